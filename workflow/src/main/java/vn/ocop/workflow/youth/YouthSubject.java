package vn.ocop.workflow.youth;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.organization.ProducerDetails.OrganisationType;

/** A producer led by the young; a row of the view {@code youth_subject}. */
@Entity
@Immutable
@Table(name = "youth_subject")
public class YouthSubject {

    @Id
    private String id;

    private String name;

    @Enumerated(EnumType.STRING)
    private @Nullable OrganisationType type;

    private String commune;
    private @Nullable String representative;
    private boolean founded;
    private String search;

    /** Cooperatives before groups before others before those known by an earlier result only. */
    private int ordering;

    protected YouthSubject() {}

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** Null if only an earlier result is known. */
    public @Nullable OrganisationType type() {
        return type;
    }

    /** Official code. */
    public String commune() {
        return commune;
    }

    /** Legal representative; null if only an earlier result is known. */
    public @Nullable String representative() {
        return representative;
    }

    /** Did the Union help to found it? */
    public boolean founded() {
        return founded;
    }
}
