package vn.ocop.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.workflow.TestPeople.FIVE_STARS;
import static vn.ocop.workflow.TestPeople.FOUR_STARS;
import static vn.ocop.workflow.TestPeople.NO_STARS;
import static vn.ocop.workflow.TestPeople.THREE_STARS;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import vn.ocop.processes.Outcome.Opening;
import vn.ocop.processes.Role;
import vn.ocop.workflow.audit.Journal;
import vn.ocop.workflow.certification.Certificates;
import vn.ocop.workflow.certification.Certifications;
import vn.ocop.workflow.demo.Meetings;
import vn.ocop.workflow.demo.Story;
import vn.ocop.workflow.demo.Walk;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.dossier.Supplements;
import vn.ocop.workflow.engine.Inbox;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.engine.Progress;
import vn.ocop.workflow.engine.WorkItem;
import vn.ocop.workflow.evaluation.Agendas;
import vn.ocop.workflow.evaluation.Evaluations;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.PersonId;
import vn.ocop.workflow.kernel.SessionId;
import vn.ocop.workflow.preparation.Preparations;
import vn.ocop.workflow.session.Hall;
import vn.ocop.workflow.session.Sessions;
import vn.ocop.workflow.support.SupportCases;

/** Pages and steps ask the database a bounded number of times, however many tasks, members and rounds there are. */
@UseCaseTest
class SqlCountTest {

    /** Counted with the saving of all sections and a paper before. */
    private static final Set<String> WITH_SECTIONS = Set.of("prepareDossier", "supplementDossier");

    /** Followed by steps in the background, which are counted with them. */
    private static final Set<String> BEFORE_BACKGROUND = Set.of("issueDecision", "issueNegativeNotice");

    private final TestPeople people;
    private final SqlCount sql;
    private final Walk walk;
    private final Inbox inbox;
    private final Dossiers dossiers;
    private final Preparations preparations;
    private final Supplements supplements;
    private final SupportCases support;
    private final Evaluations evaluations;
    private final Certifications certifications;
    private final Certificates certificates;
    private final Progress progress;
    private final Agendas agendas;
    private final Sessions sessions;
    private final Hall hall;
    private final Meetings meetings;
    private final Journal journal;

    SqlCountTest(
            TestPeople people,
            SqlCount sql,
            Walk walk,
            Inbox inbox,
            Dossiers dossiers,
            Preparations preparations,
            Supplements supplements,
            SupportCases support,
            Evaluations evaluations,
            Certifications certifications,
            Certificates certificates,
            Progress progress,
            Agendas agendas,
            Sessions sessions,
            Hall hall,
            Meetings meetings,
            Journal journal) {
        this.people = people;
        this.sql = sql;
        this.walk = walk;
        this.inbox = inbox;
        this.dossiers = dossiers;
        this.preparations = preparations;
        this.supplements = supplements;
        this.support = support;
        this.evaluations = evaluations;
        this.certifications = certifications;
        this.certificates = certificates;
        this.progress = progress;
        this.agendas = agendas;
        this.sessions = sessions;
        this.hall = hall;
        this.meetings = meetings;
        this.journal = journal;
    }

    @Test
    void aPageOfTheInbox() {
        String commune = people.freshCommune();
        for (int n = 0; n < 30; n++) {
            people.dossier(commune, THREE_STARS.stoppingAt("screenIdea"));
        }
        Actor officer = people.actor(Role.COMMUNE_OFFICER, commune);

        sql.reset();
        var page = inbox.list(officer, Inbox.View.OPEN, "", 0);
        var counts = inbox.counts(officer);
        atMost(8, "inbox");

        assertThat(page.getTotalElements()).isEqualTo(30);
        assertThat(counts.open()).isEqualTo(30);
        assertThat(page.getContent()).hasSize(Inbox.PAGE);

        sql.reset();
        dossiers.page(officer, "banh", null, 0)
                .forEach(dossier -> dossier.producer().name());
        atMost(2, "list of dossiers");
    }

    @Test
    void thePageOfADossier() {
        DossierId id = people.supportedDossier(
                FIVE_STARS.with("checkComponents", "INCOMPLETE").with("scoreProduct", "BEYOND"));
        Actor manager = people.actor(Role.MANAGER, TestPeople.PROVINCE);

        sql.reset();
        Dossier dossier = dossiers.see(manager, id);
        inbox.openOf(id);
        journal.of(id);
        journal.firstBroken(id);
        progress.of(id);
        preparations.selfAssessment(id);
        preparations.communeAssessment(id);
        supplements.of(id);
        support.of(id);
        evaluations.confirmed(dossier);
        certifications.decisionOf(id);
        certificates.of(id);
        atMost(17, "dossier"); // of a supported product: what it was weak in and the results of every item
    }

    /** Finding, opening and doing each task, with all that follows by itself until the next. */
    @Test
    void everyKindOfTask() {
        Map<String, Integer> most = new TreeMap<>();
        walk(true, FIVE_STARS.with("assessNeeds", "REFER").with("screenIdea", "CHANGES_WANTED"), most);
        walk(
                false,
                FOUR_STARS
                        .with("checkComponents", "INCOMPLETE")
                        .with("checkPackage", "INCOMPLETE")
                        .with("reviewDossier", "SURVEY")
                        .with("scoreProduct", "BEYOND"),
                most);
        walk(false, NO_STARS, most);
        DossierId below = people.dossier(FIVE_STARS.stoppingAt("approveForCentre"));
        count(below, FOUR_STARS, most);

        most.forEach((step, number) -> System.out.println(step + ": " + number + " statements"));
        assertThat(most).hasSize(33).allSatisfy((step, number) -> assertThat(number)
                .as(step)
                .isLessThanOrEqualTo(
                        BEFORE_BACKGROUND.contains(step)
                                ? 140
                                : WITH_SECTIONS.contains(step)
                                        ? 110
                                        : 90)); // opening a session looks for everybody who helped, supporters and
        // scouts too
    }

    private void walk(boolean supported, Story story, Map<String, Integer> most) {
        count(people.dossier(TestPeople.COMMUNE, story.stoppingAt("screenIdea"), supported), story, most);
    }

    private void count(DossierId id, Story story, Map<String, Integer> most) {
        Story untilSession = story.stoppingAt(Story.AWAIT_SESSION);
        while (!dossiers.get(id).stage().closed()) {
            countTasks(id, untilSession, most);
            if (!dossiers.get(id).stage().closed()) {
                countSession(id, most);
            }
        }
    }

    /** What secretary, chair and members do for a session, which no task of the dossier shows. */
    private void countSession(DossierId id, Map<String, Integer> most) {
        SessionId session = agendas.sessionOf(id).orElse(null);
        if (session == null) {
            SessionId called = measure("callSession", most, () -> people.callSession(id));
            OpenTask open = people.open(called, "openSession");
            Set<PersonId> present = people.council(called);
            measure("openSession", most, () -> {
                sessions.openSession(open, Opening.OPENED, present, null);
                return called;
            });
            Actor first = people.actor(Role.COUNCIL_CHAIR, sessions.get(called).place());
            measure("declare", most, () -> {
                hall.declare(first, called, Map.of(id, ""));
                return called;
            });
            meetings.declare(called);
        } else {
            OpenTask close = people.open(session, "closeSession");
            measure("closeSession", most, () -> {
                sessions.closeSession(close);
                return session;
            });
            OpenTask sign = people.open(session, "signMinutes");
            measure("signMinutes", most, () -> {
                sessions.signMinutes(sign);
                return session;
            });
        }
    }

    private SessionId measure(String step, Map<String, Integer> most, Supplier<SessionId> useCase) {
        sql.reset();
        SessionId session = useCase.get();
        most.merge(step, sql.number(), Math::max);
        return session;
    }

    private void countTasks(DossierId id, Story story, Map<String, Integer> most) {
        String[] doing = {""};
        Runnable next = () -> {
            int number = sql.number();
            if (!doing[0].isEmpty()) {
                most.merge(doing[0], number, Math::max);
            }
            doing[0] = inbox.openOf(id).stream().findFirst().map(WorkItem::step).orElse("");
            sql.reset();
        };
        walk.go(id, story, next);
        next.run();
    }

    private void atMost(int limit, String page) {
        System.out.println(page + ": " + sql.number() + " statements");
        assertThat(sql.statements()).as(page).hasSizeLessThanOrEqualTo(limit);
    }
}
