package vn.ocop.workflow.unionreport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.workflow.figures.Facts;
import vn.ocop.workflow.figures.Figures;
import vn.ocop.workflow.organization.Setting;
import vn.ocop.workflow.organization.Settings;
import vn.ocop.workflow.regulation.Regulation;
import vn.ocop.workflow.regulation.Regulations;

/**
 * Puts the content of a report together: counted from the data until it is sent, from then on as it was sent. A fixed number
 * of statements, however many communes it covers.
 */
@Component
@Transactional(readOnly = true)
class Compilation {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int BATCH = 500;

    private final EntityManager database;
    private final Facts facts;
    private final ReportFacts beside;
    private final Settings settings;
    private final Regulations regulations;
    private final Clock clock;

    Compilation(
            EntityManager database,
            Facts facts,
            ReportFacts beside,
            Settings settings,
            Regulations regulations,
            Clock clock) {
        this.database = database;
        this.facts = facts;
        this.beside = beside;
        this.settings = settings;
        this.regulations = regulations;
        this.clock = clock;
    }

    ReportContent of(UnionReport report) {
        String sent = report.sentContent();
        return sent == null ? counted(report) : kept(report, sent);
    }

    /** The sections as the figures alone would tell them now. */
    Map<String, String> drafted(UnionReport report, ReportContent content) {
        return DraftWords.of(report, content, regulation());
    }

    private ReportContent counted(UnionReport report) {
        Period period = report.period();
        int cutOff = settings.whole(report.province(), Setting.UNION_CUT_OFF);
        String place = report.place();
        Figures before = sum(place, period.before(cutOff));
        ReportContent content = new ReportContent(
                sum(place, period),
                before,
                report.kind() == ReportKind.MONTH ? sum(place, period.lastYear(cutOff)) : before,
                beside.plan(place, period),
                beside.products(place, period),
                beside.missing(place, period),
                Map.of());
        Map<String, String> words = new HashMap<>(drafted(report, content));
        report.ownWords().forEach((section, own) -> words.computeIfPresent(section, (id, drafted) -> own));
        return content.with(words);
    }

    private Figures sum(String place, Period period) {
        return facts.sum(place, period.from(), period.until());
    }

    private Regulation regulation() {
        return regulations.inForceOn(LocalDate.now(clock));
    }

    private ReportContent kept(UnionReport report, String sent) {
        List<FrozenFigure> rows = database.createQuery(
                        "select f from FrozenFigure f where f.key.reportId = :report"
                                + " order by f.key.place, f.key.fact, f.key.type",
                        FrozenFigure.class)
                .setParameter("report", report.id().value())
                .getResultList();
        Figures figures = new Figures(rows.stream().map(FrozenFigure::figure).toList());
        try {
            return JSON.readValue(sent, ReportContent.class).with(figures);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Keeps the figures as they are now; what else is told is the answer, as one text. */
    @Transactional(propagation = Propagation.MANDATORY)
    String freeze(UnionReport report) {
        ReportContent content = counted(report);
        release(report);
        Session session = database.unwrap(Session.class);
        session.setJdbcBatchSize(BATCH);
        content.figures()
                .all()
                .forEach(figure -> database.persist(new FrozenFigure(report.id().value(), figure)));
        database.flush();
        try {
            return JSON.writeValueAsString(content.with(new Figures(List.of())));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The period is open again: figures are counted from the data. */
    @Transactional(propagation = Propagation.MANDATORY)
    void release(UnionReport report) {
        database.createQuery("delete from FrozenFigure f where f.key.reportId = :report")
                .setParameter("report", report.id().value())
                .executeUpdate();
    }
}
