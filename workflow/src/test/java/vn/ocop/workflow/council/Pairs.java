package vn.ocop.workflow.council;

import static vn.ocop.processes.Role.AGENCY_OFFICER;
import static vn.ocop.processes.Role.APPROVER;
import static vn.ocop.processes.Role.COMMUNE_LEADER;
import static vn.ocop.processes.Role.COMMUNE_OFFICER;
import static vn.ocop.processes.Role.MANAGER;
import static vn.ocop.processes.Role.UNION_LEADER;
import static vn.ocop.processes.Role.UNION_OFFICER;
import static vn.ocop.workflow.council.Conflict.Kind.HELPED;
import static vn.ocop.workflow.council.Conflict.Kind.RELATIVE;
import static vn.ocop.workflow.council.Conflict.Kind.SAME_ADDRESS;
import static vn.ocop.workflow.council.Conflict.Kind.SAME_COMMUNE;
import static vn.ocop.workflow.council.Conflict.Kind.SAME_PERSON;
import static vn.ocop.workflow.council.Conflict.Kind.SAME_PHONE;
import static vn.ocop.workflow.council.Conflict.Kind.SAME_UNIT;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import vn.ocop.processes.Role;
import vn.ocop.workflow.council.Conflict.Kind;
import vn.ocop.workflow.council.Pair.Past;
import vn.ocop.workflow.kernel.Fold;
import vn.ocop.workflow.kernel.Office;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.organization.Places;

/** Every kind of tie between a council and producers, and beside it what looks like one and is none. */
final class Pairs {

    private final List<Pair> all = new ArrayList<>();
    private final List<String> communes;
    private final Places places;
    private final String province;

    /** @param communes of one province, each for one pair */
    Pairs(List<String> communes, Places places) {
        this.communes = communes;
        this.places = places;
        this.province = places.provinceOf(places.commune(communes.get(0))).code();
        ties();
        strangers();
    }

    List<Pair> all() {
        return all;
    }

    private void ties() {
        tie("producer's own account", SAME_PERSON, p -> p.ownAccount = true);
        tie("name and phone", SAME_PERSON, p -> {
            p.person = p.representative;
            p.phone = p.businessPhone;
        });
        tie("name with a title and phone from abroad", SAME_PERSON, p -> {
            p.person = "Bà " + p.representative.toUpperCase(Locale.ROOT);
            p.phone = "+84 " + p.digits();
        });
        tie("name and address, no accents", SAME_PERSON, p -> {
            p.person = Fold.fold(p.representative);
            p.address = Fold.fold(p.businessAddress);
        });
        tie("name and residence", SAME_PERSON, p -> {
            p.person = p.representative;
            p.residence = "Ngõ 5, thôn Đông, " + p.place;
            p.address = p.residence;
        });
        tie("workplace", SAME_UNIT, p -> p.workplace = p.business);
        tie("workplace, no accents", SAME_UNIT, p -> p.workplace = Fold.fold(p.business));
        tie("workplace in capitals", SAME_UNIT, p -> p.workplace = p.business.toUpperCase(Locale.ROOT) + " ");
        tie("workplace in full", SAME_UNIT, p -> p.workplace = p.business.replace("HTX", "Hợp tác xã"));
        tie("workplace shortened", SAME_UNIT, p -> {
            p.business = "Công ty Trách nhiệm hữu hạn Hoa Mới";
            p.workplace = "Cty TNHH Hoa Mới";
        });
        tie("advisor works there", SAME_UNIT, p -> {
            p.advisor = true;
            p.workplace = p.business;
        });
        tie("commune officer", SAME_COMMUNE, p -> p.offices.add(administration(COMMUNE_OFFICER, p.commune)));
        tie("commune leader", SAME_COMMUNE, p -> p.offices.add(administration(COMMUNE_LEADER, p.commune)));
        tie("Youth Union officer", SAME_COMMUNE, p -> p.offices.add(union(UNION_OFFICER, p.commune)));
        tie("Youth Union secretary", SAME_COMMUNE, p -> p.offices.add(union(UNION_LEADER, p.commune)));
        tie("phone with points", SAME_PHONE, p -> p.phone = p.businessPhone.replaceAll("(\\d{4})(\\d{3})", "$1.$2."));
        tie("phone +84", SAME_PHONE, p -> p.phone = "+84 912 " + p.digits().substring(3));
        tie("phone 0084", SAME_PHONE, p -> p.phone = "0084" + p.digits());
        tie("phone +84 (0)", SAME_PHONE, p -> p.phone = "+84 (0)" + p.digits());
        tie("second of two phones", SAME_PHONE, p -> p.phone = "0987 000 111 / " + p.businessPhone);
        tie("producer's second phone", SAME_PHONE, p -> {
            p.phone = p.businessPhone;
            p.businessPhone = "024 3825 0000; " + p.businessPhone;
        });
        tie("advisor's phone", SAME_PHONE, p -> {
            p.advisor = true;
            p.phone = p.businessPhone;
        });
        tie("address", SAME_ADDRESS, p -> p.address = p.businessAddress);
        tie(
                "address, no accents or commas",
                SAME_ADDRESS,
                p -> p.address = Fold.fold(p.businessAddress).replace(",", " "));
        tie(
                "address, shortened",
                SAME_ADDRESS,
                p -> p.address = p.businessAddress
                        .replace("Số ", "")
                        .replace("đường ", "")
                        .replaceAll("(?i)xã |phường |tỉnh ", ""));
        tie("residence", SAME_ADDRESS, p -> {
            p.residence = "Nhà 9, thôn Đoài, " + p.place;
            p.address = p.residence;
        });
        tie("relative by name", RELATIVE, p -> p.relative(p.representative, null));
        tie("relative by name with a title", RELATIVE, p -> p.relative("ông " + Fold.fold(p.representative), null));
        tie("relative by phone", RELATIVE, p -> p.relative("Không Rõ", "+84" + p.digits()));
        tie("relative by business", RELATIVE, p -> p.relative(p.business, null));
        tie("supported from the province", HELPED, p -> {
            p.past = Past.SUPPORTED;
            p.offices.add(union(UNION_OFFICER, province));
        });
        tie("registered with consent", HELPED, p -> {
            p.past = Past.REGISTERED;
            p.offices.add(union(UNION_OFFICER, p.commune));
        });
        tie("received at the commune", HELPED, p -> {
            p.past = Past.RECEIVED;
            p.offices.add(administration(COMMUNE_OFFICER, p.commune));
        });
    }

    private void strangers() {
        none("nothing declared", p -> {});
        none("same name only", p -> p.person = p.representative);
        none("same name, other phone", p -> {
            p.person = p.representative;
            p.phone = "0987 654 321";
        });
        none("same name, address no more than the commune", p -> {
            p.person = p.representative;
            p.address = p.place;
            p.businessAddress = p.place;
        });
        none("address no more than the commune, shortened", p -> {
            p.address = p.place.replaceAll("(?i)xã |phường |tỉnh ", "");
            p.businessAddress = p.address;
        });
        none("address no more than the province", p -> {
            p.address = p.place.substring(p.place.indexOf(',') + 2);
            p.residence = p.address;
        });
        none("neighbour's number", p -> p.address = p.businessAddress.replace("Số 1", "Số 2"));
        none("number with a letter", p -> p.address = p.businessAddress.replace(",", "A,"));
        none("same number, other street", p -> p.address = p.businessAddress.replace("Làng Nghề", "Làng Hoa"));
        none(
                "other commune's street",
                p -> p.address = "Số %d, đường Làng Nghề, %s".formatted(1000 + p.number, places.address(TWIN)));
        none("last digit off", p -> p.phone = p.businessPhone.substring(0, 9) + "9");
        none("a digit more", p -> p.phone = p.businessPhone + "1");
        none("first digits off", p -> p.phone = p.businessPhone.replace("0912", "0913"));
        none("both have the commune's short number", p -> {
            p.phone = "1022";
            p.businessPhone = "1022";
        });
        none("workplace of nearly the same name", p -> p.workplace = p.business + " Mới");
        none("workplace is an agency", p -> p.workplace = "Sở Nông nghiệp và Môi trường");
        none("workplace blank", p -> p.workplace = " ");
        none("workplace is what the representative is called", p -> p.workplace = p.representative);
        none("relative of the same family name", p -> p.relative("Đại Văn Thứ " + p.number, null));
        none("relative's phone one digit off", p -> p.relative("Không Rõ", p.businessPhone.substring(0, 9) + "9"));
        none("relative without a name", p -> p.relative(" ", null));
        none("officer of another commune", p -> p.offices.add(administration(COMMUNE_OFFICER, next(p.commune))));
        none("leader of another commune", p -> p.offices.add(administration(COMMUNE_LEADER, next(p.commune))));
        none("Youth Union of another commune", p -> p.offices.add(union(UNION_OFFICER, next(p.commune))));
        none("Youth Union secretary of the province", p -> p.offices.add(union(UNION_LEADER, province)));
        none("agency officer who receives the package", p -> p.offices.add(administration(AGENCY_OFFICER, province)));
        none("manager of the province", p -> p.offices.add(administration(MANAGER, province)));
        none("signs the decisions", p -> p.offices.add(administration(APPROVER, province)));
        none("advisor who reviews", p -> p.advisor = true);
        none("former member who works there", p -> {
            p.former = true;
            p.workplace = p.business;
        });
    }

    /** A commune of another province. */
    private static final String TWIN = "12025";

    /** One without a dossier of its own, so that its people have no tie to any. */
    private String next(String commune) {
        return communes.get(communes.size() - 1 - communes.indexOf(commune) % SPARE);
    }

    /** Communes at the end of the list that no pair is given. */
    static final int SPARE = 3;

    private void tie(String name, Kind kind, Consumer<Pair> plant) {
        int number = all.size() + 1;
        String commune = communes.get(number - 1);
        all.add(Pair.tied(number, commune, places.address(commune), name, kind, plant));
    }

    private void none(String name, Consumer<Pair> plant) {
        int number = all.size() + 1;
        String commune = communes.get(number - 1);
        all.add(Pair.strangers(number, commune, places.address(commune), name, plant));
    }

    private static Office administration(Role role, String place) {
        return new Office(role, UnitId.administration(place));
    }

    private static Office union(Role role, String place) {
        return new Office(role, UnitId.union(place));
    }
}
