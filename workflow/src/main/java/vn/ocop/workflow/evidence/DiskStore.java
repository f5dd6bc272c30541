package vn.ocop.workflow.evidence;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Predicate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Content as files {@code ab/cd/<sha256>}: written beside, forced to the disk, moved into place in one step. For one
 * server; several share a database.
 */
@Component
@ConditionalOnProperty(name = "ocop.evidence.store", havingValue = "disk", matchIfMissing = true)
class DiskStore implements FileStore {

    private static final int PREFIX = 2;

    private final EvidenceFolder folder;
    private final Clock clock;

    DiskStore(EvidenceFolder folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    @Override
    public Stored put(InputStream content) throws IOException {
        Path beside = folder.newFile();
        try {
            Stored stored = write(content, beside);
            Files.setLastModifiedTime(beside, FileTime.from(clock.instant()));
            Path directory = Files.createDirectories(directory(stored.sha256()));
            Files.move(beside, directory.resolve(stored.sha256()), StandardCopyOption.ATOMIC_MOVE);
            force(directory);
            return stored;
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static Stored write(InputStream content, Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            Hashing hashing = new Hashing(content);
            hashing.transferTo(Channels.newOutputStream(channel));
            channel.force(true);
            return hashing.result();
        }
    }

    /** The move itself survives a power cut, where the system can promise that. */
    private static void force(Path directory) {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            return; // directories cannot be opened everywhere
        }
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        try {
            return Files.newInputStream(place(sha256));
        } catch (NoSuchFileException e) {
            throw (IOException) new FileNotFoundException(sha256).initCause(e);
        }
    }

    @Override
    public boolean exists(String sha256) {
        return Files.isRegularFile(place(sha256));
    }

    @Override
    public void delete(String sha256) throws IOException {
        Files.deleteIfExists(place(sha256));
    }

    @Override
    public int sweep(Instant before, Predicate<String> needed) throws IOException {
        int swept = 0;
        for (Path first : EvidenceFolder.list(folder.kept())) {
            if (!first.equals(folder.incoming())) {
                for (Path second : EvidenceFolder.list(first)) {
                    for (Path file : EvidenceFolder.list(second)) {
                        swept += old(file, before) && !needed.test(name(file)) && remove(file, before) ? 1 : 0;
                    }
                }
            }
        }
        for (Path half : EvidenceFolder.list(folder.incoming())) {
            swept += old(half, before) && Files.deleteIfExists(half) ? 1 : 0;
        }
        return swept;
    }

    /** Taken aside first: if the same content was put meanwhile it is fresh, and goes back. */
    private boolean remove(Path file, Instant before) throws IOException {
        Path aside = folder.incoming().resolve(name(file));
        Files.move(file, aside, StandardCopyOption.ATOMIC_MOVE);
        if (old(aside, before)) {
            return Files.deleteIfExists(aside);
        }
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
        return false;
    }

    private static boolean old(Path file, Instant before) throws IOException {
        return Files.getLastModifiedTime(file).toInstant().isBefore(before);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private Path place(String sha256) {
        return directory(sha256).resolve(sha256);
    }

    private Path directory(String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("no hash: " + sha256);
        }
        return folder.kept().resolve(sha256.substring(0, PREFIX)).resolve(sha256.substring(PREFIX, 2 * PREFIX));
    }
}
