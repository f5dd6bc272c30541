package vn.ocop.workflow.preparation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.workflow.dossier.Batches;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.dossier.Level;
import vn.ocop.workflow.evidence.Evidence;
import vn.ocop.workflow.evidence.EvidenceFile;
import vn.ocop.workflow.evidence.Evidences;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.preparation.Requirement.Need;
import vn.ocop.workflow.regulation.Regulations;

/**
 * How far a dossier is: which papers are there and which are missing, what would knock it out, what keeps it from being
 * handed in, and what does not agree. Seen by the producer while preparing and by the commune when checking.
 */
@Component
@Transactional(readOnly = true)
public class Readiness {

    /** How it stands with a paper. */
    public enum State {
        THERE,
        MISSING,
        /** All of its files wait in quarantine. */
        QUARANTINED,
        EXPIRED,
        EXPIRES_BEFORE_COUNCIL
    }

    /** A paper that is needed, and how it stands with it. */
    public record Line(Requirement requirement, State state, List<Evidence> papers, int files) {

        /** Nothing of it is in force. */
        boolean lacking() {
            return state != State.THERE && state != State.EXPIRES_BEFORE_COUNCIL;
        }
    }

    /**
     * @param councilBy day before which the batch must be finished, if the dossier were proposed today
     * @param eligible may this kind of producer register this product set (Đ2.3)
     * @param mismatches known once the forms are complete
     */
    public record Report(LocalDate councilBy, boolean eligible, List<Line> lines, List<Mismatch> mismatches) {

        /** The papers without which the law does not let the dossier be handed in. */
        public List<Line> blocking() {
            return lacking().filter(line -> line.requirement().condition()).toList();
        }

        public boolean mayBeHandedIn() {
            return eligible && blocking().isEmpty();
        }

        /** What would end the evaluation. */
        public List<Line> knockOuts() {
            return lacking()
                    .filter(line ->
                            line.requirement().knockOut() && line.requirement().need() == Need.REQUIRED)
                    .toList();
        }

        /** Required papers that are not there. */
        public List<Line> missing() {
            return lacking()
                    .filter(line -> line.requirement().need() == Need.REQUIRED)
                    .toList();
        }

        /** The papers whose lack keeps the product below so many stars. */
        public List<Line> lackingFor(int stars) {
            return lacking()
                    .filter(line ->
                            line.requirement().stars() > 0 && line.requirement().stars() <= stars)
                    .toList();
        }

        private Stream<Line> lacking() {
            return lines.stream().filter(Line::lacking);
        }
    }

    private final Requirements requirements;
    private final Evidences evidences;
    private final Sections sections;
    private final Batches batches;
    private final Regulations regulations;
    private final Dossiers dossiers;

    Readiness(
            Requirements requirements,
            Evidences evidences,
            Sections sections,
            Batches batches,
            Regulations regulations,
            Dossiers dossiers) {
        this.requirements = requirements;
        this.evidences = evidences;
        this.sections = sections;
        this.batches = batches;
        this.regulations = regulations;
        this.dossiers = dossiers;
    }

    public Report of(Dossier dossier) {
        LocalDate today = dossiers.today();
        LocalDate council = councilBy(dossier, today);
        List<Evidence> papers = evidences.of(dossier.id());
        Map<Long, List<EvidenceFile>> files = evidences.files(dossier.id());
        List<Requirement> needed = requirements.ofProducer(dossier);
        List<Line> lines = needed.stream()
                .filter(Requirement::isFile)
                .map(requirement -> line(requirement, papers, files, today, council))
                .toList();
        List<Mismatch> mismatches = sections.complete(dossier)
                .map(forms -> new Consistency(
                                forms, regulations.byKey(dossier.regulation()), needed, papers, files, today, council)
                        .all())
                .orElse(List.of());
        return new Report(council, requirements.eligible(dossier), lines, mismatches);
    }

    /**
     * @throws Rejected if the producer is not one who may take part (Đ2.3), or a paper is missing without which the law
     *     lets nobody take part (Đ2.3, Đ6.1)
     */
    void requireConditions(Dossier dossier) {
        Report report = of(dossier);
        if (!report.eligible()) {
            throw new Rejected("", "readiness.notEligible");
        }
        if (!report.blocking().isEmpty()) {
            throw new Rejected("", "readiness.blocked", report.blocking().size());
        }
    }

    private LocalDate councilBy(Dossier dossier, LocalDate today) {
        return Optional.ofNullable(dossier.batchEndsOn())
                .orElseGet(() -> batches.of(dossier, Level.PROVINCE, today).endsOn());
    }

    private static Line line(
            Requirement requirement,
            List<Evidence> all,
            Map<Long, List<EvidenceFile>> files,
            LocalDate today,
            LocalDate council) {
        List<Evidence> papers = all.stream()
                .filter(paper -> paper.document().equals(requirement.document().id()))
                .toList();
        List<Evidence> filed =
                papers.stream().filter(paper -> files.containsKey(paper.id())).toList();
        List<Evidence> open = filed.stream()
                .filter(paper ->
                        files.getOrDefault(paper.id(), List.of()).stream().anyMatch(file -> !file.quarantined()))
                .toList();
        State state;
        if (filed.isEmpty()) {
            state = State.MISSING;
        } else if (open.isEmpty()) {
            state = State.QUARANTINED;
        } else if (open.stream().noneMatch(paper -> paper.validOn(today))) {
            state = State.EXPIRED;
        } else {
            state = open.stream().anyMatch(paper -> paper.validOn(council))
                    ? State.THERE
                    : State.EXPIRES_BEFORE_COUNCIL;
        }
        int count = papers.stream()
                .mapToInt(paper -> files.getOrDefault(paper.id(), List.of()).size())
                .sum();
        return new Line(requirement, state, papers, count);
    }
}
