package vn.ocop.workflow.comment;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ocop.processes.Role;
import vn.ocop.workflow.comment.Comment.Reach;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Level;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.Office;
import vn.ocop.workflow.kernel.UnitId;

/**
 * Who, of those for whom a dossier exists, takes part in its comments. Whoever sits in the council or advisory group that it
 * was handed up to does not, whatever other office they hold: nothing may reach a member beside the sheet, or leave the hall
 * beside the minutes. A producer's own people are never officials of their own dossier.
 */
final class Readers {

    private static final Set<Role> OF_COMMUNE = EnumSet.of(Role.COMMUNE_OFFICER, Role.COMMUNE_LEADER);
    private static final Set<Role> OF_AGENCY = EnumSet.of(Role.AGENCY_OFFICER, Role.APPROVER, Role.MANAGER);

    private Readers() {}

    /** How far this person, for whom the dossier exists and who is not barred from it, reads; empty if not at all. */
    static Optional<Reach> reach(Actor person, Dossier dossier) {
        if (person.offices().stream().anyMatch(office -> evaluates(office, dossier))) {
            return Optional.empty();
        }
        return Optional.of(person.holds(Role.PRODUCER, dossier.producer().unit()) ? Reach.PRODUCER : Reach.OFFICIALS);
    }

    private static boolean evaluates(Office office, Dossier dossier) {
        String place = office.unit().code();
        return office.role().body() == Role.Body.COUNCIL
                && (dossier.reached() != Level.COMMUNE && place.equals(dossier.province())
                        || dossier.reached() == Level.CENTRE && place.equals(UnitId.CENTRE));
    }

    /** The offices through which people take part: those nearest to the dossier, up to the level it has reached. */
    static Set<Office> offices(Dossier dossier) {
        Stream<Office> producer =
                Stream.of(new Office(Role.PRODUCER, dossier.producer().unit()));
        Stream<Office> commune = in(OF_COMMUNE, UnitId.administration(dossier.commune()));
        Stream<Office> union = dossier.openToUnion()
                ? in(Set.of(Role.UNION_OFFICER), UnitId.union(dossier.commune()))
                : Stream.empty();
        Stream<Office> province = in(OF_AGENCY, UnitId.administration(dossier.province()));
        Stream<Office> centre = dossier.reached() == Level.CENTRE
                ? in(OF_AGENCY, UnitId.administration(UnitId.CENTRE))
                : Stream.empty();
        return Stream.of(producer, commune, union, province, centre)
                .flatMap(each -> each)
                .collect(Collectors.toSet());
    }

    private static Stream<Office> in(Set<Role> roles, UnitId unit) {
        return roles.stream().map(role -> new Office(role, unit));
    }
}
