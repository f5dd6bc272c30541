package vn.ocop.ui.preparation;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.ocop.ui.web.Forms;
import vn.ocop.ui.web.Requests;
import vn.ocop.ui.web.SheetDesk;
import vn.ocop.ui.web.TaskDesk;
import vn.ocop.ui.web.Texts;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.preparation.Preparations;

/** The producer answers the commune's request and corrects what was handed in. */
@Controller
@RequestMapping("/tasks/supplementDossier")
class SupplementDossierController extends HandInPage {

    private final Requests requests;

    SupplementDossierController(
            TaskDesk desk,
            Preparations preparations,
            Dossiers dossiers,
            SheetDesk sheets,
            Texts texts,
            Requests requests) {
        super("preparation/supplementDossier", desk, preparations, dossiers, sheets, texts);
        this.requests = requests;
    }

    @Override
    protected void show(OpenTask task, Model model) {
        super.show(task, model);
        requests.show(task.dossier(), model);
    }

    @Override
    protected void complete(OpenTask task, HandInForm form) {
        preparations.supplementDossier(task, form.handedIn(dossiers.get(task.dossier())), Forms.orEmpty(form.answer()));
    }
}
