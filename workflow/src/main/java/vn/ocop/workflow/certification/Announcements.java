package vn.ocop.workflow.certification;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.processes.Role;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.dossier.Level;
import vn.ocop.workflow.dossier.Stage;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.regulation.Band;
import vn.ocop.workflow.regulation.Regulations;

/**
 * The papers around a decision and who may read them: the submission and every draft are the deciding agency's own; the
 * notice that a product is not recognised is, once issued, for everybody for whom the dossier exists (Đ7.3g).
 */
@Component
@Transactional(readOnly = true)
public class Announcements {

    /**
     * A paper that may be read.
     *
     * @param decision null while nothing is drafted
     * @param recognised whether the product gets a certificate
     */
    public record Announcement(Dossier dossier, @Nullable Decision decision, boolean recognised) {}

    private final Certifications certifications;
    private final Dossiers dossiers;
    private final Regulations regulations;

    Announcements(Certifications certifications, Dossiers dossiers, Regulations regulations) {
        this.certifications = certifications;
        this.dossiers = dossiers;
        this.regulations = regulations;
    }

    /** What the agency submits to whoever signs: there from the first draft of a recognition. */
    public Optional<Announcement> submission(Actor actor, DossierId id) {
        return Optional.of(announcement(dossiers.see(actor, id))).filter(found -> mayReadSubmission(actor, found));
    }

    /** What tells commune and producer of the result, there once the council's result is final. */
    public Optional<Announcement> notice(Actor actor, DossierId id) {
        return Optional.of(announcement(dossiers.see(actor, id))).filter(found -> mayReadNotice(actor, found));
    }

    /** May this person, for whom the dossier exists, read the submission? */
    public boolean mayReadSubmission(Actor actor, Announcement found) {
        return found.recognised() && found.decision() != null && ofAgency(actor, found.dossier());
    }

    /** May this person, for whom the dossier exists, read the notice? */
    public boolean mayReadNotice(Actor actor, Announcement found) {
        boolean begun = found.decision() != null || found.dossier().stage() == Stage.CERTIFICATION;
        return found.dossier().stars() != null && (issued(found) || begun && ofAgency(actor, found.dossier()));
    }

    private Announcement announcement(Dossier dossier) {
        return about(dossier, certifications.decisionOf(dossier.id()).orElse(null));
    }

    /** @param decision of the dossier; null while nothing is drafted */
    public Announcement about(Dossier dossier, @Nullable Decision decision) {
        Integer stars = dossier.stars();
        boolean recognised = stars != null
                && regulations
                        .byKey(dossier.regulation())
                        .band(stars)
                        .map(Band::recognised)
                        .orElse(false);
        return new Announcement(dossier, decision, recognised);
    }

    /** The number of a recognition is the decision's; its notice has none of its own and stays the agency's draft. */
    private static boolean issued(Announcement found) {
        Decision decision = found.decision();
        return !found.recognised() && decision != null && decision.number() != null;
    }

    private static boolean ofAgency(Actor actor, Dossier dossier) {
        UnitId agency = UnitId.administration(dossier.level() == Level.CENTRE ? UnitId.CENTRE : dossier.province());
        return Stream.of(Role.AGENCY_OFFICER, Role.APPROVER, Role.MANAGER).anyMatch(role -> actor.holds(role, agency));
    }
}
