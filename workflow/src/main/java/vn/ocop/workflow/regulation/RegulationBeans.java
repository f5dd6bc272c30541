package vn.ocop.workflow.regulation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the law and the calendar known to the rest of the system when it starts. */
@Configuration(proxyBeanMethods = false)
class RegulationBeans {

    @Bean
    Regulations regulations() {
        return Regulations.load();
    }

    @Bean
    WorkingCalendar workingCalendar() {
        return WorkingCalendar.load();
    }
}
