package vn.ocop.workflow.unionreport;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.io.Serializable;
import org.springframework.data.domain.Persistable;
import vn.ocop.workflow.figures.Figure;

/** A figure with which a report was sent. */
@Entity
@Table(name = "union_report_figure")
class FrozenFigure implements Persistable<FrozenFigure.Key> {

    @Embeddable
    record Key(long reportId, String place, String fact, String type) implements Serializable {}

    @EmbeddedId
    private Key key;

    private long entries;
    private long products;
    private long amount;

    @Transient
    private boolean fresh = true;

    protected FrozenFigure() {}

    FrozenFigure(long report, Figure figure) {
        key = new Key(report, figure.place(), figure.fact(), figure.type());
        entries = figure.entries();
        products = figure.products();
        amount = figure.amount();
    }

    Figure figure() {
        return new Figure(key.place(), key.fact(), key.type(), entries, products, amount);
    }

    @Override
    public Key getId() {
        return key;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    @PostLoad
    @PostPersist
    void stored() {
        fresh = false;
    }
}
