package vn.ocop.workflow.session;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.ocop.processes.Role;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.Office;
import vn.ocop.workflow.kernel.UnitId;

/** For whom a session exists, and who runs it. */
final class Access {

    private static final Set<Role> AGENCY = Set.of(Role.AGENCY_OFFICER, Role.MANAGER, Role.APPROVER);
    private static final Set<Role> COUNCIL =
            Set.of(Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER, Role.ADVISOR);

    private Access() {}

    static boolean secretaryOf(Actor actor, String place) {
        return actor.holds(Role.COUNCIL_SECRETARY, UnitId.council(place));
    }

    /** Secretary and chair run the session. */
    static boolean runs(Actor actor, String place) {
        return secretaryOf(actor, place) || actor.holds(Role.COUNCIL_CHAIR, UnitId.council(place));
    }

    static boolean ofCouncil(Actor actor) {
        return actor.offices().stream().map(Office::role).anyMatch(COUNCIL::contains);
    }

    /** The person without seats in councils and advisory groups. */
    static Actor outsideCouncils(Actor actor) {
        return new Actor(
                actor.id(),
                actor.name(),
                actor.offices().stream()
                        .filter(office -> !COUNCIL.contains(office.role()))
                        .collect(Collectors.toSet()));
    }

    /** The places whose sessions exist for a person: of the person's council, or of the agency it serves. */
    static List<String> places(Actor actor) {
        return actor.offices().stream()
                .filter(office -> COUNCIL.contains(office.role()) || AGENCY.contains(office.role()))
                .map(Office::unit)
                .map(UnitId::code)
                .distinct()
                .toList();
    }
}
