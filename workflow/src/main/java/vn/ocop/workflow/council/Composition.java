package vn.ocop.workflow.council;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.regulation.Agency;

/** The rules of who sits in a council: the agencies of Đ7.3b and Đ7.4b, a chair, a secretary who does not score. */
final class Composition {

    private Composition() {}

    /** @param agencies the bodies the regulation names for the level */
    static void check(Seat.Kind kind, Founding founding, List<Agency> agencies) {
        if (founding.decisionNumber().isBlank()) {
            throw new Rejected("decisionNumber", "council.decisionNumber.missing");
        }
        if (founding.termUntil().isBefore(founding.termFrom())) {
            throw new Rejected("termUntil", "council.term.backwards");
        }
        Set<Long> people = new HashSet<>();
        for (SeatHolder holder : founding.seats()) {
            if (!people.add(holder.personId())) {
                throw new Rejected("seats", "council.seat.twice", holder.personName());
            }
            if (holder.seat().kind() != kind) {
                throw new Rejected("seats", "council.seat.kind", holder.personName());
            }
        }
        if (kind == Seat.Kind.ADVISORY) {
            if (count(founding, Seat.HEAD) != 1) {
                throw new Rejected("seats", "council.head.one");
            }
            return;
        }
        if (count(founding, Seat.CHAIR) != 1) {
            throw new Rejected("seats", "council.chair.one");
        }
        if (count(founding, Seat.SECRETARY) == 0) {
            throw new Rejected("seats", "council.secretary.missing");
        }
        if (count(founding, Seat.MEMBER) == 0) {
            throw new Rejected("seats", "council.members.missing");
        }
        checkSubstitutes(founding);
        checkAgencies(founding, agencies);
    }

    private static void checkSubstitutes(Founding founding) {
        for (SeatHolder holder : founding.seats()) {
            Long member = holder.standsInFor();
            boolean known = member == null
                    || founding.seats().stream()
                            .anyMatch(other ->
                                    other.personId() == member && other.seat().scores());
            if (!known) {
                throw new Rejected("seats", "council.substitute.forWhom", holder.personName());
            }
        }
    }

    private static void checkAgencies(Founding founding, List<Agency> agencies) {
        Set<String> present = founding.seats().stream()
                .map(SeatHolder::agency)
                .filter(agency -> agency != null)
                .collect(Collectors.toSet());
        Set<String> known = agencies.stream().map(Agency::id).collect(Collectors.toSet());
        if (!known.containsAll(present)) {
            throw new Rejected("seats", "council.agency.unknown");
        }
        String missing = agencies.stream()
                .filter(agency -> agency.required() && !present.contains(agency.id()))
                .map(agency -> agency.name().vi() + " (" + agency.article() + ")")
                .collect(Collectors.joining("; "));
        if (!missing.isEmpty()) {
            throw new Rejected("seats", "council.agency.missing", missing);
        }
    }

    private static long count(Founding founding, Seat seat) {
        return founding.seats().stream().filter(holder -> holder.seat() == seat).count();
    }
}
