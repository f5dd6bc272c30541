package vn.ocop.ui.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.ocop.ui.web.SignedIn;
import vn.ocop.workflow.engine.Inbox;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.SessionId;
import vn.ocop.workflow.session.Hall;

/** Whoever has a seat in the council declares before seeing a dossier of the agenda or its scoring sheet. */
@Configuration(proxyBeanMethods = false)
class DeclareFirst implements WebMvcConfigurer, HandlerInterceptor {

    private static final Pattern SHEET = Pattern.compile("/tasks/(scoreProduct|rescoreProduct)/([^/]+)");
    private static final Pattern DOSSIER = Pattern.compile("/dossiers/(\\d{1,18})(/.*)?");

    private final SignedIn signedIn;
    private final Inbox inbox;
    private final Hall hall;

    DeclareFirst(SignedIn signedIn, Inbox inbox, Hall hall) {
        this.signedIn = signedIn;
        this.inbox = inbox;
        this.hall = hall;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .addPathPatterns("/tasks/scoreProduct/*", "/tasks/rescoreProduct/*", "/dossiers/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        Optional<SessionId> owed = signedIn.actor().flatMap(actor -> owed(actor, request.getRequestURI()));
        if (owed.isPresent()) {
            response.sendRedirect("/sessions/" + owed.get().value() + "/declaration");
        }
        return owed.isEmpty();
    }

    private Optional<SessionId> owed(Actor actor, String path) {
        Matcher sheet = SHEET.matcher(path);
        if (sheet.matches()) {
            DossierId dossier =
                    inbox.open(actor, sheet.group(1), sheet.group(2)).dossier();
            return hall.owesDeclaration(actor, dossier);
        }
        Matcher dossier = DOSSIER.matcher(path);
        return dossier.matches() ? hall.owesBeforeSeeing(actor, DossierId.of(dossier.group(1))) : Optional.empty();
    }
}
