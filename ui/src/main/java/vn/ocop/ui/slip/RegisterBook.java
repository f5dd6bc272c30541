package vn.ocop.ui.slip;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import vn.ocop.ui.web.TableBook;

/** The register as a spreadsheet; every cell is text, so that nothing typed by anybody is reckoned as a formula. */
final class RegisterBook {

    private static final List<String> HEADS = List.of(
            "TT",
            "Mã hồ sơ",
            "Nội dung",
            "Số lượng hồ sơ (bộ)",
            "Tên cá nhân, tổ chức",
            "Địa chỉ",
            "Số điện thoại",
            "Cơ quan chủ trì giải quyết",
            "Nhận hồ sơ",
            "Hẹn trả kết quả",
            "Trả kết quả",
            "Phương thức nhận kết quả",
            "Ký nhận",
            "Ghi chú");

    private RegisterBook() {}

    static ResponseEntity<byte[]> of(RegisterPage register) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        register.rows().forEach(row -> rows.add(cells(rows.size() + 1, row)));
        return new TableBook().sheet("Sổ theo dõi hồ sơ", HEADS, rows).answer("so-theo-doi-ho-so");
    }

    private static List<@Nullable Object> cells(int number, RegisterPage.Row row) {
        return List.of(
                String.valueOf(number),
                row.slip(),
                "Đánh giá, phân hạng sản phẩm OCOP: " + row.product(),
                "01",
                row.producer(),
                row.address(),
                row.phone(),
                row.agency(),
                row.receivedOn(),
                row.dueOn(),
                row.returnedOn(),
                "",
                "",
                "");
    }
}
