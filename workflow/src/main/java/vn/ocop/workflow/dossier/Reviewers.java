package vn.ocop.workflow.dossier;

import java.util.Optional;
import vn.ocop.workflow.kernel.PersonId;

/** Shares the review of dossiers out among an advisory group; answered by whoever keeps the groups. */
public interface Reviewers {

    /** Who is to review the dossier first; empty if there is nobody to choose among. */
    Optional<PersonId> next(Dossier dossier);
}
