package vn.ocop.workflow.figures;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a period, by place and support type. A product belongs to one commune, so that its sums over communes count
 * none twice; a product with several kinds of support counts once (rows without type hold that).
 */
public record Figures(List<Figure> all) {

    /** In rows over all support types. */
    static final String ANY = "*";

    public Figures {
        all = List.copyOf(all);
    }

    /** The whole. */
    public long of(Indicator indicator) {
        return of(indicator, null, null);
    }

    /**
     * @param type id of a support type, or null for all
     * @param place code of a place, or null for all
     */
    public long of(Indicator indicator, @Nullable String type, @Nullable String place) {
        Predicate<Figure> wanted = figure -> figure.fact().equals(indicator.fact())
                && figure.type().equals(type == null ? ANY : type)
                && (place == null || figure.place().equals(place));
        Stream<Figure> found = all.stream().filter(wanted);
        return switch (indicator.measure()) {
            case ENTRIES -> found.mapToLong(Figure::entries).sum();
            case PRODUCTS -> found.mapToLong(Figure::products).sum();
            case AMOUNT, PEOPLE -> found.mapToLong(Figure::amount).sum();
            case PLACES -> found.map(Figure::place).distinct().count();
        };
    }

    /** Codes of the places where something happened, in their order. */
    public Set<String> places() {
        return all.stream().map(Figure::place).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Ids of the support types of which something was carried out, in their order. */
    public Set<String> types() {
        return all.stream()
                .filter(figure -> figure.fact().equals(Indicator.SUPPORT.fact()))
                .map(Figure::type)
                .filter(type -> !type.equals(ANY))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
