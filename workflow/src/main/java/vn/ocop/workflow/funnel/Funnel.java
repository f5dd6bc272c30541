package vn.ocop.workflow.funnel;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.workflow.dossier.Stage;
import vn.ocop.workflow.figures.Facts;

/** From idea to star: how many products of a group came how far, and how long it took half of them. */
@Component
@Transactional(readOnly = true)
public class Funnel {

    /** What the products are grouped by. */
    public enum By {
        COMMUNE,
        OFFICER,
        TYPE,
        YEAR
    }

    /**
     * @param whole all products; with several support types a product is in several rows and here once
     */
    public record Table(List<FunnelRow> rows, FunnelRow whole) {}

    interface Store extends Repository<Milestone, Long> {
        @Query(
                """
                select m from Milestone m where m.registeredOn between :from and :until
                and (:place = 'VN' or m.province = :place or m.commune = :place) order by m.dossierId""")
        List<Milestone> registered(String place, LocalDate from, LocalDate until);
    }

    private record Named(String key, Milestone milestone) {}

    private final Store store;
    private final Facts facts;

    Funnel(Store store, Facts facts) {
        this.store = store;
        this.facts = facts;
    }

    /**
     * @param place code of a commune, a province or the centre
     * @param from first day of registration counted
     * @param until last day of registration counted
     */
    public Table of(String place, LocalDate from, LocalDate until, By by) {
        List<Milestone> products = store.registered(place, from, until);
        Map<String, List<Milestone>> groups = keyed(products, by, place)
                .collect(Collectors.groupingBy(
                        Named::key, TreeMap::new, Collectors.mapping(Named::milestone, Collectors.toList())));
        List<FunnelRow> rows = groups.entrySet().stream()
                .map(group -> row(group.getKey(), group.getValue()))
                .toList();
        return new Table(rows, row("", products));
    }

    private Stream<Named> keyed(List<Milestone> products, By by, String place) {
        return switch (by) {
            case COMMUNE -> products.stream().map(each -> new Named(each.commune(), each));
            case OFFICER ->
                products.stream().map(each -> new Named(Objects.requireNonNullElse(each.officer(), ""), each));
            case YEAR ->
                products.stream()
                        .map(each ->
                                new Named(Integer.toString(each.registeredOn().getYear()), each));
            case TYPE -> {
                Map<Long, Set<String>> types = facts.supportTypes(place);
                yield products.stream().flatMap(each -> types.getOrDefault(each.dossier(), Set.of("")).stream()
                        .map(type -> new Named(type, each)));
            }
        };
    }

    private static FunnelRow row(String key, List<Milestone> products) {
        int recognised = count(products, Milestone::recognisedOn);
        int ended = (int) products.stream()
                .filter(each ->
                        each.recognisedOn() == null && each.stage().closed() && each.stage() != Stage.RECOGNISED)
                .count();
        return new FunnelRow(
                key,
                products.size(),
                count(products, Milestone::supportedOn),
                count(products, Milestone::handedInOn),
                recognised,
                products.size() - recognised - ended,
                ended,
                median(products, Milestone::registeredOn, Milestone::supportedOn),
                median(products, Milestone::registeredOn, Milestone::handedInOn),
                median(products, Milestone::handedInOn, Milestone::recognisedOn));
    }

    private static int count(List<Milestone> products, Function<Milestone, @Nullable LocalDate> passed) {
        return (int)
                products.stream().filter(each -> passed.apply(each) != null).count();
    }

    /** Of an even number of products the mean of the two in the middle, rounded down to a whole day. */
    private static @Nullable Long median(
            List<Milestone> products,
            Function<Milestone, @Nullable LocalDate> from,
            Function<Milestone, @Nullable LocalDate> until) {
        ToLongFunction<Milestone> days = each -> ChronoUnit.DAYS.between(
                Objects.requireNonNull(from.apply(each)), Objects.requireNonNull(until.apply(each)));
        long[] sorted = products.stream()
                .filter(each -> from.apply(each) != null && until.apply(each) != null)
                .mapToLong(days)
                .sorted()
                .toArray();
        return sorted.length == 0 ? null : (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
