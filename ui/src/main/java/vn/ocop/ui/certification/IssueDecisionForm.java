package vn.ocop.ui.certification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is filled in to the clerk gives the signed decision its number and date. */
record IssueDecisionForm(@NotBlank @Size(max = 60) String number, @NotNull @Nullable LocalDate issuedOn) {}
