package vn.ocop.ui.session;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * The secretary calls the council.
 *
 * @param agenda numbers of the dossiers ticked
 * @param order place typed for each, by number of the dossier
 */
record CallSessionForm(
        @NotBlank @Size(max = 300) String title,
        @NotNull @Nullable LocalDate heldOn,
        @NotNull @Nullable @DateTimeFormat(pattern = "HH:mm", fallbackPatterns = "H:mm") LocalTime startsAt,
        @NotBlank @Size(max = 300) String venue,
        @Nullable Set<String> agenda,
        @Nullable Map<String, String> order) {}
