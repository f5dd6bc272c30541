package vn.ocop.workflow.engine;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.springframework.stereotype.Component;

/**
 * Evaluates decision tables. They belong to the regulation a dossier is bound to, not to the engine's deployment, so a
 * later law never changes the result of a dossier received before it.
 */
@Component
public class Decisions {

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final Map<String, DmnDecision> parsed = new ConcurrentHashMap<>();

    /**
     * The one row that fits.
     *
     * @param regulation key of the decision the table belongs to
     * @param table id of the decision table
     * @throws IllegalStateException if no row fits: the table has a hole
     */
    public Map<String, Object> decide(
            String regulation, String table, Supplier<InputStream> source, Map<String, Object> inputs) {
        var result = evaluate(regulation, table, source, inputs);
        if (result.isEmpty()) {
            throw new IllegalStateException("no row of " + table + " fits " + inputs);
        }
        return result.getSingleResult().getEntryMap();
    }

    /** All rows that fit, in the order of the table. */
    public List<Map<String, Object>> collect(
            String regulation, String table, Supplier<InputStream> source, Map<String, Object> inputs) {
        return evaluate(regulation, table, source, inputs).getResultList();
    }

    private DmnDecisionTableResult evaluate(
            String regulation, String table, Supplier<InputStream> source, Map<String, Object> inputs) {
        DmnDecision decision =
                parsed.computeIfAbsent(regulation + "/" + table, key -> engine.parseDecision(table, source.get()));
        return engine.evaluateDecisionTable(decision, inputs);
    }
}
