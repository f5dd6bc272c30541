package vn.ocop.ui.session;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ocop.processes.Outcome.Opening;

/**
 * The chair opens the session, postpones or cancels it.
 *
 * @param present numbers of the people who are there
 */
record OpenSessionForm(
        @Nullable Set<String> present, @NotNull @Nullable Opening opening, @Nullable @Size(max = 2000) String reason) {}
