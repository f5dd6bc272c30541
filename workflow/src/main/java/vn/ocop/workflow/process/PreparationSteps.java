package vn.ocop.workflow.process;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.ocop.workflow.engine.Choice;
import vn.ocop.workflow.engine.Step;
import vn.ocop.workflow.notification.Reminders;
import vn.ocop.workflow.preparation.Preparations;

/** Automatic tasks of {@code preparation.bpmn}. */
@Configuration(proxyBeanMethods = false)
class PreparationSteps {

    @Bean
    Choice sendPackage(Preparations preparations) {
        return preparations::sendPackage;
    }

    @Bean
    Choice closeOutOfScope(Preparations preparations) {
        return preparations::closeOutOfScope;
    }

    @Bean
    Step remindEarly(Reminders reminders) {
        return reminders::remindEarly;
    }

    @Bean
    Step remindLate(Reminders reminders) {
        return reminders::remindLate;
    }

    @Bean
    Step escalateOverdue(Reminders reminders) {
        return reminders::escalateOverdue;
    }
}
