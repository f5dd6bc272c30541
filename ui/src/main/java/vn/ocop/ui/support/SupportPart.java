package vn.ocop.ui.support;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.ocop.ui.web.DossierPart;
import vn.ocop.ui.web.EvidenceShelf;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Insiders;
import vn.ocop.workflow.dossier.Stage;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.support.Blockers;
import vn.ocop.workflow.support.FurtherSupport;
import vn.ocop.workflow.support.SupportCases;

/** The Youth Union's support on the page of a dossier; to those who work on the product, what blocks it and what proves it. */
@Component
class SupportPart implements DossierPart {

    private final SupportCases support;
    private final FurtherSupport further;
    private final Blockers blockers;
    private final SupportViews views;
    private final EvidenceShelf shelf;

    SupportPart(
            SupportCases support, FurtherSupport further, Blockers blockers, SupportViews views, EvidenceShelf shelf) {
        this.support = support;
        this.further = further;
        this.blockers = blockers;
        this.views = views;
        this.shelf = shelf;
    }

    @Override
    public void furnish(Actor actor, Dossier dossier, Model model) {
        boolean inside = Insiders.include(actor, dossier);
        if (dossier.supported() && dossier.stage() != Stage.IDEA) {
            support.of(dossier.id()).ifPresent(found -> model.addAttribute("view", views.of(dossier, found, inside)));
        }
        if (inside) {
            model.addAttribute("blockers", blockers.of(dossier.id()));
            model.addAttribute("shelf", shelf);
            model.addAttribute("canAskSupport", further.canAsk(actor, dossier));
        }
    }
}
