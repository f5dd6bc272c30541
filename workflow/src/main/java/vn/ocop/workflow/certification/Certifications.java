package vn.ocop.workflow.certification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.processes.Outcome.Recognition;
import vn.ocop.processes.Outcome.Signing;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.dossier.Level;
import vn.ocop.workflow.dossier.Stage;
import vn.ocop.workflow.engine.Engine;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.Happened;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.organization.Places;
import vn.ocop.workflow.regulation.Band;
import vn.ocop.workflow.regulation.Regulation;
import vn.ocop.workflow.regulation.Regulations;

/** Draft, signature, number, certificate, publication and notices; also the notice of a negative result. */
@Component
@Transactional
public class Certifications {

    interface Decisions extends JpaRepository<Decision, Long> {}

    private final Decisions decisions;
    private final Certificates certificates;
    private final Dossiers dossiers;
    private final Regulations regulations;
    private final Engine engine;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Certifications(
            Decisions decisions,
            Certificates certificates,
            Dossiers dossiers,
            Regulations regulations,
            Engine engine,
            ApplicationEventPublisher events,
            Clock clock) {
        this.decisions = decisions;
        this.certificates = certificates;
        this.dossiers = dossiers;
        this.regulations = regulations;
        this.engine = engine;
        this.events = events;
        this.clock = clock;
    }

    /** Does the confirmed class lead to a recognition (Đ4.1)? */
    public Recognition findResult(DossierId id) {
        Dossier dossier = dossiers.lock(id);
        dossier.enter(Stage.CERTIFICATION);
        return regulation(dossier).band(stars(dossier)).map(Band::recognised).orElse(false)
                ? Recognition.RECOGNISED
                : Recognition.NOT_RECOGNISED;
    }

    public void draftDecision(OpenTask task, String content) {
        Dossier dossier = dossiers.lock(task);
        draft(dossier, content, task.actor().name());
        engine.complete(task, null);
    }

    private Decision draft(Dossier dossier, String content, String by) {
        if (content.isBlank()) {
            throw new Rejected("content", "draftDecision.content.missing");
        }
        return decisions.save(
                new Decision(dossier.id().value(), dossier.level(), stars(dossier), content.strip(), by, today()));
    }

    /** Chairman of the province or minister; from the signature on nothing can be withdrawn. */
    public void signDecision(OpenTask task, Signing signing, @Nullable String reason) {
        Dossier dossier = dossiers.lock(task);
        if (signing == Signing.BACK) {
            if (reason == null || reason.isBlank()) {
                throw new Rejected("reason", "signDecision.reason.missing");
            }
        } else {
            decision(dossier.id()).sign(task.actor().name(), today());
            dossier.decide();
        }
        engine.complete(task, reason, signing);
    }

    /** The clerk gives number and date (Nghị định 30/2020, Điều 15). */
    public void issueDecision(OpenTask task, String number, LocalDate on) {
        dossiers.lock(task);
        Decision decision = decision(task.dossier());
        checkIssue(number, on, decision.signedOn());
        decision.issue(number.strip(), on);
        engine.complete(task, number.strip());
    }

    private void checkIssue(String number, LocalDate on, @Nullable LocalDate notBefore) {
        if (number.isBlank()) {
            throw new Rejected("number", "issueDecision.number.missing");
        }
        if (on.isAfter(today())) {
            throw new Rejected("issuedOn", "issueDecision.issuedOn.future");
        }
        if (notBefore != null && on.isBefore(notBefore)) {
            throw new Rejected("issuedOn", "issueDecision.issuedOn.beforeSigning");
        }
    }

    /** The certificate, valid from the date of the decision for the months of the bound law (Đ4.3). */
    public void issueCertificate(DossierId id) {
        Dossier dossier = dossiers.lock(id);
        Decision decision = decision(id);
        String number = decision.number();
        LocalDate on = decision.issuedOn();
        if (number == null || on == null) {
            throw new IllegalStateException("decision of " + id + " is not issued");
        }
        Regulation regulation = regulation(dossier);
        certificates.issue(
                id,
                new Certificate.Particulars(
                        dossier.product(),
                        dossier.producer().name(),
                        dossier.producer().details().address(),
                        dossier.productSet(),
                        decision.stars(),
                        decision.level(),
                        decision.level() == Level.CENTRE
                                ? ""
                                : Places.on(on).province(dossier.province()).fullName(),
                        number,
                        on,
                        regulation.title().vi()),
                new Certificate.Background(
                        dossier.commune(),
                        dossier.producer().details().youthLed(),
                        dossier.idea().story()),
                regulation);
        events.publishEvent(Happened.bySystem(id, "issueCertificate", null));
    }

    /** From now on the public finds and checks the product. */
    public void publishResult(DossierId id) {
        dossiers.lock(id);
        certificates.of(id).orElseThrow().publish(today());
        events.publishEvent(Happened.bySystem(id, "publishResult", null));
    }

    /** Commune, producer and the Union that helped are told; the dossier has reached its end. */
    public void notifyResult(DossierId id) {
        Dossier dossier = dossiers.lock(id);
        dossier.close(Stage.RECOGNISED, today(), null);
        events.publishEvent(Happened.bySystem(id, "notifyResult", null));
    }

    /** The written notice that a product is not recognised, with number, date and the reasons (Đ7.3g). */
    public void issueNegativeNotice(OpenTask task, String content, String number, LocalDate on) {
        Dossier dossier = dossiers.lock(task);
        checkIssue(number, on, null);
        draft(dossier, content, task.actor().name()).issue(number.strip(), on);
        dossier.decide();
        engine.complete(task, number.strip());
    }

    public void notifyNegative(DossierId id) {
        Dossier dossier = dossiers.lock(id);
        dossier.close(Stage.NOT_RECOGNISED, today(), null);
        events.publishEvent(Happened.bySystem(id, "notifyNegative", null));
    }

    @Transactional(readOnly = true)
    public Optional<Decision> decisionOf(DossierId id) {
        return decisions.findById(id.value());
    }

    private Decision decision(DossierId id) {
        return decisionOf(id).orElseThrow();
    }

    private Regulation regulation(Dossier dossier) {
        return regulations.byKey(dossier.regulation());
    }

    private static int stars(Dossier dossier) {
        Integer stars = dossier.stars();
        return stars == null ? 0 : stars;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
