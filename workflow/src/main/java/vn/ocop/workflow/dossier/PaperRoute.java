package vn.ocop.workflow.dossier;

import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.processes.Role;
import vn.ocop.workflow.engine.Inbox;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.Happened;
import vn.ocop.workflow.kernel.NotAllowed;
import vn.ocop.workflow.kernel.Office;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.organization.People;
import vn.ocop.workflow.organization.Places;
import vn.ocop.workflow.organization.Producer;
import vn.ocop.workflow.organization.ProducerDetails;
import vn.ocop.workflow.organization.Producers;
import vn.ocop.workflow.regulation.Registration;

/**
 * Dossiers of producers without an account: an officer of the commune (or of the agency, for many at once) enters them from the papers handed in and does the
 * producer's tasks, until the producer has an account and takes over. Law is silent on whether that officer may check it
 * too; it is allowed, and everybody sees who entered it.
 */
@Component
@Transactional
public class PaperRoute {

    private final Beginnings beginnings;
    private final Dossiers dossiers;
    private final Producers producers;
    private final People people;
    private final Inbox inbox;
    private final ApplicationEventPublisher events;

    PaperRoute(
            Beginnings beginnings,
            Dossiers dossiers,
            Producers producers,
            People people,
            Inbox inbox,
            ApplicationEventPublisher events) {
        this.beginnings = beginnings;
        this.dossiers = dossiers;
        this.producers = producers;
        this.people = people;
        this.inbox = inbox;
        this.events = events;
    }

    /** A dossier of a producer whom the commune knows. */
    public DossierId enterDossier(Actor officer, long producer, Idea product, int productSet, Registration kind) {
        Producer subject = producers
                .find(producer)
                .filter(found -> isOfficer(officer, found.commune()))
                .orElseThrow(() -> new Rejected("producer", "registerIdea.producer.unknown"));
        if (!people.held(Set.of(account(subject))).isEmpty()) {
            throw new Rejected("producer", "enterDossier.producer.account");
        }
        return enter(officer, subject, product, productSet, kind);
    }

    /** A dossier of a producer whom the commune does not know yet. */
    public DossierId enterDossier(
            Actor officer, String commune, ProducerDetails details, Idea product, int productSet, Registration kind) {
        if (!isOfficer(officer, commune)) {
            throw new NotAllowed("not an officer of this commune");
        }
        return enter(officer, producers.register(commune, details), product, productSet, kind);
    }

    private DossierId enter(Actor officer, Producer producer, Idea product, int productSet, Registration kind) {
        return beginnings
                .beginDossier(
                        officer, producer, product, productSet, kind, Origin.paper(officer.name()), "enterDossier")
                .id();
    }

    /** The producers of a commune that nobody has an account for. */
    @Transactional(readOnly = true)
    public List<Producer> withoutAccount(String commune) {
        List<Producer> all = producers.of(commune);
        Set<Office> held = people.held(all.stream().map(PaperRoute::account).toList());
        return all.stream()
                .filter(producer -> !held.contains(account(producer)))
                .toList();
    }

    /** The producer, who has an account now, does their own tasks from here on. */
    public void takeOver(Actor producer, DossierId id) {
        dossiers.see(producer, id);
        Dossier dossier = dossiers.lock(id);
        if (!canTakeOver(producer, dossier)) {
            throw new NotAllowed("not theirs, or taken over before");
        }
        dossier.takeOver(dossiers.today());
        inbox.offerAnew(id);
        events.publishEvent(new Happened(id, producer, null, "takeOver", null, null));
    }

    /** Is the dossier this producer's, and does the commune still act for them? */
    public boolean canTakeOver(Actor actor, Dossier dossier) {
        return dossier.origin().onPaper()
                && !dossier.stage().closed()
                && actor.holds(Role.PRODUCER, dossier.producer().unit());
    }

    private static Office account(Producer producer) {
        return new Office(Role.PRODUCER, producer.unit());
    }

    /** The commune's, or one of the province's agency who does it for its communes. */
    private boolean isOfficer(Actor officer, String commune) {
        Places places = Places.on(dossiers.today());
        String province = places.provinceOf(places.commune(commune)).code();
        return officer.holds(Role.COMMUNE_OFFICER, UnitId.administration(commune))
                || officer.holds(Role.AGENCY_OFFICER, UnitId.administration(province));
    }
}
