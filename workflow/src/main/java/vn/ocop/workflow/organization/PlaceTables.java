package vn.ocop.workflow.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.ocop.workflow.kernel.Csv;
import vn.ocop.workflow.kernel.Fold;

/** The tables of places as shipped: the state of 1 July 2025, the changes since, and the names before. */
final class PlaceTables {

    private static final Pattern TYPE =
            Pattern.compile("^(xa|phuong|dac khu|thi tran|huyen|quan|thi xa|thanh pho|tinh) ");

    /** An old commune and one of the communes that took it over. */
    record OldPlace(String commune, String district, String province, String newCommune, boolean whole) {

        /** Names fit with or without their type; a district or province left out fits any. */
        boolean isCalled(String foldedCommune, String foldedDistrict, String foldedProvince) {
            return fits(commune, foldedCommune) && fits(district, foldedDistrict) && fits(province, foldedProvince);
        }

        boolean isIn(String foldedProvince) {
            return fits(province, foldedProvince);
        }

        private static boolean fits(String name, String folded) {
            String bare = withoutType(Fold.fold(name));
            return folded.isEmpty() || withoutType(folded).equals(bare) || folded.equals(Fold.fold(name));
        }

        static String withoutType(String folded) {
            return TYPE.matcher(folded).replaceFirst("");
        }
    }

    final List<Place> places = new ArrayList<>();
    final List<PlaceChange> changes;
    final List<OldPlace> oldPlaces;
    /** The same by their folded names without type. */
    final Map<String, List<OldPlace>> oldByName;
    /** Code of the province that took an old one over, by the old one's folded name. */
    final Map<String, String> oldProvinces;

    PlaceTables() {
        Csv.read("admin-units/provinces.csv")
                .forEach(row -> places.add(new Place(row.get("code"), row.get("type"), row.get("name_vi"), null)));
        Csv.read("admin-units/communes.csv")
                .forEach(row -> places.add(
                        new Place(row.get("code"), row.get("type"), row.get("name_vi"), row.get("province_code"))));
        changes = Csv.read("admin-units/changes.csv").stream()
                .map(row -> new PlaceChange(
                        LocalDate.parse(row.get("effective_date")), row.get("code"), row.get("type_after")))
                .toList();
        oldPlaces = Csv.read("admin-units/old-places.csv").stream()
                .map(row -> new OldPlace(
                        row.get("old_commune"),
                        row.get("old_district"),
                        row.get("old_province"),
                        row.get("new_commune_code"),
                        row.get("extent").equals("toàn bộ")))
                .toList();
        oldByName = oldPlaces.stream()
                .collect(Collectors.groupingBy(old -> OldPlace.withoutType(Fold.fold(old.commune()))));
        oldProvinces = Csv.read("admin-units/old-provinces.csv").stream()
                .collect(Collectors.toUnmodifiableMap(
                        row -> Fold.fold(row.get("old_name")), row -> row.get("new_province_code")));
    }
}
