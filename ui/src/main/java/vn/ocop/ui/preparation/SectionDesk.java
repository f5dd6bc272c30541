package vn.ocop.ui.preparation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ocop.ui.web.Addresses;
import vn.ocop.ui.web.PlaceChoice;
import vn.ocop.ui.web.TaskDesk;
import vn.ocop.ui.web.Texts;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.organization.ProducerDetails.Gender;
import vn.ocop.workflow.organization.ProducerDetails.OrganisationType;
import vn.ocop.workflow.preparation.Profile.Held;
import vn.ocop.workflow.preparation.Section;
import vn.ocop.workflow.preparation.Sections;
import vn.ocop.workflow.preparation.SelfAssessment;
import vn.ocop.workflow.regulation.Registration;

/** What the pages of all sections need: dossier and forms as they are, drafts, and words for answers. */
@Component
class SectionDesk {

    private static final Map<Class<?>, String> WORDS_OF = Map.of(
            Registration.class, "kind",
            OrganisationType.class, "organisationType",
            Gender.class, "gender",
            Held.class, "held");

    private final TaskDesk tasks;
    private final Sections sections;
    private final Dossiers dossiers;
    private final Texts texts;
    private final Addresses addresses;

    SectionDesk(TaskDesk tasks, Sections sections, Dossiers dossiers, Texts texts, Addresses addresses) {
        this.tasks = tasks;
        this.sections = sections;
        this.dossiers = dossiers;
        this.texts = texts;
        this.addresses = addresses;
    }

    TaskDesk tasks() {
        return tasks;
    }

    Sections sections() {
        return sections;
    }

    Texts texts() {
        return texts;
    }

    Addresses addresses() {
        return addresses;
    }

    /** The dossier that is prepared; other tasks have no sections. */
    Dossier dossier(OpenTask task) {
        return dossiers.get(Sections.requirePreparing(task).dossier());
    }

    @Nullable
    SelfAssessment forms(Dossier dossier) {
        return sections.filled(dossier.id()).orElse(null);
    }

    /** The list of the task's sections. */
    static String list(OpenTask task) {
        return "/tasks/" + task.step() + "/" + task.id();
    }

    String label(Section section, String field) {
        return texts.get(section.key() + "." + field);
    }

    /** An answer as it is read again. */
    String shown(@Nullable Object answer) {
        if (answer instanceof Enum<?> constant) {
            return texts.get(WORDS_OF.get(constant.getDeclaringClass()) + "." + constant.name());
        }
        if (answer instanceof Collection<?> several && !several.isEmpty()) {
            return several.stream().sorted().map(this::shown).collect(Collectors.joining("\n"));
        }
        if (answer instanceof PlaceChoice place) {
            return texts.shown(addresses.look(place).line());
        }
        return answer instanceof LocalDate || answer instanceof Number || answer instanceof String
                ? texts.shown(answer)
                : texts.get("none");
    }
}
