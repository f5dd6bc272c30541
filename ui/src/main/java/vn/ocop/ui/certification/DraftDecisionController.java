package vn.ocop.ui.certification;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.ocop.ui.web.LastWord;
import vn.ocop.ui.web.Results;
import vn.ocop.ui.web.TaskDesk;
import vn.ocop.ui.web.TaskPage;
import vn.ocop.workflow.certification.Certifications;
import vn.ocop.workflow.certification.Decision;
import vn.ocop.workflow.engine.OpenTask;

/** The agency drafts the recognition decision. */
@Controller
@RequestMapping("/tasks/draftDecision")
class DraftDecisionController extends TaskPage<DraftDecisionForm> {

    private final Certifications certifications;
    private final Results results;
    private final LastWord lastWord;
    private final Wordings wordings;

    DraftDecisionController(
            TaskDesk desk, Certifications certifications, Results results, LastWord lastWord, Wordings wordings) {
        super("certification/draftDecision", desk);
        this.certifications = certifications;
        this.results = results;
        this.lastWord = lastWord;
        this.wordings = wordings;
    }

    @Override
    protected DraftDecisionForm blank(OpenTask task) {
        return certifications
                .decisionOf(task.dossier())
                .map(Decision::content)
                .map(DraftDecisionForm::new)
                .orElseGet(() -> new DraftDecisionForm(wordings.decision(task.dossier())));
    }

    @Override
    protected void show(OpenTask task, Model model) {
        results.show(task.dossier(), model);
        lastWord.show(task.dossier(), "signDecision", model);
    }

    @Override
    protected void complete(OpenTask task, DraftDecisionForm form) {
        certifications.draftDecision(task, form.content());
    }
}
