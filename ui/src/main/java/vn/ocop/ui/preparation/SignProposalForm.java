package vn.ocop.ui.preparation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.ocop.processes.Outcome.Proposal;

/** What is filled in to the commune's leader signs the proposal to the province, or gives it back. */
record SignProposalForm(
        @NotNull @Nullable Proposal proposal,
        @Nullable @Size(max = 4000) String reason,
        @Nullable @Size(max = 4000) String consultation) {}
