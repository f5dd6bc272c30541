package vn.ocop.workflow.dossier;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.PersonId;

/** Who had a hand in a product before it came to the council, beside those who did its tasks; answered by who knows. */
public interface Helpers {

    /** A dossier nobody helped is not there. */
    Map<DossierId, Set<PersonId>> of(Collection<DossierId> dossiers);
}
