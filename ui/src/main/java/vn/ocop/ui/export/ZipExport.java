package vn.ocop.ui.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import vn.ocop.ui.papers.Paper;
import vn.ocop.ui.papers.Papers;
import vn.ocop.workflow.evidence.Evidences;

/**
 * A dossier as a ZIP: an index to open without network, the papers, the evidence as it was uploaded, and a manifest that
 * names every file with its SHA-256. For evidence that is the hash of the upload, so that the check proves the original.
 */
@Component
class ZipExport {

    private final Papers papers;
    private final Evidences evidences;

    ZipExport(Papers papers, Evidences evidences) {
        this.papers = papers;
        this.evidences = evidences;
    }

    /** @param out left open */
    void write(Bundle bundle, OutputStream out) throws IOException {
        StringBuilder manifest = new StringBuilder();
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.setLevel(Deflater.BEST_SPEED); // most evidence is compressed already
        add(
                zip,
                manifest,
                bundle,
                "index.html",
                papers.html(new Paper("index", "index", Map.of("bundle", bundle)))
                        .getBytes(StandardCharsets.UTF_8));
        for (Bundle.Sheaf paper : bundle.papers()) {
            add(zip, manifest, bundle, paper.path(), paper.pdf().get());
        }
        for (Attachment attachment : bundle.attachments()) {
            if (!attachment.file().quarantined()) {
                begin(zip, bundle, attachment.path());
                try (InputStream content = evidences.open(attachment.file())) {
                    content.transferTo(zip);
                }
                manifest.append(Manifest.line(attachment.file().sha256(), attachment.path()));
            }
        }
        begin(zip, bundle, Manifest.NAME);
        zip.write(manifest.toString().getBytes(StandardCharsets.UTF_8));
        zip.finish();
    }

    private static void add(ZipOutputStream zip, StringBuilder manifest, Bundle bundle, String path, byte[] content)
            throws IOException {
        begin(zip, bundle, path);
        zip.write(content);
        manifest.append(Manifest.line(HexFormat.of().formatHex(Manifest.sha256().digest(content)), path));
    }

    private static void begin(ZipOutputStream zip, Bundle bundle, String path) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTime(bundle.at().toEpochMilli());
        zip.putNextEntry(entry);
    }
}
