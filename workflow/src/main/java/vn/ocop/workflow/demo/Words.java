package vn.ocop.workflow.demo;

import java.util.List;
import vn.ocop.workflow.dossier.SupplementItem.Wanted;

/** What the people of the demonstration write; plain sentences such as officials write. */
final class Words {

    static final String COUNCIL_DECISION = "643/QĐ-UBND";
    static final String ADVISORY_DECISION = "644/QĐ-UBND";
    static final String SESSION = "Phiên họp đánh giá, phân hạng";
    static final String VENUE = "Hội trường Sở Nông nghiệp và Môi trường";

    static final String CHANGES_WANTED = "Đề nghị mô tả rõ nguồn nguyên liệu tại địa phương và quy trình sản xuất.";
    static final String REFUSED =
            "Sản phẩm không thuộc bộ sản phẩm nào trong 26 bộ của Chương trình OCOP (hóa chất tẩy rửa gia dụng).";
    static final String NEEDS = "Chưa có nhãn hiệu, bao bì còn đơn giản, chủ thể chưa quen lập hồ sơ điện tử.";
    static final String REFERRAL = "Cần vốn vay và thiết kế bao bì vượt khả năng của Đoàn xã.";
    static final String REFERRAL_ANSWER = "Tỉnh đoàn nhận hỗ trợ: giới thiệu vốn vay và đơn vị thiết kế bao bì.";
    static final String PARTNER = "Trung tâm Hỗ trợ thanh niên khởi nghiệp";
    static final long BUDGET = 5_000_000;
    static final String DONE_AS_PLANNED = "Đã làm theo kế hoạch";
    static final String SUPPORT_RESULT = "Đã hướng dẫn xong; chủ thể tự làm được, có biên bản và ảnh kèm theo.";
    static final String HISTORY =
            "Cơ sở sản xuất từ năm 2015, khởi đầu từ nghề của gia đình, nay có 12 lao động thường xuyên.";
    static final String STRUCTURE =
            "Người đại diện điều hành chung; tổ sản xuất 8 người, tổ đóng gói 3 người, kế toán kiêm bán hàng 1 người.";
    static final String PRODUCTION =
            "Vùng nguyên liệu 3 ha trong xã, hợp đồng với 15 hộ. Dây chuyền sơ chế, đóng gói bán tự động; tận dụng phụ phẩm.";
    static final String QUALITY =
            "Đã công bố tiêu chuẩn cơ sở, thay bao bì giấy, ghi nhãn đủ nội dung bắt buộc, có tem truy xuất nguồn gốc.";
    static final String MARKET = "Bán tại 6 tỉnh, thành phố qua 8 đại lý và sàn thương mại điện tử.";
    static final String BUSINESS_OUTCOME = "Doanh thu tăng 18% so với năm trước; 12 lao động có việc làm thường xuyên.";
    static final long TURNOVER = 1_250;
    static final long PROFIT = 210;
    static final String PLAN_PRODUCT = "Hoàn thiện truy xuất nguồn gốc, thêm quy cách đóng gói làm quà tặng.";
    static final String PLAN_ORGANISATION = "Mở rộng vùng nguyên liệu thêm 2 ha, liên kết thêm 10 hộ trong xã.";
    static final String PLAN_MARKET = "Tham gia hội chợ cấp tỉnh, mở thêm 4 đại lý và kênh bán hàng trực tuyến.";
    static final List<Wanted> WANTED = List.of(
            new Wanted("D07", "Phiếu kiểm nghiệm quá 12 tháng, cần phiếu còn hạn.", null),
            new Wanted("D04", "Thiếu bản sao giấy chứng nhận.", null));
    static final String ASKED_AGAIN = "Phiếu kiểm nghiệm mới ghi tên sản phẩm khác với phiếu đăng ký.";
    static final String LEAVE = "Sai sót mới phát sinh sau lần bổ sung trước; yêu cầu gộp đủ các mục.";
    static final String SAMPLE_LOT = "Lô 05/2026";
    static final String SAMPLE_STORAGE = "Tủ mẫu của bộ phận một cửa, nơi khô mát";
    static final String SUPPLEMENTED = "Đã bổ sung phiếu kiểm nghiệm mới và bản sao giấy chứng nhận.";
    static final String OUT_OF_SCOPE =
            "Sản phẩm là vật tư sản xuất, không phải sản phẩm hoa, cây cảnh của bộ tiêu chí.";
    static final String WITHDRAWN = "Cơ sở tạm dừng sản xuất, xin rút hồ sơ và đăng ký lại sau.";
    static final String IDEA_MATERIALS = "Nguyên liệu chính lấy tại địa phương.";
    static final String IDEA_STORY = "Sản phẩm gắn với nghề và đời sống của địa phương.";
    static final String CONSENT = "Đoàn xã đăng ký, lập và nộp hồ sơ thay cho cơ sở trên hệ thống.";
    static final String REPRESENTATIVE = "Nguyễn Thị Thơm";
    static final String LOCAL_MATERIALS = "Nguyên liệu chính trồng tại xã, có xác nhận vùng nguyên liệu.";
    static final String LOCAL_LABOUR = "10 trên 12 lao động là người trong xã.";
    static final String IDEA_ORIGIN = "Sản phẩm truyền thống của địa phương, được cải tiến bao bì.";
    static final String LOCAL_IDENTITY = "Câu chuyện sản phẩm gắn với lễ hội và nghề của làng.";
    static final String PROPOSAL = "Đề nghị UBND tỉnh đánh giá, phân hạng sản phẩm.";
    static final String GIVEN_BACK = "Đề nghị nêu rõ hơn căn cứ, kèm số liệu.";
    static final String ADVICE = "Hồ sơ đủ thành phần, số liệu khớp với thực tế; đề nghị trình Hội đồng.";
    static final String SURVEY = "Đã khảo sát cơ sở: nhà xưởng sạch, có khu trưng bày, hồ sơ ghi chép đầy đủ.";
    static final String DISCUSSION =
            "Hội đồng thảo luận về tiêu chí tiếp thị và câu chuyện sản phẩm, thống nhất cách hiểu.";
    static final String RESCORED = "Thống nhất cách hiểu sau thảo luận.";
    static final String NEGATIVE_NOTICE =
            "Sản phẩm chưa đủ điều kiện công nhận. Chủ thể có thể hoàn thiện và đăng ký lại ở đợt sau.";
    static final String DECISION = "Công nhận kết quả đánh giá, phân hạng và cấp Giấy chứng nhận sản phẩm OCOP.";

    /** Criteria and documents that the Union finds wanting. */
    static final int WEAK = 3;

    /** Points by which producers think better of themselves than councils do. */
    static final int OPTIMISM = 4;
    /** Points within which members of a council differ. */
    static final int NARROW = 3;
    /** Points by which they differ where the story wants a discussion. */
    static final int WIDE = 18;

    /** Points by which the centre's council finds less where the story wants it. */
    static final int STRICTER = 10;

    private Words() {}
}
