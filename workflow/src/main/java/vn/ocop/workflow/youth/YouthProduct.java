package vn.ocop.workflow.youth;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.dossier.Stage;

/** A product of a subject led by the young; a row of the view {@code youth_product}. */
@Entity
@Immutable
@Table(name = "youth_product")
public class YouthProduct {

    @Id
    private String id;

    private String subject;
    private String product;
    private String search;

    @Enumerated(EnumType.STRING)
    private @Nullable Stage stage;

    private @Nullable Integer stars;
    private @Nullable String certificate;
    private @Nullable String legalBasis;
    private @Nullable Long dossierId;

    protected YouthProduct() {}

    String subject() {
        return subject;
    }

    public String product() {
        return product;
    }

    /** Null if it was recognised before the system. */
    public @Nullable Stage stage() {
        return stage;
    }

    /** Of its published certificate, null without one. */
    public @Nullable Integer stars() {
        return stars;
    }

    /** Code of its published certificate. */
    public @Nullable String certificate() {
        return certificate;
    }

    /** The decision whose criteria it was recognised by. */
    public @Nullable String legalBasis() {
        return legalBasis;
    }

    /** Number of its dossier, if that exists for the Union. */
    public @Nullable Long dossier() {
        return dossierId;
    }
}
