package vn.ocop.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.SimpleLocaleContext;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** Vietnamese unless the reader chose English: people on the page, where it is kept; programs with each request. */
class Languages extends CookieLocaleResolver {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final List<Locale> SPOKEN = List.of(VIETNAMESE, Locale.ENGLISH);
    private static final Duration YEAR = Duration.ofDays(365);

    Languages() {
        super("lang");
        setDefaultLocale(VIETNAMESE);
        setCookieMaxAge(YEAR);
        setCookieHttpOnly(true);
        setRejectInvalidCookies(false);
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return Problems.concern(request) ? accepted(request) : super.resolveLocale(request);
    }

    @Override
    public LocaleContext resolveLocaleContext(HttpServletRequest request) {
        return Problems.concern(request)
                ? new SimpleLocaleContext(accepted(request))
                : super.resolveLocaleContext(request);
    }

    /** Not the servlet's idea of it, which is the language of the server for a header nobody understands. */
    private static Locale accepted(HttpServletRequest request) {
        try {
            String header = Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE), "vi");
            return Objects.requireNonNullElse(Locale.lookup(Locale.LanguageRange.parse(header), SPOKEN), VIETNAMESE);
        } catch (IllegalArgumentException e) {
            return VIETNAMESE;
        }
    }
}
