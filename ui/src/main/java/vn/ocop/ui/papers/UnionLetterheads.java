package vn.ocop.ui.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ocop.ui.web.Days;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.organization.Place;
import vn.ocop.workflow.organization.Places;
import vn.ocop.workflow.organization.Setting;
import vn.ocop.workflow.organization.Settings;
import vn.ocop.workflow.unionreport.UnionNumbers;

/**
 * Who issues a paper of the Youth Union, in whose name it is signed and who gets it (Hướng dẫn 29-HD/TWĐTN-VP, 2013; since
 * districts ended a commune's Union stands under the province's). Printed by the fragments {@code papers/unionLayout}.
 */
@Component
public class UnionLetterheads {

    private static final String CITY = "thành phố";

    private final UnionNumbers numbers;
    private final Settings settings;
    private final Days days;

    UnionLetterheads(UnionNumbers numbers, Settings settings, Days days) {
        this.numbers = numbers;
        this.settings = settings;
        this.days = days;
    }

    /**
     * Head of a paper.
     *
     * @param place code of the commune, province or centre whose Union issues it
     * @param kind for example {@code BC}, {@code KH}
     * @param number the whole number, for example {@code 07-BC/ĐTN}; null while a draft
     */
    public Letterhead head(String place, String kind, @Nullable String number, @Nullable LocalDate issuedOn) {
        LocalDate on = issuedOn == null ? days.today() : issuedOn;
        Place found = found(place, on);
        Place above =
                found == null || found.province() == null ? null : Places.on(on).province(found.province());
        return new Letterhead(
                above == null ? null : ofProvince(above),
                found == null
                        ? "Ban Chấp hành Trung ương"
                        : "BCH Đoàn " + found.fullName().replaceFirst("^" + CITY, "TP."),
                kind + "/" + numbers.symbol(place),
                number,
                found == null ? "Hà Nội" : named(found),
                issuedOn,
                on.getYear());
    }

    /**
     * The lines above whoever signs: always in the name of the committee, a deputy too.
     *
     * @param position for example "Bí thư"
     */
    public List<String> signs(String place, LocalDate on, String position) {
        Place found = found(place, on);
        String of = found == null
                ? "Trung ương Đoàn"
                : found.isCommune() ? "Đoàn " + found.type() : found.type().equals(CITY) ? "Thành đoàn" : "Tỉnh đoàn";
        return List.of("TM. " + body(place) + " " + of, position);
    }

    /** The committee in whose name papers are signed. */
    public String body(String place) {
        return settings.text(place, Setting.UNION_BODY).equals("STANDING") ? "Ban Thường vụ" : "Ban Chấp hành";
    }

    /** Who gets a report: the level above, the committee of the party, the own files. */
    public List<String> recipients(String place, LocalDate on) {
        List<String> all = new ArrayList<>();
        Place found = found(place, on);
        if (found == null) {
            all.add("Ban Bí thư Trung ương Đoàn (b/c)");
        } else if (found.province() == null) {
            all.add("Trung ương Đoàn (b/c)");
            all.add((found.type().equals(CITY) ? "Thành ủy" : "Tỉnh ủy") + " (b/c)");
        } else {
            all.add(ofProvince(Places.on(on).province(found.province())) + " (b/c)");
            all.add("Đảng ủy " + found.fullName() + " (b/c)");
        }
        all.add("Lưu: VP");
        return all;
    }

    /** For example "Tỉnh đoàn Hưng Yên". */
    private static String ofProvince(Place province) {
        return (province.type().equals(CITY) ? "Thành đoàn " : "Tỉnh đoàn ") + province.name();
    }

    /** A name of one syllable, or a number, takes its type along: "Thành phố Huế". */
    private static String named(Place place) {
        boolean longer = place.name().contains(" ") && !place.name().matches(".*\\d.*");
        String full = place.fullName();
        return longer ? place.name() : Character.toUpperCase(full.charAt(0)) + full.substring(1);
    }

    private static @Nullable Place found(String place, LocalDate on) {
        return place.equals(UnitId.CENTRE) ? null : Places.on(on).find(place).orElseThrow();
    }
}
