package vn.ocop.workflow.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** Fresh databases of one kind in a temporary folder: one for the system, one for the bare engine. */
abstract class Databases implements AutoCloseable {

    /** As in workflow.yaml. */
    private static final String H2_SETTINGS = ";WRITE_DELAY=0;LOCK_TIMEOUT=10000";

    /** Connections, the same for the system and the bare engine. */
    private static final int POOL = 10;

    abstract String name();

    abstract String url(String database);

    abstract String user();

    @Override
    public abstract void close() throws IOException;

    HikariDataSource connect(String database) {
        HikariDataSource source = new HikariDataSource();
        source.setJdbcUrl(url(database));
        source.setUsername(user());
        source.setPassword("");
        source.setMaximumPoolSize(POOL);
        return source;
    }

    static Databases h2File() throws IOException {
        Path folder = Files.createTempDirectory("ocop-benchmark");
        return new Databases() {
            @Override
            String name() {
                return "H2 file, WRITE_DELAY=0";
            }

            @Override
            String url(String database) {
                return "jdbc:h2:file:" + folder.resolve(database) + H2_SETTINGS;
            }

            @Override
            String user() {
                return "sa";
            }

            @Override
            public void close() throws IOException {
                FileSystemUtils.deleteRecursively(folder);
            }
        };
    }

    static Databases postgres() throws IOException {
        EmbeddedPostgres system = EmbeddedPostgres.start();
        EmbeddedPostgres bare = EmbeddedPostgres.start();
        return new Databases() {
            @Override
            String name() {
                return "PostgreSQL";
            }

            @Override
            String url(String database) {
                return (database.equals(BareEngine.DATABASE) ? bare : system).getJdbcUrl("postgres", "postgres");
            }

            @Override
            String user() {
                return "postgres";
            }

            @Override
            public void close() throws IOException {
                system.close();
                bare.close();
            }
        };
    }
}
