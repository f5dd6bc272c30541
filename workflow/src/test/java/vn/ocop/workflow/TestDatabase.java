package vn.ocop.workflow;

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

    @Bean
    @Primary
    DataSource dataSource(SqlCount count) {
        DataSource real = "postgres".equals(System.getProperty("ocop.test.database")) ? postgres() : h2();
        return ProxyDataSourceBuilder.create(real).listener(count).build();
    }

    @Bean
    SqlCount sqlCount() {
        return new SqlCount();
    }

    private static DataSource h2() {
        return DataSourceBuilder.create()
                .url("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000")
                .username("sa")
                .password("")
                .build();
    }

    private static DataSource postgres() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.start();
            return DataSourceBuilder.create()
                    .url(server.getJdbcUrl("postgres", "postgres"))
                    .username("postgres")
                    .password("")
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
