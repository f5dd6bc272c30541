package vn.ocop.workflow.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;

/** Looking for something in a file of any size without reading it into memory. */
final class Bytes {

    private static final int WINDOW = 1 << 16;
    private static final int LONGEST = 64;
    private static final int ARCHIVE_END = 22;
    private static final int COMMENT_AT_MOST = 0xFFFF;

    private Bytes() {}

    /** Is one of these texts, in lower case and at most 64 letters, among the first bytes, in whatever case? */
    static boolean contains(Path file, long first, Collection<String> texts) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            String tail = "";
            long left = first;
            byte[] read = content.readNBytes((int) Math.min(WINDOW, left));
            while (read.length > 0) {
                String window = tail + new String(read, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
                if (texts.stream().anyMatch(window::contains)) {
                    return true;
                }
                tail = window.substring(Math.max(0, window.length() - LONGEST));
                left -= read.length;
                read = content.readNBytes((int) Math.min(WINDOW, left));
            }
            return false;
        }
    }

    /** The last bytes of a file. */
    static byte[] tail(Path file, int length) throws IOException {
        try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(length, content.length())];
            content.seek(content.length() - tail.length);
            content.readFully(tail);
            return tail;
        }
    }

    /** Does the file end with the directory of a ZIP archive, whatever it begins with? */
    static boolean endsAsArchive(Path file) throws IOException {
        byte[] tail = tail(file, ARCHIVE_END + COMMENT_AT_MOST);
        for (int at = tail.length - ARCHIVE_END; at >= 0; at--) {
            if (tail[at] == 'P' && tail[at + 1] == 'K' && tail[at + 2] == 5 && tail[at + 3] == 6) {
                int comment = (tail[at + ARCHIVE_END - 2] & 0xFF) | (tail[at + ARCHIVE_END - 1] & 0xFF) << 8;
                if (at + ARCHIVE_END + comment <= tail.length) {
                    return true;
                }
            }
        }
        return false;
    }
}
