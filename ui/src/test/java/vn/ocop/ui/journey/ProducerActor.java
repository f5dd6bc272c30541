package vn.ocop.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.ocop.ui.journey.Screen.words;

import vn.ocop.workflow.regulation.Marks;

/** The producer. */
final class ProducerActor extends Actor {

    ProducerActor(Screen screen) {
        super(screen);
    }

    /** @param support asks the Youth Union for support */
    void registersIdea(String product, boolean support) {
        screen.go("/");
        screen.press(screen.link(words("nav.registerIdea")));
        TaskForm form = new TaskForm(screen, "registerIdea")
                .type("product", product)
                .type("description", "Làm thủ công tại làng, từ nguyên liệu của xã.")
                .type("materials", "Gạo nếp trồng tại xã.")
                .type("story", "Nghề của làng hơn trăm năm nay.");
        if (support) {
            form.tick("support");
        }
        form.send();
    }

    void revisesIdea(String product, String wanted, String description) {
        opens(product, "reviseIdea")
                .reads(wanted)
                .type("description", description)
                .send();
    }

    void prepares(String product, Marks marks) {
        TaskForm list = opens(product, "prepareDossier");
        new HandIn(screen).fill(marks).registered();
        list.send();
    }

    /** Begins the plan, is called away, and finds it as it was left. */
    void leavesPlan(String product, String market) {
        opens(product, "prepareDossier");
        new HandIn(screen).leave(market);
        opens(product, "prepareDossier");
        screen.press(screen.link(words("section.PLAN")));
        assertThat(screen.labelled(words("plan.market"))).hasValue(market);
    }

    void supplements(String product, String asked, String answer) {
        opens(product, "supplementDossier").reads(asked).answer(answer).send();
    }

    /** Finds the result among the notices, and on the dossier's page what is lacking. */
    void isTold(String product) {
        screen.go("/notices");
        screen.reads(words("happened.notifyNegative"));
        screen.press(screen.link(product).first());
        screen.reads(words("stage.NOT_RECOGNISED"));
        screen.reads(words("result.whyNot", 3));
    }

    void withdraws(String product, String reason) {
        looksUp(product);
        screen.press(screen.link(words("withdraw.link")));
        screen.labelled(words("withdraw.reason")).fill(reason);
        screen.press(screen.button(words("withdraw.confirm")));
        screen.reads(words("stage.WITHDRAWN"));
        screen.reads(reason);
    }
}
