package vn.ocop.workflow.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which differences in writing are none. */
class WordingTest {

    @ParameterizedTest
    @CsvSource({
        "'Mật ong  Rừng (Beest)', mật ong rừng beest, true",
        "Mắm nêm, Mắm nem, false",
        "Bánh tẻ Phụng Công, Bánh tẻ, false"
    })
    void namesDifferByLettersAndAccentsOnly(String one, String other, boolean same) {
        assertThat(Wording.sameName(one, other)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({
        "'Thôn 2, x. Phụng Công, t. Hưng Yên', 'thôn 2, xã Phụng Công, tỉnh Hưng Yên', true",
        "'12 đ. Trần Phú, P. Vị Thanh, TP Cần Thơ', '12 đường Trần Phú, phường Vị Thanh, thành phố Cần Thơ', true",
        "'Thôn 2, xã Phụng Công', 'Thôn 3, xã Phụng Công', false"
    })
    void addressesAreTheSameWithTheUsualAbbreviations(String one, String other, boolean same) {
        assertThat(Wording.sameAddress(one, other)).isEqualTo(same);
    }
}
