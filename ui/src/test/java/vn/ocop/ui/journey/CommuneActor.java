package vn.ocop.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.ocop.ui.journey.Screen.words;

import vn.ocop.processes.Outcome.Completeness;
import vn.ocop.processes.Outcome.Screening;

/** An officer of the commune. */
final class CommuneActor extends Actor {

    CommuneActor(Screen screen) {
        super(screen);
    }

    void accepts(String product, int productSet) {
        opens(product, "screenIdea")
                .choose(Screening.ACCEPTED)
                .pick("productSet", productSet)
                .send();
    }

    void answersIdea(String product, Screening screening, String reason) {
        opens(product, "screenIdea").choose(screening).type("reason", reason).send();
    }

    /** Forgets to say what became of the idea. */
    void sendsNoAnswer(String product) {
        opens(product, "screenIdea").complainsAbout("screening");
    }

    void receives(String product, int samples) {
        opens(product, "receiveDossier")
                .type("samples", samples)
                .type("lot", "Lô 05/2026")
                .type("storage", "Tủ mẫu của xã")
                .send();
    }

    void findsComplete(String product) {
        opens(product, "checkComponents").choose(Completeness.COMPLETE).send();
    }

    /** Asks once for everything, item by item. */
    void findsIncomplete(String product, String... wrong) {
        opens(product, "checkComponents")
                .choose(Completeness.INCOMPLETE)
                .want(wrong)
                .send();
    }

    void assesses(String product) {
        assess(opens(product, "assessContents"));
    }

    /** After the leader gave it back. */
    void assessesAgain(String product, String wanted) {
        assess(opens(product, "assessContents").reads(wanted));
    }

    private static void assess(TaskForm form) {
        form.type("materials", "Gạo nếp trồng tại xã, có xác nhận vùng nguyên liệu.")
                .type("labour", "10 trên 12 lao động là người trong xã.")
                .type("idea", "Sản phẩm truyền thống, cải tiến bao bì.")
                .type("identity", "Gắn với lễ hội của làng.")
                .type("proposal", "Đề nghị UBND tỉnh đánh giá, phân hạng.")
                .send();
    }

    /** Types and goes away; the form keeps it by itself. */
    void writesWithoutSending(String product, String labour) {
        opens(product, "assessContents").type("labour", labour);
        assertThat(screen.page().locator("[data-draft-status]")).containsText(words("draft.auto"));
    }

    void findsAgain(String product, String labour) {
        opens(product, "assessContents");
        assertThat(screen.labelled(words("assessContents.labour"))).hasValue(labour);
    }

    void completesPackage(String product, String asked, String answer) {
        opens(product, "completePackage")
                .reads(asked)
                .answer(answer)
                .type("answer", answer)
                .send();
    }
}
