package vn.ocop.workflow.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.workflow.kernel.PageNumber;
import vn.ocop.workflow.kernel.UnitId;

/** Sums over what happened, and the rows behind each sum. */
@Component
@Transactional(readOnly = true)
public class Facts {

    /** Rows of a page. */
    public static final int PAGE = 50;

    private static final String SUM = "select new vn.ocop.workflow.figures.Figure(f.place, f.fact, ";
    private static final String OF = " count(f), count(distinct f.dossierId), sum(f.amount)) from Fact f"
            + " where f.happenedOn between :from and :until and ";
    private static final String ROWS = "select f from Fact f where f.fact = :fact and (:type = '' or f.type = :type)"
            + " and f.happenedOn between :from and :until and ";
    private static final String ORDER = " order by f.happenedOn, f.id";
    private static final String BY_TYPE = " group by f.place, f.fact, f.type";
    private static final String WHOLE = " group by f.place, f.fact";
    private static final String IN_COMMUNE = "f.place = :place";
    private static final String IN_PROVINCE = "f.province = :place";
    private static final String EVERYWHERE = ":place = 'VN'";

    interface Store extends Repository<Fact, String> {
        @Query(SUM + "f.type," + OF + IN_COMMUNE + BY_TYPE)
        List<Figure> ofCommuneByType(String place, LocalDate from, LocalDate until);

        @Query(SUM + "'*'," + OF + IN_COMMUNE + WHOLE)
        List<Figure> ofCommune(String place, LocalDate from, LocalDate until);

        @Query(SUM + "f.type," + OF + IN_PROVINCE + BY_TYPE)
        List<Figure> ofProvinceByType(String place, LocalDate from, LocalDate until);

        @Query(SUM + "'*'," + OF + IN_PROVINCE + WHOLE)
        List<Figure> ofProvince(String place, LocalDate from, LocalDate until);

        @Query(SUM + "f.type," + OF + EVERYWHERE + BY_TYPE)
        List<Figure> ofAllByType(String place, LocalDate from, LocalDate until);

        @Query(SUM + "'*'," + OF + EVERYWHERE + WHOLE)
        List<Figure> ofAll(String place, LocalDate from, LocalDate until);

        @Query(ROWS + IN_COMMUNE + ORDER)
        Page<Fact> rowsOfCommune(
                String fact, String type, String place, LocalDate from, LocalDate until, Pageable page);

        @Query(ROWS + IN_PROVINCE + ORDER)
        Page<Fact> rowsOfProvince(
                String fact, String type, String place, LocalDate from, LocalDate until, Pageable page);

        @Query(ROWS + EVERYWHERE + ORDER)
        Page<Fact> rowsOfAll(String fact, String type, String place, LocalDate from, LocalDate until, Pageable page);

        @Query("select distinct f.dossierId, f.type from Fact f where f.fact = 'support' and f.place = :place")
        List<Object[]> typesOfCommune(String place);

        @Query("select distinct f.dossierId, f.type from Fact f where f.fact = 'support' and f.province = :place")
        List<Object[]> typesOfProvince(String place);

        @Query("select distinct f.dossierId, f.type from Fact f where f.fact = 'support' and :place = 'VN'")
        List<Object[]> typesOfAll(String place);
    }

    private final Store store;

    Facts(Store store) {
        this.store = store;
    }

    /**
     * The figures of a place, for a province by commune, from the first to the last day; always two statements.
     *
     * @param place code of a commune, a province (with its communes) or the centre (all)
     */
    public Figures sum(String place, LocalDate from, LocalDate until) {
        List<Figure> all = new ArrayList<>();
        switch (Reach.of(place)) {
            case COMMUNE -> {
                all.addAll(store.ofCommune(place, from, until));
                all.addAll(store.ofCommuneByType(place, from, until));
            }
            case PROVINCE -> {
                all.addAll(store.ofProvince(place, from, until));
                all.addAll(store.ofProvinceByType(place, from, until));
            }
            case COUNTRY -> {
                all.addAll(store.ofAll(place, from, until));
                all.addAll(store.ofAllByType(place, from, until));
            }
        }
        return new Figures(all);
    }

    /**
     * The rows a figure was counted from, oldest first.
     *
     * @param type id of a support type, or null for all
     */
    public Page<Fact> behind(
            Indicator indicator, @Nullable String type, String place, LocalDate from, LocalDate until, int page) {
        String kind = type == null ? "" : type;
        PageRequest wanted = PageRequest.of(PageNumber.within(page), PAGE);
        return switch (Reach.of(place)) {
            case COMMUNE -> store.rowsOfCommune(indicator.fact(), kind, place, from, until, wanted);
            case PROVINCE -> store.rowsOfProvince(indicator.fact(), kind, place, from, until, wanted);
            case COUNTRY -> store.rowsOfAll(indicator.fact(), kind, place, from, until, wanted);
        };
    }

    /** By number of the dossier, the support types of which something was carried out for its product, at any time. */
    public Map<Long, Set<String>> supportTypes(String place) {
        List<Object[]> rows =
                switch (Reach.of(place)) {
                    case COMMUNE -> store.typesOfCommune(place);
                    case PROVINCE -> store.typesOfProvince(place);
                    case COUNTRY -> store.typesOfAll(place);
                };
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toSet())));
    }

    private enum Reach {
        COMMUNE,
        PROVINCE,
        COUNTRY;

        static Reach of(String place) {
            if (place.equals(UnitId.CENTRE)) {
                return COUNTRY;
            }
            return UnitId.union(place).ofCommune() ? COMMUNE : PROVINCE;
        }
    }
}
