package vn.ocop.workflow;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.ocop.workflow.regulation.Regulations;

/** The few beans that belong to no feature. */
@Configuration(proxyBeanMethods = false)
@EntityScan(basePackageClasses = WorkflowConfiguration.class)
@EnableJpaRepositories(basePackageClasses = WorkflowConfiguration.class, considerNestedRepositories = true)
class WorkflowConfiguration {

    /** What is done by the clock runs where the engine's own jobs do. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
    @EnableScheduling
    static class ByTheClock {}

    /** Deadlines end with the day in Vietnam, wherever the server stands. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    /** Fails the start if a regulation contradicts itself. */
    @Bean
    Regulations regulations() {
        return Regulations.load();
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }
}
