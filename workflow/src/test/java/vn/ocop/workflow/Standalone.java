package vn.ocop.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.core.io.ClassPathResource;

/** The module by itself as in production, with nothing that tests add; for the benchmark and the crash test. */
@TestConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan(excludeFilters = @Filter({TestConfiguration.class, TestComponent.class, SpringBootApplication.class}))
public class Standalone {

    /** Starts it with the configuration of production; jobs are run by hand. */
    public static ConfigurableApplicationContext start(String... properties) {
        return new SpringApplicationBuilder(Standalone.class)
                .web(WebApplicationType.NONE)
                .properties("spring.config.import=classpath:workflow.yaml", "camunda.bpm.job-execution.enabled=false")
                .properties("spring.main.banner-mode=off", "camunda.bpm.banner=false", "logging.level.root=warn")
                .run(properties);
    }

    /** The address of production's database, with all its settings, but in that folder. */
    public static String h2In(Path folder) {
        try {
            Object url = new YamlPropertySourceLoader()
                    .load("workflow", new ClassPathResource("workflow.yaml"))
                    .get(0)
                    .getProperty("spring.datasource.url");
            return String.valueOf(url).replace("./", folder + "/");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
