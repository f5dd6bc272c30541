package vn.ocop.ui.preparation;

import org.springframework.ui.Model;
import vn.ocop.ui.web.SheetDesk;
import vn.ocop.ui.web.TaskDesk;
import vn.ocop.ui.web.TaskPage;
import vn.ocop.ui.web.Texts;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.organization.ProducerDetails.Gender;
import vn.ocop.workflow.organization.ProducerDetails.OrganisationType;
import vn.ocop.workflow.preparation.Preparations;
import vn.ocop.workflow.regulation.Registration;

/** The producer's forms, filled in for the first time or again for a supplement. */
abstract class HandInPage extends TaskPage<HandInForm> {

    protected final Preparations preparations;
    protected final Dossiers dossiers;
    private final SheetDesk sheets;
    private final Texts texts;

    HandInPage(
            String template,
            TaskDesk desk,
            Preparations preparations,
            Dossiers dossiers,
            SheetDesk sheets,
            Texts texts) {
        super(template, desk);
        this.preparations = preparations;
        this.dossiers = dossiers;
        this.sheets = sheets;
        this.texts = texts;
    }

    @Override
    protected HandInForm blank(OpenTask task) {
        return HandInForm.of(
                dossiers.get(task.dossier()),
                preparations.selfAssessment(task.dossier()).orElse(null));
    }

    @Override
    protected void show(OpenTask task, Model model) {
        model.addAttribute("sheets", sheets);
        model.addAttribute("kinds", texts.constants("kind", Registration.class));
        model.addAttribute("types", texts.constants("organisationType", OrganisationType.class));
        model.addAttribute("genders", texts.constants("gender", Gender.class));
        sheets.furnish(model, dossiers.get(task.dossier()), null, null);
    }
}
