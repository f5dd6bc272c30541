package vn.ocop.workflow.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ocop.workflow.demo.Cast;
import vn.ocop.workflow.demo.Story;
import vn.ocop.workflow.demo.Walk;
import vn.ocop.workflow.dossier.Idea;
import vn.ocop.workflow.dossier.Ideas;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.organization.Places;
import vn.ocop.workflow.organization.Producer;

/** The system under use: dossiers go from idea to certificate through the use cases. */
final class Use {

    private static final String COMMUNE = "12025";
    private static final Story THREE_STARS = Story.straight(5, 3, 60);

    private final ConfigurableApplicationContext system;
    private final Cast cast;
    private final Ideas ideas;
    private final Walk walk;
    private final Producer producer;
    private final Actor actor;
    private final AtomicInteger serial = new AtomicInteger();

    Use(ConfigurableApplicationContext system) {
        this.system = system;
        this.cast = system.getBean(Cast.class);
        this.ideas = system.getBean(Ideas.class);
        this.walk = system.getBean(Walk.class);
        cast.everybody(COMMUNE);
        this.producer = cast.producer(COMMUNE, "HTX đo tải");
        this.actor = cast.actor(producer);
    }

    /** From idea to certificate with three stars. */
    int live() {
        int[] done = {0};
        walk.go(register(producer, actor), THREE_STARS, () -> done[0]++);
        return done[0];
    }

    private DossierId register(Producer owner, Actor registrant) {
        return ideas.registerIdea(registrant, owner.id(), idea(), false);
    }

    private Idea idea() {
        return new Idea("Bánh tẻ " + serial.incrementAndGet(), "Bánh gạo tẻ nhân thịt.", "Gạo của xã", "Nghề làng");
    }

    /** So many products of a commune that wait for a session of the council. */
    List<DossierId> awaitSession(String commune, int products) {
        inOneTransaction(() -> cast.everybody(commune));
        Producer owner = cast.producer(commune, "HTX " + commune);
        return IntStream.range(0, products)
                .mapToObj(n -> {
                    DossierId dossier = register(owner, cast.actor(owner));
                    walk.go(dossier, THREE_STARS.stoppingAt(Story.AWAIT_SESSION));
                    return dossier;
                })
                .toList();
    }

    /** So many products of a commune that the Union has supported. */
    void support(String commune, int products) {
        inOneTransaction(() -> cast.everybody(commune));
        Producer owner = cast.producer(commune, "HTX " + commune);
        for (int n = 0; n < products; n++) {
            DossierId dossier = ideas.registerIdea(cast.actor(owner), owner.id(), idea(), true);
            walk.go(dossier, THREE_STARS.stoppingAt("confirmReadiness"));
        }
    }

    String province(String commune) {
        Places places = Places.on(LocalDate.now());
        return places.provinceOf(places.commune(commune)).code();
    }

    /** An idea that waits to be screened in that commune. */
    void waitAt(String commune) {
        Producer owner = cast.producer(commune, "HTX " + commune);
        register(owner, cast.actor(owner));
    }

    void inOneTransaction(Runnable work) {
        system.getBean(TransactionTemplate.class).executeWithoutResult(status -> work.run());
    }
}
