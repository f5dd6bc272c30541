package vn.ocop.workflow.kernel;

import java.util.Set;
import java.util.stream.Stream;
import vn.ocop.processes.Role;

/**
 * The person who acts, with the offices held now.
 *
 * @param name as shown in the history of a dossier
 */
public record Actor(PersonId id, String name, Set<Office> offices) {

    public boolean holds(Role role) {
        return offices.stream().anyMatch(office -> office.role() == role);
    }

    public boolean holds(Role role, UnitId unit) {
        return offices.contains(new Office(role, unit));
    }

    /** The units in which this person holds the role. */
    public Stream<UnitId> unitsAs(Role role) {
        return offices.stream().filter(office -> office.role() == role).map(Office::unit);
    }
}
