package vn.ocop.workflow.regulation;

/** When a council reaches the minimum of a criterion; the law is silent, the province decides. */
public enum MinimumBasis {
    /** The members' exact mean on the criterion is at least the minimum. */
    MEAN,
    /** More than half of the members give at least the minimum. */
    MAJORITY
}
