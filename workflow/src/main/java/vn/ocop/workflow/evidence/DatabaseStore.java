package vn.ocop.workflow.evidence;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.SimpleJdbcInsert;
import org.springframework.stereotype.Component;

/**
 * Content as rows of at most a megabyte, for installations of several servers. Written row by row outside any
 * transaction: only the last step gives it its hash, and before that it does not exist for anybody.
 */
@Component
@ConditionalOnProperty(name = "ocop.evidence.store", havingValue = "database")
class DatabaseStore implements FileStore {

    static final int CHUNK = 1 << 20;

    private final JdbcTemplate jdbc;
    private final Clock clock;

    DatabaseStore(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Stored put(InputStream content) throws IOException {
        long id = begin();
        try {
            Hashing hashing = new Hashing(content);
            int position = 0;
            for (byte[] chunk = hashing.readNBytes(CHUNK); chunk.length > 0; chunk = hashing.readNBytes(CHUNK)) {
                jdbc.update(
                        "insert into stored_chunk (content_id, position, content) values (?, ?, ?)",
                        id,
                        position++,
                        chunk);
            }
            Stored stored = hashing.result();
            finish(id, stored);
            return stored;
        } catch (IOException | RuntimeException e) {
            jdbc.update("delete from stored_content where id = ?", id);
            throw e;
        }
    }

    private long begin() {
        return new SimpleJdbcInsert(jdbc)
                .withTableName("stored_content")
                .usingColumns("bytes", "touched_at")
                .usingGeneratedKeyColumns("id")
                .executeAndReturnKey(Map.of("bytes", 0L, "touched_at", now()))
                .longValue();
    }

    private void finish(long id, Stored stored) {
        if (!touch(stored)) {
            try {
                jdbc.update(
                        "update stored_content set sha256 = ?, bytes = ?, touched_at = ? where id = ?",
                        stored.sha256(),
                        stored.size(),
                        now(),
                        id);
                return;
            } catch (DuplicateKeyException e) {
                touch(stored); // somebody put the same content at the same time
            }
        }
        jdbc.update("delete from stored_content where id = ?", id);
    }

    private boolean touch(Stored stored) {
        return jdbc.update("update stored_content set touched_at = ? where sha256 = ?", now(), stored.sha256()) > 0;
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        List<Map<String, Object>> found =
                jdbc.queryForList("select id, bytes from stored_content where sha256 = ?", sha256);
        if (found.isEmpty()) {
            throw new FileNotFoundException(sha256);
        }
        return new Chunks(number(found.get(0), "id"), number(found.get(0), "bytes"));
    }

    private static long number(Map<String, Object> row, String column) {
        return ((Number) Objects.requireNonNull(row.get(column))).longValue();
    }

    @Override
    public boolean exists(String sha256) {
        return Boolean.TRUE.equals(
                jdbc.queryForObject("select count(*) > 0 from stored_content where sha256 = ?", Boolean.class, sha256));
    }

    @Override
    public void delete(String sha256) {
        jdbc.update("delete from stored_content where sha256 = ?", sha256);
    }

    /** Asks for the age again while deleting: what was put meanwhile is fresh, and stays. */
    @Override
    public int sweep(Instant before, Predicate<String> needed) {
        Timestamp limit = Timestamp.from(before);
        int swept = jdbc.update("delete from stored_content where sha256 is null and touched_at < ?", limit);
        for (String old : jdbc.queryForList(
                "select sha256 from stored_content where sha256 is not null and touched_at < ?", String.class, limit)) {
            if (!needed.test(old)) {
                swept += jdbc.update("delete from stored_content where sha256 = ? and touched_at < ?", old, limit);
            }
        }
        return swept;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    /** Reads one row after the other; jumps over rows nobody asks for. */
    private final class Chunks extends InputStream {

        private final long id;
        private final long size;
        private long offset;
        private long loaded = -1;
        private byte[] chunk = new byte[0];

        private Chunks(long id, long size) {
            this.id = id;
            this.size = size;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            if (offset >= size || length == 0) {
                return length == 0 ? 0 : -1;
            }
            load(offset / CHUNK);
            int at = (int) (offset % CHUNK);
            int read = Math.min(length, chunk.length - at);
            System.arraycopy(chunk, at, buffer, from, read);
            offset += read;
            return read;
        }

        @Override
        public long skip(long bytes) {
            long skipped = Math.max(0, Math.min(bytes, size - offset));
            offset += skipped;
            return skipped;
        }

        private void load(long position) throws IOException {
            if (position != loaded) {
                chunk = jdbc
                        .queryForList(
                                "select content from stored_chunk where content_id = ? and position = ?",
                                byte[].class,
                                id,
                                (int) position)
                        .stream()
                        .findFirst()
                        .orElseThrow(() -> new IOException("content was deleted while it was read"));
                loaded = position;
            }
        }
    }
}
