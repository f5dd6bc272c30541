package vn.ocop.workflow.regulation;

/** Why a filled sheet cannot be taken as it is; a sheet with unticked criteria is no problem. */
public record MarkProblem(String criterion, Kind kind) {

    /** The ways a mark can be wrong. */
    public enum Kind {
        /** The sheet has no such criterion to be marked. */
        UNKNOWN_CRITERION,
        /** The criterion has no such option. */
        UNKNOWN_OPTION,
        /** An option of another variant than the rest of the sheet. */
        MIXED_VARIANTS
    }
}
