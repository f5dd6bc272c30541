package vn.ocop.ui.preparation;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.ocop.ui.web.Forms;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.preparation.Profile;
import vn.ocop.workflow.preparation.Profile.Held;
import vn.ocop.workflow.preparation.Section;
import vn.ocop.workflow.preparation.SelfAssessment;

/** What the product is, which papers its producer holds, how the producer came about and is organised. */
@Controller
@RequestMapping("/tasks/{step}/{task}/profile")
class ProfileController extends SectionPage<ProfileForm> {

    ProfileController(SectionDesk desk) {
        super(Section.PROFILE, desk);
    }

    /** The description begins with what the idea said. */
    @Override
    ProfileForm filled(Dossier dossier, @Nullable SelfAssessment forms) {
        Profile profile = forms == null ? null : forms.profile();
        return profile == null
                ? new ProfileForm(dossier.product() + ". " + dossier.idea().description(), Set.of(), null, "", "")
                : new ProfileForm(
                        profile.description(),
                        profile.held().stream().map(Held::name).collect(Collectors.toSet()),
                        profile.otherRight(),
                        profile.history(),
                        profile.structure());
    }

    @Override
    List<Line> answers(Dossier dossier, @Nullable SelfAssessment forms) {
        Profile profile = forms == null ? null : forms.profile();
        String held = desk.shown(profile == null ? null : profile.held());
        String label = desk.label(section(), "held");
        return super.answers(dossier, forms).stream()
                .map(line -> line.label().equals(label) ? new Line(label, held) : line)
                .toList();
    }

    @Override
    void show(Dossier dossier, ProfileForm form, Model model) {
        model.addAttribute("boxes", desk.texts().constants("held", Held.class));
    }

    @Override
    Section save(OpenTask task, ProfileForm form) {
        return desk.sections()
                .saveProfile(
                        task,
                        new Profile(
                                form.description().strip(),
                                held(form.held()),
                                Forms.blankToNull(form.otherRight()),
                                form.history().strip(),
                                form.structure().strip()));
    }

    private static Set<Held> held(@Nullable Set<String> names) {
        Set<Held> held = Arrays.stream(Held.values())
                .filter(box -> names != null && names.contains(box.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Held.class)));
        if (names != null && held.size() < names.size()) {
            throw new Rejected("held", "typeMismatch");
        }
        return held;
    }
}
