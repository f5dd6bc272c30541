package vn.ocop.workflow.evidence;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.Channels;

/** Goes through the segments of a JPEG picture to its end; what some phones put behind that is none of ours. */
final class JpegWalk {

    private static final int MARKER = 0xFF;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int FIRST_RESTART = 0xD0;
    private static final int LAST_RESTART = 0xD7;
    private static final int FIRST_FRAME = 0xC0;
    private static final int LAST_FRAME = 0xCF;

    private final DataInputStream in;
    private boolean framed;

    JpegWalk(RandomAccessFile file) throws IOException {
        file.seek(2);
        in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(file.getChannel()), 1 << 16));
    }

    /** @throws EOFException if the picture is cut off */
    void toEnd() throws IOException, BadFile {
        int marker = next();
        while (marker != END) {
            segment(marker);
            marker = marker == SCAN ? afterScan() : next();
        }
        if (!framed) {
            throw new BadFile(Flaw.BROKEN);
        }
    }

    private int next() throws IOException, BadFile {
        if (in.readUnsignedByte() != MARKER) {
            throw new BadFile(Flaw.BROKEN);
        }
        return behindFill();
    }

    private int behindFill() throws IOException {
        int code = in.readUnsignedByte();
        while (code == MARKER) {
            code = in.readUnsignedByte();
        }
        return code;
    }

    private void segment(int marker) throws IOException, BadFile {
        if (isRestart(marker)) {
            return;
        }
        int left = in.readUnsignedShort() - 2;
        boolean frame = marker >= FIRST_FRAME && marker <= LAST_FRAME && (marker & 3) != 0 | marker == FIRST_FRAME;
        if (frame && marker != 0xC4 && marker != 0xC8 && marker != 0xCC) {
            in.readUnsignedByte();
            int height = in.readUnsignedShort();
            ImageCheck.refuseHuge(in.readUnsignedShort(), Math.max(height, 1));
            left -= 5;
            framed = true;
        }
        if (left < 0) {
            throw new BadFile(Flaw.BROKEN);
        }
        in.skipNBytes(left);
    }

    /** Behind a scan comes its data, in which a marker's first byte is always followed by zero. */
    private int afterScan() throws IOException {
        while (true) {
            if (in.readUnsignedByte() == MARKER) {
                int code = behindFill();
                if (code != 0 && !isRestart(code)) {
                    return code;
                }
            }
        }
    }

    private static boolean isRestart(int marker) {
        return marker >= FIRST_RESTART && marker <= LAST_RESTART;
    }
}
