package vn.ocop.ui.admin;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.ocop.processes.Role;
import vn.ocop.ui.web.Addresses;
import vn.ocop.ui.web.Forms;
import vn.ocop.ui.web.PlaceAnswer;
import vn.ocop.workflow.kernel.Office;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.organization.Address;
import vn.ocop.workflow.organization.Place;
import vn.ocop.workflow.organization.ProducerDetails;
import vn.ocop.workflow.organization.ProducerDetails.OrganisationType;
import vn.ocop.workflow.organization.Producers;

/** Reads the offices of a form: those kept, and one to add in a place that is chosen from the list or typed. */
@Component
class Offices {

    private static final Set<Role> IN_COMMUNES = Set.of(Role.COMMUNE_OFFICER, Role.COMMUNE_LEADER, Role.PRODUCER);

    private final Producers producers;
    private final Addresses addresses;

    Offices(Producers producers, Addresses addresses) {
        this.producers = producers;
        this.addresses = addresses;
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
        if (role != Role.PRODUCER) {
            return new UnitId(role.body(), place(role, form).map(Place::code).orElseGet(() -> centre(role)));
        }
        String name = Forms.blankToNull(form.producer());
        if (name == null) {
            throw new Rejected("producer", "NotBlank");
        }
        Place commune = place(role, form).orElseThrow(() -> new Rejected("place", "person.place.missing"));
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
                addresses.text(new Address(null, commune.code())),
                phone,
                null,
                form.name(),
                null,
                null,
                null,
                null,
                false,
                commune.code(),
                null);
    }

    /** The place that was chosen or named; empty if none was. */
    private Optional<Place> place(Role role, PersonForm form) {
        PlaceAnswer answer =
                IN_COMMUNES.contains(role) ? addresses.look(form.place()) : addresses.lookAny(form.place());
        if (answer.place() == null && !answer.shown().isEmpty()) {
            throw new Rejected("place", answer.refusal());
        }
        return Optional.ofNullable(answer.place());
    }
}
