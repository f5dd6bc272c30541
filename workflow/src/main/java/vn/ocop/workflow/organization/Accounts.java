package vn.ocop.workflow.organization;

import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.workflow.kernel.Office;

/** Opens accounts without an administrator: for the demonstration only, which fills an empty system. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Accounts {

    private final People people;

    Accounts(People people) {
        this.people = people;
    }

    /** An account nobody can sign in to: its password was never known to anybody. */
    public Person openUnused(String username, String name, Collection<Office> offices) {
        return people.save(username, "{noop}" + UUID.randomUUID(), name, offices);
    }

    /** @param passwordHash as the system keeps it; the accounts of the demonstration share one, so it is made once */
    public Person open(String username, String passwordHash, String name, Collection<Office> offices) {
        return people.save(username, passwordHash, name, offices);
    }
}
