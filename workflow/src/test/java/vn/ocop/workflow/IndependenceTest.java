package vn.ocop.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.workflow.TestPeople.THREE_STARS;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ocop.processes.Outcome.Confirmation;
import vn.ocop.processes.Role;
import vn.ocop.workflow.audit.Journal;
import vn.ocop.workflow.demo.Story;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.dossier.Stage;
import vn.ocop.workflow.engine.Inbox;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.engine.WorkItem;
import vn.ocop.workflow.evaluation.Agendas;
import vn.ocop.workflow.evaluation.Disclosures;
import vn.ocop.workflow.evaluation.Evaluations;
import vn.ocop.workflow.evaluation.Findings;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.PersonId;
import vn.ocop.workflow.kernel.SessionId;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.notification.Notices;
import vn.ocop.workflow.regulation.Mark;
import vn.ocop.workflow.regulation.Marks;
import vn.ocop.workflow.session.Leanings;
import vn.ocop.workflow.session.MinutesBook;
import vn.ocop.workflow.session.Sessions;

/**
 * Members score independently (Đ7.3d): whatever anybody else asks of the façades of dossier, evaluation and session while
 * the session goes on, the answer holds no mark, no total and no mean of another's sheet.
 */
@UseCaseTest
class IndependenceTest {

    private static final String SECRET = "bí mật";
    private static final String TOTAL = "987654";

    /** What only sums and means of sheets are made of. */
    private static final List<String> AGGREGATES =
            List.of("Mean.", "Rating.", "RatingExplained.", "CriterionRating.", "Evaluation.mean=");

    private static final List<String> PACKAGES = List.of("dossier", "evaluation", "session");

    private final TestPeople people;
    private final ApplicationContext beans;
    private final Evaluations evaluations;
    private final Agendas agendas;
    private final Sessions sessions;
    private final Dossiers dossiers;
    private final Notices notices;
    private final Journal journal;
    private final Inbox inbox;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate rolledBack;

    private final Set<String> answered = new TreeSet<>();
    private final Set<String> refused = new TreeSet<>();
    private Map<Class<?>, Object> known = Map.of();
    private Map<Object, List<Method>> asked = Map.of();
    private Actor nobody = new Actor(new PersonId(0), "", Set.of());

    IndependenceTest(
            TestPeople people,
            ApplicationContext beans,
            Evaluations evaluations,
            Agendas agendas,
            Sessions sessions,
            Dossiers dossiers,
            Notices notices,
            Journal journal,
            Inbox inbox,
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions) {
        this.people = people;
        this.beans = beans;
        this.evaluations = evaluations;
        this.agendas = agendas;
        this.sessions = sessions;
        this.dossiers = dossiers;
        this.notices = notices;
        this.journal = journal;
        this.inbox = inbox;
        this.jdbc = jdbc;
        this.rolledBack = new TransactionTemplate(transactions);
    }

    @Test
    void nobodyLearnsAnythingOfAnothersSheet() {
        asked = methods();
        nobody = people.newcomer();
        people.newcomer(Role.ADMINISTRATOR, UnitId.CENTRE);
        DossierId id = people.dossier(THREE_STARS.stoppingAt(Story.AWAIT_SESSION));
        people.openSession(people.callSession(id));
        List<OpenTask> sheets = people.openAll(id, "scoreProduct");
        Actor first = sheets.get(1).actor();

        handInSecrets(sheets.get(1));
        everybodyAsks(id, first, "the first sheet is in");
        assertThat(refused).contains("forConsolidation", "spread");

        people.score(sheets.get(0), 60);
        people.score(sheets.get(2), 60);
        OpenTask consolidate = people.open(id, "consolidateScores");
        String allowed = said(() -> evaluations.forConsolidation(consolidate));
        assertThat(allowed).as("the walk finds what is there").contains(SECRET, TOTAL, "Mean.");
        everybodyAsks(id, first, "all sheets are in");

        evaluations.consolidateScores(consolidate, Findings.NONE, null, false);
        everybodyAsks(id, first, "the result is rated");
        evaluations.confirmResult(people.open(id, "confirmResult"), Confirmation.CONFIRMED, null);
        everybodyAsks(id, first, "the result is confirmed");
        sessions.closeSession(people.open(agendas.sessionOf(id).orElseThrow(), "closeSession"));
        everybodyAsks(id, first, "the sheets are sealed");
        assertThat(answered).contains("see", "page", "waiting", "secretaryAt", "canWithdraw", "own");

        sessions.signMinutes(people.open(agendas.sessionOf(id).orElseThrow(), "signMinutes"));
        people.runWaiting(agendas.sessionOf(id).orElseThrow());
        assertThat(said(() -> evaluations.confirmed(dossiers.get(id)))).contains(SECRET, TOTAL);
    }

    private void handInSecrets(OpenTask sheet) {
        Map<String, Mark> marks = new HashMap<>();
        people.marks(sheet.dossier(), 60)
                .byCriterion()
                .forEach((criterion, mark) -> marks.put(criterion, new Mark(mark.option(), SECRET)));
        evaluations.scoreProduct(sheet, new Marks(marks), Set.of(), SECRET);
        jdbc.update(
                "update score_sheet set total = ? where person_id = ? and evaluation_id in"
                        + " (select id from evaluation where dossier_id = ?)",
                Integer.valueOf(TOTAL),
                sheet.actor().id().value(),
                sheet.dossier().value());
    }

    private void everybodyAsks(DossierId id, Actor author, String when) {
        SessionId session = agendas.sessionOf(id).orElseThrow();
        Dossier dossier = dossiers.get(id);
        known = Map.ofEntries(
                Map.entry(DossierId.class, id),
                Map.entry(SessionId.class, session),
                Map.entry(Dossier.class, dossier),
                Map.entry(String.class, ""),
                Map.entry(int.class, 0),
                Map.entry(long.class, dossier.producer().id()),
                Map.entry(boolean.class, false),
                Map.entry(Collection.class, List.of(id)),
                Map.entry(Stage.class, Stage.PROVINCE));
        everybody(id).forEach(actor -> {
            String who = actor.name();
            if (!actor.id().equals(author.id())) {
                List<OpenTask> tasks = tasks(actor, id, session);
                methods()
                        .forEach((bean, methods) ->
                                methods.forEach(method -> ask(bean, method, actor, tasks, id, when)));
                silent(who + " in the inbox, " + when, () -> inbox.list(actor, Inbox.View.ALL, "", 0));
                silent(who + " in the notices, " + when, () -> notices.of(actor, 0));
            }
        });
        silent("history, " + when, () -> List.of(journal.of(id), journal.of(session)));
        silent("results, " + when, () -> evaluations.confirmed(dossiers.get(id)));
        silent("standings, " + when, () -> agendas.standings(session));
        silent("session, " + when, () -> sessions.get(session));
        silent("dossier, " + when, () -> dossiers.get(id));
        silent("tasks, " + when, () -> List.of(inbox.openOf(id), inbox.openOf(session)));
    }

    /** Secretary and chair read the sheets once all are in, and the minutes once they are sealed. */
    private static boolean runs(Object bean, Actor actor, String when) {
        boolean theirs = (bean instanceof Disclosures && !when.equals("the first sheet is in"))
                || ((bean instanceof MinutesBook || bean instanceof Leanings) && when.equals("the sheets are sealed"));
        return theirs && (actor.holds(Role.COUNCIL_SECRETARY) || actor.holds(Role.COUNCIL_CHAIR));
    }

    private void ask(Object bean, Method method, Actor actor, List<OpenTask> tasks, DossierId id, String when) {
        boolean byTask = Arrays.asList(method.getParameterTypes()).contains(OpenTask.class);
        for (OpenTask task : byTask ? tasks : List.of(new OpenTask("none", "none", id, actor, null))) {
            boolean consolidates = Set.of("forConsolidation", "changes").contains(method.getName());
            if ((consolidates && isForConsolidation(task)) || runs(bean, actor, when)) {
                continue;
            }
            List<Object> arguments = new ArrayList<>();
            for (Class<?> type : method.getParameterTypes()) {
                arguments.add(argument(type, actor, task));
            }
            silent(
                    "%s.%s to %s at %s, %s"
                            .formatted(
                                    bean.getClass().getSimpleName(), method.getName(), actor.name(), task.step(), when),
                    () -> call(bean, method, arguments.toArray()));
        }
    }

    /** Secretary and chair see all sheets when all are in: that is what these tasks are for. */
    private static boolean isForConsolidation(OpenTask task) {
        return Set.of("consolidateScores", "confirmResult").contains(task.step());
    }

    private Object call(Object bean, Method method, Object... arguments) {
        try {
            Object answer = method.invoke(bean, arguments);
            answered.add(method.getName());
            return answer == null ? "" : answer;
        } catch (InvocationTargetException e) {
            assertThat(e.getCause()).as(method.getName()).isNotInstanceOf(DataAccessException.class);
            refused.add(method.getName());
            return "";
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private void silent(String question, Supplier<Object> asked) {
        assertThat(said(asked))
                .as(question)
                .doesNotContain(SECRET)
                .doesNotContain(TOTAL)
                .doesNotContain(AGGREGATES.toArray(String[]::new));
    }

    /** What a question writes is taken back, so that use cases may be asked like everything else. */
    private String said(Supplier<Object> asked) {
        String text = rolledBack.execute(status -> {
            status.setRollbackOnly();
            return Sight.of(asked.get());
        });
        return text == null ? "" : text;
    }

    /** The methods that answer, and ask who it is that asks. */
    private Map<Object, List<Method>> methods() {
        Map<Object, List<Method>> all = new LinkedHashMap<>();
        for (Object bean : beans.getBeansWithAnnotation(Component.class).values()) {
            Class<?> type = AopUtils.getTargetClass(bean);
            boolean ours =
                    PACKAGES.stream().anyMatch(name -> type.getPackageName().equals("vn.ocop.workflow." + name));
            if (ours && Modifier.isPublic(type.getModifiers())) {
                all.put(
                        bean,
                        Stream.of(type.getDeclaredMethods())
                                .filter(method -> Modifier.isPublic(method.getModifiers()))
                                .filter(method -> !method.isSynthetic() && method.getReturnType() != void.class)
                                .filter(method -> Stream.of(method.getParameterTypes())
                                        .anyMatch(asks -> asks == Actor.class || asks == OpenTask.class))
                                .toList());
            }
        }
        assertThat(all).hasSizeGreaterThan(8);
        return all;
    }

    private Object argument(Class<?> type, Actor actor, OpenTask task) {
        if (type == Actor.class) {
            return actor;
        }
        if (type == OpenTask.class) {
            return task;
        }
        Object argument = known.get(type);
        return argument == null ? nothing() : argument;
    }

    @SuppressWarnings("NullAway") // a use case without its input refuses it, which is an answer too
    private static Object nothing() {
        return null;
    }

    private List<OpenTask> tasks(Actor actor, DossierId id, SessionId session) {
        List<OpenTask> tasks = new ArrayList<>();
        for (WorkItem item : inbox.list(actor, Inbox.View.ALL, "", 0)) {
            if (Set.of(id, session).contains(item.subject()) && Inbox.isFor(item, actor)) {
                tasks.add(inbox.open(actor, item.step(), item.taskId()));
            }
        }
        return tasks;
    }

    /** Of each role at each place the first, and everybody of the council. */
    private List<Actor> everybody(DossierId id) {
        Map<PersonId, Actor> all = new LinkedHashMap<>();
        for (Role role : Role.values()) {
            for (String place : List.of(TestPeople.COMMUNE, TestPeople.PROVINCE, UnitId.CENTRE)) {
                if (role != Role.PRODUCER) {
                    people.actors(role, place).stream().limit(2).forEach(actor -> all.put(actor.id(), actor));
                }
            }
        }
        assertThat(all).hasSizeGreaterThan(15);
        return Stream.concat(
                        all.values().stream(),
                        Stream.of(people.actor(dossiers.get(id).producer()), nobody))
                .toList();
    }
}
