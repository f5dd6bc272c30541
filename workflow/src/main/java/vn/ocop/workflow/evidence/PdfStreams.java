package vn.ocop.workflow.evidence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * The streams a PDF reader unpacks into memory before it knows a single page: lists of objects. A few hundred bytes of
 * them can unpack to gigabytes.
 */
final class PdfStreams {

    private static final long UNPACKED_AT_MOST = 64L << 20;
    private static final int WINDOW = 1 << 16;
    private static final int DICTIONARY = 2048;

    /** By its plain name, or by any name written in codes. */
    private static final Pattern HOLDS_OBJECTS = Pattern.compile("/ObjStm|/XRef|/[A-Za-z]*#[0-9A-Fa-f]{2}");

    private PdfStreams() {}

    static void refuseBombs(Path file) throws IOException, BadFile {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            for (long begin : listsOfObjects(file)) {
                in.seek(begin);
                if (unpacks(new BufferedInputStream(Channels.newInputStream(in.getChannel()), WINDOW))) {
                    throw new BadFile(Flaw.BOMB);
                }
            }
        }
    }

    /** Where the data of streams begins whose dictionary says that they hold objects or the table of them. */
    private static List<Long> listsOfObjects(Path file) throws IOException, BadFile {
        List<Long> found = new ArrayList<>();
        try (InputStream content = Files.newInputStream(file)) {
            String tail = "";
            long offset = 0;
            byte[] read = content.readNBytes(WINDOW);
            while (read.length > 0) {
                String window = tail + new String(read, StandardCharsets.ISO_8859_1);
                long start = offset - tail.length();
                for (int at = window.indexOf("stream"); at >= 0; at = window.indexOf("stream", at + 1)) {
                    boolean fresh = at + "stream\r\n".length() > tail.length();
                    if (fresh && at + "stream\r\n".length() <= window.length()) {
                        String before = window.substring(Math.max(0, at - DICTIONARY), at);
                        String dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
                        if (HOLDS_OBJECTS.matcher(dictionary).find()) {
                            refuseNested(dictionary);
                            found.add(start + at + (window.charAt(at + 6) == '\r' ? 8 : 7));
                        }
                    }
                }
                offset += read.length;
                tail = window.substring(Math.max(0, window.length() - DICTIONARY - 16));
                read = content.readNBytes(WINDOW);
            }
        }
        return found;
    }

    /** Packed twice is never needed, and how much it unpacks to cannot be seen from the first layer. */
    private static void refuseNested(String dictionary) throws BadFile {
        int first = dictionary.indexOf("FlateDecode");
        if (first >= 0 && dictionary.indexOf("FlateDecode", first + 1) >= 0) {
            throw new BadFile(Flaw.BOMB);
        }
    }

    private static boolean unpacks(InputStream packed) throws IOException {
        Inflater inflater = new Inflater();
        try {
            InflaterInputStream content = new InflaterInputStream(packed, inflater);
            byte[] buffer = new byte[WINDOW];
            long size = 0;
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > UNPACKED_AT_MOST) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            return false; // packed otherwise or damaged: the reader will say so
        } finally {
            inflater.end();
        }
    }
}
