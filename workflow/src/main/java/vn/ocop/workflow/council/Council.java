package vn.ocop.workflow.council;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.kernel.PersonId;

/** A council or advisory group, set up by a decision for a term (Đ7.3b, Đ7.4b). A new decision is a new council. */
@Entity
@Table(name = "council")
public class Council {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    private Seat.Kind kind;

    private String place;
    private String decisionNumber;
    private LocalDate decidedOn;
    private LocalDate termFrom;
    private LocalDate termUntil;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "council_seat", joinColumns = @JoinColumn(name = "council_id"))
    @OrderColumn(name = "place")
    private List<SeatHolder> seats = new ArrayList<>();

    protected Council() {}

    Council(Seat.Kind kind, String place, Founding founding) {
        this.kind = kind;
        this.place = place;
        this.decisionNumber = founding.decisionNumber();
        this.decidedOn = founding.decidedOn();
        this.termFrom = founding.termFrom();
        this.termUntil = founding.termUntil();
        this.seats.addAll(founding.seats());
    }

    void end(LocalDate lastDay) {
        if (lastDay.isBefore(termUntil)) {
            termUntil = lastDay;
        }
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return id;
    }

    public Seat.Kind kind() {
        return kind;
    }

    /** Code of the province, or of the centre. */
    public String place() {
        return place;
    }

    public String decisionNumber() {
        return decisionNumber;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public LocalDate termFrom() {
        return termFrom;
    }

    /** Last day of the term. */
    public LocalDate termUntil() {
        return termUntil;
    }

    public List<SeatHolder> seats() {
        return List.copyOf(seats);
    }

    public List<SeatHolder> seats(Seat seat) {
        return seats.stream().filter(holder -> holder.seat() == seat).toList();
    }

    public Optional<SeatHolder> seatOf(PersonId person) {
        return seats.stream().filter(holder -> holder.person().equals(person)).findFirst();
    }

    public boolean inOffice(LocalDate day) {
        return !day.isBefore(termFrom) && !day.isAfter(termUntil);
    }
}
