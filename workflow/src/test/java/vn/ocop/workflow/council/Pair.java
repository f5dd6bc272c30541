package vn.ocop.workflow.council;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.council.Conflict.Kind;
import vn.ocop.workflow.kernel.Office;
import vn.ocop.workflow.organization.ProducerDetails;
import vn.ocop.workflow.organization.ProducerDetails.Gender;
import vn.ocop.workflow.organization.ProducerDetails.OrganisationType;
import vn.ocop.workflow.organization.Relative;

/** Somebody of a council and a producer, strangers to each other until a case plants something between them. */
final class Pair {

    /** How the two come to know each other before the dossier reaches the province. */
    enum Past {
        STRANGERS,
        /** The person registered the idea with the producer's consent, and works elsewhere now. */
        REGISTERED,
        /** The person carried out the support at the province's Youth Union. */
        SUPPORTED,
        /** The person received the dossier at the commune, and works elsewhere now. */
        RECEIVED
    }

    final int number;
    final String commune;
    final String place;
    final String name;
    final @Nullable Kind expected;

    String person;

    @Nullable
    String phone;

    @Nullable
    String address;

    @Nullable
    String workplace;

    final List<Relative> relatives = new ArrayList<>();
    final List<Office> offices = new ArrayList<>();
    boolean advisor;
    boolean former;
    boolean ownAccount;
    Past past = Past.STRANGERS;

    String business;
    String businessAddress;
    String businessPhone;
    String representative;

    @Nullable
    String residence;

    /** @param place how an address in the commune ends */
    private Pair(int number, String commune, String place, String name, @Nullable Kind expected) {
        this.number = number;
        this.commune = commune;
        this.place = place;
        this.name = name;
        this.expected = expected;
        this.person = "Thành viên Số " + number;
        this.business = "HTX Thử Nghiệm Số " + number;
        this.businessAddress = "Số %d, đường Làng Nghề, %s".formatted(1000 + number, place);
        this.businessPhone = "0912%06d".formatted(number * 111);
        this.representative = "Đại Diện Thứ " + number;
    }

    static Pair tied(int number, String commune, String place, String name, Kind kind, Consumer<Pair> plant) {
        Pair pair = new Pair(number, commune, place, name, kind);
        plant.accept(pair);
        return pair;
    }

    static Pair strangers(int number, String commune, String place, String name, Consumer<Pair> plant) {
        Pair pair = new Pair(number, commune, place, name, null);
        plant.accept(pair);
        return pair;
    }

    void relative(String name, @Nullable String phone) {
        relatives.add(new Relative(name, "em ruột", phone));
    }

    /** The producer's number as the person may write it, without its first 0. */
    String digits() {
        return businessPhone.substring(1);
    }

    ProducerDetails details() {
        return new ProducerDetails(
                business,
                OrganisationType.COOPERATIVE,
                businessAddress,
                businessPhone,
                null,
                representative,
                "Giám đốc",
                Gender.FEMALE,
                "Kinh",
                residence,
                false);
    }

    Set<Office> offices() {
        return Set.copyOf(offices);
    }

    @Override
    public String toString() {
        return name;
    }
}
