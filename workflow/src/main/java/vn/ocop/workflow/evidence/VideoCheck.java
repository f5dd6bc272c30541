package vn.ocop.workflow.evidence;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A film: its boxes follow one another to the very end of the file, and it can be played. */
final class VideoCheck {

    private static final int HEAD = 8;
    private static final int LONG_HEAD = 16;
    private static final int PLAYABLE = 0x6D6F6F76; // moov

    private VideoCheck() {}

    static @Nullable Suspicion examine(Path file) throws IOException, BadFile {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            boolean playable = false;
            long at = 0;
            while (at < in.length()) {
                if (at + HEAD > in.length()) {
                    throw new BadFile(Flaw.BROKEN);
                }
                in.seek(at);
                long size = in.readInt() & 0xFFFFFFFFL;
                playable |= in.readInt() == PLAYABLE;
                if (size == 1 && at + LONG_HEAD <= in.length()) {
                    size = in.readLong();
                } else if (size == 0) {
                    size = in.length() - at;
                }
                if (size < HEAD || size > in.length() - at) {
                    throw new BadFile(Flaw.BROKEN);
                }
                at += size;
            }
            if (!playable) {
                throw new BadFile(Flaw.BROKEN);
            }
            return null;
        }
    }
}
