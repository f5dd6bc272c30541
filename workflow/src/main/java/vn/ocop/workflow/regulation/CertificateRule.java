package vn.ocop.workflow.regulation;

/**
 * The life of a certificate (Đ4.3, Đ7.6, Đ8.4, Đ12.3); days are calendar days.
 *
 * @param validMonths from the date of issue
 * @param reevaluationOpensDaysBefore earliest hand-in of a re-evaluation before the expiry
 * @param reevaluationClosesDaysBefore latest hand-in before the expiry
 * @param reevaluationDays limit of a whole re-evaluation from receipt of the full package
 * @param revocationDays limit of a revocation from the conclusion on the violation
 * @param extensionDays longest extension past the expiry of a certificate that could not meet the window
 */
public record CertificateRule(
        int validMonths,
        int reevaluationOpensDaysBefore,
        int reevaluationClosesDaysBefore,
        int reevaluationDays,
        int revocationDays,
        int extensionDays) {}
