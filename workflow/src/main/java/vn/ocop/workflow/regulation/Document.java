package vn.ocop.workflow.regulation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * A paper of the dossier, of its evaluation or of what follows (Đ6, Đ7, Phụ lục III).
 *
 * @param form the official form, null where the law has none
 * @param need by type of registration; a type that is not there does not need it
 * @param sets product sets it concerns
 * @param effect what having or lacking it does
 * @param allCriteria evidence for every criterion
 * @param criteria keys of the criteria it is evidence for
 * @param copies how many and which copies
 * @param expires whether a date of expiry has to be checked
 * @param rule what to look at when checking it
 */
public record Document(
        String id,
        Stage stage,
        Label name,
        @Nullable Label form,
        Label preparedBy,
        Map<Registration, Need> need,
        SortedSet<Integer> sets,
        @Nullable Label effect,
        boolean allCriteria,
        List<String> criteria,
        @Nullable Label copies,
        boolean expires,
        @Nullable Label rule,
        String article) {

    /** Who brings it along. */
    public enum Stage {
        PRODUCER,
        COMMUNE,
        PROVINCE,
        CENTRE,
        AFTER
    }

    /** How badly it is needed. */
    public enum Need {
        REQUIRED,
        CONDITIONAL,
        SUPPORTS_SCORE,
        OPTIONAL
    }

    /** Whether and how a dossier of this kind needs it. */
    public Optional<Need> needFor(int productSet, Registration registration) {
        return sets.contains(productSet) ? Optional.ofNullable(need.get(registration)) : Optional.empty();
    }

    public boolean supports(String criterion) {
        return allCriteria || criteria.contains(criterion);
    }
}
