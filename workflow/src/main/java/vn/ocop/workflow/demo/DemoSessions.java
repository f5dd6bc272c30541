package vn.ocop.workflow.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.ocop.processes.Role;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.evaluation.Packages;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.SessionId;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.organization.Setting;
import vn.ocop.workflow.organization.Settings;

/**
 * The sessions of the demonstration: what goes on has had one of its own, what is being scored now shares one, some
 * products are on the agenda of one that is called, and one waits for the next.
 */
@Component
@Profile("demo")
class DemoSessions {

    private final Meetings meetings;
    private final Dossiers dossiers;
    private final Settings settings;
    private final Cast cast;

    /** What is scored in the shared session, and how it goes on when that is open. */
    private final Map<DossierId, Consumer<SessionId>> together = new LinkedHashMap<>();

    private final List<DossierId> called = new ArrayList<>();

    DemoSessions(Meetings meetings, Dossiers dossiers, Settings settings, Cast cast) {
        this.meetings = meetings;
        this.dossiers = dossiers;
        this.settings = settings;
        this.cast = cast;
    }

    /**
     * The advisory group has proposed a product to the council.
     *
     * @param schedule keeps the opening of a session that was called, and what follows from it, for its day
     * @param goOn what the dossier does when its session is open
     */
    void await(
            DossierId dossier,
            DemoProduct product,
            BiConsumer<SessionId, Runnable> schedule,
            Consumer<SessionId> goOn) {
        switch (product.meeting()) {
            case NONE -> {}
            case CALLED -> called.add(dossier);
            case OWN -> convene(Map.of(dossier, goOn), schedule);
            case SHARED -> {
                together.put(dossier, goOn);
                if (together.size() == DemoProduct.shared()) {
                    convene(together, schedule);
                }
            }
        }
    }

    private void convene(Map<DossierId, Consumer<SessionId>> products, BiConsumer<SessionId, Runnable> schedule) {
        SessionId session = call(List.copyOf(products.keySet()));
        schedule.accept(session, () -> {
            meetings.open(session);
            products.values().forEach(goOn -> goOn.accept(session));
        });
    }

    /** The session that is called but not yet open. */
    void callNext() {
        if (!called.isEmpty()) {
            call(called);
        }
    }

    /** Dossiers of different ages may belong to two batches; then the place allows it. */
    private SessionId call(List<DossierId> products) {
        List<Dossier> agenda = products.stream().map(dossiers::get).toList();
        Set<String> batches = agenda.stream()
                .map(Dossier::batch)
                .map(Objects::requireNonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        if (batches.size() > 1) {
            settings.change(
                    cast.actor(Role.ADMINISTRATOR, UnitId.CENTRE),
                    Packages.placeOf(agenda.get(0)),
                    Setting.EXTRA_BATCHES,
                    "true");
        }
        return meetings.call(products, Words.SESSION + " đợt " + String.join(", ", batches));
    }
}
