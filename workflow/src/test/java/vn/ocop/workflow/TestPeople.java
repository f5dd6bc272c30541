package vn.ocop.workflow;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.processes.Role;
import vn.ocop.workflow.council.Councils;
import vn.ocop.workflow.council.Seat;
import vn.ocop.workflow.council.SeatHolder;
import vn.ocop.workflow.demo.Cast;
import vn.ocop.workflow.demo.FormFiller;
import vn.ocop.workflow.demo.Meetings;
import vn.ocop.workflow.demo.Papers;
import vn.ocop.workflow.demo.ReportRounds;
import vn.ocop.workflow.demo.SheetFiller;
import vn.ocop.workflow.demo.Story;
import vn.ocop.workflow.demo.SupportResults;
import vn.ocop.workflow.demo.Walk;
import vn.ocop.workflow.dossier.Consent;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.dossier.Idea;
import vn.ocop.workflow.dossier.Ideas;
import vn.ocop.workflow.dossier.Samples;
import vn.ocop.workflow.dossier.SupplementItem;
import vn.ocop.workflow.dossier.SupplementItem.Wanted;
import vn.ocop.workflow.dossier.Supplements;
import vn.ocop.workflow.engine.Inbox;
import vn.ocop.workflow.engine.Jobs;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.engine.WorkItem;
import vn.ocop.workflow.evaluation.Agendas;
import vn.ocop.workflow.evaluation.Evaluations;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.Office;
import vn.ocop.workflow.kernel.PersonId;
import vn.ocop.workflow.kernel.ReportId;
import vn.ocop.workflow.kernel.SessionId;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.organization.Accounts;
import vn.ocop.workflow.organization.People;
import vn.ocop.workflow.organization.Person;
import vn.ocop.workflow.organization.Place;
import vn.ocop.workflow.organization.Places;
import vn.ocop.workflow.organization.Producer;
import vn.ocop.workflow.preparation.Preparations;
import vn.ocop.workflow.regulation.Marks;
import vn.ocop.workflow.session.Sessions;
import vn.ocop.workflow.support.SupportCases;

/** Object mother: a commune with its people, and dossiers brought to any step through the use cases. */
@TestComponent
public class TestPeople {

    public static final String COMMUNE = "12025";
    public static final String PROVINCE = "33";

    public static final String LARGE_PROVINCE = "01";

    /** Where the five founding texts play; given to other tests last. */
    private static final Set<String> SEEDS = Set.of("12", "37", "82", "92");

    /** Scores that lead to three, four and five stars, and to none. */
    public static final Story THREE_STARS = Story.straight(5, 3, 60);

    public static final Story FOUR_STARS = Story.straight(5, 4, 78);
    public static final Story FIVE_STARS = Story.straight(5, 5, 93);
    public static final Story NO_STARS = Story.straight(5, 0, 40);

    public static final Samples SAMPLES = new Samples(5, "Lô 05/2026", "Tủ mẫu");

    private final Cast cast;
    private final Accounts accounts;
    private final People persons;
    private final Ideas ideas;
    private final Walk walk;
    private final Inbox inbox;
    private final Jobs jobs;
    private final Meetings meetings;
    private final Sessions sessions;
    private final Agendas agendas;
    private final Evaluations evaluations;
    private final Preparations preparations;
    private final FormFiller forms;
    private final Papers papers;
    private final Supplements supplements;
    private final SupportCases support;
    private final Dossiers dossiers;
    private final Councils councils;
    private final ReportRounds reports;
    private final TestClock clock;
    private final AtomicInteger serial = new AtomicInteger();
    private final List<List<String>> provinces = Places.on(TestClock.BEGINNING).provinces().stream()
            .filter(place -> !Set.of(PROVINCE, LARGE_PROVINCE).contains(place.code()))
            .sorted(Comparator.comparing(place -> SEEDS.contains(place.code())))
            .map(place -> Places.on(TestClock.BEGINNING).communesOf(place.code()).stream()
                    .map(Place::code)
                    .toList())
            .collect(Collectors.toCollection(LinkedList::new));
    private final Iterator<Place> communes =
            Places.on(TestClock.BEGINNING).communesOf(LARGE_PROVINCE).iterator();

    TestPeople(
            Cast cast,
            Accounts accounts,
            People persons,
            Ideas ideas,
            Walk walk,
            Inbox inbox,
            Jobs jobs,
            Meetings meetings,
            Sessions sessions,
            Agendas agendas,
            Evaluations evaluations,
            Preparations preparations,
            FormFiller forms,
            Papers papers,
            Supplements supplements,
            SupportCases support,
            Dossiers dossiers,
            Councils councils,
            ReportRounds reports,
            TestClock clock) {
        this.jobs = jobs;
        this.meetings = meetings;
        this.sessions = sessions;
        this.agendas = agendas;
        this.evaluations = evaluations;
        this.preparations = preparations;
        this.forms = forms;
        this.papers = papers;
        this.supplements = supplements;
        this.support = support;
        this.dossiers = dossiers;
        this.councils = councils;
        this.cast = cast;
        this.accounts = accounts;
        this.persons = persons;
        this.ideas = ideas;
        this.walk = walk;
        this.inbox = inbox;
        this.reports = reports;
        this.clock = clock;
    }

    /** A commune that no other test uses, for tests that count. */
    public synchronized String freshCommune() {
        return communes.next().code();
    }

    /** Communes of a province that no other test uses, for tests that change its settings or its people. */
    public List<String> freshCommunes() {
        return freshCommunes(1);
    }

    /** So many communes at least of such a province. */
    public synchronized List<String> freshCommunes(int atLeast) {
        List<String> communes = provinces.stream()
                .filter(all -> all.size() >= atLeast)
                .findFirst()
                .orElseThrow();
        provinces.remove(communes);
        return communes;
    }

    public static String provinceOf(String commune) {
        Places places = Places.on(TestClock.BEGINNING);
        return places.provinceOf(places.commune(commune)).code();
    }

    /** A new producer in the commune with an account, and everybody who is needed up to the minister. */
    @Transactional
    public Producer producer(String commune) {
        cast.everybody(commune);
        return cast.producer(commune, "HTX thử nghiệm " + serial.incrementAndGet());
    }

    public Producer producer() {
        return producer(COMMUNE);
    }

    public Actor actor(Producer producer) {
        return cast.actor(producer);
    }

    /** The first who holds the role at the place. */
    public Actor actor(Role role, String place) {
        return cast.actor(role, place);
    }

    /** Everybody who holds the role at the place, the first appointed first. */
    public List<Actor> actors(Role role, String place) {
        return persons.holding(role, new UnitId(role.body(), place)).stream()
                .map(Person::actor)
                .toList();
    }

    /** One more person with these offices. */
    @Transactional
    public Actor newcomer(Office... offices) {
        int number = serial.incrementAndGet();
        return accounts.openUnused("newcomer-" + number, "Người mới " + number, Set.of(offices))
                .actor();
    }

    /** One more person with a role at the place. */
    @Transactional
    public Actor newcomer(Role role, String place) {
        return newcomer(new Office(role, new UnitId(role.body(), place)));
    }

    /** A dossier that has come to where its story stops. */
    public DossierId dossier(Story story) {
        return dossier(COMMUNE, story, false);
    }

    public DossierId supportedDossier(Story story) {
        return dossier(COMMUNE, story, true);
    }

    public DossierId dossier(String commune, Story story) {
        return dossier(commune, story, false);
    }

    public DossierId dossier(String commune, Story story, boolean supported) {
        Producer producer = producer(commune);
        DossierId dossier = ideas.registerIdea(actor(producer), producer.id(), idea(), supported);
        walk.go(dossier, story);
        return dossier;
    }

    /** A dossier the Youth Union registered with the producer's consent. */
    public DossierId assistedDossier(String commune, Story story) {
        Producer producer = producer(commune);
        DossierId dossier = ideas.registerIdeaFor(
                actor(Role.UNION_OFFICER, commune), producer.id(), idea(), consent(clock.today()));
        walk.go(dossier, story);
        return dossier;
    }

    public static Consent.Given consent(LocalDate on) {
        return new Consent.Given("Đại diện HTX", on, "Lập và nộp hồ sơ");
    }

    /** Calls a session with these products; everybody has its papers. */
    public SessionId callSession(DossierId... products) {
        return meetings.call(List.of(products));
    }

    /** Opens a session with everybody but the substitutes, who all declare to have no ties. */
    public void openSession(SessionId session) {
        openSession(session, council(session));
    }

    /** Opens a session with these people; whoever scores and is there declares to have no ties. */
    public void openSession(SessionId session, Set<PersonId> present) {
        meetings.open(session, present);
        runWaiting(session);
    }

    /** Those the session's council has, but for its substitutes. */
    public Set<PersonId> council(SessionId session) {
        return councils.get(sessions.get(session).council()).seats().stream()
                .filter(holder -> holder.seat() != Seat.SUBSTITUTE)
                .map(SeatHolder::person)
                .collect(Collectors.toSet());
    }

    /** What was left to the background, done now. */
    public void runWaiting(SessionId session) {
        sessions.get(session).agenda().forEach(jobs::runWaiting);
    }

    /** The open task of that step of a session. */
    public OpenTask open(SessionId session, String step) {
        return meetings.task(session, step);
    }

    /** The open task of that step of a report. */
    public OpenTask open(ReportId report, String step) {
        return reports.task(report, step);
    }

    /** The chair closes the session of a product and signs the minutes; its result goes its way. */
    public void endSession(DossierId product) {
        SessionId session = agendas.sessionOf(product).orElseThrow();
        meetings.finish(session);
        runWaiting(session);
    }

    /** Goes on with a dossier. */
    public void go(DossierId dossier, Story story) {
        walk.go(dossier, story);
    }

    /** Fills in all sections of the forms, so that they can be handed in with this task. */
    public OpenTask fill(OpenTask task, Marks marks) {
        Dossier dossier = dossiers.get(task.dossier());
        forms.fill(task, dossier, preparations.sheet(dossier).samples(), marks);
        papers.bring(task, false);
        return task;
    }

    /** What the demonstration types at this item of support. */
    public Map<String, String> supportResults(OpenTask carrying) {
        Dossier dossier = dossiers.get(carrying.dossier());
        return SupportResults.of(support.type(dossier, support.item(carrying)), dossier, clock.today());
    }

    /** The open task of that step, opened by somebody who may do it. */
    public OpenTask open(DossierId dossier, String step) {
        return walk.open(dossier, step);
    }

    /** The open tasks of that step, each opened by somebody who may do it. */
    public List<OpenTask> openAll(DossierId dossier, String step) {
        return inbox.openOf(dossier).stream()
                .filter(item -> item.step().equals(step))
                .map(walk::open)
                .toList();
    }

    /** Hands in a member's sheet of three stars that comes to a total. */
    public int score(OpenTask sheet, int total) {
        evaluations.scoreProduct(sheet, marks(sheet.dossier(), total), Set.of(), null);
        return total;
    }

    /** A sheet of the dossier that reaches three stars and comes to a total. */
    public Marks marks(DossierId dossier, int total) {
        return SheetFiller.fill(preparations.sheet(dossiers.get(dossier)), 3, total);
    }

    /** One item of a supplement request, about no document in particular. */
    public static List<Wanted> wanted(String wrong) {
        return List.of(new Wanted(null, wrong, null));
    }

    /** Answers every item of the open request. */
    public void answerItems(String answer, OpenTask task) {
        supplements.write(
                supplements.open(task.dossier()).orElseThrow().items().stream()
                        .collect(Collectors.toMap(SupplementItem::id, item -> answer)),
                task);
    }

    /** The steps at which a dossier waits. */
    public List<String> waitsAt(DossierId dossier) {
        return inbox.openOf(dossier).stream().map(WorkItem::step).toList();
    }

    public Idea idea() {
        return new Idea(
                "Bánh tẻ " + serial.incrementAndGet(),
                "Bánh gạo tẻ nhân thịt, gói lá dong.",
                "Gạo của xã",
                "Nghề của làng");
    }
}
