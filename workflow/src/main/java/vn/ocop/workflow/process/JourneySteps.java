package vn.ocop.workflow.process;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.engine.Step;

/** Automatic tasks of {@code journey.bpmn}. */
@Configuration(proxyBeanMethods = false)
class JourneySteps {

    @Bean
    Step forwardToProvince(Dossiers dossiers) {
        return dossiers::forwardToProvince;
    }

    @Bean
    Step forwardToCentre(Dossiers dossiers) {
        return dossiers::forwardToCentre;
    }

    @Bean
    Step takeCentralResultBack(Dossiers dossiers) {
        return dossiers::takeCentralResultBack;
    }

    @Bean
    Step closeWithdrawn(Dossiers dossiers) {
        return dossiers::closeWithdrawn;
    }
}
