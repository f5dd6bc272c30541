package vn.ocop.workflow.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.engine.WorkItem;
import vn.ocop.workflow.kernel.UnitId;

/** The tasks a dossier of the demonstration has behind it. */
final class Trail {

    private record Done(String step, @Nullable String item, boolean centre) {}

    private final List<Done> all = new ArrayList<>();

    /** Is this the first time the dossier comes to this task? */
    boolean isNew(WorkItem task) {
        return all.stream().noneMatch(done -> done.step.equals(task.step()) && Objects.equals(done.item, task.item()));
    }

    void add(WorkItem task) {
        all.add(new Done(task.step(), task.item(), atCentre(task)));
    }

    /** Is this where the story stops? */
    boolean endsAt(WorkItem task, Story.@Nullable Stop stop) {
        return stop != null
                && task.step().equals(stop.step())
                && atCentre(task) == stop.centre()
                && all.stream()
                                .filter(done -> done.step.equals(stop.step()) && done.centre == stop.centre())
                                .count()
                        >= stop.done();
    }

    private static boolean atCentre(WorkItem task) {
        return task.office().unit().code().equals(UnitId.CENTRE);
    }
}
