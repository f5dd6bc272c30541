package vn.ocop.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import vn.ocop.workflow.audit.Journal;
import vn.ocop.workflow.audit.JournalEntry;
import vn.ocop.workflow.certification.Certificates;
import vn.ocop.workflow.demo.Walk;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.dossier.Stage;
import vn.ocop.workflow.engine.Inbox;
import vn.ocop.workflow.engine.Progress;
import vn.ocop.workflow.kernel.DossierId;

/** Whatever the system has acknowledged is still there after it was killed, and work goes on where it stood. */
class CrashTest {

    /** Enough for one whole dossier and some steps of a second. */
    private static final int STEPS = 24;

    @Test
    void everyAcknowledgedStepSurvivesAKill(@TempDir Path folder) throws Exception {
        Map<DossierId, Integer> acknowledged = killInTheMiddle(folder);
        assertThat(acknowledged).hasSizeGreaterThan(1);

        try (ConfigurableApplicationContext system =
                Standalone.start("--spring.datasource.url=" + Standalone.h2In(folder))) {
            Journal journal = system.getBean(Journal.class);
            Inbox inbox = system.getBean(Inbox.class);
            acknowledged.forEach((dossier, entries) -> {
                assertThat(journal.of(dossier)).hasSizeGreaterThanOrEqualTo(entries);
                assertThat(journal.firstBroken(dossier)).isNull();
                assertEngineAgrees(system, dossier);
                system.getBean(Walk.class).go(dossier, CrashingProgram.STORY);
                assertThat(inbox.openOf(dossier)).isEmpty();
                assertThat(system.getBean(Dossiers.class).get(dossier).stage()).isEqualTo(Stage.RECOGNISED);
                assertThat(system.getBean(Certificates.class).of(dossier)).isPresent();
            });
        }
    }

    /** Every step the journal tells, the engine has passed; what is open in the inbox, the engine waits at. */
    private static void assertEngineAgrees(ConfigurableApplicationContext system, DossierId dossier) {
        List<Progress.Run> runs = system.getBean(Progress.class).of(dossier);
        List<String> passed = runs.stream().flatMap(run -> run.taken().stream()).toList();
        List<String> current =
                runs.stream().flatMap(run -> run.current().stream()).toList();
        List<String> told = system.getBean(Journal.class).of(dossier).stream()
                .map(JournalEntry::step)
                .filter(step -> !step.equals("registerIdea"))
                .toList();
        system.getBean(Inbox.class).openOf(dossier).forEach(task -> assertThat(current)
                .contains(task.step()));
        assertThat(told).allSatisfy(step -> assertThat(passed.contains(step) || current.contains(step))
                .as(step)
                .isTrue());
    }

    /** Starts the program in the folder and kills it; journal entries it acknowledged, by dossier. */
    private static Map<DossierId, Integer> killInTheMiddle(Path folder) throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        CrashingProgram.class.getName())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        try {
            return readAcknowledged(program);
        } finally {
            program.destroyForcibly().waitFor();
        }
    }

    private static Map<DossierId, Integer> readAcknowledged(Process program) {
        Map<DossierId, Integer> acknowledged = new LinkedHashMap<>();
        StringBuilder said = new StringBuilder();
        BufferedReader out =
                new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8));
        try {
            for (int steps = 0; steps < STEPS; ) {
                String line = out.readLine();
                assertThat(line).as("the program ended by itself: %s", said).isNotNull();
                said.append(line).append('\n');
                if (line.startsWith(CrashingProgram.ACKNOWLEDGED)) {
                    String[] words = line.split(" ");
                    acknowledged.put(new DossierId(Long.parseLong(words[1])), Integer.valueOf(words[2]));
                    steps++;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return acknowledged;
    }
}
