package vn.ocop.workflow.funnel;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.dossier.Stage;

/** When a product passed which stage; a row of the view {@code union_milestone}. */
@Entity
@Immutable
@Table(name = "union_milestone")
class Milestone {

    @Id
    private long dossierId;

    private String commune;
    private String province;
    private LocalDate registeredOn;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private @Nullable LocalDate supportedOn;
    private @Nullable LocalDate handedInOn;
    private @Nullable LocalDate recognisedOn;
    private @Nullable Long officerId;
    private @Nullable String officer;

    protected Milestone() {}

    long dossier() {
        return dossierId;
    }

    String commune() {
        return commune;
    }

    LocalDate registeredOn() {
        return registeredOn;
    }

    Stage stage() {
        return stage;
    }

    @Nullable
    LocalDate supportedOn() {
        return supportedOn;
    }

    @Nullable
    LocalDate handedInOn() {
        return handedInOn;
    }

    @Nullable
    LocalDate recognisedOn() {
        return recognisedOn;
    }

    @Nullable
    String officer() {
        return officer;
    }
}
