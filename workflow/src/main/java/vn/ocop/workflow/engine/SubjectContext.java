package vn.ocop.workflow.engine;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ocop.processes.Role;
import vn.ocop.workflow.kernel.BusinessKey;
import vn.ocop.workflow.kernel.Office;
import vn.ocop.workflow.kernel.PersonId;

/**
 * What the engine must know of a dossier or session to offer its tasks; answered by the package that owns them.
 *
 * @param <K> identity of what the process is about
 */
public interface SubjectContext<K extends BusinessKey> {

    /** Whom this context answers for. */
    Class<K> subjects();

    /** What the inbox shows of a dossier or session; a copy, so that a page of the inbox needs no join. */
    record Card(
            String product,
            String producer,
            String commune,
            String province,
            @Nullable Integer productSet,
            @Nullable String productCode,
            @Nullable String batch,
            boolean supported) {}

    Card card(K subject);

    /** The unit in which a task of that role is to be done. */
    Office office(K subject, String step, Role role);

    /** Who else may do it: whoever acts for a producer. */
    default Set<Office> assistants(K subject, Role role) {
        return Set.of();
    }

    /** Who of the office is to do it first, where work is shared out; may put it back on the pile. */
    default Optional<PersonId> first(K subject, String step) {
        return Optional.empty();
    }

    /**
     * Last day for a step, or null where neither law nor province set one.
     *
     * @param from the day on which the step began
     */
    @Nullable
    LocalDate due(K subject, String step, LocalDate from);
}
