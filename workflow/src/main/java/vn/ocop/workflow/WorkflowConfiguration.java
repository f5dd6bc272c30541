package vn.ocop.workflow;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.ocop.workflow.regulation.Regulations;

/** The few beans that belong to no feature. */
@Configuration(proxyBeanMethods = false)
@EntityScan(basePackageClasses = WorkflowConfiguration.class)
@EnableJpaRepositories(basePackageClasses = WorkflowConfiguration.class, considerNestedRepositories = true)
class WorkflowConfiguration {

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
