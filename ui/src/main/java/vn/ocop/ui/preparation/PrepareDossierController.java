package vn.ocop.ui.preparation;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.ocop.ui.web.SheetDesk;
import vn.ocop.ui.web.TaskDesk;
import vn.ocop.ui.web.Texts;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.preparation.Preparations;

/** The producer prepares registration (Mẫu 01) and self-assessment (Mẫu 02) and hands them in. */
@Controller
@RequestMapping("/tasks/prepareDossier")
class PrepareDossierController extends HandInPage {

    PrepareDossierController(
            TaskDesk desk, Preparations preparations, Dossiers dossiers, SheetDesk sheets, Texts texts) {
        super("preparation/prepareDossier", desk, preparations, dossiers, sheets, texts);
    }

    @Override
    protected void complete(OpenTask task, HandInForm form) {
        preparations.prepareDossier(task, form.handedIn(dossiers.get(task.dossier())));
    }
}
