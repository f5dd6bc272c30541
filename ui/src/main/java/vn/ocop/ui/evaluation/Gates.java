package vn.ocop.ui.evaluation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ocop.ui.web.Choice;
import vn.ocop.ui.web.Texts;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.evaluation.Evaluations;
import vn.ocop.workflow.regulation.Gate;

/** The knock-outs of a product set as questions, each with what follows and where it is written. */
@Component
class Gates {

    private final Evaluations evaluations;
    private final Texts texts;

    Gates(Evaluations evaluations, Texts texts) {
        this.evaluations = evaluations;
        this.texts = texts;
    }

    List<Choice> choices(Dossier dossier) {
        return evaluations.gates(dossier).stream()
                .map(gate -> new Choice(gate.id(), gate.condition().in(texts.locale()), effect(gate)))
                .toList();
    }

    private String effect(Gate gate) {
        return texts.get("gate." + gate.effect()) + " · " + gate.article();
    }

    /** The knock-outs ticked; none if the form had none. */
    static Set<String> ticked(@Nullable Set<String> gates) {
        return gates == null ? Set.of() : gates;
    }
}
