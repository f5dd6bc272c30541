package vn.ocop.ui.renewal;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.ocop.ui.web.DossierPart;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.renewal.Renewals;

/** The way from a closed dossier to the product's next one. */
@Component
class RenewalPart implements DossierPart {

    private final Renewals renewals;

    RenewalPart(Renewals renewals) {
        this.renewals = renewals;
    }

    @Override
    public void furnish(Actor actor, Dossier dossier, Model model) {
        model.addAttribute("canRenew", renewals.mayRenew(actor, dossier));
    }
}
