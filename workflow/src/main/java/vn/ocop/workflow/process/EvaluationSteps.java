package vn.ocop.workflow.process;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.ocop.workflow.engine.Choice;
import vn.ocop.workflow.engine.Ids;
import vn.ocop.workflow.engine.Step;
import vn.ocop.workflow.evaluation.Councils;
import vn.ocop.workflow.evaluation.Evaluations;
import vn.ocop.workflow.evaluation.Packages;

/** Automatic tasks of {@code evaluation.bpmn}, and the members it asks for. */
@Configuration(proxyBeanMethods = false)
class EvaluationSteps {

    @Bean
    Step assignBatch(Packages packages) {
        return packages::assignBatch;
    }

    @Bean
    Step inviteCouncil(Councils councils) {
        return councils::inviteCouncil;
    }

    @Bean
    Ids councilMembers(Councils councils) {
        return councils::members;
    }

    @Bean
    Step rateStars(Evaluations evaluations) {
        return evaluations::rateStars;
    }

    @Bean
    Choice routeResult(Evaluations evaluations) {
        return evaluations::routeResult;
    }
}
