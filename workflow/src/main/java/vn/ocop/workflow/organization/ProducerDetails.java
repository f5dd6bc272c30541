package vn.ocop.workflow.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the official forms ask of a producer (Mẫu 01 part 1, Mẫu 02 part I); entered once, used by all its products.
 *
 * @param representative legal representative
 * @param address of the seat as it is printed, "detail, commune, province"; {@code residence} of the representative alike
 * @param youthLed led by a young person; counted in the Youth Union's reports
 * @param addressCommune official code of the commune named in the address, null in old records; {@code residenceCommune}
 *     alike
 * @param registrationNumber of the business registration, if there is one
 * @param foundedOn founded, or registered as a business
 */
@Embeddable
public record ProducerDetails(
        String name,
        @Enumerated(EnumType.STRING) @Column(name = "organisation_type") OrganisationType type,
        String address,
        String phone,
        @Nullable String email,
        String representative,
        @Nullable String position,
        @Nullable @Enumerated(EnumType.STRING) Gender gender,
        @Nullable String ethnicity,
        @Nullable String residence,
        boolean youthLed,
        @Nullable String addressCommune,
        @Nullable String residenceCommune,
        @Nullable String registrationNumber,
        @Nullable LocalDate foundedOn) {

    /** What is known of a producer before there is a dossier. */
    public ProducerDetails(
            String name,
            OrganisationType type,
            String address,
            String phone,
            @Nullable String email,
            String representative,
            @Nullable String position,
            @Nullable Gender gender,
            @Nullable String ethnicity,
            @Nullable String residence,
            boolean youthLed,
            @Nullable String addressCommune,
            @Nullable String residenceCommune) {
        this(
                name,
                type,
                address,
                phone,
                email,
                representative,
                position,
                gender,
                ethnicity,
                residence,
                youthLed,
                addressCommune,
                residenceCommune,
                null,
                null);
    }

    /** A producer whose places are known as text only. */
    public ProducerDetails(
            String name,
            OrganisationType type,
            String address,
            String phone,
            @Nullable String email,
            String representative,
            @Nullable String position,
            @Nullable Gender gender,
            @Nullable String ethnicity,
            @Nullable String residence,
            boolean youthLed) {
        this(
                name,
                type,
                address,
                phone,
                email,
                representative,
                position,
                gender,
                ethnicity,
                residence,
                youthLed,
                null,
                null);
    }

    /** Is everything there that the forms cannot do without? */
    public boolean complete() {
        return gender != null
                && foundedOn != null
                && Stream.of(name, address, phone, representative, position, ethnicity, residence)
                        .noneMatch(text -> text == null || text.isBlank());
    }

    /** Kinds of subjects that may take part (Đ2.3); the last only for product set 26. */
    public enum OrganisationType {
        COOPERATIVE,
        COOPERATIVE_GROUP,
        ENTERPRISE,
        FARM,
        HOUSEHOLD,
        ASSOCIATION
    }

    /** As Mẫu 02 asks of the legal representative. */
    public enum Gender {
        FEMALE,
        MALE
    }
}
