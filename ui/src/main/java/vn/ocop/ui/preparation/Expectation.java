package vn.ocop.ui.preparation;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.evaluation.SelfRatings;
import vn.ocop.workflow.regulation.Marks;
import vn.ocop.workflow.regulation.Regulation;
import vn.ocop.workflow.regulation.Regulations;

/** The star to expect from a self-score, and what is missing for the next one. */
@Component
class Expectation {

    private final SelfRatings ratings;
    private final Regulations regulations;

    Expectation(SelfRatings ratings, Regulations regulations) {
        this.ratings = ratings;
        this.regulations = regulations;
    }

    /** Nothing is expected of marks that are not of the sheet. */
    void show(Dossier dossier, Marks marks, Model model) {
        Regulation regulation = regulations.byKey(dossier.regulation());
        int set = dossier.requireProductSet();
        model.addAttribute("sheet", regulation.sheet(set));
        if (regulation.sheet(set).check(marks).isEmpty()) {
            model.addAttribute("rated", ratings.rate(regulation, set, List.of(marks)));
        }
    }
}
