package vn.ocop.workflow.intake;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.kernel.DossierId;

/** A row of an import: what it says, what is wrong with it, what became of it. */
@Entity
@Table(name = "import_row")
public class ImportRow {

    /** What became of it. */
    public enum State {
        GOOD,
        FAULTY,
        DONE,
        FAILED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long importId;

    @Convert(converter = CheckedConverter.class)
    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private Checked content;

    @Enumerated(EnumType.STRING)
    private State state;

    private @Nullable Long dossierId;

    protected ImportRow() {}

    ImportRow(long importId, Checked content) {
        this.importId = importId;
        this.content = content;
        this.state = content.faults().isEmpty() ? State.GOOD : State.FAULTY;
    }

    void bring(DossierId dossier) {
        state = State.DONE;
        dossierId = dossier.value();
    }

    void fail(Fault fault) {
        state = State.FAILED;
        content = content.with(fault);
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return id;
    }

    long importId() {
        return importId;
    }

    Checked content() {
        return content;
    }

    public Line line() {
        return content.line();
    }

    public List<Fault> faults() {
        return content.faults();
    }

    public State state() {
        return state;
    }

    public @Nullable Long dossier() {
        return dossierId;
    }
}
