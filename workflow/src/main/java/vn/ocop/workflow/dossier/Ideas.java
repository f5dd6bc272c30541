package vn.ocop.workflow.dossier;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.processes.Outcome.Beginning;
import vn.ocop.processes.Outcome.Screening;
import vn.ocop.processes.Outcome.SupportRequest;
import vn.ocop.processes.Role;
import vn.ocop.workflow.engine.Engine;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.NotAllowed;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.organization.Producer;
import vn.ocop.workflow.organization.ProducerDetails;
import vn.ocop.workflow.organization.Producers;
import vn.ocop.workflow.regulation.Regulations;

/** Product ideas: registered by the producer or by the Youth Union with consent, screened by the commune. */
@Component
@Transactional
public class Ideas {

    private final Dossiers dossiers;
    private final Producers producers;
    private final Regulations regulations;
    private final Beginnings beginnings;
    private final Consents consents;
    private final Engine engine;

    Ideas(
            Dossiers dossiers,
            Producers producers,
            Regulations regulations,
            Beginnings beginnings,
            Consents consents,
            Engine engine) {
        this.beginnings = beginnings;
        this.consents = consents;
        this.dossiers = dossiers;
        this.producers = producers;
        this.regulations = regulations;
        this.engine = engine;
    }

    /** A producer registers an idea of their own; the journey begins. */
    public DossierId registerIdea(Actor actor, long producer, Idea idea, boolean wantsSupport) {
        Producer subject = producers.find(producer).orElseThrow(() -> new NotAllowed("unknown producer"));
        if (!actor.holds(Role.PRODUCER, subject.unit())) {
            throw new NotAllowed("not this producer");
        }
        return begin(actor, subject, idea, wantsSupport, null);
    }

    /** A Youth Union officer registers an idea for a producer known in the commune. */
    public DossierId registerIdeaFor(Actor officer, long producer, Idea idea, Consent.Given consent) {
        Producer subject = producers
                .find(producer)
                .filter(found -> officer.holds(Role.UNION_OFFICER, UnitId.union(found.commune())))
                .orElseThrow(() -> new Rejected("producer", "registerIdea.producer.unknown"));
        return assisted(officer, subject, idea, consent);
    }

    /** A Youth Union officer registers an idea for a producer the commune does not know yet. */
    public DossierId registerIdeaFor(
            Actor officer, String commune, ProducerDetails details, Idea idea, Consent.Given consent) {
        if (!officer.holds(Role.UNION_OFFICER, UnitId.union(commune))) {
            throw new NotAllowed("not an officer of this commune's Union");
        }
        return assisted(officer, producers.register(commune, details), idea, consent);
    }

    private DossierId assisted(Actor officer, Producer subject, Idea idea, Consent.Given consent) {
        Consents.check(consent, dossiers.today());
        return begin(officer, subject, idea, true, consent);
    }

    private DossierId begin(
            Actor actor, Producer producer, Idea idea, boolean wantsSupport, Consent.@Nullable Given consent) {
        Dossier dossier = beginnings.create(producer, idea, wantsSupport, Origin.IDEA);
        if (consent != null) {
            consents.record(dossier, actor, consent);
        }
        engine.start(
                dossier.id(),
                actor,
                Dossiers.behalf(actor, dossier),
                "registerIdea",
                Beginning.IDEA,
                wantsSupport ? SupportRequest.ASKED : SupportRequest.NOT_ASKED);
        return dossier.id();
    }

    /**
     * The commune's officer screens the idea against the product sets.
     *
     * @param productSet number of the set, needed to accept
     * @param reason needed to refuse or to ask for changes
     */
    public void screenIdea(OpenTask task, Screening screening, @Nullable Integer productSet, @Nullable String reason) {
        Dossier dossier = dossiers.lock(task);
        switch (screening) {
            case ACCEPTED -> {
                if (productSet == null) {
                    throw new Rejected("productSet", "screenIdea.productSet.missing");
                }
                if (!regulations.byKey(dossier.regulation()).sheets().containsKey(productSet)) {
                    throw new Rejected("productSet", "screenIdea.productSet.unknown");
                }
                dossier.classify(productSet);
                dossier.enter(dossier.supported() ? Stage.SUPPORT : Stage.PREPARATION);
            }
            case CHANGES_WANTED -> requireReason(reason);
            case REFUSED -> {
                requireReason(reason);
                dossier.close(Stage.REFUSED, dossiers.today(), reason);
            }
        }
        engine.complete(task, reason, screening);
    }

    private static void requireReason(@Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Rejected("reason", "screenIdea.reason.missing");
        }
    }

    /** The producer answers what the commune asked for. */
    public void reviseIdea(OpenTask task, Idea idea) {
        dossiers.lock(task).rework(idea);
        engine.complete(task, null);
    }
}
