package vn.ocop.workflow.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.processes.Role;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.BusinessKey;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.Fold;
import vn.ocop.workflow.kernel.Office;
import vn.ocop.workflow.kernel.PageNumber;
import vn.ocop.workflow.kernel.PersonId;

/** The tasks of a person: held, open to the person's offices, or both; paged in the database, most urgent first. */
@Component
public class Inbox {

    /** Rows of a page. */
    public static final int PAGE = 20;

    /** Which tasks to list. */
    public enum View {
        MINE,
        OPEN,
        ALL
    }

    /** How many tasks each view holds. */
    public record Counts(long mine, long open, long all) {
        public long of(View view) {
            return switch (view) {
                case MINE -> mine;
                case OPEN -> open;
                case ALL -> all;
            };
        }
    }

    private static final Sort MOST_URGENT = Sort.by(Sort.Order.asc("dueOn").nullsLast(), Sort.Order.asc("createdAt"));

    private final WorkItems items;
    private final WorkOffers offers;
    private final Subjects subjects;

    private final Recusals recusals;

    Inbox(WorkItems items, WorkOffers offers, Subjects subjects, Recusals recusals) {
        this.items = items;
        this.offers = offers;
        this.subjects = subjects;
        this.recusals = recusals;
    }

    /** @param search part of a product's, producer's name or product code; accents do not matter */
    @Transactional(readOnly = true)
    public Page<WorkItem> list(Actor actor, View view, String search, int page) {
        return list(actor, view, search, DueWithin.ANY, page);
    }

    /** Of these, those due then. */
    @Transactional(readOnly = true)
    public Page<WorkItem> list(Actor actor, View view, String search, DueWithin due, int page) {
        long person = actor.id().value();
        List<String> audiences = audiences(actor);
        PageRequest wanted = PageRequest.of(PageNumber.within(page), PAGE, MOST_URGENT);
        String pattern = Fold.pattern(search);
        return switch (view) {
            case MINE -> items.heldBy(person, audiences, pattern, due.from(), due.until(), due.undated(), wanted);
            case OPEN -> items.unheld(person, audiences, pattern, due.from(), due.until(), due.undated(), wanted);
            case ALL -> items.offered(person, audiences, pattern, due.from(), due.until(), due.undated(), wanted);
        };
    }

    @Transactional(readOnly = true)
    public Counts counts(Actor actor) {
        Object[] row = items.counts(audiences(actor), actor.id().value()).get(0);
        return new Counts(number(row[1]), number(row[2]), number(row[0]));
    }

    /** Opens a task for the person to do; refuses what is unknown, another's or done (404, 403, 409). */
    @Transactional(readOnly = true)
    public OpenTask open(Actor actor, String step, String task) {
        WorkItem item = find(task);
        if (!item.step().equals(step)) {
            throw new TaskUnknown(task);
        }
        check(item, actor);
        return new OpenTask(task, step, item.subject(), actor, item.item());
    }

    /** Takes a task out of the office's pile; the second to try is told who holds it. */
    @Transactional
    public WorkItem claim(Actor actor, String task) {
        WorkItem item = items.lock(task).orElseThrow(() -> new TaskUnknown(task));
        check(item, actor);
        item.claim(actor);
        return item;
    }

    /** Puts a task back on the pile. */
    @Transactional
    public void release(Actor actor, String task) {
        WorkItem item = items.lock(task).orElseThrow(() -> new TaskUnknown(task));
        check(item, actor);
        item.release();
    }

    /** Open tasks of a dossier or session, oldest first: what is next and who does it. */
    @Transactional(readOnly = true)
    public List<WorkItem> openOf(BusinessKey subject) {
        return items.openOf(subject.toString());
    }

    /** Tasks of a dossier or session that were done, in the order in which they were. */
    @Transactional(readOnly = true)
    public List<WorkItem> doneOf(BusinessKey subject) {
        return items.doneOf(subject.toString());
    }

    /** The same of several dossiers or sessions; one without open task is not there. */
    @Transactional(readOnly = true)
    public Map<BusinessKey, List<WorkItem>> openOf(Collection<? extends BusinessKey> subjects) {
        return items.openOfAll(subjects.stream().map(BusinessKey::toString).toList()).stream()
                .collect(Collectors.groupingBy(WorkItem::subject));
    }

    /** The open tasks of a step that a person holds, most urgent first. */
    @Transactional(readOnly = true)
    public List<WorkItem> held(Actor actor, String step, int atMost) {
        return items.held(actor.id().value(), step, Limit.of(atMost));
    }

    /** How many open tasks of a step each of these people holds; who holds none is not there. */
    @Transactional(readOnly = true)
    public Map<PersonId, Long> load(String step, Collection<PersonId> people) {
        return items.load(step, people.stream().map(PersonId::value).toList()).stream()
                .collect(Collectors.toMap(row -> new PersonId(number(row[0])), row -> number(row[1])));
    }

    /** Who has done tasks of these dossiers in one of these roles. */
    @Transactional(readOnly = true)
    public Map<DossierId, Set<PersonId>> doneBy(Collection<DossierId> dossiers, Set<Role> roles) {
        return items.doneBy(dossiers.stream().map(DossierId::toString).toList()).stream()
                .filter(done -> roles.contains(Office.of(done.office()).role()))
                .collect(Collectors.groupingBy(
                        done -> DossierId.of(done.subject()),
                        Collectors.mapping(done -> new PersonId(done.person()), Collectors.toSet())));
    }

    /**
     * Who else may do the tasks of a dossier has changed: its open tasks are offered anew, and whoever holds one of those
     * gives it back; what was typed stays.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void offerAnew(BusinessKey subject) {
        for (WorkItem item : items.openOf(subject.toString())) {
            Set<String> audiences = Stream.concat(Stream.of(item.office()), assistants(item).stream())
                    .map(Office::toString)
                    .collect(Collectors.toSet());
            Set<String> before = offers.audiences(item.taskId());
            if (!item.personal() && !audiences.equals(before)) {
                offers.keepOnly(item.taskId(), audiences);
                audiences.stream()
                        .filter(audience -> !before.contains(audience))
                        .forEach(audience -> offers.save(new WorkOffer(audience, item.taskId())));
                item.release();
            }
        }
    }

    /** May this person do it now? */
    public static boolean isFor(WorkItem item, Actor actor) {
        PersonId holder = item.holder();
        return holder != null ? holder.equals(actor.id()) : actor.offices().contains(item.office());
    }

    /** Re-reads a task under the dossier's lock and refuses if somebody was faster. */
    WorkItem reopen(OpenTask task) {
        WorkItem item = items.lock(task.id()).orElseThrow(() -> new TaskUnknown(task.id()));
        check(item, task.actor());
        return item;
    }

    private WorkItem find(String task) {
        return items.findById(task).orElseThrow(() -> new TaskUnknown(task));
    }

    private void check(WorkItem item, Actor actor) {
        boolean ofCouncil = item.office().role().body() == Role.Body.COUNCIL;
        if (ofCouncil && recusals.isRecused(item.subject(), actor.id())) {
            throw new TaskUnknown(item.taskId());
        }
        boolean held = actor.id().equals(item.holder());
        boolean offered = item.personal() ? held : actor.offices().contains(item.office()) || assists(item, actor);
        if (!held && !offered && !concerns(item, actor)) {
            throw new TaskUnknown(item.taskId());
        }
        item.checkOpenFor(actor);
        if (!offered) {
            throw new TaskNotYours(item.taskId());
        }
    }

    /** The task is another office's, but offered to one of the actor's too: the Union's for a producer. */
    private boolean assists(WorkItem item, Actor actor) {
        return offers.offeredTo(item.taskId(), audiences(actor));
    }

    /** Another unit's task does not exist; another role's in one's own unit does, but is not to be done. */
    private boolean concerns(WorkItem item, Actor actor) {
        return actor.offices().stream()
                        .anyMatch(office -> office.unit().equals(item.office().unit()))
                || assistants(item).stream().anyMatch(actor.offices()::contains);
    }

    private Set<Office> assistants(WorkItem item) {
        return subjects.of(item.subject())
                .assistants(item.subject(), item.office().role());
    }

    private static List<String> audiences(Actor actor) {
        List<String> audiences = new ArrayList<>();
        audiences.add(personal(actor.id()));
        actor.offices().stream().map(Office::toString).forEach(audiences::add);
        return audiences;
    }

    /** The text of the audience that is one person. */
    public static String personal(PersonId person) {
        return "person:" + person;
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
