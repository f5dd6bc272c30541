package vn.ocop.workflow.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class FoldTest {

    @Test
    void leavesNoMarks() {
        assertThat(Fold.fold("Đặc khu  Phú Quốc ")).isEqualTo("dac khu phu quoc");
        assertThat(Fold.fold("ĐƯỜNG Nghiễm ỵ")).isEqualTo("duong nghiem y");
    }

    @Test
    void doesNotCareWhereTheToneMarkStandsOrHowItIsStored() {
        assertThat(Fold.fold("Hoà Bình")).isEqualTo(Fold.fold("Hòa Bình"));
        assertThat(Fold.fold(Normalizer.normalize("Phụng Công", Normalizer.Form.NFD)))
                .isEqualTo("phung cong");
    }
}
