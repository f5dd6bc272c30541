package vn.ocop.ui.papers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.ocop.workflow.audit.Journal;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.SupplementRequest;
import vn.ocop.workflow.dossier.Supplements;
import vn.ocop.workflow.evaluation.CouncilSecrets;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.regulation.Document;
import vn.ocop.workflow.regulation.Regulations;

/** What was asked, answered and done, printed for the file. */
@Component
class HistoryPapers {

    private final Regulations regulations;
    private final Supplements supplements;
    private final Journal journal;

    HistoryPapers(Regulations regulations, Supplements supplements, Journal journal) {
        this.regulations = regulations;
        this.supplements = supplements;
        this.journal = journal;
    }

    /** Every request to supplement the dossier with its answer; none if nothing was asked. */
    Optional<Paper> requests(Dossier dossier) {
        List<SupplementRequest> requests = supplements.of(dossier.id());
        if (requests.isEmpty()) {
            return Optional.empty();
        }
        Paper paper = paper("requests", "yeu-cau-bo-sung-", dossier, "requests", requests);
        paper.values()
                .put(
                        "documents",
                        regulations.byKey(dossier.regulation()).documents().stream()
                                .collect(Collectors.toMap(Document::id, document -> document.name()
                                        .vi())));
        return Optional.of(paper);
    }

    /** Who did what when, as far as this person may read it. */
    Paper history(Actor reader, Dossier dossier) {
        return paper(
                "history",
                "lich-su-",
                dossier,
                "entries",
                CouncilSecrets.history(reader, dossier, journal.of(dossier.id())));
    }

    private static Paper paper(String template, String file, Dossier dossier, String name, List<?> rows) {
        Map<String, Object> values = new HashMap<>();
        values.put("dossier", dossier);
        values.put(name, rows);
        return new Paper(template, file + dossier.id(), values);
    }
}
