package vn.ocop.workflow.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import vn.ocop.workflow.kernel.Rejected;

/** Receives files: small enough, of a known type, whole, scanned; then their content is stored. No transaction is open meanwhile. */
@Component
public class Uploads {

    /** How large a document and a film may be. */
    public record Limits(DataSize document, DataSize video) {

        public DataSize of(FileType type) {
            return type == FileType.MP4 ? video : document;
        }
    }

    private static final String EICAR = "EICAR-Test-File";

    private final Limits limits;
    private final EvidenceFolder folder;
    private final FileStore store;
    private final Optional<MalwareScan> scan;

    Uploads(
            @Value("${ocop.evidence.document-limit:20MB}") DataSize document,
            @Value("${ocop.evidence.video-limit:100MB}") DataSize video,
            EvidenceFolder folder,
            FileStore store,
            Optional<MalwareScan> scan) {
        this.limits = new Limits(document, video);
        this.folder = folder;
        this.store = store;
        this.scan = scan;
    }

    public Limits limits() {
        return limits;
    }

    /**
     * Reads a file to its end, examines and stores it.
     *
     * @param sent the name it came with
     * @throws Rejected if it cannot be taken; says why, and nothing of it is kept
     */
    public Upload receive(String sent, InputStream content) throws IOException {
        String name = FileName.clean(sent);
        Path file = folder.newFile();
        try {
            write(content, file, name);
            return take(file, name);
        } catch (BadFile bad) {
            throw new Rejected("files", "upload." + bad.flaw(), name);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private void write(InputStream content, Path file, String name) throws IOException {
        DataSize limit = limits.of(FileType.byName(name).orElse(FileType.PDF));
        try (var out = Files.newOutputStream(file, StandardOpenOption.TRUNCATE_EXISTING)) {
            byte[] buffer = new byte[1 << 16];
            long size = 0;
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > limit.toBytes()) {
                    throw new Rejected("files", "upload.large", name, limit.toMegabytes());
                }
                out.write(buffer, 0, read);
            }
            if (size == 0) {
                throw new Rejected("files", "upload.empty", name);
            }
        }
    }

    private Upload take(Path file, String name) throws IOException, BadFile {
        Finding finding = scan(file);
        FileType type;
        Finding kept = finding;
        if (finding.suspicion() == Suspicion.MALWARE) {
            type = Signature.of(file, name).or(() -> FileType.byName(name)).orElseThrow(() -> new BadFile(Flaw.TYPE));
        } else {
            type = Examination.type(file, name);
            Suspicion seen = Examination.examine(file, type, name);
            kept = seen == null ? finding : new Finding(seen, null);
        }
        try (InputStream content = Files.newInputStream(file)) {
            FileStore.Stored stored = store.put(content);
            return new Upload(
                    name.contains(".") ? name : name + "." + type.extensions().get(0),
                    type,
                    stored.size(),
                    stored.sha256(),
                    kept.suspicion(),
                    kept.suspected());
        }
    }

    /** Looks through a file that waits in quarantine because of its content before it is released after all. */
    void examine(EvidenceFile kept) throws IOException {
        Path file = folder.newFile();
        try (InputStream content = store.open(kept.sha256())) {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            Examination.examine(file, Examination.type(file, kept.name()), kept.name());
        } catch (BadFile bad) {
            throw new Rejected("reason", "upload." + bad.flaw(), kept.name());
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** What the scanner says of a file; nothing if there is no scanner. */
    private Finding scan(Path file) throws IOException {
        if (Examination.isEicar(file)) {
            return new Finding(Suspicion.MALWARE, EICAR);
        }
        if (scan.isEmpty()) {
            return Finding.NONE;
        }
        try (InputStream content = Files.newInputStream(file)) {
            return Finding.of(scan.get(), content);
        }
    }
}
