package vn.ocop.workflow.process;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.ocop.workflow.engine.Ids;
import vn.ocop.workflow.support.SupportCases;

/** What {@code support.bpmn} asks for by itself: the items to carry out. */
@Configuration(proxyBeanMethods = false)
class SupportSteps {

    @Bean
    Ids supportItems(SupportCases cases) {
        return cases::openItems;
    }
}
