package vn.ocop.workflow.engine;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.ocop.workflow.kernel.DossierId;

/** The due dates of tasks and timers, asked by the models; a deadline is the end of its last day (Civil Code 147). */
@Component("deadline")
public class Deadline {

    /** Name the models give the element of their multi-instance whose date was planned. */
    static final String SUPPORT_ITEM = "supportItem";

    static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final DossierContext dossiers;
    private final ItemDates items;

    Deadline(@Lazy DossierContext dossiers, @Lazy ItemDates items) {
        this.dossiers = dossiers;
        this.items = items;
    }

    /** Due date of an element of the model; public because the models call it. */
    public @Nullable Date of(DelegateExecution execution, String element) {
        Object item = execution.getVariable(SUPPORT_ITEM);
        LocalDate due = item == null
                ? dossiers.due(DossierId.of(execution.getProcessBusinessKey()), element)
                : items.plannedOn(item.toString());
        return due == null
                ? null
                : Date.from(
                        due.plusDays(1).atStartOfDay(VIETNAM).minusSeconds(1).toInstant());
    }
}
