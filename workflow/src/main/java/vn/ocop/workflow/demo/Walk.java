package vn.ocop.workflow.demo;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.engine.Inbox;
import vn.ocop.workflow.engine.Jobs;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.engine.WorkItem;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.Office;
import vn.ocop.workflow.kernel.PersonId;
import vn.ocop.workflow.organization.People;
import vn.ocop.workflow.organization.Person;

/** Takes a dossier along its path, each task done by somebody who holds its office. */
@Component
public class Walk {

    private static final int STEPS_AT_MOST = 100;

    private final Dossiers dossiers;
    private final Inbox inbox;
    private final Jobs jobs;
    private final People people;
    private final Answers answers;
    private final Meetings meetings;

    Walk(Dossiers dossiers, Inbox inbox, Jobs jobs, People people, Answers answers, Meetings meetings) {
        this.meetings = meetings;
        this.dossiers = dossiers;
        this.inbox = inbox;
        this.jobs = jobs;
        this.people = people;
        this.answers = answers;
    }

    /** Goes on until the story's stop or the end; between two tasks the pause may let time pass. */
    public void go(DossierId dossier, Story story, Runnable pause) {
        Trail trail = new Trail();
        for (int step = 0; step < STEPS_AT_MOST; step++) {
            Optional<WorkItem> next = next(dossier, story, trail);
            if (next.isEmpty()) {
                return;
            }
            pause.run();
            act(next.get(), story, trail);
        }
        throw new IllegalStateException("dossier " + dossier + " walks in circles");
    }

    public void go(DossierId dossier, Story story) {
        go(dossier, story, () -> {});
    }

    /** The task to do next; empty at the story's stop and at the end. */
    Optional<WorkItem> next(DossierId dossier, Story story, Trail trail) {
        List<WorkItem> open = inbox.openOf(dossier);
        while (open.isEmpty()) {
            jobs.runWaiting(dossier);
            open = inbox.openOf(dossier);
            if (open.isEmpty() && (story.waitsForSession() || !meetings.goOn(dossier))) {
                return Optional.empty();
            }
        }
        return open.stream().findFirst().filter(task -> !trail.endsAt(task, story.stop()));
    }

    /** Does the task as the story says; a detour is taken once. */
    void act(WorkItem task, Story story, Trail trail) {
        String detour = trail.isNew(task) ? story.detours().get(task.step()) : null;
        if (Story.WITHDRAWN.equals(detour)) {
            answers.withdraw(task.dossier());
        } else {
            answers.give(open(task), story, detour);
        }
        trail.add(task);
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

    /** Who does it: the holder, or the first of the office; for a producer without account who acts for them. */
    Actor actorFor(WorkItem item) {
        PersonId holder = item.holder();
        if (holder != null) {
            return people.find(holder).map(Person::actor).orElseThrow();
        }
        Stream<Office> also = item.ofDossier() ? dossiers.get(item.dossier()).assistants().stream() : Stream.empty();
        return Stream.concat(Stream.of(item.office()), also)
                .flatMap(office -> people.holding(office.role(), office.unit()).stream())
                .findFirst()
                .map(Person::actor)
                .orElseThrow(() -> new IllegalStateException("nobody is " + item.office()));
    }
}
