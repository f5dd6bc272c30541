package vn.ocop.ui.web;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.evidence.Evidence;
import vn.ocop.workflow.evidence.EvidenceFile;
import vn.ocop.workflow.evidence.Evidences;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.regulation.Document;
import vn.ocop.workflow.regulation.Regulations;

/** The evidence of a dossier as its readers look for it: beside a criterion, or paper by paper. */
@Component
public class EvidenceShelf implements DossierPart {

    private static final long KILOBYTE = 1 << 10;
    private static final long MEGABYTE = 1 << 20;

    private final Evidences evidences;
    private final Regulations regulations;
    private final Texts texts;

    EvidenceShelf(Evidences evidences, Regulations regulations, Texts texts) {
        this.evidences = evidences;
        this.regulations = regulations;
        this.texts = texts;
    }

    /** Every file in force or in quarantine, in the order in which papers were added. */
    List<Exhibit> of(Dossier dossier) {
        Map<Long, List<EvidenceFile>> files = evidences.files(dossier.id());
        List<Exhibit> all = new ArrayList<>();
        for (Evidence evidence : evidences.of(dossier.id())) {
            String paper = name(dossier, evidence.document());
            files.getOrDefault(evidence.id(), List.of())
                    .forEach(file -> all.add(new Exhibit(evidence, file, paper, size(file.size()))));
        }
        return all;
    }

    @Override
    public void furnish(Actor actor, Dossier dossier, Model model) {
        furnish(dossier, model);
    }

    /** Shows it to whoever reads the dossier: {@code evidenceByPaper} and, by key of a criterion, {@code evidence}. */
    public void furnish(Dossier dossier, Model model) {
        List<Exhibit> all = of(dossier);
        Map<String, List<Exhibit>> byPaper = new LinkedHashMap<>();
        Map<String, List<Exhibit>> byCriterion = new LinkedHashMap<>();
        all.stream()
                .sorted(Comparator.comparing(exhibit -> exhibit.evidence().document()))
                .forEach(exhibit -> {
                    byPaper.computeIfAbsent(exhibit.paper(), paper -> new ArrayList<>())
                            .add(exhibit);
                    exhibit.evidence().criteria().forEach(criterion -> byCriterion
                            .computeIfAbsent(criterion, key -> new ArrayList<>())
                            .add(exhibit));
                });
        model.addAttribute("evidenceByPaper", byPaper);
        model.addAttribute("evidence", byCriterion);
    }

    /** The name of a document of the dossier's regulation, or of a paper the system itself asks for. */
    public String name(Dossier dossier, String document) {
        return regulations.byKey(dossier.regulation()).documents().stream()
                .filter(each -> each.id().equals(document))
                .map(Document::name)
                .map(name -> name.in(texts.locale()))
                .findFirst()
                .orElseGet(
                        () -> texts.get(Evidences.isOfSupport(document) ? "document.SUPPORT" : "document." + document));
    }

    /** Bytes as people read them, for example "1,4 MB". */
    public String size(long bytes) {
        NumberFormat format = NumberFormat.getInstance(texts.locale());
        format.setMaximumFractionDigits(1);
        return bytes < MEGABYTE
                ? format.format(Math.max(1, bytes / KILOBYTE)) + " KB"
                : format.format(bytes / (double) MEGABYTE) + " MB";
    }
}
