package vn.ocop.workflow.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.regulation.CalendarDay;
import vn.ocop.workflow.regulation.Label;

/** A day entered over the shipped calendar, or a shipped day struck out. */
@Entity
@Table(name = "calendar_day")
class EnteredDay {

    @Id
    private LocalDate onDay;

    @Enumerated(EnumType.STRING)
    private CalendarDay.@Nullable Kind kind;

    private String nameVi = "";
    private String nameEn = "";
    private String source = "";

    protected EnteredDay() {}

    /** The day is what its weekday says, whatever was shipped. */
    EnteredDay(LocalDate struckOut) {
        onDay = struckOut;
    }

    EnteredDay(CalendarDay day) {
        onDay = day.date();
        kind = day.kind();
        nameVi = day.name().vi();
        nameEn = day.name().en();
        source = day.source();
    }

    LocalDate date() {
        return onDay;
    }

    /** Empty for a day struck out. It does not decide its year: that is said for the year as a whole. */
    Optional<CalendarDay> day() {
        return Optional.ofNullable(kind)
                .map(known -> new CalendarDay(onDay, known, new Label(nameVi, nameEn), source, false));
    }
}
