package vn.ocop.workflow.evaluation;

import java.util.List;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.PersonId;

/** The session in which a product is scored, as far as scoring must know of it; answered by whoever keeps sessions. */
public interface Sitting {

    /** Who scores the product: those present who are not barred, and the substitutes of the others. */
    List<PersonId> members(DossierId dossier);

    /** Refuses a sheet while the session is paused, from somebody whose term has ended or who has not declared. */
    void requireOpen(DossierId dossier, Actor member);

    /** Why sealed sheets of the product were opened again. */
    String reopeningReason(DossierId dossier);
}
