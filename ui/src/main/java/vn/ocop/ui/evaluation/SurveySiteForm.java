package vn.ocop.ui.evaluation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is filled in to the advisory group visits the site and writes the minutes. */
record SurveySiteForm(@NotNull @Nullable LocalDate surveyedOn, @NotBlank @Size(max = 4000) String minutes) {}
