package vn.ocop.workflow;

import org.springframework.context.ConfigurableApplicationContext;
import vn.ocop.workflow.audit.Journal;
import vn.ocop.workflow.demo.Cast;
import vn.ocop.workflow.demo.Story;
import vn.ocop.workflow.demo.Walk;
import vn.ocop.workflow.dossier.Idea;
import vn.ocop.workflow.dossier.Ideas;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.organization.Producer;

/**
 * Walks dossiers without end, with the database of production in the folder it is started in, and says after each step
 * that it was acknowledged; {@link CrashTest} kills it.
 */
final class CrashingProgram {

    static final String ACKNOWLEDGED = "ACKNOWLEDGED";
    static final Story STORY = Story.straight(5, 3, 60);
    private static final String COMMUNE = "12025";

    private CrashingProgram() {}

    public static void main(String[] arguments) {
        ConfigurableApplicationContext system = Standalone.start();
        Cast cast = system.getBean(Cast.class);
        cast.everybody(COMMUNE);
        Producer producer = cast.producer(COMMUNE, "HTX thử sự cố");
        while (true) {
            DossierId dossier = system.getBean(Ideas.class)
                    .registerIdea(cast.actor(producer), producer.id(), new Idea("Bánh tẻ", "Bánh", null, null), false);
            system.getBean(Walk.class).go(dossier, STORY, () -> acknowledge(system, dossier));
        }
    }

    private static void acknowledge(ConfigurableApplicationContext system, DossierId dossier) {
        int entries = system.getBean(Journal.class).of(dossier).size();
        System.out.println(ACKNOWLEDGED + " " + dossier + " " + entries);
    }
}
