package vn.ocop.ui.export;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.ocop.ui.export.Bundle.Sheaf;
import vn.ocop.ui.papers.PaperSource;
import vn.ocop.ui.papers.Printed;
import vn.ocop.ui.web.Texts;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.evidence.Evidence;
import vn.ocop.workflow.evidence.EvidenceFile;
import vn.ocop.workflow.evidence.Evidences;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.regulation.Document;
import vn.ocop.workflow.regulation.Regulation;
import vn.ocop.workflow.regulation.Regulations;

/** Gathers what of a dossier a person may take out: every paper open to them, and the evidence. */
@Component
class Bundles {

    private static final String PAPERS = "giay-to/";
    private static final String EVIDENCE = "minh-chung/";

    private final Dossiers dossiers;
    private final List<PaperSource> sources;
    private final Evidences evidences;
    private final Regulations regulations;
    private final Texts texts;
    private final Clock clock;

    Bundles(
            Dossiers dossiers,
            List<PaperSource> sources,
            Evidences evidences,
            Regulations regulations,
            Texts texts,
            Clock clock) {
        this.dossiers = dossiers;
        this.sources = sources;
        this.evidences = evidences;
        this.regulations = regulations;
        this.texts = texts;
        this.clock = clock;
    }

    /** A dossier that exists for the person. */
    Bundle of(Actor actor, DossierId id) {
        Dossier dossier = dossiers.see(actor, id);
        Regulation regulation = regulations.byKey(dossier.regulation());
        Integer set = dossier.productSet();
        FileNames names = new FileNames();
        List<Sheaf> papers = new ArrayList<>();
        for (PaperSource source : sources) {
            for (Printed printed : source.of(actor, dossier)) {
                String numbered = "%02d-%s.pdf".formatted(papers.size() + 1, printed.file());
                papers.add(new Sheaf(printed.title(), names.unique(PAPERS, numbered), printed.pdf()));
            }
        }
        return new Bundle(
                dossier,
                set == null ? null : regulation.sheet(set),
                papers,
                attachments(dossier, regulation, names),
                clock.instant());
    }

    /** In the order of the law's documents; what the law does not know comes first. */
    private List<Attachment> attachments(Dossier dossier, Regulation regulation, FileNames names) {
        List<String> order = regulation.documents().stream().map(Document::id).toList();
        Map<Long, List<EvidenceFile>> files = evidences.files(dossier.id());
        List<Attachment> all = new ArrayList<>();
        evidences.of(dossier.id()).stream()
                .sorted(Comparator.comparing(paper -> order.indexOf(paper.document())))
                .forEach(paper -> files.getOrDefault(paper.id(), List.of()).forEach(file -> {
                    String title = title(regulation, paper);
                    String path = names.unique(EVIDENCE + FileNames.plain(title) + "/", file.name());
                    all.add(new Attachment(title, paper, file, path));
                }));
        return all;
    }

    private String title(Regulation regulation, Evidence paper) {
        return regulation.documents().stream()
                .filter(document -> document.id().equals(paper.document()))
                .findFirst()
                .map(document -> document.id() + ". " + document.name().vi())
                .orElseGet(() -> texts.official("document." + paper.document()));
    }
}
