package vn.ocop.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.ocop.ui.journey.Screen.words;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import vn.ocop.processes.Outcome;
import vn.ocop.workflow.regulation.Marks;

/** The form of a step, filled in by its labels, reviewed, and sent. */
final class TaskForm {

    private final Screen screen;
    private final String step;

    /** @param step whose form is on the screen */
    TaskForm(Screen screen, String step) {
        this.screen = screen;
        this.step = step;
    }

    TaskForm type(String field, Object value) {
        screen.labelled(words(step + "." + field)).fill(value.toString());
        return this;
    }

    TaskForm today(String field) {
        return type(field, LocalDate.now());
    }

    TaskForm choose(Outcome answer) {
        return choose(answer.gateway(), answer);
    }

    /** @param prefix of the texts of the choices */
    TaskForm choose(String prefix, Object constant) {
        screen.tick(screen.labelled(words(prefix + "." + constant)));
        return this;
    }

    TaskForm tick(String field) {
        screen.tick(screen.page().getByLabel(words(step + "." + field)));
        return this;
    }

    TaskForm pick(String field, Object value) {
        screen.labelled(words(step + "." + field)).selectOption(value.toString());
        return this;
    }

    /** Ticks the options of a scoring sheet, from the keyboard. */
    TaskForm mark(Marks marks) {
        marks.byCriterion().forEach((criterion, mark) -> screen.page()
                .locator("input[name='option[" + criterion + "]'][value='" + mark.option() + "']")
                .press("Space"));
        return this;
    }

    /** One item of a request per row, about no document in particular. */
    TaskForm want(String... wrong) {
        for (int row = 0; row < wrong.length; row++) {
            screen.page().locator("[name='wrong[" + row + "]']").fill(wrong[row]);
        }
        return this;
    }

    /** The same words to every item of a request; none if it has none. */
    TaskForm answer(String words) {
        screen.page().locator("[name^='item[']").all().forEach(item -> item.fill(words));
        return this;
    }

    TaskForm reads(String text) {
        screen.reads(text);
        return this;
    }

    /** Tries to go on with a field left out; the complaint has the focus and leads to the field. */
    void complainsAbout(String field) {
        screen.press(screen.button(words("task.toCheck")).last());
        Locator complaint = screen.page().locator(".errors");
        assertThat(complaint).isFocused();
        complaint.locator("a[href='#f-" + field + "']").click();
        assertThat(screen.page().locator("#f-" + field)).isFocused();
    }

    /** To the review page, with no complaint. */
    TaskForm check() {
        screen.press(screen.button(words("task.toCheck")).last());
        Locator complaints = screen.page().locator(".errors");
        if (complaints.count() > 0) {
            throw new AssertionError(step + ": " + complaints.innerText());
        }
        assertThat(screen.page().locator("h1")).hasText(words("task.check"));
        return this;
    }

    /** Saves a section of the forms; the list of sections is on the screen again. */
    void save() {
        screen.press(screen.button(words("section.save")).last());
        Locator complaints = screen.page().locator(".errors");
        if (complaints.count() > 0) {
            throw new AssertionError(step + ": " + complaints.innerText());
        }
        screen.reads(words("section.saved"));
    }

    /** Checks, confirms, and reads that it is done. */
    void send() {
        check();
        screen.press(screen.button(words(step + ".confirm")));
        if (step.equals("scoreProduct")) { // goes on to the next sheet, or to the inbox
            String handedIn = words("scoreProduct.last").replaceFirst("[.].*", "");
            assertThat(screen.page().locator(".flash")).containsText(handedIn);
        } else {
            screen.reads(words("done", words(step + ".title")));
        }
    }
}
