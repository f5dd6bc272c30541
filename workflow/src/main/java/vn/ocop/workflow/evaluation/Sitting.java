package vn.ocop.workflow.evaluation;

import java.util.List;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.PersonId;
import vn.ocop.workflow.kernel.SessionId;

/** The session in which a product is scored, as far as scoring must know of it; answered by whoever keeps sessions. */
public interface Sitting {

    /** Who scores the product: those present who are not barred, and the substitutes of the others. */
    List<PersonId> members(SessionId session, DossierId dossier);

    /** Refuses a sheet while the session is paused, from somebody whose term has ended or who has not declared. */
    void requireOpen(SessionId session, DossierId dossier, Actor member);

    /** Why sealed sheets were opened again. */
    String reopeningReason(SessionId session);
}
