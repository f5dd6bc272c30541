package vn.ocop.ui.dossier;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ocop.ui.web.Addresses;
import vn.ocop.ui.web.PlaceChoice;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.organization.Address;
import vn.ocop.workflow.organization.ProducerDetails;
import vn.ocop.workflow.organization.ProducerDetails.OrganisationType;

/** A producer the commune does not know yet, as an officer describes it. */
@Component
class NewProducers {

    private final Addresses addresses;

    NewProducers(Addresses addresses) {
        this.addresses = addresses;
    }

    /** A producer belongs to the commune of its seat, which is the officer's. */
    ProducerDetails details(
            String commune,
            String name,
            @Nullable OrganisationType type,
            @Nullable PlaceChoice address,
            String phone,
            String representative,
            boolean youthLed) {
        Address seat = addresses
                .address(address)
                .filter(found -> commune.equals(found.commune()))
                .orElseThrow(() -> new Rejected("address", "registerIdea.address.elsewhere"));
        return new ProducerDetails(
                name.strip(),
                type == null ? OrganisationType.HOUSEHOLD : type,
                addresses.text(seat),
                phone.strip(),
                null,
                representative.strip(),
                null,
                null,
                null,
                null,
                youthLed,
                seat.commune(),
                null);
    }
}
