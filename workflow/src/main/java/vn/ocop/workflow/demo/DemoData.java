package vn.ocop.workflow.demo;

import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.ocop.workflow.organization.People;

/**
 * Fills an empty system with the demonstration, in one transaction: it is there as a whole or not at all. Done before the
 * web server opens its port, so that whoever gets the sign-in page can sign in, and nobody meets the travelling clock.
 */
@Component
@Profile("demo")
class DemoData implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);

    private final People people;
    private final DemoAccounts accounts;
    private final DemoPast past;
    private final DemoOutreach outreach;
    private final DemoReports reports;
    private final DemoTraining training;
    private final TransactionOperations transaction;
    private boolean running;

    DemoData(
            People people,
            DemoAccounts accounts,
            DemoPast past,
            DemoOutreach outreach,
            DemoReports reports,
            DemoTraining training,
            TransactionOperations transaction) {
        this.people = people;
        this.accounts = accounts;
        this.past = past;
        this.outreach = outreach;
        this.reports = reports;
        this.training = training;
        this.transaction = transaction;
    }

    @Override
    public void start() {
        running = true;
        if (!people.page(0).isEmpty()) {
            LOG.info("There are people already; the demonstration is not built.");
            return;
        }
        LOG.info("Building the demonstration, about half a minute; the sign-in page opens when it is finished.");
        Instant start = Instant.now();
        transaction.executeWithoutResult(status -> {
            accounts.open();
            past.live();
            past.lately(() -> {
                outreach.scout();
                outreach.promote();
                training.plan();
                training.hold();
            });
            reports.live();
        });
        LOG.info(
                "The demonstration is ready after {} s; the sign-in page lists the accounts, password: {}",
                Duration.between(start, Instant.now()).toSeconds(),
                DemoAccounts.PASSWORD);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server and the engine's job executor. */
    @Override
    public int getPhase() {
        return 0;
    }
}
