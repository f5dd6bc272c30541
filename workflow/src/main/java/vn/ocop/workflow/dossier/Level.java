package vn.ocop.workflow.dossier;

/** The level of the State at which a dossier lies; data of the dossier, never a second model. */
public enum Level {
    COMMUNE,
    PROVINCE,
    CENTRE
}
