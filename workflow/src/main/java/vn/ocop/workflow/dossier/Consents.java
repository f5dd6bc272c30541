package vn.ocop.workflow.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.processes.Role;
import vn.ocop.workflow.engine.Inbox;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.Happened;
import vn.ocop.workflow.kernel.NotAllowed;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.kernel.UnitId;

/**
 * Consents of producers that the Youth Union acts for them: given with an account or on paper, revoked at any time. Who acts
 * for the producer changes at once, for tasks that are open too.
 */
@Component
@Transactional
public class Consents {

    interface Store extends JpaRepository<Consent, Long> {
        List<Consent> findByDossierIdOrderByIdDesc(long dossierId);
    }

    private final Store store;
    private final Dossiers dossiers;
    private final Inbox inbox;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Consents(Store store, Dossiers dossiers, Inbox inbox, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.dossiers = dossiers;
        this.inbox = inbox;
        this.events = events;
        this.clock = clock;
    }

    /** The producer agrees with an account of their own. */
    public void giveConsent(Actor producer, DossierId id, String scope) {
        Dossier dossier = lock(producer, id);
        if (!isProducer(producer, dossier)) {
            throw new NotAllowed("only the producer gives consent");
        }
        add(dossier, producer, new Consent.Given(producer.name(), dossiers.today(), scope), Consent.Way.ACCOUNT);
        tell(producer, dossier, "giveConsent", scope);
    }

    /** The commune's officer has a paper on which the producer agrees. */
    public void recordConsent(Actor officer, DossierId id, Consent.Given given) {
        Dossier dossier = lock(officer, id);
        if (!isCommune(officer, dossier)) {
            throw new NotAllowed("consents on paper are recorded by the commune");
        }
        add(dossier, officer, given, Consent.Way.PAPER);
        tell(officer, dossier, "recordConsent", given.scope());
    }

    /** The producer revokes, or the commune records that they did; what the Union has done stays done. */
    public void revokeConsent(Actor actor, DossierId id, @Nullable String reason) {
        Dossier dossier = lock(actor, id);
        Consent consent = dossier.consent();
        if (!isProducer(actor, dossier) && !isCommune(actor, dossier)) {
            throw new NotAllowed("only the producer revokes, or the commune for them");
        }
        if (consent == null) {
            throw new Rejected("", "consent.none");
        }
        consent.revoke(actor.name(), reason, clock.instant());
        dossier.revokeConsent();
        inbox.offerAnew(id);
        tell(actor, dossier, "revokeConsent", reason);
    }

    /** Every consent ever given for a dossier, the latest first. */
    @Transactional(readOnly = true)
    public List<Consent> of(DossierId dossier) {
        return store.findByDossierIdOrderByIdDesc(dossier.value());
    }

    /** May this person, for whom the dossier exists, read who agreed to what? Those who agree, act, or keep the papers. */
    public boolean concerns(Actor actor, Dossier dossier) {
        return isProducer(actor, dossier)
                || isCommune(actor, dossier)
                || actor.holds(Role.UNION_OFFICER, UnitId.union(dossier.commune()));
    }

    /** May this person give, record and revoke consents of this dossier now? */
    public boolean decides(Actor actor, Dossier dossier) {
        return !dossier.stage().closed() && (isProducer(actor, dossier) || isCommune(actor, dossier));
    }

    /** A consent that an officer of the Union has on paper when a dossier begins. */
    public void record(Dossier dossier, Actor officer, Consent.Given given) {
        add(dossier, officer, given, Consent.Way.PAPER);
    }

    private void add(Dossier dossier, Actor by, Consent.Given given, Consent.Way way) {
        check(given, dossiers.today());
        if (dossier.consent() != null) {
            throw new Rejected("", "consent.given");
        }
        dossier.agree(store.save(new Consent(dossier.id().value(), given, way, by.name(), clock.instant())));
        inbox.offerAnew(dossier.id());
    }

    static void check(Consent.Given given, LocalDate today) {
        if (given.by().isBlank()) {
            throw new Rejected("consentBy", "registerIdea.consentBy.missing");
        }
        if (given.on().isAfter(today)) {
            throw new Rejected("consentOn", "registerIdea.consentOn.future");
        }
        if (given.scope().isBlank()) {
            throw new Rejected("consentScope", "consent.scope.missing");
        }
    }

    /** Locks a dossier that exists for the person and is not closed. */
    private Dossier lock(Actor actor, DossierId id) {
        dossiers.see(actor, id);
        Dossier dossier = dossiers.lock(id);
        if (dossier.stage().closed()) {
            throw new Rejected("", "consent.closed");
        }
        return dossier;
    }

    private void tell(Actor actor, Dossier dossier, String useCase, @Nullable String note) {
        events.publishEvent(new Happened(dossier.id(), actor, Dossiers.behalf(actor, dossier), useCase, null, note));
    }

    private static boolean isProducer(Actor actor, Dossier dossier) {
        return actor.holds(Role.PRODUCER, dossier.producer().unit());
    }

    private static boolean isCommune(Actor actor, Dossier dossier) {
        return actor.holds(Role.COMMUNE_OFFICER, UnitId.administration(dossier.commune()));
    }
}
