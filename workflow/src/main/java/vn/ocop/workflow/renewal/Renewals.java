package vn.ocop.workflow.renewal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.processes.Role;
import vn.ocop.workflow.certification.Certificate;
import vn.ocop.workflow.certification.Certificates;
import vn.ocop.workflow.dossier.Batches;
import vn.ocop.workflow.dossier.Beginnings;
import vn.ocop.workflow.dossier.Consent;
import vn.ocop.workflow.dossier.Consents;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.dossier.Level;
import vn.ocop.workflow.dossier.Origin;
import vn.ocop.workflow.evidence.Evidence;
import vn.ocop.workflow.evidence.Evidences;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.Fold;
import vn.ocop.workflow.kernel.NotAllowed;
import vn.ocop.workflow.kernel.Office;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.organization.People;
import vn.ocop.workflow.preparation.Sections;
import vn.ocop.workflow.regulation.CertificateRule;
import vn.ocop.workflow.regulation.Registration;
import vn.ocop.workflow.regulation.Regulation;
import vn.ocop.workflow.regulation.Regulations;

/**
 * Begins the next dossier of a product from its last one. The producer does, the Youth Union with a consent to the new
 * dossier, or the commune for a producer without an account.
 */
@Component
@Transactional
public class Renewals {

    /**
     * A dossier that was begun.
     *
     * @param leftBehind papers of the last one that will have expired when the product is evaluated
     */
    public record Renewed(DossierId dossier, List<Evidence> leftBehind) {}

    private final Dossiers dossiers;
    private final Beginnings beginnings;
    private final Consents consents;
    private final Certificates certificates;
    private final Sections sections;
    private final Evidences evidences;
    private final Batches batches;
    private final People people;
    private final Regulations regulations;

    Renewals(
            Dossiers dossiers,
            Beginnings beginnings,
            Consents consents,
            Certificates certificates,
            Sections sections,
            Evidences evidences,
            Batches batches,
            People people,
            Regulations regulations) {
        this.dossiers = dossiers;
        this.beginnings = beginnings;
        this.consents = consents;
        this.certificates = certificates;
        this.sections = sections;
        this.evidences = evidences;
        this.batches = batches;
        this.people = people;
        this.regulations = regulations;
    }

    /** May this person, for whom the dossier exists, begin the next one from it? The last of its product, and closed. */
    @Transactional(readOnly = true)
    public boolean mayRenew(Actor actor, Dossier dossier) {
        return dossier.stage().closed()
                && dossier.productSet() != null
                && (isProducer(actor, dossier) || isUnion(actor, dossier) || isCommuneForProducer(actor, dossier))
                && isLast(dossier);
    }

    /** The ways on from a dossier, those that are not open today too. */
    @Transactional(readOnly = true)
    public List<Offer> offers(Actor actor, DossierId former) {
        Dossier dossier = dossiers.see(actor, former);
        requireRenewable(actor, dossier);
        return offers(dossier);
    }

    private List<Offer> offers(Dossier dossier) {
        LocalDate today = dossiers.today();
        Optional<Certificate> valid = certificates.of(dossier.id()).filter(certificate -> certificate.validOn(today));
        if (valid.isEmpty()) {
            return List.of(Offer.any(Registration.FIRST_TIME));
        }
        Regulation regulation = regulations.inForceOn(today);
        LocalDate expiry = valid.get().validUntil();
        List<Offer> offers = new ArrayList<>();
        if (regulation.frame().recognisedStars().stream()
                .anyMatch(stars -> stars > valid.get().stars())) {
            offers.add(Offer.any(Registration.UPGRADE));
        }
        CertificateRule rule = regulation.certificate();
        offers.add(Offer.within(
                Registration.RE_EVALUATION,
                expiry.minusDays(rule.reevaluationOpensDaysBefore()),
                expiry.minusDays(rule.reevaluationClosesDaysBefore()),
                today));
        return offers;
    }

    /**
     * Begins the next dossier.
     *
     * @param consent required of the Youth Union, and of nobody else
     */
    public Renewed renew(Actor actor, DossierId former, Registration kind, Consent.@Nullable Given consent) {
        dossiers.see(actor, former);
        Dossier last = dossiers.lock(former);
        requireRenewable(actor, last);
        Offer chosen = offers(last).stream()
                .filter(offer -> offer.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new Rejected("kind", "renewal.kind.wrong"));
        if (!chosen.today()) {
            throw new Rejected("kind", "renewal.window");
        }
        boolean onPaper = !isProducer(actor, last) && isCommuneForProducer(actor, last);
        boolean union = !isProducer(actor, last) && !onPaper;
        if (union && consent == null) {
            throw new Rejected("consentBy", "registerIdea.consentBy.missing");
        }
        Dossier next = beginnings.beginDossier(
                actor,
                last.producer(),
                last.idea(),
                last.requireProductSet(),
                kind,
                Origin.after(last, onPaper ? actor.name() : null),
                "renewDossier");
        if (union && consent != null) {
            consents.record(next, actor, consent);
        }
        sections.copy(last, next);
        return new Renewed(next.id(), evidences.copy(last.id(), next.id(), evaluatedBy(next)));
    }

    /** The day by which the product will have been evaluated, if the commune proposed it today. */
    private LocalDate evaluatedBy(Dossier dossier) {
        return batches.of(dossier, Level.PROVINCE, dossiers.today()).endsOn();
    }

    private void requireRenewable(Actor actor, Dossier dossier) {
        if (!mayRenew(actor, dossier)) {
            throw new NotAllowed("not the last dossier of its product, or not theirs to go on with");
        }
    }

    private boolean isLast(Dossier dossier) {
        String name = Fold.fold(dossier.product());
        return dossiers.of(dossier.producer().id()).stream()
                .filter(each -> Fold.fold(each.product()).equals(name))
                .noneMatch(each -> each.id().value() > dossier.id().value());
    }

    private static boolean isProducer(Actor actor, Dossier dossier) {
        return actor.holds(Role.PRODUCER, dossier.producer().unit());
    }

    private static boolean isUnion(Actor actor, Dossier dossier) {
        return actor.holds(Role.UNION_OFFICER, UnitId.union(dossier.commune()));
    }

    /** An officer of the commune acts for a producer who has no account, as on the paper route. */
    private boolean isCommuneForProducer(Actor actor, Dossier dossier) {
        return actor.holds(Role.COMMUNE_OFFICER, UnitId.administration(dossier.commune()))
                && people.held(Set.of(
                                new Office(Role.PRODUCER, dossier.producer().unit())))
                        .isEmpty();
    }
}
