package vn.ocop.workflow.dossier;

/** Where a dossier stands on its path, as everybody reads it; the last five are ends. */
public enum Stage {
    IDEA,
    SUPPORT,
    PREPARATION,
    COMMUNE,
    PROVINCE,
    CENTRE,
    CERTIFICATION,
    RECOGNISED,
    NOT_RECOGNISED,
    REFUSED,
    OUT_OF_SCOPE,
    WITHDRAWN;

    /** Nothing more happens to the dossier. */
    public boolean closed() {
        return compareTo(RECOGNISED) >= 0;
    }
}
