package vn.ocop.processes;

/** What can be told to a dossier's running process from outside; the constant is the message's name in the model. */
public enum Message {
    /** The producer withdraws the dossier before the decision; ends the journey. */
    DOSSIER_WITHDRAWN
}
