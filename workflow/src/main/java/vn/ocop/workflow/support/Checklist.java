package vn.ocop.workflow.support;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Stage;
import vn.ocop.workflow.preparation.Preparations;
import vn.ocop.workflow.preparation.Readiness;
import vn.ocop.workflow.preparation.Requirement;
import vn.ocop.workflow.preparation.Requirements;
import vn.ocop.workflow.preparation.SelfAssessment;
import vn.ocop.workflow.regulation.Criterion;
import vn.ocop.workflow.regulation.Document;
import vn.ocop.workflow.regulation.Marks;
import vn.ocop.workflow.regulation.Regulation;
import vn.ocop.workflow.regulation.Regulations;
import vn.ocop.workflow.regulation.ScoringSheet;

/**
 * What an officer goes through to find a product's needs: the criteria of its sheet and the documents it needs, with those
 * proposed that the producer's own score and papers show to be weak or missing. The officer decides.
 */
@Component
@Transactional(readOnly = true)
public class Checklist {

    /**
     * @param weak keys of the criteria proposed
     * @param missing ids of the documents proposed
     * @param stars the classes a product can be recognised in
     */
    public record Lists(
            List<Criterion> criteria,
            List<Document> documents,
            Set<String> weak,
            Set<String> missing,
            List<Integer> stars) {}

    private final Preparations preparations;
    private final Readiness readiness;
    private final Requirements requirements;
    private final Regulations regulations;

    Checklist(Preparations preparations, Readiness readiness, Requirements requirements, Regulations regulations) {
        this.preparations = preparations;
        this.readiness = readiness;
        this.requirements = requirements;
        this.regulations = regulations;
    }

    public Lists of(Dossier dossier) {
        Regulation regulation = regulations.byKey(dossier.regulation());
        ScoringSheet sheet = regulation.sheet(dossier.requireProductSet());
        List<Integer> stars = regulation.frame().recognisedStars();
        return new Lists(
                sheet.leaves(),
                requirements.ofProducer(dossier).stream()
                        .filter(Requirement::isFile)
                        .map(Requirement::document)
                        .toList(),
                scored(dossier)
                        .map(marks -> weak(sheet, marks, stars.stream().min(Integer::compare)))
                        .orElse(Set.of()),
                missing(dossier),
                stars);
    }

    private Optional<Marks> scored(Dossier dossier) {
        return preparations
                .selfAssessment(dossier.id())
                .filter(SelfAssessment::scored)
                .map(SelfAssessment::marks);
    }

    /** Below half of what a criterion can give, or below the minimum of the lowest class that is recognised. */
    private static Set<String> weak(ScoringSheet sheet, Marks marks, Optional<Integer> lowest) {
        return sheet.leaves().stream()
                .filter(leaf -> {
                    int points = sheet.points(marks, leaf.key());
                    int minimum = lowest.map(leaf.minimumPoints()::get).orElse(0);
                    return points * 2 < leaf.maximum() || points < minimum;
                })
                .map(Criterion::key)
                .collect(Collectors.toSet());
    }

    /** Before the dossier is begun nothing is missing yet. */
    private Set<String> missing(Dossier dossier) {
        return dossier.stage() == Stage.SUPPORT
                ? Set.of()
                : readiness.of(dossier).missing().stream()
                        .map(line -> line.requirement().document().id())
                        .collect(Collectors.toSet());
    }
}
