package vn.ocop.workflow.support;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.kernel.PersonId;

/** One thing the Youth Union does for a product: a support type with officer, partner, money, date and results. */
@Entity
@Table(name = "support_item")
public class SupportItem {

    private static final int BATCH = 100;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String type;
    private String officer;
    private @Nullable Long officerId;
    private @Nullable String partner;
    private @Nullable Long budget;
    private LocalDate plannedOn;
    private @Nullable LocalDate doneOn;

    @Column(length = 4000)
    private @Nullable String result;

    @ElementCollection
    @CollectionTable(name = "support_result", joinColumns = @JoinColumn(name = "item_id"))
    @MapKeyColumn(name = "field")
    @BatchSize(size = BATCH)
    private Map<String, Result> results = new HashMap<>();

    private @Nullable Long doneBy;

    protected SupportItem() {}

    SupportItem(Planned planned, PersonId officer, String name) {
        this.type = planned.type();
        this.officerId = officer.value();
        this.officer = name;
        this.partner = planned.partner();
        this.budget = planned.budget();
        this.plannedOn = planned.plannedOn();
    }

    void carryOut(LocalDate on, Map<String, Result> results, String words, long by) {
        this.doneOn = on;
        this.results.putAll(results);
        this.result = words;
        this.doneBy = by;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return id;
    }

    public String type() {
        return type;
    }

    /** Name of who carries it out. */
    public String officer() {
        return officer;
    }

    /** Who carries it out; null in plans from before officers were persons. */
    public @Nullable PersonId officerId() {
        return officerId == null ? null : new PersonId(officerId);
    }

    public @Nullable String partner() {
        return partner;
    }

    /** In VND. */
    public @Nullable Long budget() {
        return budget;
    }

    public LocalDate plannedOn() {
        return plannedOn;
    }

    public @Nullable LocalDate doneOn() {
        return doneOn;
    }

    /** Planned for a day that is over, and not done. */
    public boolean late(LocalDate today) {
        return doneOn == null && plannedOn.isBefore(today);
    }

    /** In words. */
    public @Nullable String result() {
        return result;
    }

    /** By id of the type's field. */
    public Map<String, Result> results() {
        return Map.copyOf(results);
    }

    /** Number of the person who did it; barred from scoring the product. */
    public @Nullable Long doneBy() {
        return doneBy;
    }
}
