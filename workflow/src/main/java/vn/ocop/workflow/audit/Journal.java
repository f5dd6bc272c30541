package vn.ocop.workflow.audit;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.workflow.kernel.BusinessKey;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.Happened;
import vn.ocop.workflow.kernel.PersonId;

/** Writes down what happens, in the transaction in which it happens; the dossier's lock keeps the chain straight. */
@Component
public class Journal {

    interface Store extends JpaRepository<JournalEntry, Long> {
        @Query(
                """
                select e from JournalEntry e where e.subject = :subject
                  and e.number = (select max(last.number) from JournalEntry last where last.subject = :subject)""")
        Optional<JournalEntry> last(String subject);

        List<JournalEntry> findBySubjectOrderByNumber(String subject);

        /** A person who did something to a dossier or in a session. */
        record Did(String subject, long person) {}

        @Query(
                """
                select distinct new vn.ocop.workflow.audit.Journal$Store$Did(e.subject, e.personId) from JournalEntry e
                where e.subject in :subjects and e.step in :steps and e.personId is not null""")
        List<Did> whoDid(Collection<String> subjects, Collection<String> steps);
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
        JournalEntry last = store.last(event.subject().toString()).orElse(null);
        store.save(new JournalEntry(last, event, clock.instant()));
    }

    /** The history of a dossier or session, oldest first. */
    @Transactional(readOnly = true)
    public List<JournalEntry> of(BusinessKey subject) {
        return store.findBySubjectOrderByNumber(subject.toString());
    }

    /** The people who did these steps, by dossier. */
    @Transactional(readOnly = true)
    public Map<DossierId, Set<PersonId>> whoDid(Collection<DossierId> dossiers, Set<String> steps) {
        return store.whoDid(dossiers.stream().map(DossierId::toString).toList(), steps).stream()
                .collect(Collectors.groupingBy(
                        did -> DossierId.of(did.subject()),
                        Collectors.mapping(did -> new PersonId(did.person()), Collectors.toSet())));
    }

    /** The first entry that does not follow from the one before, or null if the chain holds. */
    @Transactional(readOnly = true)
    public @Nullable JournalEntry firstBroken(BusinessKey subject) {
        JournalEntry previous = null;
        for (JournalEntry entry : of(subject)) {
            if (!entry.follows(previous)) {
                return entry;
            }
            previous = entry;
        }
        return null;
    }
}
