package vn.ocop.ui.preparation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ocop.ui.web.Addresses;
import vn.ocop.ui.web.Forms;
import vn.ocop.ui.web.KnownPlace;
import vn.ocop.ui.web.PlaceChoice;
import vn.ocop.workflow.organization.Address;
import vn.ocop.workflow.organization.ProducerDetails;
import vn.ocop.workflow.organization.ProducerDetails.Gender;
import vn.ocop.workflow.organization.ProducerDetails.OrganisationType;

/** The producer and its representative (Mẫu 01 part 1, Mẫu 02 I.1–6). */
record SubjectForm(
        @NotBlank @Size(max = 300) String name,
        @NotNull @Nullable OrganisationType type,
        @Nullable @Size(max = 60) String registrationNumber,
        @NotNull @Nullable LocalDate foundedOn,
        @Nullable @Valid @KnownPlace PlaceChoice address,
        @NotBlank @Pattern(regexp = Forms.PHONE) String phone,
        @Nullable @Email @Size(max = 200) String email,
        @NotBlank @Size(max = 200) String representative,
        @NotBlank @Size(max = 200) String position,
        @NotNull @Nullable Gender gender,
        @NotBlank @Size(max = 60) String ethnicity,
        @Nullable @Valid @KnownPlace PlaceChoice residence) {

    static SubjectForm of(ProducerDetails known, Addresses addresses) {
        return new SubjectForm(
                known.name(),
                known.type(),
                known.registrationNumber(),
                known.foundedOn(),
                addresses.choice(known.address(), known.addressCommune()),
                known.phone(),
                known.email(),
                known.representative(),
                Forms.orEmpty(known.position()),
                known.gender(),
                Forms.orEmpty(known.ethnicity()),
                addresses.choice(known.residence(), known.residenceCommune()));
    }

    /** Both places were found to be known. */
    ProducerDetails details(ProducerDetails known, Addresses addresses) {
        Address seat = addresses.address(address).orElseThrow();
        Address home = addresses.address(residence).orElseThrow();
        return new ProducerDetails(
                name.strip(),
                type == null ? known.type() : type,
                addresses.text(seat),
                phone.strip(),
                Forms.blankToNull(email),
                representative.strip(),
                position.strip(),
                gender,
                ethnicity.strip(),
                addresses.text(home),
                known.youthLed(),
                seat.commune(),
                home.commune(),
                Forms.blankToNull(registrationNumber),
                foundedOn);
    }
}
