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

    static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final DossierContext dossiers;

    Deadline(@Lazy DossierContext dossiers) {
        this.dossiers = dossiers;
    }

    /** Due date of an element of the model; public because the models call it. */
    public @Nullable Date of(DelegateExecution execution, String element) {
        LocalDate due = dossiers.due(DossierId.of(execution.getProcessBusinessKey()), element);
        return due == null
                ? null
                : Date.from(
                        due.plusDays(1).atStartOfDay(VIETNAM).minusSeconds(1).toInstant());
    }
}
