package vn.ocop.ui.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.ocop.ui.web.EvidenceShelf;
import vn.ocop.ui.web.Forms;
import vn.ocop.ui.web.TaskDesk;
import vn.ocop.ui.web.TaskPage;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.evaluation.Disclosures;
import vn.ocop.workflow.evaluation.Evaluations;
import vn.ocop.workflow.evaluation.Findings;
import vn.ocop.workflow.evaluation.Result;
import vn.ocop.workflow.evaluation.Waiver;
import vn.ocop.workflow.preparation.Preparations;
import vn.ocop.workflow.regulation.Criterion;
import vn.ocop.workflow.regulation.ScoringSheet;

/** The secretary consolidates the members' sheets. */
@Controller
@RequestMapping("/tasks/consolidateScores")
class ConsolidateScoresController extends TaskPage<ConsolidateScoresForm> {

    /** A minimum that may be found not applicable; its key names its fields. */
    record Waivable(Criterion criterion, int stars) {

        public String key() {
            return criterion.key() + "-" + stars;
        }
    }

    private final Evaluations evaluations;
    private final Dossiers dossiers;
    private final Preparations preparations;
    private final Gates gates;
    private final Disclosures disclosures;
    private final EvidenceShelf shelf;

    ConsolidateScoresController(
            TaskDesk desk,
            Evaluations evaluations,
            Dossiers dossiers,
            Preparations preparations,
            Gates gates,
            Disclosures disclosures,
            EvidenceShelf shelf) {
        super("evaluation/consolidateScores", desk);
        this.evaluations = evaluations;
        this.dossiers = dossiers;
        this.preparations = preparations;
        this.gates = gates;
        this.disclosures = disclosures;
        this.shelf = shelf;
    }

    @Override
    protected ConsolidateScoresForm blank(OpenTask task) {
        return new ConsolidateScoresForm(Set.of(), Map.of(), "", false);
    }

    @Override
    protected void show(OpenTask task, Model model) {
        Dossier dossier = dossiers.get(task.dossier());
        ScoringSheet sheet = preparations.sheet(dossier);
        Result result = evaluations.forConsolidation(task);
        model.addAttribute("result", result);
        model.addAttribute("changes", result.evaluation().round() > 1 ? evaluations.changes(task) : List.of());
        model.addAttribute("papers", disclosures.of(task.actor(), dossier));
        model.addAttribute("limit", evaluations.deviationLimit(dossier));
        model.addAttribute("sheet", sheet);
        model.addAttribute("gateChoices", gates.choices(dossier));
        model.addAttribute("waivable", waivable(sheet));
        shelf.furnish(dossier, model);
    }

    private static List<Waivable> waivable(ScoringSheet sheet) {
        return sheet.leaves().stream()
                .flatMap(leaf -> leaf.minimumMayNotApply().stream().map(stars -> new Waivable(leaf, stars)))
                .toList();
    }

    @Override
    protected void complete(OpenTask task, ConsolidateScoresForm form) {
        evaluations.consolidateScores(
                task,
                new Findings(Gates.ticked(form.gates()), waivers(task, form)),
                Forms.blankToNull(form.discussion()),
                Boolean.TRUE.equals(form.keep()));
    }

    private List<Waiver> waivers(OpenTask task, ConsolidateScoresForm form) {
        Map<String, String> reasons = Objects.requireNonNullElse(form.waivers(), Map.of());
        List<Waivable> known = waivable(preparations.sheet(dossiers.get(task.dossier())));
        return reasons.entrySet().stream()
                .filter(each -> !each.getValue().isBlank())
                .map(each -> known.stream()
                        .filter(minimum -> minimum.key().equals(each.getKey()))
                        .findFirst()
                        .map(minimum -> new Waiver(
                                minimum.criterion().key(),
                                minimum.stars(),
                                each.getValue().strip()))
                        .orElse(new Waiver(each.getKey(), 0, each.getValue())))
                .toList();
    }
}
