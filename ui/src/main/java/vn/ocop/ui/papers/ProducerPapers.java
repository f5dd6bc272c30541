package vn.ocop.ui.papers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.ocop.ui.web.Days;
import vn.ocop.ui.web.Names;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.evidence.Evidence;
import vn.ocop.workflow.evidence.EvidenceFile;
import vn.ocop.workflow.evidence.Evidences;
import vn.ocop.workflow.preparation.FormCopy;
import vn.ocop.workflow.preparation.Profile;
import vn.ocop.workflow.regulation.AnnexItem;
import vn.ocop.workflow.regulation.Regulation;
import vn.ocop.workflow.regulation.Regulations;
import vn.ocop.workflow.regulation.ScoringSheet;

/** What is printed on the forms the producer signs: registration (Mẫu 01) and self-assessment (Mẫu 02). */
@Component
class ProducerPapers {

    /**
     * A line of the annex of evidence.
     *
     * @param there what is there, a line for each file
     */
    public record AnnexRow(int number, AnnexItem item, String there) {}

    private final Regulations regulations;
    private final Evidences evidences;
    private final Names names;
    private final Days days;

    ProducerPapers(Regulations regulations, Evidences evidences, Names names, Days days) {
        this.regulations = regulations;
        this.evidences = evidences;
        this.names = names;
        this.days = days;
    }

    Paper registration(FormCopy copy) {
        Map<String, Object> values = about(copy);
        values.put("year", (copy.on() == null ? days.today() : copy.on()).getYear());
        values.put("province", names.province(copy.dossier().province()));
        return new Paper("registration", "mau-01-" + copy.dossier().id(), values);
    }

    Paper selfAssessment(FormCopy copy) {
        Map<String, Object> values = about(copy);
        Dossier dossier = copy.dossier();
        Regulation regulation = regulations.byKey(dossier.regulation());
        ScoringSheet sheet = regulation.sheet(dossier.requireProductSet());
        List<Evidence> papers = evidences.of(dossier.id());
        Profile profile = copy.profile();
        values.put(
                "held",
                profile == null
                        ? Set.of()
                        : profile.held().stream().map(Enum::name).collect(Collectors.toSet()));
        values.put("rows", AnswerRow.of(sheet, copy.marks(), byCriterion(regulation, papers)));
        values.put("total", sheet.total(copy.marks()).total());
        values.put("annex", annex(regulation, papers, evidences.files(dossier.id())));
        return new Paper("selfAssessment", "mau-02-" + dossier.id(), values);
    }

    private Map<String, Object> about(FormCopy copy) {
        Dossier dossier = copy.dossier();
        Map<String, Object> values = new HashMap<>();
        values.put("copy", copy);
        values.put("dossier", dossier);
        values.put("commune", names.commune(dossier.commune()));
        values.put("sheet", regulations.byKey(dossier.regulation()).sheet(dossier.requireProductSet()));
        return values;
    }

    /** Numbers of the annex's items under which there is evidence, by key of the criterion. */
    private static Map<String, Set<Integer>> byCriterion(Regulation regulation, List<Evidence> papers) {
        Map<String, Set<Integer>> numbers = new HashMap<>();
        for (int n = 0; n < regulation.annex().size(); n++) {
            int number = n + 1;
            List<String> documents = regulation.annex().get(n).documents();
            papers.stream()
                    .filter(paper -> documents.contains(paper.document()))
                    .flatMap(paper -> paper.criteria().stream())
                    .forEach(criterion -> numbers.computeIfAbsent(criterion, none -> new TreeSet<>())
                            .add(number));
        }
        return numbers;
    }

    private static List<AnnexRow> annex(
            Regulation regulation, List<Evidence> papers, Map<Long, List<EvidenceFile>> files) {
        List<AnnexRow> rows = new ArrayList<>();
        for (AnnexItem item : regulation.annex()) {
            String there = papers.stream()
                    .filter(paper -> item.documents().contains(paper.document()))
                    .flatMap(paper -> files.getOrDefault(paper.id(), List.of()).stream())
                    .map(EvidenceFile::name)
                    .collect(Collectors.joining("\n"));
            rows.add(new AnnexRow(rows.size() + 1, item, there));
        }
        return rows;
    }
}
