package vn.ocop.ui.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.ocop.processes.Role;
import vn.ocop.workflow.figures.Indicator;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.NotAllowed;
import vn.ocop.workflow.kernel.UnionScope;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.organization.Place;
import vn.ocop.workflow.organization.Places;

/** Whose Union the person works for, and which places the pages of the Union show. */
@Component
public class UnionDesk {

    private final Clock clock;

    UnionDesk(Clock clock) {
        this.clock = clock;
    }

    /** What the person sees as officer or secretary of the Union; refuses everybody else. */
    public UnionScope scope(Actor actor) {
        return required(UnionScope.of(actor));
    }

    /** The same for whoever watches as well. */
    public UnionScope watched(Actor actor) {
        return required(UnionScope.watchedBy(actor));
    }

    private static UnionScope required(UnionScope scope) {
        if (scope.isEmpty()) {
            throw new NotAllowed("not of the Youth Union");
        }
        return scope;
    }

    /** Code of the place whose Union the person writes for as officer; refuses everybody else. */
    public String own(Actor actor) {
        return actor.unitsAs(Role.UNION_OFFICER)
                .map(UnitId::code)
                .sorted()
                .findFirst()
                .orElseThrow(() -> new NotAllowed("no officer of the Youth Union"));
    }

    /** Code of the province a place lies in; of a province or the centre its own. */
    public String province(String place) {
        return places().provinceCode(place);
    }

    /**
     * The place a page shows: the one asked for, if the person sees it, else the widest the person sees.
     *
     * @throws NotThere if it does not exist for the person
     */
    public String shown(UnionScope scope, @Nullable String asked) {
        if (asked == null || asked.isBlank()) {
            return widest(scope);
        }
        boolean centre = asked.equals(UnitId.CENTRE);
        if (centre ? !scope.all() : places().find(asked).isEmpty() || !scope.sees(asked, province(asked))) {
            throw new NotThere("place " + asked);
        }
        return asked;
    }

    private static String widest(UnionScope scope) {
        if (scope.all()) {
            return UnitId.CENTRE;
        }
        return scope.provinces().stream()
                .sorted()
                .findFirst()
                .orElseGet(() -> scope.communes().stream().sorted().findFirst().orElseThrow());
    }

    /** Address of the rows behind a figure. */
    public static String behind(
            Indicator indicator, @Nullable String type, String place, LocalDate from, LocalDate until) {
        return UriComponentsBuilder.fromPath("/union/figures/{indicator}")
                .queryParam("place", place)
                .queryParam("type", type == null ? "" : type)
                .queryParam("from", from)
                .queryParam("until", until)
                .buildAndExpand(indicator.name())
                .toUriString();
    }

    /** The communes a page lets choose from: those of the province shown, else none. */
    public List<Place> communes(String place) {
        return UnitId.union(place).ofCommune() ? List.of() : places().communesOf(place);
    }

    /** The same for whoever sees the whole province of what is shown; nobody else has a choice. */
    public List<Place> communes(UnionScope scope, String shown) {
        String province = province(shown);
        return scope.sees(province, province) ? communes(province) : List.of();
    }

    private Places places() {
        return Places.on(LocalDate.now(clock));
    }
}
