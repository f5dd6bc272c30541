package vn.ocop.ui.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import vn.ocop.workflow.organization.FirstAdministrator;

/** Prints the way into a new installation, once, while nobody administers it. */
@Component
class SetupLink {

    private static final Logger LOG = LoggerFactory.getLogger(SetupLink.class);

    private final FirstAdministrator first;
    private final Environment environment;

    SetupLink(FirstAdministrator first, Environment environment) {
        this.first = first;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        String token = first.invite();
        if (token != null) {
            LOG.info(
                    "No administrator yet. Create one, once, at http://localhost:{}/setup?token={}",
                    environment.getProperty("local.server.port", "8080"),
                    token);
        }
    }
}
