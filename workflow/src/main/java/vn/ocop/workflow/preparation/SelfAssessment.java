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

/** Báo cáo tự đánh giá (Mẫu 02): results of the business plan and the producer's own option for every criterion. */
@Entity
@Table(name = "self_assessment")
public class SelfAssessment {

    @Id
    private long dossierId;

    @Embedded
    private BusinessResults results;

    @Convert(converter = MarksConverter.class)
    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private Marks marks;

    private LocalDate handedInOn;
    private @Nullable LocalDate updatedOn;

    protected SelfAssessment() {}

    SelfAssessment(long dossierId, BusinessResults results, Marks marks, LocalDate today) {
        this.dossierId = dossierId;
        this.results = results;
        this.marks = marks;
        this.handedInOn = today;
    }

    void rework(BusinessResults results, Marks marks, LocalDate today) {
        this.results = results;
        this.marks = marks;
        this.updatedOn = today;
    }

    public BusinessResults results() {
        return results;
    }

    public Marks marks() {
        return marks;
    }

    public LocalDate handedInOn() {
        return handedInOn;
    }

    public @Nullable LocalDate updatedOn() {
        return updatedOn;
    }
}
