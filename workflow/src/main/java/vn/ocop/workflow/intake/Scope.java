package vn.ocop.workflow.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ocop.processes.Role;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.organization.Place;
import vn.ocop.workflow.organization.PlaceMeaning;
import vn.ocop.workflow.organization.PlaceMeanings;
import vn.ocop.workflow.organization.Places;

/**
 * Where somebody may bring rows in: an officer of a commune into it, an officer of the province's agency into all communes
 * of the province.
 *
 * @param place code of the commune or province
 */
public record Scope(String place) {

    /** The place of an officer; nobody else imports. */
    public static Optional<Scope> of(Actor actor) {
        return Stream.concat(
                        actor.unitsAs(Role.COMMUNE_OFFICER),
                        actor.unitsAs(Role.AGENCY_OFFICER)
                                .filter(unit -> !unit.code().equals(UnitId.CENTRE)))
                .map(unit -> new Scope(unit.code()))
                .findFirst();
    }

    /** May this person look after what was imported here? */
    boolean isOf(Actor actor) {
        UnitId unit = UnitId.administration(place);
        return actor.holds(Role.COMMUNE_OFFICER, unit) || actor.holds(Role.AGENCY_OFFICER, unit);
    }

    public boolean ofCommune() {
        return UnitId.administration(place).ofCommune();
    }

    boolean covers(Place commune, Places places) {
        return ofCommune()
                ? commune.code().equals(place)
                : places.provinceOf(commune).code().equals(place);
    }

    /** The one commune that is meant; where several are called so, the one of this place. */
    Optional<PlaceMeaning> among(PlaceMeanings meanings, Places places) {
        List<PlaceMeaning> here = meanings.all().stream()
                .filter(meaning -> covers(meaning.place(), places))
                .toList();
        return here.isEmpty() ? meanings.certain() : new PlaceMeanings(here, meanings.exact()).certain();
    }
}
