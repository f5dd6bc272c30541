package vn.ocop.workflow.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** A Word or Excel document: whole, no bomb, no macro. Unpacked in passing only, never to the disk. */
final class OfficeCheck {

    private static final int PARTS_AT_MOST = 10_000;
    private static final long UNPACKED_AT_MOST = 400L << 20;
    private static final int RATIO_AT_MOST = 200;
    private static final long SMALL = 10L << 20;
    private static final String TYPES = "[Content_Types].xml";

    private OfficeCheck() {}

    static @Nullable Suspicion examine(Path file, FileType type) throws IOException, BadFile {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            if (archive.size() > PARTS_AT_MOST) {
                throw new BadFile(Flaw.BOMB);
            }
            long packed = file.toFile().length();
            long unpacked = 0;
            byte[] buffer = new byte[1 << 16];
            Enumeration<? extends ZipEntry> parts = archive.entries();
            while (parts.hasMoreElements()) {
                ZipEntry part = parts.nextElement();
                refuseName(part.getName());
                try (InputStream content = archive.getInputStream(part)) {
                    for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                        unpacked += read;
                        if (unpacked > UNPACKED_AT_MOST || (unpacked > SMALL && unpacked > packed * RATIO_AT_MOST)) {
                            throw new BadFile(Flaw.BOMB);
                        }
                    }
                }
            }
            refuseMacros(archive, type);
            return null;
        } catch (ZipException e) {
            throw new BadFile(Flaw.BROKEN);
        }
    }

    private static void refuseName(String name) throws BadFile {
        String plain = name.toLowerCase(Locale.ROOT).replace('\\', '/');
        if (plain.startsWith("/") || plain.contains("../") || plain.contains(":")) {
            throw new BadFile(Flaw.DOUBLE);
        }
        if (plain.endsWith("vbaproject.bin") || plain.contains("/macrosheets/") || plain.contains("/activex/")) {
            throw new BadFile(Flaw.MACRO);
        }
    }

    /** Documents with macros say so in the list of their parts; templates and others are no document at all. */
    private static void refuseMacros(ZipFile archive, FileType type) throws IOException, BadFile {
        try (InputStream content = archive.getInputStream(archive.getEntry(TYPES))) {
            String types = new String(content.readAllBytes(), StandardCharsets.UTF_8);
            if (types.toLowerCase(Locale.ROOT).contains("macroenabled")) {
                throw new BadFile(Flaw.MACRO);
            }
            String main = type == FileType.DOCX ? "wordprocessingml.document.main+xml" : "spreadsheetml.sheet.main+xml";
            if (!types.contains(main)) {
                throw new BadFile(Flaw.TYPE);
            }
        }
    }
}
