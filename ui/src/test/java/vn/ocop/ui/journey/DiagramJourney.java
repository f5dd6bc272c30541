package vn.ocop.ui.journey;

import org.junit.jupiter.api.Test;
import vn.ocop.workflow.demo.Story;

/** The dossier's page draws every model the dossier went through, and shows where it is. */
class DiagramJourney extends Journey {

    private static final String PRODUCT = "Tranh hoa khô trên sơ đồ";

    @Test
    void everyModelIsDrawnAndTheCurrentStepMarked() {
        company.dossier(PRODUCT, Story.straight(21, 3, 60).stoppingAt("signDecision"), true);

        Diagram diagram = producer().looksUp(PRODUCT).diagram();
        diagram.draws("journey").marksAsCurrent("certification").marksAsTaken("provincialEvaluation");
        diagram.draws("idea").marksAsTaken("screenIdea");
        diagram.draws("support").marksAsTaken("carryOutSupport");
        diagram.draws("preparation").marksAsTaken("signProposal");
        diagram.draws("evaluation").marksAsTaken("scoreProduct");
        diagram.draws("certification").marksAsCurrent("signDecision").marksAsTaken("draftDecision");
    }
}
