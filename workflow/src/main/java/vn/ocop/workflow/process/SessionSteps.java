package vn.ocop.workflow.process;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.ocop.workflow.engine.SessionStep;
import vn.ocop.workflow.session.Sessions;

/** Automatic tasks of {@code councilSession.bpmn}. */
@Configuration(proxyBeanMethods = false)
class SessionSteps {

    @Bean
    SessionStep callMembers(Sessions sessions) {
        return sessions::callMembers;
    }

    @Bean
    SessionStep openScoring(Sessions sessions) {
        return sessions::openScoring;
    }

    @Bean
    SessionStep sealSheets(Sessions sessions) {
        return sessions::sealSheets;
    }

    @Bean
    SessionStep releaseResults(Sessions sessions) {
        return sessions::releaseResults;
    }

    @Bean
    SessionStep reopenScoring(Sessions sessions) {
        return sessions::reopenScoring;
    }
}
