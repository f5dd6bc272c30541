package vn.ocop.ui.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.springframework.http.MediaType;

/** Spreadsheets people send: what is refused before anything of them is read. */
public final class Workbooks {

    /** Media type of a workbook without macros. */
    public static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private static final long UNPACKED_AT_MOST = 60_000_000;
    private static final int ENTRIES_AT_MOST = 1_000;
    private static final int BUFFER = 8_192;

    private Workbooks() {}

    /** Looks at the archive before anything of it is read: no macros, nothing that unpacks without end. */
    public static void check(byte[] file) throws WorkbookRefused {
        long unpacked = 0;
        int entries = 0;
        byte[] buffer = new byte[BUFFER];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName().toLowerCase(Locale.ROOT);
                if (name.contains("vbaproject") || name.contains("/macrosheets/") || name.contains("/activex/")) {
                    throw new WorkbookRefused("workbook.macros");
                }
                if (++entries > ENTRIES_AT_MOST) {
                    throw new WorkbookRefused("workbook.tooLarge");
                }
                for (int read = zip.read(buffer); read > 0; read = zip.read(buffer)) {
                    unpacked += read;
                    if (unpacked > UNPACKED_AT_MOST) {
                        throw new WorkbookRefused("workbook.tooLarge");
                    }
                }
            }
        } catch (IOException e) {
            throw new WorkbookRefused("workbook.notXlsx");
        }
        if (entries == 0) {
            throw new WorkbookRefused("workbook.notXlsx");
        }
    }
}
