package vn.ocop.ui.admin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.ocop.processes.Role;
import vn.ocop.ui.web.Forms;
import vn.ocop.workflow.kernel.Fold;
import vn.ocop.workflow.kernel.Office;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.organization.Place;
import vn.ocop.workflow.organization.Places;
import vn.ocop.workflow.organization.ProducerDetails;
import vn.ocop.workflow.organization.ProducerDetails.OrganisationType;
import vn.ocop.workflow.organization.Producers;

/** Reads the offices of a form: those kept, and one to add in a place that is typed by name or code. */
@Component
class Offices {

    private static final Set<Role> IN_COMMUNES = Set.of(Role.COMMUNE_OFFICER, Role.COMMUNE_LEADER, Role.PRODUCER);

    private final Producers producers;
    private final Clock clock;

    Offices(Producers producers, Clock clock) {
        this.producers = producers;
        this.clock = clock;
    }

    /** @param held by the person so far; no others can be kept */
    Set<Office> read(PersonForm form, Set<Office> held) {
        Set<String> kept = form.offices() == null ? Set.of() : form.offices();
        Set<Office> offices =
                held.stream().filter(office -> kept.contains(office.toString())).collect(Collectors.toSet());
        if (offices.size() < kept.size()) {
            throw new Rejected("offices", "person.offices.unknown");
        }
        Role role = form.role();
        if (role != null) {
            offices.add(new Office(role, unit(role, form)));
        }
        return offices;
    }

    private UnitId unit(Role role, PersonForm form) {
        String typed = Forms.orEmpty(form.place());
        if (role != Role.PRODUCER) {
            return new UnitId(
                    role.body(),
                    typed.isEmpty() ? centre(role) : place(role, typed).code());
        }
        String name = Forms.blankToNull(form.producer());
        if (name == null) {
            throw new Rejected("producer", "NotBlank");
        }
        Place commune = place(role, typed);
        return producers.register(commune.code(), details(name, form, commune)).unit();
    }

    private static String centre(Role role) {
        if (IN_COMMUNES.contains(role)) {
            throw new Rejected("place", "person.place.missing");
        }
        return UnitId.CENTRE;
    }

    private ProducerDetails details(String name, PersonForm form, Place commune) {
        String phone = Forms.orEmpty(form.phone());
        return new ProducerDetails(
                name,
                OrganisationType.HOUSEHOLD,
                places().address(commune.code()),
                phone,
                null,
                form.name(),
                null,
                null,
                null,
                null,
                false);
    }

    /** The one place of that name or code; several are named for the administrator to choose from. */
    private Place place(Role role, String typed) {
        List<Place> found = places().search(typed).stream()
                .filter(place -> place.isCommune() || !IN_COMMUNES.contains(role))
                .toList();
        List<Place> exact = found.stream()
                .filter(place -> place.code().equals(typed)
                        || Fold.fold(place.name()).equals(Fold.fold(typed))
                        || Fold.fold(place.fullName()).equals(Fold.fold(typed)))
                .toList();
        if (exact.size() == 1) {
            return exact.get(0);
        }
        if (found.isEmpty()) {
            throw new Rejected("place", "person.place.unknown");
        }
        throw new Rejected(
                "place",
                "person.place.several",
                found.stream().limit(6).map(this::named).collect(Collectors.joining("; ")));
    }

    private String named(Place place) {
        return place.code() + " " + (place.isCommune() ? places().address(place.code()) : place.fullName());
    }

    private Places places() {
        return Places.on(LocalDate.now(clock));
    }
}
