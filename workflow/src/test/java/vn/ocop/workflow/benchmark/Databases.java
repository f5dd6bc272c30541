package vn.ocop.workflow.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;
import vn.ocop.workflow.Standalone;

/** Fresh databases of one kind in a temporary folder: one for the system, one for the bare engine. */
abstract class Databases implements AutoCloseable {

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
                return "H2 file as in production";
            }

            @Override
            String url(String database) {
                return Standalone.h2In(folder.resolve(database));
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
