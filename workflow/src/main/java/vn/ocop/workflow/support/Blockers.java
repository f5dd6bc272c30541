package vn.ocop.workflow.support;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.DossierUnknown;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.dossier.Insiders;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.Happened;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.regulation.Regulations;

/** The log of what blocks a product; for whoever works on it, for nobody else it exists. */
@Component
@Transactional
public class Blockers {

    /** Characters of a reason and of what was done. */
    public static final int LENGTH = 2000;

    /** Characters of who helps. */
    public static final int HELPER = 200;

    interface Store extends JpaRepository<Blocker, Long> {
        List<Blocker> findByDossierIdOrderById(long dossier);
    }

    private final Store store;
    private final Dossiers dossiers;
    private final Regulations regulations;
    private final ApplicationEventPublisher events;

    Blockers(Store store, Dossiers dossiers, Regulations regulations, ApplicationEventPublisher events) {
        this.store = store;
        this.dossiers = dossiers;
        this.regulations = regulations;
        this.events = events;
    }

    /** The dossier, if its blockers exist for the person. */
    @Transactional(readOnly = true)
    public Dossier see(Actor actor, DossierId id) {
        Dossier dossier = dossiers.see(actor, id);
        if (!Insiders.include(actor, dossier)) {
            throw new DossierUnknown(id);
        }
        return dossier;
    }

    /** What blocks or blocked a product, oldest first. */
    @Transactional(readOnly = true)
    public List<Blocker> of(DossierId dossier) {
        return store.findByDossierIdOrderById(dossier.value());
    }

    /**
     * Writes down what holds the product back.
     *
     * @param document id of the document it is about; null if about none
     */
    public void openBlocker(Actor actor, DossierId id, @Nullable String document, String why, String helper) {
        Dossier dossier = lock(actor, id);
        boolean known = document == null
                || regulations.byKey(dossier.regulation()).documents().stream()
                        .anyMatch(each -> each.id().equals(document));
        if (!known) {
            throw new Rejected("document", "blocker.document.unknown");
        }
        String reason = words(why, LENGTH, "why", "blocker.why.missing");
        store.save(new Blocker(
                id,
                document,
                reason,
                words(helper, HELPER, "helper", "blocker.helper.missing"),
                actor,
                dossiers.today()));
        events.publishEvent(new Happened(id, actor, null, "openBlocker", null, reason));
    }

    /** Writes down what was done; it blocks no more. */
    public void resolveBlocker(Actor actor, DossierId id, long number, String resolution) {
        lock(actor, id);
        Blocker blocker = store.findById(number)
                .filter(found -> found.dossier().equals(id))
                .orElseThrow(() -> new DossierUnknown(id));
        if (blocker.resolvedOn() != null) {
            throw new Rejected("", "blocker.resolved.already");
        }
        String done = words(resolution, LENGTH, "resolution", "blocker.resolution.missing");
        blocker.resolve(done, actor, dossiers.today());
        events.publishEvent(new Happened(id, actor, null, "resolveBlocker", null, done));
    }

    private Dossier lock(Actor actor, DossierId id) {
        boolean seen = dossiers.sees(actor, id);
        Dossier dossier = dossiers.lock(id);
        if (!seen || !Insiders.include(actor, dossier)) {
            throw new DossierUnknown(id);
        }
        if (dossier.stage().closed()) {
            throw new Rejected("", "blocker.closed");
        }
        return dossier;
    }

    private static String words(String text, int atMost, String field, String missing) {
        if (text.isBlank()) {
            throw new Rejected(field, missing);
        }
        if (text.length() > atMost) {
            throw new Rejected(field, "tooLong", atMost);
        }
        return text.strip();
    }
}
