package vn.ocop.workflow.council;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.kernel.PersonId;

/**
 * Somebody with a seat in a council or advisory group.
 *
 * @param agency id of the body that sent them (Đ7.3b, Đ7.4b); null in an advisory group
 * @param standsInFor of a substitute: for which member; null for any
 * @param expertise numbers of the product sets an advisor knows, separated by blanks; null for all
 */
@Embeddable
public record SeatHolder(
        long personId,
        String personName,
        @Enumerated(EnumType.STRING) @Column(name = "seat") Seat seat,
        @Nullable String agency,
        @Nullable Long standsInFor,
        @Nullable String expertise) {

    public static SeatHolder member(PersonId person, String name, Seat seat, @Nullable String agency) {
        return new SeatHolder(person.value(), name, seat, agency, null, null);
    }

    public PersonId person() {
        return new PersonId(personId);
    }

    /** Product sets the advisor knows; empty for all. */
    Set<Integer> sets() {
        return expertise == null || expertise.isBlank()
                ? Set.of()
                : Arrays.stream(expertise.strip().split("[\\s,;]+"))
                        .map(Integer::valueOf)
                        .collect(Collectors.toSet());
    }
}
