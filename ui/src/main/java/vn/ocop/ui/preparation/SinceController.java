package vn.ocop.ui.preparation;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.ocop.ui.web.NotThere;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.preparation.Section;
import vn.ocop.workflow.preparation.SelfAssessment;
import vn.ocop.workflow.regulation.Registration;

/** What has changed since the product was recognised; a first registration has no such page. */
@Controller
@RequestMapping("/tasks/{step}/{task}/since")
class SinceController extends SectionPage<SinceForm> {

    /** Papers are renewed only where they had run out. */
    private static final Set<String> OPTIONAL = Set.of("papers");

    SinceController(SectionDesk desk) {
        super(Section.SINCE, desk);
    }

    @Override
    SinceForm filled(Dossier dossier, @Nullable SelfAssessment forms) {
        return SinceForm.of(forms == null ? null : forms.since());
    }

    @Override
    boolean asks(Dossier dossier, String field) {
        return SinceForm.asks(dossier.kind(), field);
    }

    @Override
    void show(Dossier dossier, SinceForm form, Model model) {
        if (dossier.kind() == Registration.FIRST_TIME) {
            throw new NotThere("change before the first recognition");
        }
        model.addAttribute("upgrade", dossier.kind() == Registration.UPGRADE);
    }

    @Override
    void examine(Dossier dossier, SinceForm form, BindingResult errors) {
        fields(dossier).stream()
                .filter(field -> !OPTIONAL.contains(field) && isBlank(errors.getFieldValue(field)))
                .forEach(field -> errors.rejectValue(field, "NotBlank"));
    }

    private List<String> fields(Dossier dossier) {
        return Arrays.stream(SinceForm.class.getRecordComponents())
                .map(component -> component.getName())
                .filter(field -> asks(dossier, field))
                .toList();
    }

    private static boolean isBlank(@Nullable Object typed) {
        return Objects.toString(typed, "").isBlank();
    }

    @Override
    Section save(OpenTask task, SinceForm form) {
        return desk.sections().saveSince(task, form.told());
    }
}
