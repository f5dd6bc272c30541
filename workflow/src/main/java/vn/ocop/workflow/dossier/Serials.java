package vn.ocop.workflow.dossier;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

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

    /** A row that is always there: who begins a series holds it, so that no other begins the same one. */
    private static final String BEGINNINGS = "";

    private final EntityManager store;

    Serials(EntityManager store) {
        this.store = store;
    }

    /** The next number of a series, from 1. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int next(String series) {
        Serial serial = lock(series);
        return (serial == null ? begin(series) : serial).next();
    }

    private Serial begin(String series) {
        lock(BEGINNINGS);
        Serial begunMeanwhile = lock(series);
        if (begunMeanwhile != null) {
            return begunMeanwhile;
        }
        Serial serial = new Serial(series);
        store.persist(serial);
        return serial;
    }

    private @Nullable Serial lock(String series) {
        return store.find(Serial.class, series, LockModeType.PESSIMISTIC_WRITE);
    }
}
