package vn.ocop.ui.dossier;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.ocop.ui.web.DossierPart;
import vn.ocop.workflow.dossier.Consents;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.PaperRoute;
import vn.ocop.workflow.kernel.Actor;

/** Who acts for the producer, and with which code the producer asks where the dossier stands. */
@Component
class ActingPart implements DossierPart {

    private final Consents consents;
    private final PaperRoute paper;

    ActingPart(Consents consents, PaperRoute paper) {
        this.consents = consents;
        this.paper = paper;
    }

    @Override
    public void furnish(Actor actor, Dossier dossier, Model model) {
        model.addAttribute("acting", consents.concerns(actor, dossier));
        model.addAttribute("canTakeOver", paper.canTakeOver(actor, dossier));
    }
}
