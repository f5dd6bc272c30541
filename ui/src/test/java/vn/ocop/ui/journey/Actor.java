package vn.ocop.ui.journey;

import static vn.ocop.ui.journey.Screen.words;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** A person at work: finds tasks in the inbox by the product's name, and looks dossiers up. */
class Actor {

    private static final int SECOND = 1000;
    private static final int PATIENCE = 20;

    protected final Screen screen;

    Actor(Screen screen) {
        this.screen = screen;
    }

    /** Opens the task of a step from the inbox. */
    TaskForm opens(String product, String step) {
        comesToInbox(product, step);
        screen.press(rows(product, step).first().getByRole(AriaRole.LINK).first());
        screen.reads(words(step + ".title"));
        return new TaskForm(screen, step);
    }

    /** How many tasks of that step the inbox shows for the product. */
    int tasks(String product, String step) {
        showsInInbox(product);
        return rows(product, step).count();
    }

    /** A product that is not among the most urgent is searched. */
    private void showsInInbox(String product) {
        screen.go("/inbox?view=all");
        if (screen.page().getByText(product).count() == 0) {
            search(product);
        }
    }

    /** Waits for a task that the system makes on its own, a moment later. */
    protected void comesToInbox(String product, String step) {
        showsInInbox(product);
        for (int tries = 0; rows(product, step).count() == 0 && tries < PATIENCE; tries++) {
            screen.page().waitForTimeout(SECOND);
            showsInInbox(product);
        }
    }

    private void search(String product) {
        screen.labelled(words("search")).fill(product);
        screen.press(screen.button(words("search")));
    }

    protected Locator rows(String product, String step) {
        return screen.page()
                .locator("tbody tr")
                .filter(new Locator.FilterOptions().setHasText(product))
                .filter(new Locator.FilterOptions().setHasText(words(step + ".title")));
    }

    /** Opens the page of a dossier from the list. */
    Actor looksUp(String product) {
        screen.go("/dossiers");
        search(product);
        screen.press(screen.link(product));
        return this;
    }

    /** The diagram of the dossier on the screen. */
    Diagram diagram() {
        return new Diagram(screen);
    }

    Actor reads(String text) {
        screen.reads(text);
        return this;
    }
}
