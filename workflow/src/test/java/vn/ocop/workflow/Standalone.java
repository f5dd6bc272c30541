package vn.ocop.workflow;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;

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
}
