package vn.ocop.workflow.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The type of a file by what it begins with; of an Office document by what its package says it holds. */
final class Signature {

    private static final int LENGTH = 16;
    private static final int BRAND = 8;
    private static final int CONTENT_TYPES = 1 << 20;

    /** Photos and films of some phones that look alike from outside but are of other formats. */
    private static final Set<String> OTHER_BRANDS =
            Set.of("qt  ", "heic", "heix", "heim", "heis", "hevc", "mif1", "msf1", "avif", "avis");

    private Signature() {}

    static Optional<FileType> of(Path file, String name) throws IOException {
        String head = new String(Examination.head(file, LENGTH), StandardCharsets.ISO_8859_1);
        if (head.startsWith("%PDF-")) {
            return Optional.of(FileType.PDF);
        }
        if (head.startsWith("\u00FF\u00D8\u00FF")) {
            return Optional.of(FileType.JPEG);
        }
        if (head.startsWith("\u0089PNG\r\n\u001A\n")) {
            return Optional.of(FileType.PNG);
        }
        if (head.startsWith("RIFF") && head.startsWith("WEBP", BRAND)) {
            return Optional.of(FileType.WEBP);
        }
        if (head.startsWith("ftyp", BRAND / 2) && head.length() == LENGTH) {
            return OTHER_BRANDS.contains(head.substring(BRAND, BRAND + 4))
                    ? Optional.empty()
                    : Optional.of(FileType.MP4);
        }
        return head.startsWith("PK\u0003\u0004") ? office(file, name) : Optional.empty();
    }

    private static Optional<FileType> office(Path file, String name) {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            ZipEntry types = archive.getEntry("[Content_Types].xml");
            if (types == null) {
                return Optional.empty();
            }
            try (InputStream content = archive.getInputStream(types)) {
                String text = new String(content.readNBytes(CONTENT_TYPES), StandardCharsets.UTF_8);
                return text.contains("wordprocessingml") || text.contains("ms-word")
                        ? Optional.of(FileType.DOCX)
                        : text.contains("spreadsheetml") || text.contains("ms-excel")
                                ? Optional.of(FileType.XLSX)
                                : Optional.empty();
            }
        } catch (IOException e) {
            return FileType.byName(name); // cut off: what it was to be is known by its name only
        }
    }
}
