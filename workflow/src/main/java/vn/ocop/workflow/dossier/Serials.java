package vn.ocop.workflow.dossier;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Serial numbers without gaps or duplicates: the next one is taken under a lock and given back if the use case fails. */
@Component
public class Serials {

    /** One row per series. */
    @Entity
    @Table(name = "serial")
    static class Serial {
        @Id
        private String name;

        private int last;

        protected Serial() {}

        Serial(String name) {
            this.name = name;
        }

        int next() {
            return ++last;
        }
    }

    private final EntityManager store;
    private final TransactionTemplate apart;

    Serials(EntityManager store, PlatformTransactionManager transactions) {
        this.store = store;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The next number of a series, from 1. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int next(String series) {
        Serial serial = store.find(Serial.class, series, LockModeType.PESSIMISTIC_WRITE);
        if (serial == null) {
            create(series);
            serial = store.find(Serial.class, series, LockModeType.PESSIMISTIC_WRITE);
        }
        return serial.next();
    }

    private void create(String series) {
        try {
            apart.executeWithoutResult(status -> store.persist(new Serial(series)));
        } catch (DataIntegrityViolationException e) {
            // another transaction began the series at the same moment: its row serves as well
        }
    }
}
