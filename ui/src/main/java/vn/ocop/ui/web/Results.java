package vn.ocop.ui.web;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.evaluation.Evaluations;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.preparation.Preparations;

/** The confirmed results of a dossier, shown to those who decide on them. */
@Component
public class Results {

    private final Dossiers dossiers;
    private final Preparations preparations;
    private final Evaluations evaluations;

    Results(Dossiers dossiers, Preparations preparations, Evaluations evaluations) {
        this.dossiers = dossiers;
        this.preparations = preparations;
        this.evaluations = evaluations;
    }

    public void show(DossierId id, Model model) {
        Dossier dossier = dossiers.get(id);
        model.addAttribute("results", evaluations.confirmed(dossier));
        model.addAttribute("sheet", preparations.sheet(dossier));
    }
}
