package vn.ocop.workflow.unionreport;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ocop.workflow.figures.Facts;
import vn.ocop.workflow.figures.Figures;
import vn.ocop.workflow.figures.Indicator;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.unionreport.ReportContent.MissingDocument;
import vn.ocop.workflow.unionreport.ReportContent.PlanProgress;
import vn.ocop.workflow.unionreport.ReportContent.SupportedProduct;
import vn.ocop.workflow.unionreport.ReportContent.Target;

/** What a report tells beside the figures, each asked for in one statement however many communes it covers. */
@Component
class ReportFacts {

    private static final String WITHIN = " (:place = 'VN' or %1$s.%2$s = :place) ";

    private final EntityManager database;
    private final Facts facts;

    ReportFacts(EntityManager database, Facts facts) {
        this.database = database;
        this.facts = facts;
    }

    /** The products for which something happened, by commune and name. */
    List<SupportedProduct> products(String place, Period period) {
        Map<Long, SupportedProduct> all = new LinkedHashMap<>();
        for (Object row : asked(
                        """
                        select distinct d.id, d.product, p.name, d.commune, d.stage, c.stars,
                          case f.fact when 'support' then f.type else '' end
                        from union_fact f join dossier d on d.id = f.dossier_id join producer p on p.id = d.producer_id
                        left join certificate c on c.dossier_id = d.id and c.published_on is not null
                        where f.happened_on between :from and :until and"""
                                + within(place, "f")
                                + " order by 4, 2, 1, 7",
                        place)
                .setParameter("from", period.from())
                .setParameter("until", period.until())
                .getResultList()) {
            Object[] column = (Object[]) row;
            SupportedProduct product = all.computeIfAbsent(
                    ((Number) column[0]).longValue(),
                    id -> new SupportedProduct(
                            id,
                            (String) column[1],
                            (String) column[2],
                            (String) column[3],
                            new ArrayList<>(),
                            (String) column[4],
                            column[5] == null ? null : ((Number) column[5]).intValue()));
            String type = ((String) column[6]).strip();
            if (!type.isEmpty()) {
                product.types().add(type);
            }
        }
        return List.copyOf(all.values());
    }

    /** The documents that held products up at the end of the period, the most frequent first. */
    List<MissingDocument> missing(String place, Period period) {
        List<MissingDocument> all = new ArrayList<>();
        for (Object row : asked(
                        """
                        select b.document, count(distinct b.dossier_id) from blocker b join dossier d on d.id = b.dossier_id
                        where b.opened_on <= :until and (b.resolved_on is null or b.resolved_on > :until) and"""
                                + (UnitId.union(place).ofCommune()
                                        ? " d.commune = :place"
                                        : WITHIN.formatted("d", "province"))
                                + " group by b.document order by 2 desc, 1",
                        place)
                .setParameter("until", period.until())
                .getResultList()) {
            Object[] column = (Object[]) row;
            all.add(new MissingDocument((String) column[0], ((Number) column[1]).longValue()));
        }
        return all;
    }

    /** The latest plan of the unit in force at the end of the period, counted from the plan's first day. */
    @Nullable
    PlanProgress plan(String place, Period period) {
        List<?> rows = database.createNativeQuery(
                        """
                        select p.id, p.number, p.title, p.from_on, p.until_on, t.indicator, t.type, t.words, t.target_value
                        from union_plan p left join plan_target t on t.plan_id = p.id
                        where p.id = (select max(q.id) from union_plan q where q.place = :place and :until between q.from_on and q.until_on)
                        order by t.position""")
                .setParameter("place", place)
                .setParameter("until", period.until())
                .getResultList();
        if (rows.isEmpty()) {
            return null;
        }
        Object[] first = (Object[]) rows.get(0);
        LocalDate from = day(first[3]);
        Figures reached = facts.sum(place, from, period.until());
        List<Target> targets = rows.stream()
                .map(row -> (Object[]) row)
                .filter(row -> row[5] != null && Indicator.of((String) row[5]).isPresent())
                .map(row -> target(row, reached))
                .toList();
        return new PlanProgress(
                ((Number) first[0]).longValue(),
                (String) first[1],
                (String) first[2],
                from.toString(),
                day(first[4]).toString(),
                targets);
    }

    private static Target target(Object[] row, Figures reached) {
        Indicator indicator = Indicator.valueOf((String) row[5]);
        String type = (String) row[6];
        return new Target(
                indicator.name(),
                type,
                (String) row[7],
                ((Number) row[8]).longValue(),
                reached.of(indicator, type, null));
    }

    private Query asked(String sql, String place) {
        return database.createNativeQuery(sql).setParameter("place", place);
    }

    private static String within(String place, String alias) {
        return UnitId.union(place).ofCommune() ? " " + alias + ".place = :place" : WITHIN.formatted(alias, "province");
    }

    private static LocalDate day(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
