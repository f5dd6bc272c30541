package vn.ocop.ui.journey;

import static vn.ocop.ui.journey.Screen.words;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import vn.ocop.processes.Outcome.Readiness;
import vn.ocop.processes.Outcome.ReferralAnswer;
import vn.ocop.processes.Outcome.ReportReview;
import vn.ocop.processes.Outcome.ReportSending;
import vn.ocop.processes.Outcome.SupportNeed;
import vn.ocop.workflow.dossier.Consent;
import vn.ocop.workflow.figures.Indicator;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.ReportId;
import vn.ocop.workflow.organization.ProducerDetails.OrganisationType;
import vn.ocop.workflow.regulation.Marks;

/** An officer of the commune's Youth Union. */
final class UnionActor extends Actor {

    UnionActor(Screen screen) {
        super(screen);
    }

    /** Writes down a product seen in the commune and whom to talk to. */
    UnionActor scouts(String product, String contact) {
        screen.go("/leads/new");
        new TaskForm(screen, "lead")
                .type("product", product)
                .today("scoutedOn")
                .type("contact", contact)
                .type("phone", "0900 000 003")
                .today("consentOn")
                .choose("leadConsent", Consent.Way.PAPER);
        screen.press(screen.button(words("save")));
        screen.reads(product);
        return this;
    }

    /** The scouted product on the screen becomes an idea of a producer who agreed to it. */
    DossierId registersLead(String producer, String consentBy) {
        screen.press(screen.page().locator("main a[href*='/ideas/new']"));
        screen.labelled(words("place.detail")).fill("Thôn Ngò");
        new TaskForm(screen, "registerIdea")
                .type("description", "Mật ong nuôi ở vườn nhãn.")
                .type("name", producer)
                .pick("type", OrganisationType.HOUSEHOLD)
                .type("phone", "0900 000 003")
                .type("representative", consentBy)
                .type("consentBy", consentBy)
                .today("consentOn")
                .type("consentScope", "Đăng ký, lập và nộp hồ sơ thay cho cơ sở.")
                .send();
        return dossier();
    }

    private DossierId dossier() {
        String address = screen.page().url();
        return new DossierId(Long.parseLong(address.substring(address.lastIndexOf('/') + 1)));
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
        return dossier();
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

    /** Brings a photograph for the item whose form is opened first. */
    void proves(String product, FilePayload file) {
        opens(product, "carryOutSupport");
        screen.press(screen.button(words("carryOutSupport.proofs.add")));
        screen.page().locator("input[type=file][multiple]").last().setInputFiles(file);
        screen.press(screen.button(words("upload.send")).last());
        screen.reads(file.name);
    }

    /** Asks for more support while the dossier is prepared. */
    void asksForMore(String product, String reason) {
        looksUp(product);
        screen.press(screen.link(words("requestSupport.title")));
        new TaskForm(screen, "requestSupport").type("reason", reason);
        screen.press(screen.button(words("requestSupport.confirm")));
        screen.reads(words("requestSupport.done"));
    }

    void refers(String product, String reason) {
        opens(product, "assessNeeds")
                .type("needs", "Vốn mua máy")
                .choose(SupportNeed.REFER)
                .type("referralReason", reason)
                .send();
    }

    void answers(String product, ReferralAnswer answer, String words) {
        opens(product, "answerReferral").choose(answer).type("words", words).send();
    }

    /** The province says that its communes report every month, from this one on; the report of one of them. */
    ReportId beginsReports(String unit) {
        screen.go("/reports/new");
        YearMonth month = YearMonth.now();
        new TaskForm(screen, "beginReports").type("from", month.getMonthValue() + "/" + month.getYear());
        screen.tick(screen.labelled(words("reportKind.MONTH")));
        screen.tick(screen.labelled(unit));
        screen.press(screen.button(words("beginReports.confirm")));
        screen.reads(words("report.begun"));
        screen.press(screen.page()
                .locator("tr", new Page.LocatorOptions().setHasText(unit))
                .locator("td a[href*='/reports/']")
                .first());
        String address = screen.page().url();
        return new ReportId(Long.parseLong(address.substring(address.lastIndexOf('/') + 1)));
    }

    void writes(String report) {
        opens(report, "writeReport").send();
    }

    void signs(String report) {
        opens(report, "sendReport")
                .choose(ReportSending.SENT)
                .choose("reportPosition", "SECRETARY")
                .send();
    }

    void returns(String report, String reason) {
        opens(report, "acceptReport")
                .choose(ReportReview.RETURNED)
                .type("reason", reason)
                .send();
    }

    UnionActor opensReport(ReportId report) {
        screen.go("/reports/" + report.value());
        return this;
    }

    @Override
    UnionActor reads(String text) {
        super.reads(text);
        return this;
    }

    /** The figures of the unit in the month as they stand now. */
    UnionActor looksAtFigures(YearMonth month) {
        screen.go("/union?from=" + month.atDay(1) + "&until=" + month.atEndOfMonth());
        return this;
    }

    /** The figure on the screen; if it is not nought it leads to its rows. */
    int figure(Indicator indicator) {
        Locator rows = screen.page().locator("main a[href*='/union/figures/" + indicator + "?']");
        return rows.count() == 0 ? 0 : Integer.parseInt(rows.first().innerText().replaceAll("\\D", ""));
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
