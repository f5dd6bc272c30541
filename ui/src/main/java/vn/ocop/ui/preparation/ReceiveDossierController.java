package vn.ocop.ui.preparation;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.ocop.ui.web.TaskDesk;
import vn.ocop.ui.web.TaskPage;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.preparation.Preparations;

/** The commune receives the dossier and gives it a slip number. */
@Controller
@RequestMapping("/tasks/receiveDossier")
class ReceiveDossierController extends TaskPage<ReceiveDossierForm> {

    private final Preparations preparations;
    private final Dossiers dossiers;

    ReceiveDossierController(TaskDesk desk, Preparations preparations, Dossiers dossiers) {
        super("preparation/receiveDossier", desk);
        this.preparations = preparations;
        this.dossiers = dossiers;
    }

    @Override
    protected ReceiveDossierForm blank(OpenTask task) {
        return new ReceiveDossierForm(
                preparations.sheet(dossiers.get(task.dossier())).samples());
    }

    @Override
    protected void complete(OpenTask task, ReceiveDossierForm form) {
        preparations.receiveDossier(task, form.samples() == null ? 0 : form.samples());
    }
}
