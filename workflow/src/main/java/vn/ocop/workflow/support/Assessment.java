package vn.ocop.workflow.support;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the Union's officer found out.
 *
 * @param needs what the product lacks, in words; required unless nothing is needed
 * @param criteria keys of the criteria in which it is weak
 * @param documents ids of the documents that are missing
 * @param targetStars class the support aims at; null if none is said
 * @param referralReason why the provincial Union must help; required to refer
 */
public record Assessment(
        @Nullable String needs,
        Set<String> criteria,
        Set<String> documents,
        @Nullable Integer targetStars,
        @Nullable String referralReason) {

    /** In words only. */
    public static Assessment of(@Nullable String needs, @Nullable String referralReason) {
        return new Assessment(needs, Set.of(), Set.of(), null, referralReason);
    }
}
