package vn.ocop.workflow.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a file is by its content, and whether it is whole, harmless and nothing else at the same time. */
final class Examination {

    private static final Set<String> HTML = Set.of("<script", "<html>", "<html ", "<!doctype");
    private static final String PDF = "%pdf-";
    private static final int HEAD = 1024;

    private Examination() {}

    /** @throws BadFile if it is nothing that is taken */
    static FileType type(Path file, String name) throws IOException, BadFile {
        return Signature.of(file, name).orElseThrow(() -> new BadFile(Flaw.TYPE));
    }

    /**
     * Looks through a file of that type.
     *
     * @return why it must wait in quarantine, null if nothing is wrong with it
     * @throws BadFile if it cannot be taken at all
     */
    static @Nullable Suspicion examine(Path file, FileType type, String name) throws IOException, BadFile {
        refuseDouble(file, type);
        Suspicion found =
                switch (type) {
                    case PDF -> PdfCheck.examine(file);
                    case DOCX, XLSX -> OfficeCheck.examine(file, type);
                    case JPEG, PNG, WEBP -> ImageCheck.examine(file, type);
                    case MP4 -> VideoCheck.examine(file);
                };
        if (name.contains(".") && !FileType.byName(name).equals(Optional.of(type))) {
            throw new BadFile(Flaw.MISTYPED);
        }
        return found;
    }

    /** A picture that is a page, a document that is an archive: one programme reads it so, the next otherwise. */
    private static void refuseDouble(Path file, FileType type) throws IOException, BadFile {
        boolean office = type == FileType.DOCX || type == FileType.XLSX;
        boolean pdfInside = type != FileType.PDF && Bytes.contains(file, HEAD, Set.of(PDF));
        boolean archive = !office && Bytes.endsAsArchive(file);
        boolean page = type.isImage() && Bytes.contains(file, Long.MAX_VALUE, HTML);
        if (pdfInside || archive || page) {
            throw new BadFile(Flaw.DOUBLE);
        }
    }

    /** The harmless file with which everybody tries whether a scanner works. */
    static boolean isEicar(Path file) throws IOException {
        return Bytes.contains(file, Long.MAX_VALUE, Set.of("$eicar-standard-" + "antivirus-test-file!$h+h*"));
    }

    static byte[] head(Path file, int length) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return content.readNBytes(length);
        }
    }
}
