package vn.ocop.ui.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.filters.FailedRequestFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
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
        if (files && SecurityContextHolder.getContext().getAuthentication() == null) {
            response.sendRedirect(request.getContextPath() + "/login");
        } else if (files && !request.getRequestURI().contains(EVIDENCE) && !small(request)) {
            response.sendError(HttpStatus.PAYLOAD_TOO_LARGE.value());
        } else {
            unreadable.doFilter(request, response, chain);
        }
    }

    /** A request that is sent in pieces and does not say how long it is may be of any length. */
    private static boolean small(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        return length < 0 ? request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null : length <= SMALL.toBytes();
    }
}
