package vn.ocop.workflow.engine;

import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.ocop.processes.Role;
import vn.ocop.workflow.kernel.BusinessKey;
import vn.ocop.workflow.kernel.Office;
import vn.ocop.workflow.kernel.PersonId;

/**
 * Keeps the inbox in step with the engine: a task created is offered, a task gone is withdrawn, all in the engine's own
 * transaction.
 */
@Component
@DependsOnDatabaseInitialization // the engine checks its tables when it is built
class InboxKeeper extends AbstractProcessEnginePlugin implements TaskListener {

    private final WorkItems items;
    private final WorkOffers offers;
    private final Drafts drafts;
    private final Subjects subjects;
    private final PersonNames people;
    private final PlannedItems planned;
    private final Clock clock;

    InboxKeeper(
            @Lazy WorkItems items,
            @Lazy WorkOffers offers,
            @Lazy Drafts drafts,
            @Lazy Subjects subjects,
            @Lazy PersonNames people,
            @Lazy PlannedItems planned,
            Clock clock) {
        this.items = items;
        this.offers = offers;
        this.drafts = drafts;
        this.subjects = subjects;
        this.people = people;
        this.planned = planned;
        this.clock = clock;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.getCustomPostBPMNParseListeners().add(new AbstractBpmnParseListener() {
            @Override
            public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
                var task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
                task.addBuiltInTaskListener(EVENTNAME_CREATE, InboxKeeper.this);
                task.addBuiltInTaskListener(EVENTNAME_DELETE, InboxKeeper.this);
            }
        });
    }

    @Override
    public void notify(DelegateTask task) {
        if (task.getEventName().equals(EVENTNAME_CREATE)) {
            offer(task);
        } else {
            offers.withdraw(task.getId());
            drafts.discard(task.getId());
            items.findById(task.getId()).ifPresent(item -> item.fallAway(clock.instant()));
        }
    }

    private void offer(DelegateTask task) {
        offer(task, BusinessKey.of(task.getExecution().getProcessBusinessKey()));
    }

    private <K extends BusinessKey> void offer(DelegateTask task, K subject) {
        SubjectContext<K> context = subjects.of(subject);
        String step = task.getTaskDefinitionKey();
        Role role = Role.valueOf(task.getCandidates().iterator().next().getGroupId());
        Office office = context.office(subject, step, role);
        Date due = task.getDueDate();
        WorkItem item = new WorkItem(
                task.getId(),
                subject,
                step,
                office,
                elementOf(task),
                due == null ? null : due.toInstant().atZone(Deadline.VIETNAM).toLocalDate(),
                context.card(subject),
                clock.instant());
        String assignee = task.getAssignee();
        if (assignee != null) {
            PersonId person = PersonId.of(assignee);
            item.assign(person, people.name(person));
            items.save(item);
            offers.save(new WorkOffer(Inbox.personal(person), task.getId()));
        } else {
            Object element = task.getVariable(Deadline.SUPPORT_ITEM);
            Optional<PersonId> first =
                    element == null ? context.first(subject, step) : planned.officer(element.toString());
            first.ifPresent(person -> item.suggest(person, people.name(person)));
            items.save(item);
            offers.save(new WorkOffer(office.toString(), task.getId()));
            context.assistants(subject, role)
                    .forEach(also -> offers.save(new WorkOffer(also.toString(), task.getId())));
        }
    }

    /** The element of a multi-instance; the models call it supportItem or councilMember. */
    private static @Nullable String elementOf(DelegateTask task) {
        Object item = task.getVariable(Deadline.SUPPORT_ITEM);
        return item == null ? task.getAssignee() : item.toString();
    }
}
