package vn.ocop.workflow.preparation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.processes.Role;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.dossier.Level;
import vn.ocop.workflow.dossier.Supplements;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;

/**
 * Who reads which copy of Mẫu 01 and Mẫu 02: everybody for whom the dossier exists what was handed in last; the producer, and
 * whoever acts for them, what they are about to hand in.
 */
@Component
@Transactional(readOnly = true)
public class FormCopies {

    private final Dossiers dossiers;
    private final Sections sections;
    private final HandIns handIns;
    private final Supplements supplements;
    private final Clock clock;

    FormCopies(Dossiers dossiers, Sections sections, HandIns handIns, Supplements supplements, Clock clock) {
        this.dossiers = dossiers;
        this.sections = sections;
        this.handIns = handIns;
        this.supplements = supplements;
        this.clock = clock;
    }

    public Optional<FormCopy> see(Actor actor, DossierId id) {
        Dossier dossier = dossiers.see(actor, id);
        Optional<HandIn> handIn = handIns.latest(id);
        if (prepares(actor, dossier) && (handIn.isEmpty() || asked(id))) {
            SelfAssessment filled = sections.filled(id).orElseGet(() -> new SelfAssessment(id.value()));
            return Optional.of(FormCopy.of(dossier, filled));
        }
        return handIn.map(
                        found -> FormCopy.of(dossier, found.forms(), LocalDate.ofInstant(found.at(), clock.getZone())))
                .or(() -> sections.filled(id)
                        .filter(filled -> filled.handedInOn() != null) // before copies were kept
                        .map(filled -> FormCopy.of(dossier, filled)));
    }

    /**
     * May this person, for whom the dossier exists, read any copy?
     *
     * @param handedIn whether it was ever handed in
     */
    public boolean mayRead(Actor actor, Dossier dossier, boolean handedIn) {
        return handedIn || prepares(actor, dossier);
    }

    private static boolean prepares(Actor actor, Dossier dossier) {
        return dossier.productSet() != null
                && (actor.holds(Role.PRODUCER, dossier.producer().unit()) || dossier.assistedBy(actor));
    }

    private boolean asked(DossierId id) {
        return supplements
                .open(id)
                .filter(request -> request.level() == Level.COMMUNE)
                .isPresent();
    }
}
