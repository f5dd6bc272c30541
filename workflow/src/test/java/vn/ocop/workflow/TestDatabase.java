package vn.ocop.workflow;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * The database the tests run on: H2 unless {@code -Docop.test.database=postgres} asks for a real PostgreSQL server, from
 * binaries that Maven brings. Counts the statements sent to it.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {

    /** So few that whoever asks for a second connection while holding one is caught waiting for ever. */
    static final int CONNECTIONS = 5;

    /** PostgreSQL stops by itself at the end, maybe before the engine: that must not hold up the build for long. */
    private static final int WAIT_MILLIS = 5_000;

    @Bean
    @Primary
    DataSource dataSource(SqlCount count) {
        HikariDataSource real = "postgres".equals(System.getProperty("ocop.test.database")) ? postgres() : h2();
        real.setMaximumPoolSize(CONNECTIONS);
        real.setConnectionTimeout(WAIT_MILLIS);
        return ProxyDataSourceBuilder.create(real).listener(count).build();
    }

    @Bean
    SqlCount sqlCount() {
        return new SqlCount();
    }

    private static HikariDataSource h2() {
        return DataSourceBuilder.create()
                .type(HikariDataSource.class)
                .url("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000")
                .username("sa")
                .password("")
                .build();
    }

    private static HikariDataSource postgres() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off") // what the tests write need not outlive the power
                    .setServerConfig("full_page_writes", "off")
                    .start();
            return DataSourceBuilder.create()
                    .type(HikariDataSource.class)
                    .url(server.getJdbcUrl("postgres", "postgres"))
                    .username("postgres")
                    .password("")
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
