package vn.ocop.workflow.support;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One thing the Youth Union does for a product: a support type with officer, partner, money, date and result. */
@Entity
@Table(name = "support_item")
public class SupportItem {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String type;
    private String officer;
    private @Nullable String partner;
    private @Nullable Long budget;
    private LocalDate plannedOn;
    private @Nullable LocalDate doneOn;

    @Column(length = 4000)
    private @Nullable String result;

    private @Nullable Long doneBy;

    protected SupportItem() {}

    /**
     * @param type id of the support type, for example YS02
     * @param officer who carries it out
     * @param budget in VND
     */
    public SupportItem(
            String type, String officer, @Nullable String partner, @Nullable Long budget, LocalDate plannedOn) {
        this.type = type;
        this.officer = officer;
        this.partner = partner;
        this.budget = budget;
        this.plannedOn = plannedOn;
    }

    void carryOut(LocalDate on, String result, long by) {
        this.doneOn = on;
        this.result = result;
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

    public String officer() {
        return officer;
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

    public @Nullable String result() {
        return result;
    }

    /** Number of the person who did it; barred from scoring the product. */
    public @Nullable Long doneBy() {
        return doneBy;
    }
}
