package vn.ocop.workflow.organization;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.kernel.Fold;
import vn.ocop.workflow.kernel.UnitId;

/** Chủ thể OCOP: the cooperative, enterprise, farm or registered household behind products (Đ2.3). */
@Entity
@Table(name = "producer")
public class Producer {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String commune;

    @Embedded
    private ProducerDetails details;

    private String search;

    protected Producer() {}

    Producer(String commune, ProducerDetails details) {
        this.commune = commune;
        this.details = details;
        this.search = searched(details);
    }

    // not final: a dossier holds its producer as a proxy, which a final method would write to instead of the row
    void describe(ProducerDetails details) {
        this.details = details;
        this.search = searched(details);
    }

    private static String searched(ProducerDetails details) {
        return Fold.fold(details.name() + " " + details.representative());
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return id;
    }

    public UnitId unit() {
        return UnitId.producer(id());
    }

    /** Official code of the commune of its seat. */
    public String commune() {
        return commune;
    }

    public String name() {
        return details.name();
    }

    public ProducerDetails details() {
        return details;
    }
}
