package vn.ocop.workflow.unionplan;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How many communes a plan names: its text may say "3 xã" and name four places, of which two are one commune today. Data
 * decide, and the difference is shown.
 *
 * @param inText the numbers of communes its words tell
 * @param listed places on its list
 * @param today communes they are now
 */
public record PlacesNamed(SortedSet<Integer> inText, int listed, int today) {

    /** "Năm" and "một" are words of too many other meanings. */
    private static final Map<String, Integer> NUMBERS =
            Map.of("hai", 2, "ba", 3, "bốn", 4, "sáu", 6, "bảy", 7, "tám", 8, "chín", 9, "mười", 10);

    private static final Pattern COUNTED = Pattern.compile(
            "(?<![\\d\\p{L}/.,])(\\d{1,3}|" + String.join("|", NUMBERS.keySet())
                    + ")\\s+(?:đơn vị\\s+)?(?:xã|phường)(?!\\s+hội)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static PlacesNamed of(PlanContent plan) {
        Stream<String> texts = Stream.of(
                        Stream.of(plan.title(), plan.purpose(), plan.requirements(), plan.organisation()),
                        plan.targets().stream().map(PlanTarget::words),
                        plan.activities().stream().map(PlanActivity::title))
                .flatMap(each -> each)
                .filter(Objects::nonNull);
        SortedSet<Integer> counted = new TreeSet<>();
        texts.forEach(text -> {
            Matcher matcher = COUNTED.matcher(text);
            matcher.results().map(MatchResult::group).map(PlacesNamed::number).forEach(counted::add);
        });
        List<PlanCommune> communes = plan.communes();
        return new PlacesNamed(counted, communes.size(), (int)
                communes.stream().map(PlanCommune::commune).distinct().count());
    }

    private static int number(String words) {
        String first = words.strip().split("\\s+")[0].toLowerCase(Locale.ROOT);
        Integer named = NUMBERS.get(first);
        return named == null ? Integer.parseInt(first) : named;
    }

    /** Does the text say a number that is not that of the places listed? */
    public boolean differ() {
        return listed > 0 && inText.stream().anyMatch(count -> count != listed);
    }
}
