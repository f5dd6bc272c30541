package vn.ocop.workflow.organization;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.kernel.Fold;

/**
 * Finds the place people mean, typed with or without accents and types, by today's name ("xã Phụng Công, tỉnh Hưng Yên"),
 * by the name of before 1 July 2025 ("xã Phụng Công, huyện Văn Giang"), or by code.
 */
public final class PlaceFinder {

    private static final Map<Places, PlaceFinder> OF = new ConcurrentHashMap<>();
    private static final Pattern COMMAS = Pattern.compile("[,;()]");
    private static final Pattern GAPS = Pattern.compile("[\\s,;.]+");
    private static final Map<String, String> SHORT = Map.of(
            "x",
            "xa",
            "p",
            "phuong",
            "tt",
            "thi tran",
            "h",
            "huyen",
            "q",
            "quan",
            "tx",
            "thi xa",
            "tp",
            "thanh pho",
            "t",
            "tinh");
    private static final Pattern ABBREVIATED = Pattern.compile("^(x|p|tt|h|q|tx|tp|t)(\\.\\s*| )");
    private static final int OLD_PARTS = 3;

    /** Whoever writes one of these does not mean the commune that is called so. */
    private static final Pattern AREA = Pattern.compile("(tinh|thanh pho|huyen|quan|thi xa) .*");

    private static final String PROVINCE = "tinh ";

    /** A name with the words it is found by. */
    private record Entry(PlaceMeaning meaning, String name, List<String> words) {}

    private final Places places;
    private final Map<String, List<Place>> byName;
    private final List<Entry> entries;

    private PlaceFinder(Places places) {
        this.places = places;
        byName = all().collect(Collectors.groupingBy(place -> Fold.fold(place.name())));
        entries = Stream.concat(
                        all().map(place -> new PlaceMeaning(place, null)),
                        places.formerly().map(old -> new PlaceMeaning(old.commune(), old)))
                .map(this::entry)
                .toList();
    }

    public static PlaceFinder of(Places places) {
        return OF.computeIfAbsent(places, PlaceFinder::new);
    }

    private Stream<Place> all() {
        return Stream.concat(places.provinces().stream(), places.communes());
    }

    private Entry entry(PlaceMeaning meaning) {
        PlaceCandidate old = meaning.formerly();
        String name = old != null ? old.oldName() : full(meaning.place());
        String called = old != null ? old.oldCommune() : meaning.place().name();
        return new Entry(meaning, bare(Fold.fold(called)), List.of(GAPS.split(Fold.fold(name))));
    }

    private String full(Place place) {
        return place.isCommune() ? places.address(place.code()) : place.fullName();
    }

    /**
     * The commune of this name; where no place is called so, those that are like it. A district of before 1 July 2025, or a
     * province, may be any of its communes.
     *
     * <p>An address of two levels is today's, one of three levels (with a district) is of before 1 July 2025; a name alone
     * may be either.
     */
    public PlaceMeanings find(String typed) {
        return found(typed, false);
    }

    /** The same for communes and provinces. */
    public PlaceMeanings findAny(String typed) {
        return found(typed, true);
    }

    private PlaceMeanings found(String typed, boolean provinces) {
        List<PlaceMeaning> called = exact(typed);
        List<PlaceMeaning> exact = distinct(provinces ? called : communes(called));
        return exact.isEmpty()
                ? new PlaceMeanings(distinct(like(typed, provinces).toList()), false)
                : new PlaceMeanings(exact, true);
    }

    /** Only a province named may be any commune of it. */
    private List<PlaceMeaning> communes(List<PlaceMeaning> called) {
        List<PlaceMeaning> communes =
                called.stream().filter(meaning -> meaning.place().isCommune()).toList();
        return communes.isEmpty()
                ? called.stream()
                        .flatMap(meaning -> places.communesOf(meaning.place().code()).stream())
                        .map(commune -> new PlaceMeaning(commune, null))
                        .toList()
                : communes;
    }

    /** What may be meant while it is still being typed, the closest first. */
    public List<PlaceMeaning> suggest(String typed, boolean provinces, int atMost) {
        return like(typed, provinces).limit(atMost).toList();
    }

    private List<PlaceMeaning> exact(String typed) {
        List<String> written = COMMAS.splitAsStream(typed)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        List<String> parts =
                written.stream().map(part -> inFull(Fold.fold(part))).toList();
        if (parts.isEmpty()) {
            return List.of();
        }
        String name = parts.get(0);
        if (Character.isDigit(name.charAt(0))) {
            return places.find(name).map(place -> new PlaceMeaning(place, null)).stream()
                    .toList();
        }
        if (AREA.matcher(name).matches()) {
            return area(written.get(0), name, parts.size() == 1 ? null : parts.get(parts.size() - 1));
        }
        if (parts.size() == 1) {
            return meant(today(written.get(0), name, null), places.mapOld(name, null, null));
        }
        String last = parts.get(parts.size() - 1);
        if (parts.size() >= OLD_PARTS) {
            return meant(List.of(), old(name, parts.get(parts.size() - 2), last));
        }
        List<Place> today = today(written.get(0), name, last);
        List<PlaceMeaning> old = Stream.of(places.mapOld(name, last, null), places.mapOld(name, null, last))
                .flatMap(candidates -> meant(List.of(), candidates).stream())
                .toList();
        boolean inDistrict = AREA.matcher(last).matches() && called(last).isEmpty();
        return today.isEmpty() || inDistrict && !old.isEmpty() ? old : meant(today, List.of());
    }

    /** A province by its name of today or of before, or the communes of a district of before. */
    private List<PlaceMeaning> area(String written, String name, @Nullable String province) {
        List<Place> today = called(name);
        if (!today.isEmpty()) {
            return meant(today, List.of());
        }
        return name.startsWith(PROVINCE)
                ? places.mapOldProvince(name).stream()
                        .map(place -> new PlaceMeaning(place, new PlaceCandidate(place, true, written, "", "")))
                        .toList()
                : meant(List.of(), places.ofOldDistrict(name, province));
    }

    /** Today's places of this name and type. */
    private List<Place> called(String name) {
        return byName.getOrDefault(bare(name), List.of()).stream()
                .filter(place -> Fold.fold(place.fullName()).equals(name))
                .toList();
    }

    private static List<PlaceMeaning> meant(List<Place> today, List<PlaceCandidate> old) {
        return Stream.concat(
                        today.stream().map(place -> new PlaceMeaning(place, null)),
                        old.stream().map(candidate -> new PlaceMeaning(candidate.commune(), candidate)))
                .toList();
    }

    /** The province may be named as it was before or as it is now. */
    private List<PlaceCandidate> old(String commune, String district, String province) {
        List<PlaceCandidate> before = places.mapOld(commune, district, province);
        return before.isEmpty()
                ? places.mapOld(commune, district, null).stream()
                        .filter(candidate -> isIn(candidate.commune(), province))
                        .toList()
                : before;
    }

    /**
     * Whoever says the type means it, and whoever sets accents means them ("Văn Lăng" is not "Văn Lang"), unless no place is
     * called so.
     */
    private List<Place> today(String written, String name, @Nullable String province) {
        List<Place> called = Stream.of(name, bare(name))
                .distinct()
                .flatMap(each -> byName.getOrDefault(each, List.of()).stream())
                .distinct()
                .filter(place -> province == null || isIn(place, province))
                .toList();
        List<Place> ofType = orAll(called, place -> Fold.fold(place.fullName()).equals(name));
        return orAll(ofType, place -> Stream.of(place.name(), place.fullName())
                .anyMatch(accented -> accented.equalsIgnoreCase(written)));
    }

    private static List<Place> orAll(List<Place> places, Predicate<Place> narrower) {
        List<Place> left = places.stream().filter(narrower).toList();
        return left.isEmpty() ? places : left;
    }

    private boolean isIn(Place place, String province) {
        return place.isCommune()
                && bare(Fold.fold(places.provinceOf(place).name())).equals(bare(province));
    }

    private Stream<PlaceMeaning> like(String typed, boolean provinces) {
        String folded = Fold.fold(typed);
        String asked = AREA.matcher(folded).matches() ? bare(folded) : folded;
        List<String> words =
                Arrays.stream(GAPS.split(asked)).filter(word -> !word.isEmpty()).toList();
        String name = bare(String.join(" ", words));
        return words.isEmpty()
                ? Stream.empty()
                : entries.stream()
                        .filter(entry -> provinces || entry.meaning().place().isCommune())
                        .filter(entry -> saysNews(entry) && fits(entry.words(), words))
                        .sorted(Comparator.comparingInt(entry -> distance(entry, name)))
                        .map(Entry::meaning);
    }

    /** An old commune that is called as the one it went into whole tells nobody anything. */
    private static boolean saysNews(Entry entry) {
        PlaceCandidate old = entry.meaning().formerly();
        return old == null
                || !old.whole()
                || !entry.name().equals(Fold.fold(entry.meaning().place().name()));
    }

    /** Every word typed begins a word of the name, in this order. */
    private static boolean fits(List<String> words, List<String> typed) {
        int found = 0;
        for (String word : words) {
            if (found < typed.size() && word.startsWith(typed.get(found))) {
                found++;
            }
        }
        return found == typed.size();
    }

    /** Whole names before beginnings of names before the rest, each time today's before old ones. */
    private static int distance(Entry entry, String typed) {
        int fit = entry.name().equals(typed) ? 0 : entry.name().startsWith(typed) ? 2 : 4;
        return fit + (entry.meaning().formerly() == null ? 0 : 1);
    }

    private static List<PlaceMeaning> distinct(List<PlaceMeaning> meanings) {
        Map<Place, PlaceMeaning> byPlace = new LinkedHashMap<>();
        meanings.forEach(meaning -> byPlace.putIfAbsent(meaning.place(), meaning));
        return List.copyOf(byPlace.values());
    }

    /** "P. Ba Đình" is "phường Ba Đình". */
    private static String inFull(String folded) {
        var matcher = ABBREVIATED.matcher(folded);
        return matcher.find() ? SHORT.get(matcher.group(1)) + " " + folded.substring(matcher.end()) : folded;
    }

    private static String bare(String folded) {
        return PlaceTables.OldPlace.withoutType(folded);
    }
}
