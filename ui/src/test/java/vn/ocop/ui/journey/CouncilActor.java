package vn.ocop.ui.journey;

import static vn.ocop.ui.journey.Screen.words;

import vn.ocop.processes.Outcome.Confirmation;
import vn.ocop.workflow.regulation.Marks;

/** A person of the council: member, secretary or chair. */
final class CouncilActor extends Actor {

    CouncilActor(Screen screen) {
        super(screen);
    }

    void scores(String product, Marks marks) {
        opens(product, "scoreProduct").mark(marks).send();
    }

    void consolidates(String product) {
        opens(product, "consolidateScores").send();
    }

    void confirms(String product) {
        opens(product, "confirmResult").choose(Confirmation.CONFIRMED).send();
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
