package vn.ocop.workflow.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The server's own folder for files: what is being received lies apart from what is kept, in the same file system. */
@Component
public class EvidenceFolder {

    private final Path kept;
    private final Path incoming;

    EvidenceFolder(@Value("${ocop.evidence.folder:./data/evidence}") Path folder) throws IOException {
        kept = folder.toAbsolutePath().normalize();
        incoming = Files.createDirectories(kept.resolve("incoming"));
        for (Path leftover : list(incoming)) { // of a server that was killed
            Files.deleteIfExists(leftover);
        }
    }

    /** Where content lies by its hash. */
    Path kept() {
        return kept;
    }

    /** Where uploads are received; emptied when the server starts. */
    public Path incoming() {
        return incoming;
    }

    Path newFile() throws IOException {
        return Files.createTempFile(incoming, "file", null);
    }

    static List<Path> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }
}
