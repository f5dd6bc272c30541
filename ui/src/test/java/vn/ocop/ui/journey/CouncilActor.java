package vn.ocop.ui.journey;

import static vn.ocop.ui.journey.Screen.words;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import vn.ocop.processes.Outcome.Confirmation;
import vn.ocop.processes.Outcome.Opening;
import vn.ocop.workflow.regulation.Marks;

/** A person of the council: member, secretary or chair. */
final class CouncilActor extends Actor {

    /** Days after which the papers have been with the members long enough, whatever holidays lie between. */
    private static final int AHEAD = 21;

    CouncilActor(Screen screen) {
        super(screen);
    }

    /** Calls a session with the product and comes to its page. */
    void calls(String title, String product) {
        screen.go("/sessions");
        screen.press(screen.link(words("callSession.title")));
        screen.labelled(words("call.title")).fill(title);
        screen.labelled(words("call.heldOn"))
                .fill(LocalDate.now().plusDays(AHEAD).toString());
        screen.labelled(words("call.venue")).fill("Hội trường A");
        screen.tick(screen.page()
                .locator("label.choice")
                .filter(new Locator.FilterOptions().setHasText(product))
                .locator("input"));
        screen.press(screen.button(words("callSession.confirm")));
        screen.reads(words("done", words("callSession.title")));
        screen.reads(product);
    }

    /** Tries to send an invitation with nothing in it. */
    void forgetsEverything() {
        screen.go("/sessions/new");
        screen.press(screen.button(words("callSession.confirm")));
        screen.reads(words("errors.title"));
    }

    /** Has no tie to any producer of the agenda. */
    void declaresNoTies(String title) {
        screen.go("/sessions");
        screen.press(screen.link(title));
        screen.press(screen.link(words("declaration.begin")));
        screen.press(screen.button(words("declaration.others")));
        screen.reads(words("declaration.saved"));
    }

    /** Is asked to declare before the sheet opens. */
    void isAskedToDeclareFirst(String product) {
        comesToInbox(product, "scoreProduct");
        screen.press(
                rows(product, "scoreProduct").first().getByRole(AriaRole.LINK).first());
        screen.reads(words("declaration.what"));
        screen.press(screen.button(words("declaration.confirm")));
        screen.reads(words("declaration.tie.missing"));
    }

    /** Everybody expected is there. */
    void begins(String title) {
        opens(title, "openSession").choose(Opening.OPENED).send();
    }

    void scores(String product, Marks marks) {
        opens(product, "scoreProduct").mark(marks).send();
    }

    /** Brings the product before the council and reads who has handed in. */
    void follows(String title, String product, String handedIn) {
        screen.go("/sessions");
        screen.press(screen.link(title));
        screen.press(screen.button(words("session.now.begin")));
        screen.reads(words("session.now"));
        screen.reads(product);
        screen.reads(handedIn);
        screen.press(screen.button(words("pauseSession.title")));
        screen.reads(words("session.pausedNow"));
        screen.press(screen.button(words("resumeSession.title")));
    }

    void consolidates(String product) {
        opens(product, "consolidateScores").send();
    }

    void confirms(String product) {
        opens(product, "confirmResult").choose(Confirmation.CONFIRMED).send();
    }

    /** Closes the session of a product and signs its minutes, from its page. */
    void endsSessionOf(String product) {
        looksUp(product);
        screen.press(screen.link(words("session.open")));
        screen.press(screen.link(words("dossier.do")));
        new TaskForm(screen, "closeSession").tick("finished").send();
        screen.press(screen.link(words("dossier.do")));
        new TaskForm(screen, "signMinutes").reads(product).tick("read").send();
    }

    /** Has the form on the screen, not sent yet. */
    void beginsToScore(String product) {
        opens(product, "scoreProduct");
    }

    /** Goes on with a form that was opened before the task fell away. */
    void isToldThereIsNothingToScore() {
        screen.press(screen.button(words("task.toCheck")).last());
        screen.reads(words("taken.FALLEN_AWAY", words("scoreProduct.title")));
    }
}
