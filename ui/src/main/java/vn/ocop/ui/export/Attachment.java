package vn.ocop.ui.export;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;
import vn.ocop.workflow.evidence.Evidence;
import vn.ocop.workflow.evidence.EvidenceFile;
import vn.ocop.workflow.evidence.Particulars;

/**
 * A file of evidence in an export.
 *
 * @param title what the law calls the document, with its id
 * @param path in the ZIP
 */
public record Attachment(String title, Evidence evidence, EvidenceFile file, String path) {

    /** The path as an address of a page beside it. */
    public String href() {
        return Arrays.stream(path.split("/"))
                .map(segment -> UriUtils.encodePathSegment(segment, "UTF-8"))
                .collect(Collectors.joining("/"));
    }

    /** What is known of the paper, for example "Số 12, Sở Y tế"; null if nothing is. */
    public @Nullable String about() {
        Particulars known = evidence.particulars();
        String about = Stream.of(
                        known.number() == null ? null : "Số " + known.number(),
                        known.issuer(),
                        known.holder(),
                        known.note())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return about.isEmpty() ? null : about;
    }
}
