package vn.ocop.workflow.preparation;

import java.util.Locale;

/** The parts in which registration (Mẫu 01) and self-assessment (Mẫu 02) are prepared, in the order of the work. */
public enum Section {
    /** The producer and its representative: Mẫu 01 part 1, Mẫu 02 I.1–6. */
    SUBJECT,
    /** Product and kind of registration: Mẫu 01 parts 2–5. */
    REGISTRATION,
    /** Description of the product, papers held, history and structure: Mẫu 02 I.7–9. */
    PROFILE,
    /** What became of the business plan: Mẫu 02 II. */
    RESULTS,
    /** What has changed since the recognition; not for a first registration (Đ6.1b–c). */
    SINCE,
    /** Self-score by criterion: Mẫu 02 III. */
    SCORES,
    /** The papers that prove it. */
    DOCUMENTS,
    /** Plan of production and business: Mẫu 02 IV. */
    PLAN,
    /** Forms printed, signed and uploaded back; optional, as handing in here has the value of paper (Đ7.1). */
    SIGNED;

    /** As it stands in addresses and as the key of its draft. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
