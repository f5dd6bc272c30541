package vn.ocop.ui.unionreport;

import jakarta.validation.constraints.NotNull;
import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * Who reports how often from when.
 *
 * @param kinds names of the kinds ticked
 * @param units codes of the places ticked
 */
record BeginReportsForm(
        @Nullable Set<String> kinds,
        @NotNull
                @Nullable
                @DateTimeFormat(
                        pattern = "MM/yyyy",
                        fallbackPatterns = {"M/yyyy", "yyyy-MM"})
                YearMonth from,
        @Nullable Set<String> units) {}
