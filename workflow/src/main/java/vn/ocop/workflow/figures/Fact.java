package vn.ocop.workflow.figures;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One thing that happened and counts for the Union; a row of the view {@code union_fact}. */
@Entity
@Immutable
@Table(name = "union_fact")
public class Fact {

    @Id
    private String id;

    private String fact;
    private String type;
    private String place;
    private String province;
    private LocalDate happenedOn;
    private long amount;
    private @Nullable Long dossierId;
    private @Nullable Long officerId;
    private String title;
    private String detail;

    protected Fact() {}

    /** For example {@code support:17}: where it comes from and its number there. */
    public String id() {
        return id;
    }

    /** What happened, for example {@code class}. */
    public String fact() {
        return fact;
    }

    /** Id of the support type, empty where there is none. */
    public String type() {
        return type;
    }

    /** Code of the commune, or of the province whose Union did it for no single commune. */
    public String place() {
        return place;
    }

    public String province() {
        return province;
    }

    public LocalDate happenedOn() {
        return happenedOn;
    }

    /** In VND; of publicity the people reached. */
    public long amount() {
        return amount;
    }

    /** The dossier of the product it is about. */
    public @Nullable Long dossier() {
        return dossierId;
    }

    /** Number of the person who did it. */
    public @Nullable Long officer() {
        return officerId;
    }

    /** The product, class, person or fair. */
    public String title() {
        return title;
    }

    /** Who did it, or what it belongs to. */
    public String detail() {
        return detail;
    }
}
