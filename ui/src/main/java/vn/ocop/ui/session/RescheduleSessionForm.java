package vn.ocop.ui.session;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** Another day, hour and place for a postponed session. */
record RescheduleSessionForm(
        @NotNull @Nullable LocalDate heldOn,
        @NotNull @Nullable @DateTimeFormat(pattern = "HH:mm", fallbackPatterns = "H:mm") LocalTime startsAt,
        @NotBlank @Size(max = 300) String venue) {}
