package vn.ocop.ui.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;

/**
 * Looks at every page the people come to, as they would notice: errors of scripts and texts that are missing on each,
 * accessibility and width on the first of each kind. Collects, so that a journey reports all it found.
 */
@TestComponent
class Inspector {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final int PHONE = 360;
    private static final int DESK = 1280;
    private static final int HEIGHT = 900;
    private static final String TOO_WIDE =
            """
            () => document.documentElement.scrollWidth <= document.documentElement.clientWidth ? '' :
              [...document.body.querySelectorAll('*')]
                .filter((each) => each.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
                .slice(0, 5).map((each) => each.outerHTML.slice(0, 120)).join(' | ') || 'the page'""";

    private final Set<String> seen = new HashSet<>();
    private final List<String> findings = new ArrayList<>();

    /** Listens to what a new page's scripts complain about. */
    void follow(Page page) {
        page.setViewportSize(DESK, HEIGHT);
        page.onPageError(error -> findings.add(page.url() + ": " + error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !isAnswerOf(page, message)) {
                findings.add(page.url() + ": " + message.text() + " " + message.location());
            }
        });
    }

    /** A page that says no is an answer, not an error. */
    private static boolean isAnswerOf(Page page, ConsoleMessage message) {
        return message.text().startsWith("Failed to load resource")
                && message.location().startsWith(page.url());
    }

    /** @param kind pages of a kind are scanned once */
    void look(Page page, String kind) {
        if (page.content().contains("??")) {
            findings.add(kind + ": a text is missing");
        }
        if (seen.add(kind)) {
            scan(page, kind);
            page.setViewportSize(PHONE, HEIGHT);
            String wide = (String) page.evaluate(TOO_WIDE);
            if (!wide.isEmpty()) {
                findings.add(kind + ": wider than a phone: " + wide);
            }
            page.setViewportSize(DESK, HEIGHT);
        }
    }

    private void scan(Page page, String kind) {
        List<Rule> violations = new AxeBuilder(page)
                .withTags(WCAG)
                .setLegacyMode(true)
                .analyze()
                .getViolations();
        for (Rule rule : violations) {
            rule.getNodes().forEach(node -> findings.add(kind + ": " + rule.getId() + ": " + node.getHtml()));
        }
    }

    /** What was found since the last time. */
    List<String> report() {
        List<String> found = List.copyOf(findings);
        findings.clear();
        return found;
    }
}
