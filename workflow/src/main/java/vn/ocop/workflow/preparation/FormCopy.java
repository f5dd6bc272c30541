package vn.ocop.workflow.preparation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.organization.ProducerDetails;
import vn.ocop.workflow.regulation.Marks;
import vn.ocop.workflow.regulation.Registration;

/**
 * Registration and self-assessment as they are to be read or printed: as handed in, or as far as they are filled in.
 *
 * @param samples null while nobody has said how many
 * @param since null for a first registration
 * @param on day it was handed in; null for what was not yet
 * @param draft whether something is still to be filled in
 */
public record FormCopy(
        Dossier dossier,
        String product,
        Registration kind,
        @Nullable Integer samples,
        ProducerDetails producer,
        @Nullable Profile profile,
        @Nullable BusinessResults results,
        @Nullable SinceRecognition since,
        Marks marks,
        @Nullable Plan plan,
        @Nullable LocalDate on,
        boolean draft) {

    static FormCopy of(Dossier dossier, FilledForms forms, LocalDate on) {
        return new FormCopy(
                dossier,
                forms.product(),
                forms.kind(),
                forms.samples(),
                forms.producer(),
                forms.profile(),
                forms.results(),
                forms.since(),
                forms.marks(),
                forms.plan(),
                on,
                false);
    }

    static FormCopy of(Dossier dossier, SelfAssessment filled) {
        return new FormCopy(
                dossier,
                dossier.product(),
                dossier.kind(),
                filled.samples(),
                dossier.producer().details(),
                filled.profile(),
                filled.results(),
                dossier.kind() == Registration.FIRST_TIME ? null : filled.since(),
                filled.marks(),
                filled.plan(),
                null,
                !Sections.complete(dossier, filled));
    }
}
