package vn.ocop.workflow.regulation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paper of the dossier, of its evaluation or of what follows (Đ6, Đ7, Phụ lục III).
 *
 * @param carrier what it is made of
 * @param form the official form, null where the law has none
 * @param effect what having or lacking it does
 * @param allCriteria evidence for every criterion
 * @param criteria keys of the criteria it is evidence for
 * @param boxes names of the boxes of Mẫu 02, I.7 that are ticked when the producer has it
 * @param copies how many and which copies
 * @param expires whether a date of expiry has to be checked
 * @param rule what to look at when checking it
 */
public record Document(
        String id,
        Stage stage,
        Carrier carrier,
        Label name,
        @Nullable Label form,
        Label preparedBy,
        @Nullable Label effect,
        boolean allCriteria,
        List<String> criteria,
        List<String> boxes,
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

    /** What is handed over. */
    public enum Carrier {
        /** Filled in on the page and printed. */
        FORM,
        /** A paper or file of the producer's. */
        FILE,
        /** The product itself. */
        SAMPLES
    }

    public boolean supports(String criterion) {
        return allCriteria || criteria.contains(criterion);
    }
}
