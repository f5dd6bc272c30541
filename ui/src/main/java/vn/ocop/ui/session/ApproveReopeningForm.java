package vn.ocop.ui.session;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.ocop.processes.Outcome.Reopening;

/** A second person lets sealed sheets be opened again, or refuses. */
record ApproveReopeningForm(@NotNull @Nullable Reopening reopening, @Nullable @Size(max = 2000) String reason) {}
