package vn.ocop.workflow.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A year whose days off and swaps have been decided: due dates in it are no longer provisional. */
@Entity
@Table(name = "calendar_year")
class DecidedYear {

    @Id
    private int number;

    private String source;

    protected DecidedYear() {}

    DecidedYear(int number, String source) {
        this.number = number;
        this.source = source;
    }

    int number() {
        return number;
    }

    String source() {
        return source;
    }
}
