package vn.ocop.workflow.process;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.ocop.workflow.engine.Choice;
import vn.ocop.workflow.engine.Ids;
import vn.ocop.workflow.engine.Step;
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
    Step inviteCouncil(Evaluations evaluations) {
        return evaluations::inviteCouncil;
    }

    @Bean
    Ids councilMembers(Evaluations evaluations) {
        return evaluations::members;
    }

    @Bean
    Step reopenScores(Evaluations evaluations) {
        return evaluations::reopenScores;
    }

    @Bean
    Step deferProduct(Evaluations evaluations) {
        return evaluations::deferProduct;
    }

    @Bean
    Step releaseResult(Evaluations evaluations) {
        return evaluations::releaseResult;
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
