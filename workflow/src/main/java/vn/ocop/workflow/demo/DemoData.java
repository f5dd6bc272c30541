package vn.ocop.workflow.demo;

import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.ocop.workflow.organization.People;

/**
 * Fills an empty system with the demonstration: people, and dossiers that have lived through the months up to now. All in
 * one transaction: whatever interrupts it, the next start finds the system empty and begins anew.
 */
@Component
@Profile("demo")
@Order(Ordered.HIGHEST_PRECEDENCE)
class DemoData implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);

    private final People people;
    private final DemoAccounts accounts;
    private final DemoPast past;
    private final TransactionOperations transaction;

    DemoData(People people, DemoAccounts accounts, DemoPast past, TransactionOperations transaction) {
        this.people = people;
        this.accounts = accounts;
        this.past = past;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!people.page(0).isEmpty()) {
            LOG.info("There are people already; the demonstration is not built.");
            return;
        }
        LOG.info("Building the demonstration; nobody can sign in until it is finished.");
        Instant start = Instant.now();
        transaction.executeWithoutResult(status -> {
            accounts.open();
            past.live();
        });
        LOG.info(
                "The demonstration is ready after {} s; accounts as in demo/accounts.csv, password: {}",
                Duration.between(start, Instant.now()).toSeconds(),
                DemoAccounts.PASSWORD);
    }
}
