package vn.ocop.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** A browser's window on the system, in Vietnamese; finds things by the words a person reads. */
final class Screen {

    private static final int SECOND = 1000;
    private static final int PATIENCE = 30;
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("messages", Locale.ROOT);

    private final Page page;
    private final String base;
    private final Inspector inspector;
    private final boolean scripts;

    /** @param scripts does the browser run scripts? Without, pages are used but not inspected */
    Screen(Page page, String base, Inspector inspector, boolean scripts) {
        this.page = page;
        this.base = base;
        this.inspector = inspector;
        this.scripts = scripts;
        inspector.follow(page);
    }

    /** The text people read. */
    static String words(String key, Object... args) {
        return MessageFormat.format(WORDS.getString(key), args);
    }

    Page page() {
        return page;
    }

    /** Goes to an address, as by a bookmark. */
    void go(String path) {
        page.navigate(base + path);
        look();
    }

    /** The whole address of a path, for what is downloaded. */
    String address(String path) {
        return base + path;
    }

    /** Ticks a box or an option. Pages without scripts are used from the keyboard, where nothing waits for frames. */
    void tick(Locator option) {
        if (scripts) {
            option.check();
        } else {
            option.press("Space");
        }
    }

    /** Follows a link or presses a button that leads to another page. */
    void press(Locator target) {
        page.evaluate("() => document.documentElement.dataset.left = '1'");
        if (scripts) {
            target.click();
        } else {
            target.press("Enter");
        }
        page.locator("html:not([data-left])").waitFor();
        page.waitForLoadState();
        look();
    }

    Locator button(String text) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text).setExact(true));
    }

    Locator link(String text) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(text).setExact(true));
    }

    Locator labelled(String text) {
        return page.getByLabel(text, new Page.GetByLabelOptions().setExact(true));
    }

    void reads(String text) {
        assertThat(page.locator("main")).containsText(text);
    }

    /** Reloads until the page says what the system does on its own, a moment later. */
    void comesToRead(String text) {
        Locator awaited = page.locator("main").getByText(text, new Locator.GetByTextOptions().setExact(true));
        for (int tries = 0; awaited.count() == 0 && tries < PATIENCE; tries++) {
            page.waitForTimeout(SECOND);
            page.reload();
        }
        reads(text);
        look();
    }

    void look() {
        if (scripts) {
            inspector.look(page, kind());
        }
    }

    /** Pages differ by their address without its numbers and by what they hold, dossiers also by their stage. */
    private String kind() {
        String path = page.url().substring(base.length()).replaceFirst("[?#].*", "");
        String address =
                path.replaceFirst("^(/tasks/\\w+|/certificates)/[^/]+", "$1").replaceAll("\\d+", "*");
        Locator stage = page.locator(".path .now, .path .ended");
        return address
                + (has("form.task") ? " form" : "")
                + (has("button[value=confirm]") ? " review" : "")
                + (has(".errors") ? " complaint" : "")
                + (stage.count() > 0 ? " " + stage.first().innerText().replaceAll("\\s+", " ") : "");
    }

    private boolean has(String selector) {
        return page.locator(selector).count() > 0;
    }
}
