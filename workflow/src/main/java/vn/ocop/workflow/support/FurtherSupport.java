package vn.ocop.workflow.support;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.processes.Message;
import vn.ocop.processes.Outcome.SupportRequest;
import vn.ocop.processes.Role;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.DossierUnknown;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.dossier.Stage;
import vn.ocop.workflow.engine.Engine;
import vn.ocop.workflow.engine.Inbox;
import vn.ocop.workflow.engine.WorkItem;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.Happened;
import vn.ocop.workflow.kernel.NotAllowed;
import vn.ocop.workflow.kernel.Office;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.kernel.UnitId;

/** Support asked for once more, or for the first time, while the dossier is prepared or supplemented. */
@Component
@Transactional
public class FurtherSupport {

    private static final int REASON = 2000;

    /** The tasks in which a supplement is written. */
    private static final Set<String> SUPPLEMENTS = Set.of("supplementDossier", "completePackage");

    /** The stages in which a dossier can be prepared or supplemented. */
    private static final Set<Stage> WORKED_ON = Set.of(Stage.PREPARATION, Stage.COMMUNE, Stage.PROVINCE);

    private final SupportCases cases;
    private final Dossiers dossiers;
    private final Inbox inbox;
    private final Engine engine;

    FurtherSupport(SupportCases cases, Dossiers dossiers, Inbox inbox, Engine engine) {
        this.cases = cases;
        this.dossiers = dossiers;
        this.inbox = inbox;
        this.engine = engine;
    }

    /** The producer, the commune or the Union asks; the dossier's own path goes on meanwhile. */
    public void requestSupport(Actor actor, DossierId id, String reason) {
        if (!dossiers.sees(actor, id)) {
            throw new DossierUnknown(id);
        }
        Dossier dossier = dossiers.lock(id);
        if (!mayAsk(actor, dossier)) {
            throw new NotAllowed("asks for no support");
        }
        if (dossier.stage().closed()) {
            throw new Rejected("", "requestSupport.closed");
        }
        List<WorkItem> open = inbox.openOf(id);
        if (open.stream().anyMatch(FurtherSupport::isSupport)) {
            throw new Rejected("", "requestSupport.running");
        }
        if (!atWork(dossier, open)) {
            throw new Rejected("", "requestSupport.notNow");
        }
        if (dossier.consentRevoked() && !isProducer(actor, dossier)) {
            throw new Rejected("", "requestSupport.revoked");
        }
        if (reason.isBlank()) {
            throw new Rejected("reason", "requestSupport.reason.missing");
        }
        if (reason.length() > REASON) {
            throw new Rejected("reason", "tooLong", REASON);
        }
        dossier.askForSupport();
        cases.ofOrNew(dossier).goOn();
        engine.tell(
                new Happened(id, actor, null, "requestSupport", null, reason.strip()),
                Message.SUPPORT_REQUESTED,
                SupportRequest.ASKED);
    }

    /** Could this person, for whom the dossier exists, ask now? */
    @Transactional(readOnly = true)
    public boolean canAsk(Actor actor, Dossier dossier) {
        if (!mayAsk(actor, dossier)
                || !WORKED_ON.contains(dossier.stage())
                || dossier.consentRevoked() && !isProducer(actor, dossier)) {
            return false;
        }
        List<WorkItem> open = inbox.openOf(dossier.id());
        return atWork(dossier, open) && open.stream().noneMatch(FurtherSupport::isSupport);
    }

    private static boolean mayAsk(Actor actor, Dossier dossier) {
        return isProducer(actor, dossier)
                || actor.holds(Role.COMMUNE_OFFICER, UnitId.administration(dossier.commune()))
                || dossier.openToUnion()
                        && Set.of(dossier.commune(), dossier.province()).stream()
                                .map(place -> new Office(Role.UNION_OFFICER, UnitId.union(place)))
                                .anyMatch(actor.offices()::contains);
    }

    private static boolean isProducer(Actor actor, Dossier dossier) {
        return actor.holds(Role.PRODUCER, dossier.producer().unit());
    }

    private static boolean isSupport(WorkItem item) {
        return item.office().role() == Role.UNION_OFFICER;
    }

    private static boolean atWork(Dossier dossier, List<WorkItem> open) {
        return dossier.stage() == Stage.PREPARATION
                || open.stream().anyMatch(item -> SUPPLEMENTS.contains(item.step()));
    }
}
