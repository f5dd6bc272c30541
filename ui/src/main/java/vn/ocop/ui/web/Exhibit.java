package vn.ocop.ui.web;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.evidence.Evidence;
import vn.ocop.workflow.evidence.EvidenceFile;

/**
 * A file of evidence as a reader of the dossier sees it.
 *
 * @param paper name of the document it belongs to, in the reader's language
 */
public record Exhibit(Evidence evidence, EvidenceFile file, String paper, String size) {

    /** The page that shows it. */
    public String href() {
        return "/dossiers/" + evidence.dossier() + "/evidence/" + file.id();
    }

    /** How the panel beside the sheet shows it; what cannot be shown is downloaded. */
    public String shownAs() {
        return file.type().isImage() ? "image" : file.type().name().toLowerCase(Locale.ROOT);
    }

    public @Nullable LocalDate expiresOn() {
        return evidence.particulars().expiresOn();
    }
}
