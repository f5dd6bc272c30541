package vn.ocop.workflow.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A stream that counts and hashes what is read from it. */
final class Hashing extends DigestInputStream {

    private long size;

    Hashing(InputStream content) {
        super(content, sha256());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        size += read < 0 ? 0 : 1;
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        size += Math.max(read, 0);
        return read;
    }

    /** Of everything read so far; ends the hashing. */
    FileStore.Stored result() {
        return new FileStore.Stored(HexFormat.of().formatHex(getMessageDigest().digest()), size);
    }
}
