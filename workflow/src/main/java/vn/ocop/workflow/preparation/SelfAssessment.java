package vn.ocop.workflow.preparation;

import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.dossier.MarksConverter;
import vn.ocop.workflow.regulation.Marks;

/**
 * Báo cáo tự đánh giá (Mẫu 02) as it is being filled in, section by section; a section that was not saved yet is null.
 * What was handed in is kept by {@link HandIn}.
 */
@Entity
@Table(name = "self_assessment")
public class SelfAssessment {

    @Id
    private long dossierId;

    private @Nullable Integer samples;

    @Embedded
    private @Nullable Profile profile;

    @Embedded
    private @Nullable BusinessResults results;

    @Embedded
    private @Nullable SinceRecognition since;

    @Embedded
    private @Nullable Plan plan;

    @Convert(converter = MarksConverter.class)
    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private @Nullable Marks marks;

    private @Nullable LocalDate handedInOn;
    private @Nullable LocalDate updatedOn;

    protected SelfAssessment() {}

    SelfAssessment(long dossierId) {
        this.dossierId = dossierId;
    }

    /**
     * A working copy for the next dossier of the product; what concerns one registration only is asked anew.
     *
     * @param sameSheet whether the self-score is of the sheet the next dossier is scored with
     */
    SelfAssessment copyFor(long dossier, boolean sameSheet) {
        SelfAssessment copy = new SelfAssessment(dossier);
        copy.profile = profile;
        copy.results = results;
        copy.plan = plan;
        copy.marks = sameSheet ? marks : null;
        return copy;
    }

    void register(int samples) {
        this.samples = samples;
    }

    void present(Profile profile) {
        this.profile = profile;
    }

    void report(BusinessResults results) {
        this.results = results;
    }

    void update(SinceRecognition since) {
        this.since = since;
    }

    void score(Marks marks) {
        this.marks = marks;
    }

    void plan(Plan plan) {
        this.plan = plan;
    }

    /** Handed in, or handed in again with a supplement. */
    void handIn(LocalDate today) {
        if (handedInOn == null) {
            handedInOn = today;
        } else {
            updatedOn = today;
        }
    }

    /** Samples that come with the dossier, 0 where none are due. */
    public @Nullable Integer samples() {
        return samples;
    }

    public @Nullable Profile profile() {
        return profile;
    }

    public @Nullable BusinessResults results() {
        return results;
    }

    public @Nullable SinceRecognition since() {
        return since;
    }

    public @Nullable Plan plan() {
        return plan;
    }

    /** The producer's own option for every criterion; none while nothing is scored. */
    public Marks marks() {
        return marks == null ? Marks.NONE : marks;
    }

    /** Has the producer saved a self-score, be it an empty one? */
    public boolean scored() {
        return marks != null;
    }

    public @Nullable LocalDate handedInOn() {
        return handedInOn;
    }

    public @Nullable LocalDate updatedOn() {
        return updatedOn;
    }
}
