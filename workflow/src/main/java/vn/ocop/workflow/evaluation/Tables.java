package vn.ocop.workflow.evaluation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.ocop.processes.Outcome.Deviation;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Level;
import vn.ocop.workflow.engine.Decisions;
import vn.ocop.workflow.regulation.Regulation;
import vn.ocop.workflow.regulation.Regulations;
import vn.ocop.workflow.regulation.StarRule;

/** The decision tables of the regulation a dossier is bound to. */
@Component
class Tables {

    private final Decisions decisions;
    private final Regulations regulations;

    Tables(Decisions decisions, Regulations regulations) {
        this.decisions = decisions;
        this.regulations = regulations;
    }

    Regulation regulation(Dossier dossier) {
        return regulations.byKey(dossier.regulation());
    }

    StarRule starRule(Dossier dossier) {
        return starRule(regulation(dossier));
    }

    StarRule starRule(Regulation regulation) {
        return (mean, minimumsReached, knockedOut, missedMinimum) -> {
            Map<String, Object> row = decide(
                    regulation,
                    "starRating",
                    Map.of(
                            "mean", mean,
                            "minimumsReached", minimumsReached,
                            "knockedOut", knockedOut,
                            "missedMinimum", missedMinimum));
            return new StarRule.Stars(number(row, "stars"), text(row, "rule"));
        };
    }

    /** Name of the verdict of a result at a level. */
    String routing(Dossier dossier, Level level, BigDecimal mean, int stars) {
        return text(decide(dossier, "routing", Map.of("level", level.name(), "mean", mean, "stars", stars)), "verdict");
    }

    Deviation deviation(Dossier dossier, int difference, BigDecimal limit) {
        return Deviation.valueOf(
                text(decide(dossier, "deviation", Map.of("difference", difference, "limit", limit)), "deviation"));
    }

    private Map<String, Object> decide(Dossier dossier, String table, Map<String, Object> inputs) {
        return decide(regulation(dossier), table, inputs);
    }

    private Map<String, Object> decide(Regulation regulation, String table, Map<String, Object> inputs) {
        return decisions.decide(regulation.key(), table, () -> regulation.decision(table), new HashMap<>(inputs));
    }

    private static String text(Map<String, Object> row, String output) {
        return String.valueOf(row.get(output));
    }

    private static int number(Map<String, Object> row, String output) {
        if (row.get(output) instanceof Number number) {
            return number.intValue();
        }
        throw new IllegalStateException("no number " + output + " in " + row);
    }
}
