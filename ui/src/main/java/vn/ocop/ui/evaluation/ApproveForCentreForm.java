package vn.ocop.ui.evaluation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.ocop.processes.Outcome.CentralApproval;

/** What is filled in to the chairman of the province approves a result from 90 points and sends it to the centre. */
record ApproveForCentreForm(
        @NotNull @Nullable CentralApproval centralApproval, @Nullable @Size(max = 4000) String reason) {}
