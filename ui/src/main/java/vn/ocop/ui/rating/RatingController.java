package vn.ocop.ui.rating;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.ocop.ui.web.Forms;
import vn.ocop.ui.web.NotThere;
import vn.ocop.ui.web.SheetDesk;
import vn.ocop.workflow.evaluation.SelfRating;
import vn.ocop.workflow.evaluation.SelfRatings;
import vn.ocop.workflow.regulation.Criterion;
import vn.ocop.workflow.regulation.MarkProblem;
import vn.ocop.workflow.regulation.Marks;
import vn.ocop.workflow.regulation.MissedMinimum;
import vn.ocop.workflow.regulation.Regulation;
import vn.ocop.workflow.regulation.ScoringSheet;

/** Anybody ticks the sheet of a product set and reads how many stars that would be. A question only: nothing is sent in. */
@Controller
@RequestMapping("/rating")
class RatingController {

    private final Law law;
    private final SelfRatings ratings;
    private final SheetDesk sheets;

    RatingController(Law law, SelfRatings ratings, SheetDesk sheets) {
        this.law = law;
        this.ratings = ratings;
        this.sheets = sheets;
    }

    @GetMapping
    String choose(Model model) {
        Regulation regulation = law.inForce();
        model.addAttribute("regulation", regulation);
        model.addAttribute(
                "sectors",
                regulation.sheets().values().stream()
                        .collect(Collectors.groupingBy(ScoringSheet::sector, LinkedHashMap::new, Collectors.toList()))
                        .entrySet());
        return "rating/sets";
    }

    @GetMapping("/{decision}/{set}")
    String sheet(
            @PathVariable String decision,
            @PathVariable String set,
            @ModelAttribute(Forms.FORM) RatingForm form,
            BindingResult errors,
            Model model) {
        Regulation regulation = law.decision(decision).orElseThrow(() -> new NotThere("decision " + decision));
        ScoringSheet sheet = Law.sheet(regulation, set).orElseThrow(() -> new NotThere("product set " + set));
        if (form.option() != null) {
            rate(regulation, sheet, Forms.marks(form.option(), null), errors, model);
        }
        Forms.show(form, errors, model);
        model.addAttribute("regulation", regulation);
        model.addAttribute("sheet", sheet);
        model.addAttribute("sheets", sheets);
        model.addAttribute(
                "sections",
                sheet.parts().stream()
                        .map(part -> new SheetDesk.Section(
                                part,
                                part.criteria().stream().flatMap(Criterion::all).toList()))
                        .toList());
        return "rating/sheet";
    }

    private void rate(Regulation regulation, ScoringSheet sheet, Marks marks, BindingResult errors, Model model) {
        sheet.check(marks).forEach(problem -> explain(problem, errors));
        if (errors.hasErrors()) {
            return;
        }
        SelfRating rated = ratings.rate(regulation, sheet.number(), List.of(marks));
        SelfRating.NextClass next = rated.next();
        model.addAttribute("rated", rated);
        if (next != null) {
            model.addAttribute("forNext", hardest(next.missed()));
            model.addAttribute(
                    "beyond",
                    hardest(rated.missed().stream()
                            .filter(missed -> missed.stars() > next.stars())
                            .toList()));
        }
    }

    private static void explain(MarkProblem problem, BindingResult errors) {
        String key = "marks." + problem.kind().name();
        if (problem.kind() == MarkProblem.Kind.UNKNOWN_CRITERION) {
            errors.reject(key, new Object[] {problem.criterion()}, key);
        } else {
            errors.rejectValue("option[" + problem.criterion() + "]", key);
        }
    }

    /** Of several minimums of a criterion the one of the highest class, which includes the others. */
    private static Collection<MissedMinimum> hardest(List<MissedMinimum> missed) {
        Map<String, MissedMinimum> hardest = new LinkedHashMap<>();
        missed.forEach(minimum -> hardest.put(minimum.criterion(), minimum)); // from the lowest class
        return hardest.values();
    }
}
