package vn.ocop.workflow.engine;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ocop.processes.Role;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.Office;

/** What the engine must know of a dossier to offer its tasks; answered by the package that owns dossiers. */
public interface DossierContext {

    /** What the inbox shows of a dossier; a copy, so that a page of the inbox needs no join. */
    record Card(
            String product,
            String producer,
            String commune,
            String province,
            @Nullable Integer productSet,
            @Nullable String productCode,
            @Nullable String batch,
            boolean supported) {}

    Card card(DossierId dossier);

    /** The unit of the dossier in which a task of that role is to be done. */
    Office office(DossierId dossier, String step, Role role);

    /** Who else may do it: the Youth Union for a producer who gave consent. */
    Optional<Office> assistant(DossierId dossier, Role role);

    /** Last day for a step, or null where neither law nor province set one. */
    @Nullable
    LocalDate due(DossierId dossier, String step);
}
