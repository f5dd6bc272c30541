package vn.ocop.ui.preparation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.preparation.Preparations;
import vn.ocop.workflow.preparation.Section;
import vn.ocop.workflow.preparation.SelfAssessment;
import vn.ocop.workflow.regulation.Registration;
import vn.ocop.workflow.regulation.ScoringSheet;

/** The product and what it is registered for. */
@Controller
@RequestMapping("/tasks/{step}/{task}/registration")
class RegistrationController extends SectionPage<RegistrationForm> {

    private final Preparations preparations;

    RegistrationController(SectionDesk desk, Preparations preparations) {
        super(Section.REGISTRATION, desk);
        this.preparations = preparations;
    }

    /** The kind is chosen, not taken for granted: nothing is ticked at first. */
    @Override
    RegistrationForm filled(Dossier dossier, @Nullable SelfAssessment forms) {
        Integer samples = forms == null ? null : forms.samples();
        ScoringSheet sheet = preparations.sheet(dossier);
        return new RegistrationForm(
                dossier.product(),
                samples == null ? null : dossier.kind(),
                sheet.samples() == 0 ? null : samples == null ? Integer.valueOf(sheet.samples()) : samples);
    }

    @Override
    void show(Dossier dossier, RegistrationForm form, Model model) {
        model.addAttribute("kinds", desk.texts().constants("kind", Registration.class));
        model.addAttribute("sheet", preparations.sheet(dossier));
    }

    @Override
    boolean asks(Dossier dossier, String field) {
        return !field.equals("samples") || preparations.sheet(dossier).samples() > 0;
    }

    @Override
    void examine(Dossier dossier, RegistrationForm form, BindingResult errors) {
        if (form.samples() == null && asks(dossier, "samples") && !errors.hasFieldErrors("samples")) {
            errors.rejectValue("samples", "NotNull");
        }
    }

    @Override
    Section save(OpenTask task, RegistrationForm form) {
        Integer samples = form.samples();
        return desk.sections()
                .saveRegistration(
                        task,
                        form.product().strip(),
                        Objects.requireNonNull(form.kind()),
                        samples == null ? 0 : samples);
    }
}
