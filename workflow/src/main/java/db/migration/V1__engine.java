package db.migration;

import java.util.List;
import java.util.Locale;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** The engine's own tables, from the scripts it ships for each database, so that one tool keeps the whole schema. */
public class V1__engine extends BaseJavaMigration {

    private static final List<String> SCRIPTS = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");

    @Override
    public void migrate(Context context) throws Exception {
        String product = context.getConnection().getMetaData().getDatabaseProductName();
        String dialect = product.toLowerCase(Locale.ROOT).startsWith("postgres") ? "postgres" : "h2";
        ResourceDatabasePopulator populator = new ResourceDatabasePopulator();
        for (String script : SCRIPTS) {
            populator.addScript(new ClassPathResource(
                    "org/camunda/bpm/engine/db/create/activiti." + dialect + ".create." + script + ".sql"));
        }
        populator.populate(context.getConnection());
    }
}
