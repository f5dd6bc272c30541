package vn.ocop.ui.preparation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.evidence.Evidence;
import vn.ocop.workflow.evidence.EvidenceFile;
import vn.ocop.workflow.evidence.Evidences;
import vn.ocop.workflow.preparation.Preparations;
import vn.ocop.workflow.preparation.Requirement;
import vn.ocop.workflow.preparation.Requirements;
import vn.ocop.workflow.regulation.Criterion;

/** The papers a dossier needs, with the files that are there. */
@Component
class PaperList {

    /**
     * A paper on the list.
     *
     * @param linked keys of the criteria its files were linked to
     */
    record Row(Requirement requirement, List<EvidenceFile> files, List<String> linked) {

        boolean supports(String criterion) {
            return requirement.document().criteria().contains(criterion) || linked.contains(criterion);
        }
    }

    private final Requirements requirements;
    private final Evidences evidences;
    private final Preparations preparations;

    PaperList(Requirements requirements, Evidences evidences, Preparations preparations) {
        this.requirements = requirements;
        this.evidences = evidences;
        this.preparations = preparations;
    }

    /** Those the producer hands over as files, first those that must be there. */
    List<Row> of(Dossier dossier) {
        Map<String, List<Evidence>> papers =
                evidences.of(dossier.id()).stream().collect(Collectors.groupingBy(Evidence::document));
        Map<Long, List<EvidenceFile>> files = evidences.files(dossier.id());
        return requirements.ofProducer(dossier).stream()
                .filter(Requirement::isFile)
                .map(requirement -> row(
                        requirement, papers.getOrDefault(requirement.document().id(), List.of()), files))
                .toList();
    }

    private static Row row(Requirement requirement, List<Evidence> papers, Map<Long, List<EvidenceFile>> files) {
        return new Row(
                requirement,
                papers.stream()
                        .flatMap(paper -> files.getOrDefault(paper.id(), List.of()).stream())
                        .toList(),
                papers.stream()
                        .flatMap(paper -> paper.criteria().stream())
                        .distinct()
                        .toList());
    }

    /** What proves a criterion, by its key. */
    Map<String, List<Row>> byCriterion(Dossier dossier) {
        List<Row> rows = of(dossier);
        return preparations.sheet(dossier).leaves().stream()
                .collect(Collectors.toMap(Criterion::key, leaf -> rows.stream()
                        .filter(row -> row.supports(leaf.key()))
                        .toList()));
    }

    /** The files of a kind of paper the law does not list, for example a signed form. */
    List<EvidenceFile> files(Dossier dossier, String document) {
        Map<Long, List<EvidenceFile>> files = evidences.files(dossier.id());
        return evidences.of(dossier.id()).stream()
                .filter(paper -> paper.document().equals(document))
                .flatMap(paper -> files.getOrDefault(paper.id(), List.of()).stream())
                .toList();
    }
}
