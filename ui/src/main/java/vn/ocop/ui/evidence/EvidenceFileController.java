package vn.ocop.ui.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ocop.ui.web.EvidenceShelf;
import vn.ocop.ui.web.Exhibit;
import vn.ocop.workflow.evidence.EvidenceFile;
import vn.ocop.workflow.evidence.Evidences;
import vn.ocop.workflow.evidence.FileType;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;

/** A file of evidence for whoever sees its dossier: on a page of its own, and as it was uploaded. */
@Controller
@RequestMapping("/dossiers/{id}/evidence/{file}")
class EvidenceFileController {

    private static final Duration KEPT = Duration.ofHours(1);

    /** Nothing of a file acts in the name of this site; a browser shows no PDF in a sandbox, but runs nothing of one either. */
    private static final String ALONE = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'";

    private static final String SANDBOX = ALONE + "; sandbox";

    private final Evidences evidences;
    private final EvidenceShelf shelf;

    EvidenceFileController(Evidences evidences, EvidenceShelf shelf) {
        this.evidences = evidences;
        this.shelf = shelf;
    }

    @GetMapping
    String page(Actor actor, @PathVariable long id, @PathVariable long file, Model model) {
        Evidences.Seen seen = evidences.see(actor, new DossierId(id), file);
        String paper = shelf.name(seen.dossier(), seen.evidence().document());
        model.addAttribute("dossier", seen.dossier());
        model.addAttribute(
                "exhibit",
                new Exhibit(
                        seen.evidence(),
                        seen.file(),
                        paper,
                        shelf.size(seen.file().size())));
        model.addAttribute("versions", evidences.versions(file));
        model.addAttribute("shelf", shelf);
        return "evidence/file";
    }

    @GetMapping("/content")
    ResponseEntity<Resource> content(
            Actor actor,
            @PathVariable long id,
            @PathVariable long file,
            @RequestParam(defaultValue = "false") boolean download)
            throws IOException {
        EvidenceFile found = evidences.see(actor, new DossierId(id), file).file();
        evidences.open(found).close(); // quarantined, removed or lost: refused before a byte is sent
        ContentDisposition.Builder how =
                download || !found.type().isShown() ? ContentDisposition.attachment() : ContentDisposition.inline();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(found.type().mediaType()))
                .eTag(found.sha256())
                .cacheControl(CacheControl.maxAge(KEPT).cachePrivate())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        how.filename(found.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("Content-Security-Policy", found.type() == FileType.PDF ? ALONE : SANDBOX)
                .body(new Content(found));
    }

    /** Opened anew for every part a player asks for. */
    private final class Content extends AbstractResource {

        private final EvidenceFile file;

        private Content(EvidenceFile file) {
            this.file = file;
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return evidences.open(file);
        }

        @Override
        public long contentLength() {
            return file.size();
        }

        @Override
        public boolean exists() {
            return true;
        }

        @Override
        public String getDescription() {
            return "file " + file.id();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Content content && content.file.id() == file.id();
        }

        @Override
        public int hashCode() {
            return Long.hashCode(file.id());
        }
    }
}
