package vn.ocop.workflow.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.function.Predicate;

/**
 * Where the content of files lies, under the SHA-256 of what is in it, each content once. Content is complete or not
 * there at all; content nobody's row names is swept when it is old enough.
 */
public interface FileStore {

    /** What was written. */
    record Stored(String sha256, long size) {}

    /** Reads the stream to its end and keeps it; the same content again is merely fresh again. */
    Stored put(InputStream content) throws IOException;

    /** @throws java.io.FileNotFoundException if there is no such content */
    InputStream open(String sha256) throws IOException;

    boolean exists(String sha256);

    void delete(String sha256) throws IOException;

    /**
     * Deletes what nobody needs and what was left half written.
     *
     * @param before only what was last put before this moment
     * @return how many contents were deleted
     */
    int sweep(Instant before, Predicate<String> needed) throws IOException;
}
