package vn.ocop.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.ocop.processes.Models.Model;

/** After all path tests every sequence flow of every model has been taken at least once. */
class FlowCoverageTest {

    @Test
    void everyModelHasAPathTest() {
        assertThat(pathTests())
                .allSatisfy(name ->
                        assertThat(getClass().getClassLoader().loadClass(name)).isNotNull());
    }

    /** Left out only where a developer chose some test classes, not where a path test is switched off. */
    @Test
    void everyFlowIsTaken() {
        assertThat(FlowsLast.planned())
                .as("test classes, told by junit-platform.properties")
                .contains(FlowCoverageTest.class.getName());
        assumeThat(FlowsLast.planned()).as("a run of all path tests").containsAll(pathTests());
        Set<String> taken = TakenFlows.ids();
        Models.none(Models.pieces("sequenceFlow"), flow -> !taken.contains(flow.id()));
    }

    private static List<String> pathTests() {
        return Models.all().stream()
                .map(Model::process)
                .map(process -> {
                    String id = process.id();
                    return "vn.ocop.processes." + id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1)
                            + "ProcessTest";
                })
                .toList();
    }
}
