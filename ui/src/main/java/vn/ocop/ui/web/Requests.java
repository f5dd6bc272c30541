package vn.ocop.ui.web;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.ocop.workflow.dossier.Supplements;
import vn.ocop.workflow.kernel.DossierId;

/** The open request for a supplement, shown where it is answered. */
@Component
public class Requests {

    private final Supplements supplements;

    Requests(Supplements supplements) {
        this.supplements = supplements;
    }

    public void show(DossierId dossier, Model model) {
        supplements.of(dossier).stream()
                .filter(request -> request.answeredOn() == null)
                .reduce((earlier, later) -> later)
                .ifPresent(request -> model.addAttribute("request", request));
    }
}
