package vn.ocop.workflow.dossier;

import vn.ocop.workflow.kernel.DossierId;

/** There is no such dossier, or it does not exist for this person. */
public class DossierUnknown extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DossierUnknown(DossierId id) {
        super("no dossier " + id);
    }
}
