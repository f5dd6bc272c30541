package vn.ocop.ui.journey;

import static vn.ocop.ui.journey.Screen.words;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.List;
import vn.ocop.processes.Outcome.Readiness;
import vn.ocop.processes.Outcome.SupportNeed;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.organization.ProducerDetails.OrganisationType;
import vn.ocop.workflow.regulation.Marks;

/** An officer of the commune's Youth Union. */
final class UnionActor extends Actor {

    UnionActor(Screen screen) {
        super(screen);
    }

    /** Registers an idea for a producer the commune does not know yet, who agreed to it. */
    DossierId registersIdeaFor(String producer, String consentBy, String product) {
        screen.go("/ideas/new");
        screen.labelled(words("place.detail")).fill("Thôn Ngò");
        new TaskForm(screen, "registerIdea")
                .type("product", product)
                .type("description", "Nấm sò trồng trong nhà, sấy lạnh.")
                .type("name", producer)
                .pick("type", OrganisationType.HOUSEHOLD)
                .type("phone", "0900 000 002")
                .type("representative", consentBy)
                .type("consentBy", consentBy)
                .today("consentOn")
                .type("consentScope", "Đăng ký, lập và nộp hồ sơ thay cho cơ sở.")
                .send();
        String address = screen.page().url();
        return new DossierId(Long.parseLong(address.substring(address.lastIndexOf('/') + 1)));
    }

    void assesses(String product, SupportNeed need, String needs) {
        opens(product, "assessNeeds").type("needs", needs).choose(need).send();
    }

    /** @param types codes of the kinds of support */
    void plans(String product, List<String> types) {
        TaskForm form = opens(product, "planSupport");
        for (String type : types) {
            Locator box = screen.page().locator("details:has(input[value=" + type + "])");
            box.locator("summary").click();
            box.getByLabel(words("planSupport.choose")).check();
            box.getByLabel(words("planSupport.plannedOn"))
                    .fill(LocalDate.now().plusDays(10).toString());
            box.getByLabel(words("planSupport.budget")).fill("1.500.000");
        }
        form.send();
    }

    /** One of the kinds planned, with what its own fields ask for. */
    void carriesOut(String product, String result) {
        TaskForm form = opens(product, "carryOutSupport").today("doneOn").type("result", result);
        Locator asked = screen.page().locator("[name^='results[']");
        for (int n = 0; n < asked.count(); n++) {
            fill(asked.nth(n));
        }
        form.send();
    }

    private static void fill(Locator field) {
        String kind = field.evaluate("each => each.tagName + ' ' + each.type + ' ' + each.inputMode")
                .toString();
        if (kind.startsWith("SELECT")) {
            field.selectOption(new SelectOption().setIndex(1));
        } else if (kind.contains("date")) {
            field.fill(LocalDate.now().toString());
        } else {
            field.fill(kind.contains("url") ? "https://gianhang.example" : kind.contains("numeric") ? "12" : "Đã làm");
        }
    }

    void confirms(String product, Readiness readiness) {
        opens(product, "confirmReadiness").choose(readiness).send();
    }

    void preparesFor(String product, Marks marks) {
        TaskForm list = opens(product, "prepareDossier");
        new HandIn(screen).fill(marks).registered();
        list.send();
    }
}
