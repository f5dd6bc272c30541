package vn.ocop.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.ocop.ui.journey.Screen.words;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;

/** The diagram on a dossier's page. */
final class Diagram {

    private final Screen screen;
    private final Locator host;

    Diagram(Screen screen) {
        this.screen = screen;
        host = screen.page().locator("[data-diagram]");
    }

    /** Chooses a model, which the viewer reads without a complaint. */
    Diagram draws(String model) {
        host.evaluate("host => delete host.dataset.warnings");
        screen.button(words("model." + model)).click();
        assertThat(host).hasAttribute("data-warnings", "0");
        return this;
    }

    Diagram marksAsCurrent(String step) {
        assertThat(host.locator(".djs-element.current")).hasCount(1);
        assertThat(host.locator(".djs-element.current")).hasAttribute("data-element-id", step);
        return this;
    }

    Diagram marksAsTaken(String step) {
        assertThat(host.locator("g[data-element-id=" + step + "]")).hasClass(Pattern.compile("taken"));
        return this;
    }
}
