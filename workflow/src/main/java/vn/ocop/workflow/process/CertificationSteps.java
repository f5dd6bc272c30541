package vn.ocop.workflow.process;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.ocop.workflow.certification.Certifications;
import vn.ocop.workflow.engine.Choice;
import vn.ocop.workflow.engine.Step;

/** Automatic tasks of {@code certification.bpmn}. */
@Configuration(proxyBeanMethods = false)
class CertificationSteps {

    @Bean
    Choice findResult(Certifications certifications) {
        return certifications::findResult;
    }

    @Bean
    Step issueCertificate(Certifications certifications) {
        return certifications::issueCertificate;
    }

    @Bean
    Step publishResult(Certifications certifications) {
        return certifications::publishResult;
    }

    @Bean
    Step notifyResult(Certifications certifications) {
        return certifications::notifyResult;
    }

    @Bean
    Step notifyNegative(Certifications certifications) {
        return certifications::notifyNegative;
    }
}
