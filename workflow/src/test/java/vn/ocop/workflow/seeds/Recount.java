package vn.ocop.workflow.seeds;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.ocop.workflow.figures.Indicator;
import vn.ocop.workflow.kernel.UnitId;

/** The figures of a commune's or province's Union counted once more, straight from the tables and not from the view of facts. */
final class Recount {

    private static final String DONE = " join dossier d on d.id = i.dossier_id where i.done_on ";
    private static final String HELD = " where t.state = 'HELD' and t.held_on ";

    private final JdbcTemplate jdbc;
    private final String place;
    private final LocalDate from;
    private final LocalDate until;

    Recount(JdbcTemplate jdbc, String place, LocalDate from, LocalDate until) {
        this.jdbc = jdbc;
        this.place = place;
        this.from = from;
        this.until = until;
    }

    Map<Indicator, Long> all() {
        Map<Indicator, Long> all = new EnumMap<>(Indicator.class);
        all.put(Indicator.AWARENESS, of("count(*) from training_event t" + HELD, "and t.kind = 'CAMPAIGN' and t."));
        all.put(Indicator.REACH, of("sum(t.reach) from training_event t" + HELD, "and t.kind = 'CAMPAIGN' and t."));
        all.put(
                Indicator.CLASSES,
                of("count(*) from training_event t" + HELD, "and t.kind in ('CLASS', 'ONLINE') and t."));
        all.put(
                Indicator.EVENTS,
                of(
                        "count(*) from training_event t" + HELD,
                        "and t.kind not in ('CLASS', 'ONLINE', 'CAMPAIGN') and t."));
        all.put(
                Indicator.PARTICIPANTS,
                of(
                        "count(*) from training_participant a join training_event t on t.id = a.event_id" + HELD,
                        "and a.attended and t."));
        all.put(Indicator.EVENT_COST, of("sum(t.budget) from training_event t" + HELD, "and t."));
        all.put(Indicator.LEADS, of("count(*) from product_lead l where l.scouted_on ", "and l."));
        all.put(Indicator.COMMUNES, of("count(distinct d.commune) from support_item i" + DONE, "and d."));
        all.put(Indicator.PRODUCTS, of("count(distinct d.id) from support_item i" + DONE, "and d."));
        all.put(Indicator.SUPPORT, of("count(*) from support_item i" + DONE, "and d."));
        all.put(Indicator.BUDGET, of("sum(i.budget) from support_item i" + DONE, "and d."));
        all.put(
                Indicator.CAPITAL,
                of(
                        "sum(r.amount) from support_item i join support_result r on r.item_id = i.id and r.field = 'amount'"
                                + DONE,
                        "and d."));
        all.put(
                Indicator.TURNOVER,
                of(
                                "sum(r.amount) from support_item i join support_result r on r.item_id = i.id"
                                        + " and r.field = 'turnover'" + DONE,
                                "and d.")
                        + of(
                                "sum(x.turnover) from promotion_product x join promotion m on m.id = x.promotion_id"
                                        + " where m.from_on ",
                                "and m."));
        all.put(Indicator.FAIRS, of("count(*) from promotion m where m.from_on ", "and m.kind = 'FAIR' and m."));
        all.put(Indicator.SHOPS, of("count(*) from promotion m where m.from_on ", "and m.kind <> 'FAIR' and m."));
        all.put(
                Indicator.STARS_3,
                of("count(*) from certificate c where c.stars = 3 and c.issued_on ", "and c.youth_led and c."));
        return all;
    }

    /**
     * @param what and of which day
     * @param where ends before the column that holds the place
     */
    private long of(String what, String where) {
        String sql = "select coalesce(" + what.replaceFirst(" from ", ", 0) from ") + "between ? and ? " + where
                + column(where.charAt(where.length() - 2)) + " = ?";
        return Objects.requireNonNull(jdbc.queryForObject(sql, Long.class, from, until, place));
    }

    private String column(char table) {
        if (!UnitId.union(place).ofCommune()) {
            return "province";
        }
        return table == 't' || table == 'm' ? "place" : "commune";
    }
}
