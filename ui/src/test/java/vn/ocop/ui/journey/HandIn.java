package vn.ocop.ui.journey;

import static vn.ocop.ui.journey.Screen.words;

import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import vn.ocop.workflow.organization.ProducerDetails.Gender;
import vn.ocop.workflow.organization.ProducerDetails.OrganisationType;
import vn.ocop.workflow.preparation.Profile.Held;
import vn.ocop.workflow.preparation.Section;
import vn.ocop.workflow.regulation.Marks;
import vn.ocop.workflow.regulation.Registration;

/** The producer's forms, section by section, which an officer of the Youth Union may fill in as well. */
final class HandIn {

    private static final LocalDate FOUNDED_ON = LocalDate.of(2015, 3, 2);
    private static final String HOME = "[id='f-residence.typed']";

    private final Screen screen;

    /** @param screen that shows the list of sections */
    HandIn(Screen screen) {
        this.screen = screen;
    }

    /** All of them, each saved before the next; the list is on the screen again. */
    HandIn fill(Marks marks) {
        TaskForm subject = open(Section.SUBJECT)
                .pick("type", OrganisationType.COOPERATIVE)
                .type("foundedOn", FOUNDED_ON)
                .type("phone", "0900 000 001")
                .type("email", "htx@example.vn")
                .type("position", "Giám đốc")
                .choose("gender", Gender.FEMALE)
                .type("ethnicity", "Kinh");
        screen.page().locator(HOME).fill("xã Phụng Công, tỉnh Hưng Yên");
        subject.save();
        open(Section.REGISTRATION).choose("kind", Registration.FIRST_TIME).save();
        open(Section.PROFILE)
                .choose("held", Held.BUSINESS_REGISTRATION)
                .choose("held", Held.FOOD_SAFETY)
                .type("history", "Cơ sở sản xuất từ năm 2015, nay có 12 lao động thường xuyên.")
                .type("structure", "Một tổ sản xuất, một tổ đóng gói.")
                .save();
        open(Section.RESULTS)
                .type("production", "Vùng nguyên liệu 3 ha, dây chuyền đóng gói bán tự động.")
                .type("quality", "Thay bao bì giấy, ghi nhãn đủ nội dung.")
                .type("market", "Bán tại 6 tỉnh, thành phố.")
                .type("outcome", "Doanh thu tăng 18%.")
                .type("turnover", "1.250")
                .type("profit", 210)
                .save();
        open(Section.SCORES).mark(marks).save();
        return plans("Tham gia hội chợ cấp tỉnh.");
    }

    /** What nobody can hand in without. */
    HandIn registered() {
        return bring("D03", Attachments.pdf("dang-ky-kinh-doanh.pdf"));
    }

    /** Uploads the files of a paper, as one paper; the list is on the screen again. */
    HandIn bring(String document, FilePayload... files) {
        screen.press(screen.link(words("section.DOCUMENTS")));
        screen.press(screen.page()
                .locator("main li a[href$='/evidence/" + document + "']")
                .first());
        screen.page().locator("input[type=file][multiple]").last().setInputFiles(files);
        screen.press(screen.button(words("upload.send")).last());
        for (FilePayload file : files) {
            screen.reads(file.name);
        }
        screen.press(screen.link(words("evidence.back")));
        return this;
    }

    HandIn plans(String market) {
        open(Section.PLAN)
                .type("product", "Thêm quy cách làm quà tặng.")
                .type("organisation", "Mở rộng vùng nguyên liệu.")
                .type("market", market)
                .save();
        return this;
    }

    /** Leaves a section half filled. */
    void leave(String market) {
        open(Section.PLAN).type("market", market);
        screen.press(screen.button(words("task.draft")));
        screen.reads(words("section.status.BEGUN"));
    }

    private TaskForm open(Section section) {
        screen.press(screen.link(words("section." + section)));
        return new TaskForm(screen, section.key());
    }
}
