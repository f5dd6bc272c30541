package vn.ocop.workflow.organization;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.processes.Role;
import vn.ocop.workflow.kernel.NotAllowed;
import vn.ocop.workflow.kernel.Office;
import vn.ocop.workflow.kernel.UnitId;

/**
 * The way into a new installation: there is no default account, so the first start prints a link that works once and
 * only as long as there is no administrator.
 */
@Component
public class FirstAdministrator {

    private final People people;
    private @Nullable String token;

    FirstAdministrator(People people) {
        this.people = people;
    }

    /** A fresh token if nobody administers this installation, else null. */
    public synchronized @Nullable String invite() {
        if (people.anyAdministrator()) {
            return null;
        }
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        return token;
    }

    public synchronized boolean valid(String candidate) {
        return token != null
                && MessageDigest.isEqual(
                        token.getBytes(StandardCharsets.UTF_8), candidate.getBytes(StandardCharsets.UTF_8))
                && !people.anyAdministrator();
    }

    @Transactional
    public synchronized void create(String candidate, String username, String name, String password) {
        if (!valid(candidate)) {
            throw new NotAllowed("the set-up link was used or is wrong");
        }
        people.open(
                username, password, name, Set.of(new Office(Role.ADMINISTRATOR, UnitId.administration(UnitId.CENTRE))));
        token = null;
    }
}
