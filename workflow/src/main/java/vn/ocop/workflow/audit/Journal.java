package vn.ocop.workflow.audit;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.Happened;

/** Writes down what happens, in the transaction in which it happens; the dossier's lock keeps the chain straight. */
@Component
public class Journal {

    interface Store extends JpaRepository<JournalEntry, Long> {
        @Query(
                """
                select e from JournalEntry e where e.dossierId = :dossier
                  and e.number = (select max(last.number) from JournalEntry last where last.dossierId = :dossier)""")
        Optional<JournalEntry> last(long dossier);

        List<JournalEntry> findByDossierIdOrderByNumber(long dossierId);
    }

    private final Store store;
    private final Clock clock;

    Journal(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Happened event) {
        JournalEntry last = store.last(event.dossier().value()).orElse(null);
        store.save(new JournalEntry(last, event, clock.instant()));
    }

    /** The history of a dossier, oldest first. */
    @Transactional(readOnly = true)
    public List<JournalEntry> of(DossierId dossier) {
        return store.findByDossierIdOrderByNumber(dossier.value());
    }

    /** The first entry that does not follow from the one before, or null if the chain holds. */
    @Transactional(readOnly = true)
    public @Nullable JournalEntry firstBroken(DossierId dossier) {
        JournalEntry previous = null;
        for (JournalEntry entry : of(dossier)) {
            if (!entry.follows(previous)) {
                return entry;
            }
            previous = entry;
        }
        return null;
    }
}
