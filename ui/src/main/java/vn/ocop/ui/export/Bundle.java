package vn.ocop.ui.export;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.regulation.ScoringSheet;

/**
 * What a person takes out of a dossier.
 *
 * @param sheet null while the product has no set
 * @param at when it was taken out
 */
public record Bundle(
        Dossier dossier, @Nullable ScoringSheet sheet, List<Sheaf> papers, List<Attachment> attachments, Instant at) {

    /**
     * A paper the system prints.
     *
     * @param path in the ZIP
     */
    public record Sheaf(String title, String path, Supplier<byte[]> pdf) {}

    /** By title of the document, in the order of the law. */
    public Map<String, List<Attachment>> byDocument() {
        return attachments.stream()
                .collect(Collectors.groupingBy(Attachment::title, LinkedHashMap::new, Collectors.toList()));
    }

    /** By code and name of the criterion, every line to be marked in the order of the sheet. */
    public Map<String, List<Attachment>> byCriterion() {
        Map<String, List<Attachment>> all = new LinkedHashMap<>();
        if (sheet != null) {
            sheet.leaves()
                    .forEach(leaf -> all.put(
                            leaf.code() + ". " + leaf.name().vi(),
                            attachments.stream()
                                    .filter(each -> each.evidence().criteria().contains(leaf.key()))
                                    .toList()));
        }
        return all;
    }
}
