package vn.ocop.workflow.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.ocop.workflow.AtOnce;
import vn.ocop.workflow.TestClock;
import vn.ocop.workflow.UseCaseTest;

/** What every store promises: content whole or not at all, once, found by its hash, swept when nobody needs it. */
@UseCaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FileStoreTest {

    private static final int SIZE = 2_500_000;

    private final JdbcTemplate jdbc;
    private final TestClock clock;
    private final Random random = new Random(7);
    private final Path folder;
    private EvidenceFolder place;

    FileStoreTest(JdbcTemplate jdbc, TestClock clock) throws IOException {
        this.jdbc = jdbc;
        this.clock = clock;
        this.folder = Files.createTempDirectory(Files.createDirectories(Path.of("target/evidence-stores")), "store");
        this.place = new EvidenceFolder(folder);
        jdbc.update("delete from stored_content");
    }

    Stream<FileStore> stores() {
        return Stream.of(new DiskStore(place, clock), new DatabaseStore(jdbc, clock));
    }

    private byte[] content() {
        byte[] content = new byte[SIZE];
        random.nextBytes(content);
        return content;
    }

    private static ByteArrayInputStream stream(byte[] content) {
        return new ByteArrayInputStream(content);
    }

    private static void put(FileStore store, byte[] content) {
        try {
            store.put(stream(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(FileStore store, String sha256) throws IOException {
        try (InputStream in = store.open(sha256)) {
            return in.readAllBytes();
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void whatIsPutIsReadAgainByteByByte(FileStore store) throws IOException {
        byte[] content = content();

        FileStore.Stored stored = store.put(stream(content));

        assertThat(stored.size()).isEqualTo(SIZE);
        assertThat(read(store, stored.sha256())).isEqualTo(content);
        try (InputStream in = store.open(stored.sha256())) {
            in.skipNBytes(2_000_000);
            assertThat(in.readNBytes(3)).containsExactly(content[2_000_000], content[2_000_001], content[2_000_002]);
        }
        assertThat(store.put(stream(new byte[0])).size()).isZero();
        assertThat(store.put(stream(content))).isEqualTo(stored);
        store.delete(stored.sha256());
        assertThat(store.exists(stored.sha256())).isFalse();
        assertThatThrownBy(() -> store.open(stored.sha256())).isInstanceOf(FileNotFoundException.class);
    }

    @ParameterizedTest
    @MethodSource("stores")
    void aStreamThatBreaksLeavesNothingToBeFound(FileStore store) {
        InputStream broken = new SequenceInputStream(stream(content()), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        });

        assertThatThrownBy(() -> store.put(broken)).hasMessage("connection reset");

        assertThat(place.incoming()).isEmptyDirectory();
        assertThat(jdbc.queryForObject("select count(*) from stored_content where sha256 is null", Integer.class))
                .isZero();
    }

    @ParameterizedTest
    @MethodSource("stores")
    void theSameContentPutAtOnceIsKeptOnce(FileStore store) throws Exception {
        byte[] content = content();

        assertThat(AtOnce.all(Collections.nCopies(4, () -> put(store, content))))
                .containsOnlyNulls();

        String sha256 = store.put(stream(content)).sha256();
        assertThat(read(store, sha256)).isEqualTo(content);
        assertThat(jdbc.queryForObject("select count(*) from stored_content where sha256 is null", Integer.class))
                .isZero();
    }

    @ParameterizedTest
    @MethodSource("stores")
    void onlyWhatIsOldAndNeededByNobodyIsSwept(FileStore store) throws IOException {
        String needed = store.put(stream(content())).sha256();
        String orphan = store.put(stream(content())).sha256();
        byte[] again = content();
        String fresh = store.put(stream(again)).sha256();
        Instant later = clock.instant().plus(2, ChronoUnit.DAYS);
        assertThat(store.sweep(clock.instant().minus(1, ChronoUnit.DAYS), hash -> false))
                .as("too young")
                .isZero();

        clock.moveTo(clock.today().plusDays(3));
        store.put(stream(again)); // somebody uploads the same once more
        store.sweep(later, needed::equals);
        clock.reset();

        assertThat(store.exists(needed)).isTrue();
        assertThat(store.exists(fresh)).isTrue();
        assertThat(store.exists(orphan)).isFalse();
    }

    @Test
    void whatAKilledServerLeftIsGoneWhenTheNextOneStarts() throws IOException {
        Files.write(place.newFile(), new byte[1000]);
        jdbc.update(
                "insert into stored_content (bytes, touched_at) values (0, ?)",
                Timestamp.from(clock.instant().minus(2, ChronoUnit.DAYS)));

        place = new EvidenceFolder(folder);
        new DatabaseStore(jdbc, clock).sweep(clock.instant().minus(1, ChronoUnit.DAYS), hash -> true);

        assertThat(place.incoming()).isEmptyDirectory();
        assertThat(jdbc.queryForObject("select count(*) from stored_content where sha256 is null", Integer.class))
                .isZero();
    }
}
