package vn.ocop.ui.preparation;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.ocop.ui.web.EvidenceShelf;
import vn.ocop.ui.web.LastWord;
import vn.ocop.ui.web.TaskDesk;
import vn.ocop.ui.web.TaskPage;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.preparation.CommuneAssessment;
import vn.ocop.workflow.preparation.Preparations;

/** The commune assesses the four contents of Mẫu 03, in words and without points. */
@Controller
@RequestMapping("/tasks/assessContents")
class AssessContentsController extends TaskPage<AssessContentsForm> {

    private final Preparations preparations;
    private final Dossiers dossiers;
    private final EvidenceShelf shelf;
    private final LastWord lastWord;

    AssessContentsController(
            TaskDesk desk, Preparations preparations, Dossiers dossiers, EvidenceShelf shelf, LastWord lastWord) {
        super("preparation/assessContents", desk);
        this.preparations = preparations;
        this.dossiers = dossiers;
        this.shelf = shelf;
        this.lastWord = lastWord;
    }

    @Override
    protected AssessContentsForm blank(OpenTask task) {
        return preparations
                .communeAssessment(task.dossier())
                .map(CommuneAssessment::contents)
                .map(was -> new AssessContentsForm(
                        was.materials(), was.labour(), was.idea(), was.identity(), was.proposal()))
                .orElse(new AssessContentsForm("", "", "", "", ""));
    }

    @Override
    protected void show(OpenTask task, Model model) {
        lastWord.show(task.dossier(), "signProposal", model);
        shelf.furnish(dossiers.get(task.dossier()), model);
    }

    @Override
    protected void complete(OpenTask task, AssessContentsForm form) {
        preparations.assessContents(
                task,
                new CommuneAssessment.Contents(
                        form.materials().strip(),
                        form.labour().strip(),
                        form.idea().strip(),
                        form.identity().strip(),
                        form.proposal().strip()));
    }
}
