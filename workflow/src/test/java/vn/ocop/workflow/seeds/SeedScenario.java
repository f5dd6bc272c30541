package vn.ocop.workflow.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.ocop.processes.Outcome.Readiness;
import vn.ocop.processes.Outcome.ReportReview;
import vn.ocop.processes.Outcome.ReportSending;
import vn.ocop.processes.Outcome.Screening;
import vn.ocop.processes.Outcome.SupportNeed;
import vn.ocop.processes.Role;
import vn.ocop.workflow.TestClock;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.UseCaseTest;
import vn.ocop.workflow.demo.Cast;
import vn.ocop.workflow.dossier.Consent;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.dossier.Idea;
import vn.ocop.workflow.dossier.Ideas;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.figures.Figures;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.ReportId;
import vn.ocop.workflow.organization.PlaceFinder;
import vn.ocop.workflow.organization.Places;
import vn.ocop.workflow.promotion.Promotions;
import vn.ocop.workflow.scouting.Lead;
import vn.ocop.workflow.scouting.Leads;
import vn.ocop.workflow.support.Assessment;
import vn.ocop.workflow.support.Planned;
import vn.ocop.workflow.support.SupportCases;
import vn.ocop.workflow.training.Attendee;
import vn.ocop.workflow.training.EventDetails;
import vn.ocop.workflow.training.Participants;
import vn.ocop.workflow.training.TrainingEvent;
import vn.ocop.workflow.training.TrainingEvent.Kind;
import vn.ocop.workflow.training.Trainings;
import vn.ocop.workflow.unionplan.PlanActivity;
import vn.ocop.workflow.unionplan.PlanCommune;
import vn.ocop.workflow.unionplan.PlanContent;
import vn.ocop.workflow.unionplan.PlanProgress;
import vn.ocop.workflow.unionplan.PlanTarget;
import vn.ocop.workflow.unionplan.Plans;
import vn.ocop.workflow.unionreport.ReportBeginnings;
import vn.ocop.workflow.unionreport.ReportContent;
import vn.ocop.workflow.unionreport.ReportKind;
import vn.ocop.workflow.unionreport.ReportShelf;
import vn.ocop.workflow.unionreport.UnionReports;

/**
 * What one of the five founding texts tells, done with this system: the organisation's plan, its activities, products and
 * communes, each through the use cases, ending with its report. What happened in the text's year is entered with its day;
 * the dossiers themselves begin today, for the decision in force knows no earlier ones.
 */
@UseCaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SeedScenario {

    @Autowired
    protected TestPeople people;

    @Autowired
    protected Leads leads;

    @Autowired
    protected Ideas ideas;

    @Autowired
    protected Dossiers dossiers;

    @Autowired
    protected SupportCases support;

    @Autowired
    protected Trainings trainings;

    @Autowired
    protected Participants participants;

    @Autowired
    protected Plans plans;

    @Autowired
    protected PlanProgress progress;

    @Autowired
    protected Promotions promotions;

    @Autowired
    protected UnionReports reports;

    @Autowired
    private ReportBeginnings beginnings;

    @Autowired
    private ReportShelf shelf;

    @Autowired
    private JdbcTemplate jdbc;

    /** Today's commune for a place as the text writes it; certain, or the text would have to be asked. */
    protected static String commune(String asWritten) {
        return PlaceFinder.of(Places.on(TestClock.BEGINNING))
                .find(asWritten)
                .certain()
                .orElseThrow(() -> new AssertionError(asWritten))
                .place()
                .code();
    }

    protected static PlanCommune named(String asWritten) {
        return new PlanCommune(commune(asWritten), asWritten);
    }

    protected Actor officer(String place) {
        return people.actor(Role.UNION_OFFICER, place);
    }

    /** Everybody who is needed in a commune and above it. */
    protected void settle(String commune) {
        people.producer(commune);
    }

    protected static PlanActivity activity(String title, String type) {
        return new PlanActivity(title, type, null, null, null);
    }

    /** @param parentWords the higher plan in words, null where the text names none */
    protected static PlanContent plan(
            String issuer,
            String number,
            LocalDate issuedOn,
            String title,
            LocalDate from,
            LocalDate until,
            @Nullable String parentWords,
            List<PlanCommune> communes,
            List<PlanTarget> targets,
            PlanActivity... activities) {
        return new PlanContent(
                issuer,
                number,
                issuedOn,
                title,
                from,
                until,
                null,
                parentWords,
                "Hỗ trợ thanh niên tham gia Chương trình Mỗi xã một sản phẩm.",
                null,
                null,
                null,
                null,
                null,
                communes,
                targets,
                Arrays.asList(activities));
    }

    /** A class or event that took place, with so many who came. */
    protected TrainingEvent held(
            String place, Kind kind, String type, String title, LocalDate on, int came, @Nullable Long reach) {
        Actor officer = officer(place);
        TrainingEvent event = trainings.plan(
                officer,
                place,
                new EventDetails(kind, type, title, null, on, on, null, null, null, null, null, null),
                officer.id());
        for (int n = 1; n <= came; n++) {
            participants.add(officer, event.id(), new Attendee("Đoàn viên " + n, 2000, null, null), true);
        }
        trainings.hold(officer, event.id(), on, null, reach);
        return event;
    }

    /** A product is scouted, and its idea registered with the producer's consent. */
    protected DossierId scouted(String commune, String placeAsNamed, String product, String producer, LocalDate on) {
        Actor officer = officer(commune);
        Lead lead = leads.scout(
                officer,
                new Lead.Sighting(
                        commune,
                        placeAsNamed,
                        product,
                        null,
                        producer,
                        "0900000000",
                        TestClock.BEGINNING,
                        Consent.Way.PAPER,
                        on));
        return leads.registerIdea(
                officer,
                lead.id(),
                Cast.details(commune, producer, "Đại diện " + producer),
                new Idea(product, "Sản phẩm của thanh niên ở xã.", null, null),
                TestPeople.consent(TestClock.BEGINNING));
    }

    protected void accept(DossierId dossier, int productSet) {
        ideas.screenIdea(people.open(dossier, "screenIdea"), Screening.ACCEPTED, productSet, null);
    }

    /** The commune's Union finds out what is needed. */
    protected void assess(DossierId dossier, String needs, @Nullable Integer targetStars) {
        support.assessNeeds(
                people.open(dossier, "assessNeeds"),
                SupportNeed.SUPPORT,
                new Assessment(needs, Set.of(), Set.of(), targetStars, null));
    }

    /** Plans and carries out, on one day, these kinds of support with their results. */
    protected void carryOut(DossierId dossier, LocalDate on, Map<String, Map<String, String>> results) {
        OpenTask plan = people.open(dossier, "planSupport");
        support.planSupport(
                plan,
                plan.actor().id(),
                results.keySet().stream()
                        .sorted()
                        .map(type -> new Planned(type, null, null, 2_000_000L, TestClock.BEGINNING))
                        .toList());
        for (OpenTask item : people.openAll(dossier, "carryOutSupport")) {
            String type = support.item(item).type();
            support.carryOutSupport(item, on, results.getOrDefault(type, Map.of()), "Đã làm xong.");
        }
        support.confirmReadiness(people.open(dossier, "confirmReadiness"), Readiness.READY, null);
    }

    /** The Union of a place reports a year: written as drafted, sent by its secretary, accepted by the level above. */
    protected ReportContent report(String place, int year) {
        ReportId id = beginnings.beginPast(officer(place), place, ReportKind.YEAR, year, null);
        reports.writeReport(people.open(id, "writeReport"), shelf.drafted(shelf.open(reports.get(id))), Map.of());
        reports.sendReport(people.open(id, "sendReport"), ReportSending.SENT, "Bí thư", null, null);
        reports.acceptReport(people.open(id, "acceptReport"), ReportReview.ACCEPTED, null);

        ReportContent sent = shelf.open(reports.get(id)).content();
        equalsRecount(sent.figures(), place, year);
        return sent;
    }

    private void equalsRecount(Figures figures, String place, int year) {
        LocalDate from = LocalDate.of(year, 1, 1);
        new Recount(jdbc, place, from, from.with(MonthDay.of(12, 31)))
                .all()
                .forEach((indicator, value) ->
                        assertThat(figures.of(indicator)).as(indicator.name()).isEqualTo(value));
    }
}
