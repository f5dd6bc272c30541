package vn.ocop.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.organization.People;
import vn.ocop.workflow.organization.Person;

/** The person behind the request, looked up once per request. */
@Component
public class SignedIn {

    private static final String KEY = SignedIn.class.getName();

    private final People people;

    SignedIn(People people) {
        this.people = people;
    }

    public Optional<Actor> actor() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (who == null || who instanceof AnonymousAuthenticationToken || !who.isAuthenticated()) {
            return Optional.empty();
        }
        HttpServletRequest request = request();
        if (request.getAttribute(KEY) instanceof Actor known) {
            return Optional.of(known);
        }
        Optional<Actor> actor =
                people.account(who.getName()).filter(Person::enabled).map(Person::actor);
        actor.ifPresent(found -> request.setAttribute(KEY, found));
        return actor;
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }
}
