package vn.ocop.workflow.demo;

import java.util.Arrays;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.processes.Role;
import vn.ocop.workflow.kernel.Csv;
import vn.ocop.workflow.kernel.Office;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.organization.Accounts;
import vn.ocop.workflow.organization.People;
import vn.ocop.workflow.organization.Producer;
import vn.ocop.workflow.organization.Producers;

/** The accounts of the demonstration, as its sign-in page shows them; all have the same password. Names are made up. */
@Component
@Profile("demo")
public class DemoAccounts {

    /** Password of every account of the demonstration. */
    public static final String PASSWORD = "demo";

    /**
     * An account to sign in with.
     *
     * @param name of the person
     * @param offices held, in no order
     */
    public record Account(String username, String name, List<Office> offices) {}

    private static final List<Csv.Row> ROWS = Csv.read("demo/accounts.csv");

    private final Accounts accounts;
    private final Producers producers;
    private final People people;
    private final PasswordEncoder passwords;

    DemoAccounts(Accounts accounts, Producers producers, People people, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.producers = producers;
        this.people = people;
        this.passwords = passwords;
    }

    /** In the order in which a dossier meets them; empty until they are opened. */
    @Transactional(readOnly = true)
    public List<Account> all() {
        return ROWS.stream()
                .map(row -> row.get("username"))
                .flatMap(username -> people.account(username).stream())
                .map(person -> new Account(person.username(), person.name(), List.copyOf(person.offices())))
                .toList();
    }

    /** Opens every account, and registers the producers behind them. */
    @Transactional
    public void open() {
        String hash = passwords.encode(PASSWORD);
        ROWS.forEach(row -> accounts.open(
                row.get("username"),
                hash,
                row.get("name"),
                Arrays.stream(row.get("roles").split(" "))
                        .map(role -> office(row, Role.valueOf(role)))
                        .toList()));
    }

    private Office office(Csv.Row row, Role role) {
        String place = row.get("place");
        if (role.body() != Role.Body.PRODUCER) {
            return new Office(role, new UnitId(role.body(), place));
        }
        Producer producer = producers.register(place, Cast.details(place, row.get("organisation"), row.get("name")));
        return new Office(role, producer.unit());
    }
}
