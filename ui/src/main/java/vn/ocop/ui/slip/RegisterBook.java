package vn.ocop.ui.slip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

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
    private static final int[] WIDTHS = {5, 30, 40, 10, 35, 45, 16, 30, 12, 12, 12, 16, 12, 14};
    private static final int CHARACTER = 256;

    private RegisterBook() {}

    static byte[] of(RegisterPage register) {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Sheet sheet = book.createSheet("Sổ theo dõi hồ sơ");
            CellStyle head = book.createCellStyle();
            Font bold = book.createFont();
            bold.setBold(true);
            head.setFont(bold);
            head.setWrapText(true);
            fill(sheet.createRow(0), HEADS);
            sheet.getRow(0).forEach(cell -> cell.setCellStyle(head));
            for (int n = 0; n < register.rows().size(); n++) {
                fill(sheet.createRow(n + 1), cells(n + 1, register.rows().get(n)));
            }
            for (int column = 0; column < WIDTHS.length; column++) {
                sheet.setColumnWidth(column, WIDTHS[column] * CHARACTER);
            }
            sheet.createFreezePane(0, 1);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(int number, RegisterPage.Row row) {
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

    private static void fill(Row row, List<String> values) {
        for (int column = 0; column < values.size(); column++) {
            row.createCell(column).setCellValue(values.get(column));
        }
    }
}
