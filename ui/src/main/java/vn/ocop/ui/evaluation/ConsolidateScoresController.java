package vn.ocop.ui.evaluation;

import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.ocop.ui.web.Choice;
import vn.ocop.ui.web.Forms;
import vn.ocop.ui.web.TaskDesk;
import vn.ocop.ui.web.TaskPage;
import vn.ocop.ui.web.Texts;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.evaluation.Disclosures;
import vn.ocop.workflow.evaluation.Evaluations;
import vn.ocop.workflow.evaluation.Findings;

/** The secretary consolidates the members' sheets. */
@Controller
@RequestMapping("/tasks/consolidateScores")
class ConsolidateScoresController extends TaskPage<ConsolidateScoresForm> {

    private final Evaluations evaluations;
    private final Disclosures disclosures;
    private final Dossiers dossiers;
    private final Texts texts;

    ConsolidateScoresController(
            TaskDesk desk, Evaluations evaluations, Disclosures disclosures, Dossiers dossiers, Texts texts) {
        super("evaluation/consolidateScores", desk);
        this.evaluations = evaluations;
        this.disclosures = disclosures;
        this.dossiers = dossiers;
        this.texts = texts;
    }

    @Override
    protected ConsolidateScoresForm blank(OpenTask task) {
        return new ConsolidateScoresForm(Set.of(), "", false);
    }

    @Override
    protected void show(OpenTask task, Model model) {
        Dossier dossier = dossiers.get(task.dossier());
        model.addAttribute("result", evaluations.forConsolidation(task));
        model.addAttribute("papers", disclosures.of(task.actor(), dossier));
        model.addAttribute(
                "gateChoices",
                evaluations.gates(dossier).stream()
                        .map(gate -> new Choice(gate.id(), gate.condition().in(texts.locale()), gate.article()))
                        .toList());
    }

    @Override
    protected void complete(OpenTask task, ConsolidateScoresForm form) {
        evaluations.consolidateScores(
                task,
                Findings.of(form.gates() == null ? Set.of() : form.gates()),
                Forms.blankToNull(form.discussion()),
                Boolean.TRUE.equals(form.keep()));
    }
}
