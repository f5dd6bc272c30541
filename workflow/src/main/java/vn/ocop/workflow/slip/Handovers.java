package vn.ocop.workflow.slip;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ocop.processes.Role;
import vn.ocop.workflow.engine.Inbox;
import vn.ocop.workflow.engine.WorkItem;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.organization.Place;
import vn.ocop.workflow.organization.Places;

/** Who handed a dossier to whom, from the tasks that were done: one row for each change of the unit that has it. */
@Component
class Handovers {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");
    private static final String EARLY = "Trước hạn";
    private static final String IN_TIME = "Đúng hạn";
    private static final String LATE = "Quá hạn";

    private final Inbox inbox;
    private final Clock clock;

    Handovers(Inbox inbox, Clock clock) {
        this.inbox = inbox;
        this.clock = clock;
    }

    /** Rows of the control slip: giver and receiver, when and by whom, in time or not. */
    List<List<String>> rows(DossierId dossier) {
        List<WorkItem> steps = new ArrayList<>(inbox.doneOf(dossier));
        inbox.openOf(dossier).stream().findFirst().ifPresent(steps::add);
        List<List<String>> rows = new ArrayList<>();
        for (int n = 1; n < steps.size(); n++) {
            WorkItem giver = steps.get(n - 1);
            WorkItem receiver = steps.get(n);
            if (!giver.office().unit().equals(receiver.office().unit())) {
                rows.add(row(giver, receiver));
            }
        }
        return rows;
    }

    private List<String> row(WorkItem giver, WorkItem receiver) {
        return List.of(
                "Giao: " + unit(giver) + "\nNhận: " + unit(receiver),
                when(giver.doneAt()) + "\nNgười giao: " + name(giver) + "\nNgười nhận: " + name(receiver),
                inTime(giver),
                "");
    }

    private String when(@Nullable Instant instant) {
        return instant == null ? "" : MINUTE.format(instant.atZone(clock.getZone()));
    }

    private static String name(WorkItem item) {
        String name = item.holderName();
        return name == null ? "…" : name;
    }

    private String inTime(WorkItem item) {
        LocalDate due = item.dueOn();
        Instant done = item.doneAt();
        if (due == null || done == null) {
            return "";
        }
        int against = LocalDate.ofInstant(done, clock.getZone()).compareTo(due);
        return against < 0 ? EARLY : against == 0 ? IN_TIME : LATE;
    }

    private String unit(WorkItem item) {
        UnitId unit = item.office().unit();
        if (unit.body() == Role.Body.PRODUCER) {
            return item.producer();
        }
        Optional<Place> place = Places.on(LocalDate.now(clock)).find(unit.code());
        String of = place.map(Place::fullName).orElse("trung ương");
        return switch (unit.body()) {
            case UNION -> "Đoàn TNCS Hồ Chí Minh " + of;
            case COUNCIL -> "Hội đồng đánh giá, phân hạng sản phẩm OCOP " + of;
            default -> "Ủy ban nhân dân " + of;
        };
    }
}
