package vn.ocop.ui.certification;

import org.springframework.stereotype.Component;
import vn.ocop.ui.web.Names;
import vn.ocop.ui.web.Texts;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.evaluation.Evaluations;
import vn.ocop.workflow.evaluation.Result;
import vn.ocop.workflow.kernel.DossierId;

/** The first wording of decisions and notices, filled from the result; the officer edits it. */
@Component
class Wordings {

    private final Dossiers dossiers;
    private final Evaluations evaluations;
    private final Names names;
    private final Texts texts;

    Wordings(Dossiers dossiers, Evaluations evaluations, Names names, Texts texts) {
        this.dossiers = dossiers;
        this.evaluations = evaluations;
        this.names = names;
        this.texts = texts;
    }

    String decision(DossierId id) {
        Dossier dossier = dossiers.get(id);
        return texts.official(
                "wording.decision",
                dossier.product(),
                dossier.producer().name(),
                names.address(dossier.commune()),
                dossier.stars() == null ? 0 : dossier.stars(),
                names.regulation(dossier.regulation()));
    }

    String negativeNotice(DossierId id) {
        Dossier dossier = dossiers.get(id);
        String mean = evaluations.confirmed(dossier).stream()
                .reduce((earlier, later) -> later)
                .map(Result::explained)
                .map(explained -> texts.points(explained.mean().shown()))
                .orElse("–");
        return texts.official(
                "wording.negative",
                dossier.product(),
                dossier.producer().name(),
                mean,
                names.regulation(dossier.regulation()));
    }
}
