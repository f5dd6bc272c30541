package vn.ocop.workflow.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.kernel.Fold;

/**
 * The 34 provinces and their communes on a certain day (Quyết định 19/2025/QĐ-TTg and the changes since), and the way from
 * names before 1 July 2025 to today's communes. Places are known by their code; a name alone never identifies one.
 */
public final class Places {
    private static final int FOUND_AT_MOST = 20;
    private static final PlaceTables TABLES = new PlaceTables();
    private static final Map<LocalDate, Places> BY_LATEST_CHANGE = new ConcurrentHashMap<>();

    private final Map<String, Place> byCode = new LinkedHashMap<>();
    private final Map<String, List<Place>> byProvince;
    private final Map<Place, String> folded;

    private Places(LocalDate day) {
        TABLES.places.forEach(place -> byCode.put(place.code(), place));
        TABLES.changes.stream()
                .filter(change -> !change.effective().isAfter(day))
                .sorted(Comparator.comparing(PlaceChange::effective))
                .forEach(change ->
                        byCode.computeIfPresent(change.code(), (code, place) -> place.ofType(change.newType())));
        byProvince = communes().collect(Collectors.groupingBy(Places::provinceCode));
        folded = byCode.values().stream()
                .collect(Collectors.toMap(
                        place -> place, place -> Fold.fold(place.fullName()), (a, b) -> a, LinkedHashMap::new));
    }

    /** The places as they are on this day. */
    public static Places on(LocalDate day) {
        LocalDate latestChange = TABLES.changes.stream()
                .map(PlaceChange::effective)
                .filter(effective -> !effective.isAfter(day))
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        return BY_LATEST_CHANGE.computeIfAbsent(latestChange, Places::new);
    }

    /** The commune of this code. */
    public Place commune(String code) {
        return find(code)
                .filter(Place::isCommune)
                .orElseThrow(() -> new IllegalArgumentException("no commune " + code));
    }

    /** The province of this code. */
    public Place province(String code) {
        return find(code)
                .filter(place -> !place.isCommune())
                .orElseThrow(() -> new IllegalArgumentException("no province " + code));
    }

    /** The province a commune belongs to. */
    public Place provinceOf(Place commune) {
        return province(provinceCode(commune));
    }

    /** The commune or province of this code, if there is one; for input that is not yet trusted. */
    public Optional<Place> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Code of the province a place lies in; of a province or the centre its own. */
    public String provinceCode(String place) {
        return find(place).map(Place::province).orElse(place);
    }

    /** In the order of their codes. */
    public List<Place> provinces() {
        return byCode.values().stream().filter(place -> !place.isCommune()).toList();
    }

    /** The communes of a province, in the order of their codes. */
    public List<Place> communesOf(String province) {
        return byProvince.getOrDefault(province, List.of());
    }

    /** All communes of the country. */
    public Stream<Place> communes() {
        return byCode.values().stream().filter(Place::isCommune);
    }

    /** For example "xã Phụng Công, tỉnh Hưng Yên". */
    public String address(String commune) {
        Place place = commune(commune);
        return place.fullName() + ", " + provinceOf(place).fullName();
    }

    /** Places by code or by part of the name, typed with or without accents; the closest first, 20 at most. */
    public List<Place> search(String typed) {
        String text = Fold.fold(typed);
        if (text.isEmpty()) {
            return List.of();
        }
        return folded.entrySet().stream()
                .filter(entry ->
                        entry.getValue().contains(text) || entry.getKey().code().equals(text))
                .sorted(Comparator.comparingInt(entry -> distance(entry.getKey(), text)))
                .limit(FOUND_AT_MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Provinces before communes, whole names before beginnings of names before the rest. */
    private static int distance(Place place, String text) {
        String name = Fold.fold(place.name());
        int fit = name.equals(text) || Fold.fold(place.fullName()).equals(text) ? 0 : name.startsWith(text) ? 2 : 4;
        return fit + (place.isCommune() ? 1 : 0);
    }

    /**
     * Today's communes for a place named as before 1 July 2025, with or without types and accents; several if the old
     * commune was split or the name was not unique, none if the tables do not know it (they cover five provinces).
     *
     * @param district null or empty if not known
     * @param province null or empty if not known
     */
    public List<PlaceCandidate> mapOld(String commune, @Nullable String district, @Nullable String province) {
        String inDistrict = district == null ? "" : Fold.fold(district);
        String inProvince = province == null ? "" : Fold.fold(province);
        String name = Fold.fold(commune);
        List<PlaceCandidate> candidates = new ArrayList<>();
        if (!name.isEmpty()) {
            Stream.of(name, PlaceTables.OldPlace.withoutType(name))
                    .distinct()
                    .flatMap(bare -> TABLES.oldByName.getOrDefault(bare, List.of()).stream())
                    .filter(old -> old.isCalled(name, inDistrict, inProvince))
                    .forEach(old -> candidates.add(candidate(old)));
        }
        return List.copyOf(candidates);
    }

    /**
     * Today's communes of a district of before 1 July 2025, one for each old commune of it that went there.
     *
     * @param district folded, with its type
     * @param province folded, null if not known
     */
    List<PlaceCandidate> ofOldDistrict(String district, @Nullable String province) {
        return TABLES.oldPlaces.stream()
                .filter(old -> Fold.fold(old.district()).equals(district) && old.isIn(province == null ? "" : province))
                .map(this::candidate)
                .toList();
    }

    /** Every old commune of the tables with a commune that took it over. */
    Stream<PlaceCandidate> formerly() {
        return TABLES.oldPlaces.stream().map(this::candidate);
    }

    private PlaceCandidate candidate(PlaceTables.OldPlace old) {
        return new PlaceCandidate(
                commune(old.newCommune()), old.whole(), old.commune(), old.district(), old.province());
    }

    /** Today's province for one named as before 1 July 2025, with or without type and accents. */
    public Optional<Place> mapOldProvince(String name) {
        String text = Fold.fold(name);
        return Stream.of(text, PlaceTables.OldPlace.withoutType(text))
                .flatMap(candidate -> Stream.ofNullable(TABLES.oldProvinces.get(candidate)))
                .findFirst()
                .map(this::province);
    }

    private static String provinceCode(Place commune) {
        String province = commune.province();
        if (province == null) {
            throw new IllegalArgumentException(commune.fullName() + " is no commune");
        }
        return province;
    }
}
