package vn.ocop.workflow.engine;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import vn.ocop.workflow.kernel.BusinessKey;
import vn.ocop.workflow.kernel.PersonId;

/** A person who must not take part in a matter, and for whose council it does not exist. */
@Entity
@Table(name = "recused")
public class Recused {

    /** @param subject business key of the matter */
    @Embeddable
    public record Key(String subject, long personId) implements Serializable {}

    @EmbeddedId
    private Key key;

    protected Recused() {}

    Recused(BusinessKey subject, PersonId person) {
        key = new Key(subject.toString(), person.value());
    }
}
