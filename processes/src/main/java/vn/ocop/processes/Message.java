package vn.ocop.processes;

/** What can be told to a running process from outside; the constant is the message's name in the model. */
public enum Message {
    /** The producer withdraws the dossier before the decision; ends the journey. */
    DOSSIER_WITHDRAWN,
    /** Further support is asked for while the dossier is prepared or supplemented; its own path does not wait. */
    SUPPORT_REQUESTED,
    /** The session that has the product on its agenda is open: the members score. */
    SESSION_OPENED,
    /** Two people have decided to open the product's sealed sheets again. */
    SCORES_REOPENED,
    /** The council puts the product off to another session. */
    PRODUCT_DEFERRED,
    /** The session's minutes are signed: the product's result goes its way. */
    RESULT_RELEASED,
    /** Somebody asks for the sheets of a closed session to be opened again. */
    REOPENING_REQUESTED
}
