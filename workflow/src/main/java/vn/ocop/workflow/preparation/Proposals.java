package vn.ocop.workflow.preparation;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.processes.Role;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.UnitId;

/**
 * The commune's report (Mẫu 03) and the letter that proposes the product (Đ6.2a, Đ7.2), and who may read them: unsigned they
 * are the commune's own, signed they are there for everybody for whom the dossier exists.
 */
@Component
@Transactional(readOnly = true)
public class Proposals {

    /** Report and letter of a dossier that may be read. */
    public record Proposed(Dossier dossier, CommuneAssessment assessment) {}

    private final Preparations preparations;
    private final Dossiers dossiers;

    Proposals(Preparations preparations, Dossiers dossiers) {
        this.preparations = preparations;
        this.dossiers = dossiers;
    }

    public Optional<Proposed> see(Actor actor, DossierId id) {
        Dossier dossier = dossiers.see(actor, id);
        return preparations
                .communeAssessment(id)
                .filter(assessment -> mayRead(actor, dossier, assessment))
                .map(assessment -> new Proposed(dossier, assessment));
    }

    /** May this person, for whom the dossier exists, read them? */
    public boolean mayRead(Actor actor, Dossier dossier, CommuneAssessment assessment) {
        UnitId commune = UnitId.administration(dossier.commune());
        return assessment.signedOn() != null
                || Stream.of(Role.COMMUNE_OFFICER, Role.COMMUNE_LEADER).anyMatch(role -> actor.holds(role, commune));
    }
}
