package vn.ocop.workflow.preparation;

import java.time.Clock;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.processes.Role;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.organization.Producer;

/** What was handed in and by whom, each time. */
@Component
class HandIns {

    interface Store extends JpaRepository<HandIn, Long> {
        Optional<HandIn> findFirstByDossierIdOrderByIdDesc(long dossierId);
    }

    private final Store store;
    private final Sections sections;
    private final Clock clock;

    HandIns(Store store, Sections sections, Clock clock) {
        this.store = store;
        this.sections = sections;
        this.clock = clock;
    }

    /** Keeps the forms as they are now; refused while a section is still to be done. */
    @Transactional(propagation = Propagation.MANDATORY)
    public HandIn keep(OpenTask task, Dossier dossier) {
        Producer producer = dossier.producer();
        boolean itself = task.actor().holds(Role.PRODUCER, producer.unit());
        return store.save(new HandIn(
                dossier.id().value(),
                task.actor(),
                itself ? null : producer.name(),
                clock.instant(),
                sections.handIn(task, dossier)));
    }

    /** The last time. */
    @Transactional(readOnly = true)
    public Optional<HandIn> latest(DossierId id) {
        return store.findFirstByDossierIdOrderByIdDesc(id.value());
    }
}
