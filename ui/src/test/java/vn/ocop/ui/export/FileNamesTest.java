package vn.ocop.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a file was called, it can be written everywhere and never outside its folder. */
class FileNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd",
                "..\\..\\windows\\system32\\x.dll",
                "/etc/passwd",
                "C:\\x.pdf",
                "..",
                ".",
                "",
                "   ",
                "a\nb.pdf",
                "a\u0000b.pdf",
                "\u202Efdp.exe",
                "con",
                "LPT1.pdf",
                "tệp?*.pdf",
                "giấy.pdf. . ."
            })
    void noWayOut(String name) {
        String safe = FileNames.safe(name);

        assertThat(safe).isNotBlank().doesNotContainPattern("[/\\\\:*?\"<>|\\p{Cntrl}\\p{Cf}]");
        assertThat(safe).doesNotStartWith(".").doesNotEndWith(".").isEqualTo(safe.strip());
        assertThat(safe.toLowerCase(Locale.ROOT)).doesNotMatch("(con|lpt1)(\\..*)?");
        assertThat(Path.of("/thu-muc").resolve(safe).normalize().getParent()).isEqualTo(Path.of("/thu-muc"));
    }

    @Test
    void longNamesKeepTheirEnding() {
        String safe = FileNames.safe("Ế".repeat(5000) + ".pdf");

        assertThat(safe).endsWith(".pdf").startsWith("ẾẾẾ");
        assertThat(safe.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(255 - 10);
    }

    @Test
    void noTwoAlike() {
        FileNames names = new FileNames();

        assertThat(names.unique("a/", "Giấy.pdf")).isEqualTo("a/Giấy.pdf");
        assertThat(names.unique("a/", "GIẤY.PDF")).isEqualTo("a/GIẤY (2).PDF");
        assertThat(names.unique("a/", "giấy.pdf")).isEqualTo("a/giấy (3).pdf");
        assertThat(names.unique("b/", "Giấy.pdf")).isEqualTo("b/Giấy.pdf");
        assertThat(FileNames.plain("D03. Giấy đăng ký kinh doanh, đăng ký hợp tác xã, hộ kinh doanh"))
                .isEqualTo("d03-giay-dang-ky-kinh-doanh-dang-ky-hop-tac-xa-h");
    }
}
