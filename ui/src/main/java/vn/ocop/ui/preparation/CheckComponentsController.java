package vn.ocop.ui.preparation;

import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.ocop.processes.Outcome.Completeness;
import vn.ocop.ui.web.EvidenceShelf;
import vn.ocop.ui.web.Forms;
import vn.ocop.ui.web.TaskDesk;
import vn.ocop.ui.web.TaskPage;
import vn.ocop.ui.web.Texts;
import vn.ocop.ui.web.Wanteds;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.dossier.Supplements;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.preparation.Preparations;
import vn.ocop.workflow.preparation.Readiness;
import vn.ocop.workflow.preparation.Requirements;

/** The commune checks whether all components of the dossier are there, or says item by item what is not. */
@Controller
@RequestMapping("/tasks/checkComponents")
class CheckComponentsController extends TaskPage<CheckComponentsForm> {

    private final Preparations preparations;
    private final Dossiers dossiers;
    private final Requirements requirements;
    private final Readiness readiness;
    private final EvidenceShelf shelf;
    private final Supplements supplements;
    private final Wanteds wanteds;
    private final Texts texts;

    CheckComponentsController(
            TaskDesk desk,
            Preparations preparations,
            Dossiers dossiers,
            Requirements requirements,
            Readiness readiness,
            EvidenceShelf shelf,
            Supplements supplements,
            Wanteds wanteds,
            Texts texts) {
        super("preparation/checkComponents", desk);
        this.preparations = preparations;
        this.dossiers = dossiers;
        this.requirements = requirements;
        this.readiness = readiness;
        this.shelf = shelf;
        this.supplements = supplements;
        this.wanteds = wanteds;
        this.texts = texts;
    }

    @Override
    protected CheckComponentsForm blank(OpenTask task) {
        return new CheckComponentsForm(null, "", Map.of(), Map.of(), Map.of());
    }

    @Override
    protected void show(OpenTask task, Model model) {
        model.addAttribute("answers", texts.outcomes(Completeness.class));
        Dossier dossier = dossiers.get(task.dossier());
        model.addAttribute("requirements", requirements.ofProducer(dossier));
        model.addAttribute("readiness", readiness.of(dossier));
        shelf.furnish(dossier, model);
        model.addAttribute("before", supplements.of(task.dossier()));
        wanteds.show(task, model);
    }

    @Override
    protected void complete(OpenTask task, CheckComponentsForm form) {
        preparations.checkComponents(
                task,
                Objects.requireNonNull(form.completeness()),
                Forms.blankToNull(form.reasons()),
                Wanteds.read(form.document(), form.wrong(), form.until()));
    }
}
