package vn.ocop.workflow.evidence;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A picture: there to its end, and not so large that showing it would take a server or a phone down. */
final class ImageCheck {

    private static final long PIXELS_AT_MOST = 120_000_000;
    private static final int PNG_SIGNATURE = 8;
    private static final int PNG_END = 0x49454E44;
    private static final int RIFF_HEAD = 8;

    private ImageCheck() {}

    static @Nullable Suspicion examine(Path file, FileType type) throws IOException, BadFile {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            switch (type) {
                case PNG -> png(in);
                case WEBP -> webp(in);
                default -> new JpegWalk(in).toEnd();
            }
            return null;
        } catch (EOFException e) {
            throw new BadFile(Flaw.BROKEN);
        }
    }

    private static void png(RandomAccessFile in) throws IOException, BadFile {
        in.seek(PNG_SIGNATURE + 8);
        refuseHuge(in.readInt(), in.readInt());
        in.seek(PNG_SIGNATURE);
        while (true) {
            long length = in.readInt() & 0xFFFFFFFFL;
            int chunk = in.readInt();
            long next = in.getFilePointer() + length + 4;
            if (next > in.length()) {
                throw new EOFException();
            }
            if (chunk == PNG_END) {
                return;
            }
            in.seek(next);
        }
    }

    private static void webp(RandomAccessFile in) throws IOException {
        in.seek(4);
        long said = Integer.reverseBytes(in.readInt()) & 0xFFFFFFFFL;
        if (said + RIFF_HEAD > in.length()) {
            throw new EOFException();
        }
    }

    static void refuseHuge(long width, long height) throws BadFile {
        if (width <= 0 || height <= 0 || width * height > PIXELS_AT_MOST) {
            throw new BadFile(Flaw.BOMB);
        }
    }
}
