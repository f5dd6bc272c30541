package vn.ocop.workflow;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.workflow.demo.Cast;
import vn.ocop.workflow.demo.Story;
import vn.ocop.workflow.demo.Walk;
import vn.ocop.workflow.dossier.Idea;
import vn.ocop.workflow.dossier.Ideas;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.organization.Producer;

/** Object mother: a commune with its people, and dossiers brought to any step through the use cases. */
@TestComponent
public class TestPeople {

    public static final String COMMUNE = "12025";
    public static final String PROVINCE = "33";

    /** Scores that lead to three, four and five stars, and to none. */
    public static final Story THREE_STARS = Story.straight(5, 3, 60);

    public static final Story FOUR_STARS = Story.straight(5, 4, 78);
    public static final Story FIVE_STARS = Story.straight(5, 5, 93);
    public static final Story NO_STARS = Story.straight(5, 0, 40);

    private final Cast cast;
    private final Ideas ideas;
    private final Walk walk;
    private final AtomicInteger serial = new AtomicInteger();

    TestPeople(Cast cast, Ideas ideas, Walk walk) {
        this.cast = cast;
        this.ideas = ideas;
        this.walk = walk;
    }

    /** A new producer in the commune with an account, and everybody who is needed up to the minister. */
    @Transactional
    public Producer producer() {
        cast.everybody(COMMUNE);
        return cast.producer(COMMUNE, "HTX thử nghiệm " + serial.incrementAndGet());
    }

    public Actor actor(Producer producer) {
        return cast.actor(producer);
    }

    /** A dossier that has come to where its story stops. */
    public DossierId dossier(Story story) {
        Producer producer = producer();
        DossierId dossier = ideas.registerIdea(actor(producer), producer.id(), idea(), false);
        walk.go(dossier, story);
        return dossier;
    }

    public DossierId supportedDossier(Story story) {
        Producer producer = producer();
        DossierId dossier = ideas.registerIdea(actor(producer), producer.id(), idea(), true);
        walk.go(dossier, story);
        return dossier;
    }

    public Idea idea() {
        return new Idea(
                "Bánh tẻ " + serial.incrementAndGet(),
                "Bánh gạo tẻ nhân thịt, gói lá dong.",
                "Gạo của xã",
                "Nghề của làng");
    }
}
