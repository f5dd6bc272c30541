package vn.ocop.ui.journey;

import vn.ocop.workflow.organization.ProducerDetails.Gender;
import vn.ocop.workflow.organization.ProducerDetails.OrganisationType;
import vn.ocop.workflow.regulation.Marks;
import vn.ocop.workflow.regulation.Registration;

/** The producer's forms, which an officer of the Youth Union may fill in as well. */
final class HandIn {

    private HandIn() {}

    static TaskForm fill(TaskForm form, Marks marks) {
        return form.choose("kind", Registration.FIRST_TIME)
                .pick("type", OrganisationType.COOPERATIVE)
                .type("phone", "0900 000 001")
                .type("email", "htx@example.vn")
                .type("position", "Giám đốc")
                .choose("gender", Gender.FEMALE)
                .type("ethnicity", "Kinh")
                .type("residence", "Thôn Đầu")
                .type("history", "Cơ sở sản xuất từ năm 2015, nay có 12 lao động thường xuyên.")
                .type("technology", "Dây chuyền đóng gói bán tự động.")
                .type("market", "Bán tại 6 tỉnh, thành phố.")
                .type("turnover", 1250)
                .type("profit", 210)
                .type("plan", "Mở rộng vùng nguyên liệu.")
                .mark(marks);
    }
}
