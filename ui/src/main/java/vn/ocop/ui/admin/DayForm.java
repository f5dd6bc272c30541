package vn.ocop.ui.admin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ocop.ui.web.Forms;
import vn.ocop.workflow.regulation.CalendarDay;
import vn.ocop.workflow.regulation.Label;

/**
 * A day off, or a Saturday worked.
 *
 * @param name in Vietnamese
 * @param english the same in English; may be left out
 * @param source the decision or notice that says so
 */
record DayForm(
        @NotNull @Nullable LocalDate date,
        @NotNull CalendarDay.@Nullable Kind kind,
        @NotBlank @Size(max = 200) String name,
        @Nullable @Size(max = 200) String english,
        @NotBlank @Size(max = 400) String source) {

    static DayForm blank(@Nullable LocalDate date) {
        return new DayForm(date, null, "", "", "");
    }

    static DayForm of(CalendarDay day) {
        return new DayForm(day.date(), day.kind(), day.name().vi(), day.name().en(), day.source());
    }

    /** The day as typed; what is missing was refused before. */
    CalendarDay day() {
        if (date == null || kind == null) {
            throw new IllegalStateException("not checked");
        }
        String translated = Forms.orEmpty(english);
        String vietnamese = name.strip();
        return new CalendarDay(
                date,
                kind,
                new Label(vietnamese, translated.isEmpty() ? vietnamese : translated),
                source.strip(),
                false);
    }
}
