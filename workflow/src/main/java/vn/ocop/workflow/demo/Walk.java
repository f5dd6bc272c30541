package vn.ocop.workflow.demo;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.ocop.workflow.engine.Inbox;
import vn.ocop.workflow.engine.Jobs;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.engine.WorkItem;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.PersonId;
import vn.ocop.workflow.organization.People;
import vn.ocop.workflow.organization.Person;

/** Takes a dossier along its path, each task done by somebody who holds its office. */
@Component
public class Walk {

    private static final int STEPS_AT_MOST = 100;

    private final Inbox inbox;
    private final Jobs jobs;
    private final People people;
    private final Answers answers;

    Walk(Inbox inbox, Jobs jobs, People people, Answers answers) {
        this.inbox = inbox;
        this.jobs = jobs;
        this.people = people;
        this.answers = answers;
    }

    /** Goes on until the story's stop or the end; between two tasks the pause may let time pass. */
    public void go(DossierId dossier, Story story, Runnable pause) {
        Set<String> used = new HashSet<>();
        for (int step = 0; step < STEPS_AT_MOST; step++) {
            jobs.runWaiting(dossier);
            List<WorkItem> open = inbox.openOf(dossier);
            if (open.isEmpty() || open.get(0).step().equals(story.stopAt())) {
                return;
            }
            pause.run();
            WorkItem item = open.get(0);
            answers.give(open(item), story, used);
        }
        throw new IllegalStateException("dossier " + dossier + " walks in circles");
    }

    public void go(DossierId dossier, Story story) {
        go(dossier, story, () -> {});
    }

    /** The task, opened by the person it belongs to. */
    public OpenTask open(WorkItem item) {
        return inbox.open(actorFor(item), item.step(), item.taskId());
    }

    /** The only open task of that step. */
    public OpenTask open(DossierId dossier, String step) {
        return inbox.openOf(dossier).stream()
                .filter(item -> item.step().equals(step))
                .findFirst()
                .map(this::open)
                .orElseThrow(() -> new IllegalStateException(step + " is not open but "
                        + inbox.openOf(dossier).stream().map(WorkItem::step).toList()));
    }

    private Actor actorFor(WorkItem item) {
        PersonId holder = item.holder();
        if (holder != null) {
            return people.find(holder).map(Person::actor).orElseThrow();
        }
        return people.holding(item.office().role(), item.office().unit()).stream()
                .findFirst()
                .map(Person::actor)
                .orElseThrow(() -> new IllegalStateException("nobody is " + item.office()));
    }
}
