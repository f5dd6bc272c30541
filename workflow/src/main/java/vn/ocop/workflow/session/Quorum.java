package vn.ocop.workflow.session;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.ocop.workflow.council.Council;
import vn.ocop.workflow.council.Seat;
import vn.ocop.workflow.council.SeatHolder;
import vn.ocop.workflow.kernel.PersonId;

/**
 * Who scores a product, and whether they are enough. Whoever is barred from the product no longer counts in the base,
 * unless a substitute takes the place.
 *
 * @param members those present who score the product
 * @param base how many might, were everybody present
 * @param needed least number of members
 */
public record Quorum(List<PersonId> members, int base, int needed) {

    private static final int WHOLE = 100;

    /**
     * @param scoring those of the council who fill sheets
     * @param barred people barred from the product
     * @param percent least share of the base, in percent
     */
    static Quorum of(
            Council council, List<SeatHolder> scoring, Set<PersonId> present, Set<PersonId> barred, int percent) {
        List<SeatHolder> substitutes = new ArrayList<>(council.seats(Seat.SUBSTITUTE).stream()
                .filter(substitute -> present.contains(substitute.person()) && !barred.contains(substitute.person()))
                .toList());
        Set<PersonId> members = new LinkedHashSet<>();
        int base = 0;
        for (SeatHolder holder : scoring) {
            boolean mayScore = !barred.contains(holder.person());
            if (mayScore && present.contains(holder.person())) {
                members.add(holder.person());
                base++;
                continue;
            }
            Optional<SeatHolder> substitute = substituteOf(holder, substitutes);
            substitute.ifPresent(found -> {
                substitutes.remove(found);
                members.add(found.person());
            });
            if (mayScore || substitute.isPresent()) {
                base++;
            }
        }
        return new Quorum(List.copyOf(members), base, needed(base, percent));
    }

    /** A substitute for this member before one for any. */
    private static Optional<SeatHolder> substituteOf(SeatHolder member, List<SeatHolder> substitutes) {
        return substitutes.stream()
                .filter(substitute -> Long.valueOf(member.personId()).equals(substitute.standsInFor()))
                .findFirst()
                .or(() -> substitutes.stream()
                        .filter(substitute -> substitute.standsInFor() == null)
                        .findFirst());
    }

    /** The share of the base rounded up, and one at least. */
    static int needed(int base, int percent) {
        return Math.max(1, (base * percent + WHOLE - 1) / WHOLE);
    }

    public boolean reached() {
        return reachedBy(members.size());
    }

    boolean reachedBy(int sheets) {
        return sheets >= needed;
    }
}
