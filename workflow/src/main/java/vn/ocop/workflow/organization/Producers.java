package vn.ocop.workflow.organization;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The producers known in each commune. */
@Component
@Transactional
public class Producers {

    interface Store extends JpaRepository<Producer, Long> {
        List<Producer> findByCommuneOrderById(String commune);

        Optional<Producer> findFirstByCommuneAndDetailsNameOrderById(String commune, String name);

        @Lock(LockModeType.PESSIMISTIC_WRITE)
        @Query("select p from Producer p where p.id = :id")
        Producer lock(long id);
    }

    private final Store store;

    Producers(Store store) {
        this.store = store;
    }

    public Producer register(String commune, ProducerDetails details) {
        return store.save(new Producer(commune, details));
    }

    /** Takes the producer for the rest of the transaction: what they begin, they begin one after the other. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(long id) {
        store.lock(id);
    }

    public void describe(long id, ProducerDetails details) {
        get(id).describe(details);
    }

    @Transactional(readOnly = true)
    public Producer get(long id) {
        return store.findById(id).orElseThrow();
    }

    @Transactional(readOnly = true)
    public Optional<Producer> find(long id) {
        return store.findById(id);
    }

    /** The producer of that very name in a commune. */
    @Transactional(readOnly = true)
    public Optional<Producer> named(String commune, String name) {
        return store.findFirstByCommuneAndDetailsNameOrderById(commune, name);
    }

    @Transactional(readOnly = true)
    public List<Producer> of(String commune) {
        return store.findByCommuneOrderById(commune);
    }
}
