package vn.ocop.ui.support;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.ocop.processes.Outcome.ReferralAnswer;

/** What is filled in to the provincial Union takes a referred case over, or returns it with advice. */
record AnswerReferralForm(@NotNull @Nullable ReferralAnswer referralAnswer, @NotBlank @Size(max = 4000) String words) {}
