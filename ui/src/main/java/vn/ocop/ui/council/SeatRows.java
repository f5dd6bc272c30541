package vn.ocop.ui.council;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ocop.ui.web.Forms;
import vn.ocop.workflow.council.Council;
import vn.ocop.workflow.council.Seat;
import vn.ocop.workflow.council.SeatHolder;
import vn.ocop.workflow.kernel.Fold;
import vn.ocop.workflow.kernel.PersonId;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.organization.People;
import vn.ocop.workflow.organization.Person;

/** The seats of a decision as rows of a form, in which a person is typed by account or name. */
@Component
class SeatRows {

    /** Empty rows at the end of a form. */
    static final int MORE = 3;

    private static final String SETS = "[\\d\\s,;]*";

    private final People people;

    SeatRows(People people) {
        this.people = people;
    }

    /** Everybody who may be given a seat, as typed into a row. */
    List<String> candidates() {
        return people.officials().stream().map(SeatRows::typed).toList();
    }

    private static String typed(Person person) {
        return person.name() + " (" + person.username() + ")";
    }

    /** A form that begins with the seats of the council in office. */
    CouncilForm blank(Seat.Kind kind, @Nullable Council before) {
        List<SeatHolder> seats = before == null ? List.of() : before.seats();
        Map<PersonId, String> names = new HashMap<>();
        people.all(seats.stream().map(SeatHolder::person).toList())
                .forEach(person -> names.put(person.id(), typed(person)));
        return new CouncilForm(
                kind,
                "",
                null,
                null,
                null,
                seats.size() + MORE,
                column(seats, holder -> names.get(holder.person())),
                column(seats, holder -> holder.seat().name()),
                column(seats, SeatHolder::agency),
                column(seats, holder -> name(names, holder.standsInFor())),
                column(seats, SeatHolder::expertise));
    }

    private static @Nullable String name(Map<PersonId, String> names, @Nullable Long person) {
        return person == null ? null : names.get(new PersonId(person));
    }

    private static Map<String, String> column(List<SeatHolder> seats, Function<SeatHolder, @Nullable String> part) {
        Map<String, String> column = new HashMap<>();
        for (int row = 0; row < seats.size(); row++) {
            String value = part.apply(seats.get(row));
            column.put(String.valueOf(row), value == null ? "" : value);
        }
        return column;
    }

    /** The seats as typed; a row without person is none. */
    List<SeatHolder> read(CouncilForm form) {
        List<Person> known = people.officials();
        List<SeatHolder> seats = new ArrayList<>();
        for (int row = 0; row < form.shown(); row++) {
            String typed = of(form.person(), row);
            if (typed != null) {
                seats.add(read(form, row, find(known, typed, "person[" + row + "]"), known));
            }
        }
        return seats;
    }

    private static SeatHolder read(CouncilForm form, int row, Person person, List<Person> known) {
        String member = of(form.standsInFor(), row);
        String sets = of(form.expertise(), row);
        if (sets != null && !sets.matches(SETS)) {
            throw new Rejected("expertise[" + row + "]", "council.expertise.wrong");
        }
        return new SeatHolder(
                person.id().value(),
                person.name(),
                seat(form, row),
                of(form.agency(), row),
                member == null
                        ? null
                        : find(known, member, "standsInFor[" + row + "]").id().value(),
                sets);
    }

    private static Seat seat(CouncilForm form, int row) {
        String typed = of(form.seat(), row);
        return Seat.of(form.kind() == null ? Seat.Kind.COUNCIL : form.kind()).stream()
                .filter(seat -> seat.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> new Rejected("seat[" + row + "]", "council.seat.missing"));
    }

    /** By account, by name with account, or by a name that only one person has. */
    private static Person find(List<Person> known, String typed, String field) {
        List<Person> byAccount = known.stream()
                .filter(person -> typed.equals(person.username()) || typed.equals(typed(person)))
                .toList();
        List<Person> found = byAccount.isEmpty()
                ? known.stream()
                        .filter(person -> Fold.fold(person.name()).equals(Fold.fold(typed)))
                        .toList()
                : byAccount;
        if (found.size() != 1) {
            throw new Rejected(field, found.isEmpty() ? "council.person.none" : "council.person.several", typed);
        }
        return found.get(0);
    }

    private static @Nullable String of(@Nullable Map<String, String> column, int row) {
        return column == null ? null : Forms.blankToNull(column.get(String.valueOf(row)));
    }
}
