package vn.ocop.ui.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.apache.catalina.filters.FailedRequestFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Before anything of a request is read: files are taken from those who have signed in only, and many at once only where
 * evidence is brought along. What the server could not read in full is refused as what it is, before anybody misses its
 * token.
 */
class UploadGuard extends OncePerRequestFilter {

    /** Of photos and sheets, with their form. */
    private static final DataSize SMALL = DataSize.ofMegabytes(22);

    private static final String EVIDENCE = "/evidence/";

    private final FailedRequestFilter unreadable = new FailedRequestFilter();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String type = request.getContentType();
        boolean files = type != null && type.startsWith("multipart/");
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            chain.doFilter(files ? new Unread(request) : request, response);
        } else if (files && !signedIn(request)) {
            response.sendRedirect(request.getContextPath() + "/login");
            response.flushBuffer(); // before the server waits for the rest of the body
        } else if (files && !request.getRequestURI().contains(EVIDENCE) && !small(request)) {
            response.sendError(HttpStatus.PAYLOAD_TOO_LARGE.value());
        } else {
            unreadable.doFilter(request, response, chain);
        }
    }

    /** The page that says what was refused is shown too. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    /** A refused request for the page that says so: nobody reads, or waits for, what else it would have sent. */
    private static final class Unread extends HttpServletRequestWrapper {

        private Unread(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getContentType() {
            return null;
        }

        @Override
        public @Nullable String getParameter(String name) {
            return null;
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }
    }

    private static boolean signedIn(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null
                && session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) != null;
    }

    /** A request that is sent in pieces and does not say how long it is may be of any length. */
    private static boolean small(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        return length < 0 ? request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null : length <= SMALL.toBytes();
    }
}
