package vn.ocop.workflow.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The places of the Union's founding documents, written before 1 July 2025, are understood as their authors wrote them. */
class OldPlacesTest {

    private final Places places = Places.on(LocalDate.of(2026, 11, 21));
    private final PlaceFinder finder = PlaceFinder.of(places);

    @ParameterizedTest
    @CsvSource({
        "'xã Thắng lợi, huyện Văn Giang', 12049",
        "'xã Thắng Lợi, huyện Văn Giang, Hưng Yên', 12049",
        "'xã Phụng Công, huyện Văn Giang', 12025",
        "'xã Tống Phan, huyện Phù Cừ', 12391",
        "'xã Phú Thịnh, huyện Kim Động', 12313",
        "'Xã Phú Thịnh, Huyện Kim Động, Hưng Yên', 12313",
        "'xã Tân Quy Tây (Sa Đéc)', 29905",
        "'Phường Tân Quy Đông (Sa Đéc)', 29905",
        "'Phường Tân Quy Đông, Thành phố Sa Đéc, Đồng Tháp', 29905",
        "'phường Quyết Thắng, thành phố Lai Châu', 03388",
        "'phường Quyết Tiến, thành phố Lai Châu', 03388",
        "'phường Đoàn Kết, thành phố Lai Châu', 03388",
        "'xã Sùng Phài, thành phố Lai Châu', 03388",
        "'phường Tân Phong, thành phố Lai Châu', 03408",
        "'phường Đông Phong, thành phố Lai Châu', 03408",
        "'xã San Thàng, thành phố Lai Châu', 03408",
        "'xã Trung Thạnh, huyện Cờ Đỏ', 31255",
        "'xã Trường Xuân, huyện Thới Lai', 31294",
        "'xã Trường Long, huyện Phong Điền', 31309",
        "'phường An Thới, quận Bình Thủy', 31168"
    })
    void whereTheWholeOfItCameToOneCommune(String written, String code) {
        assertThat(finder.find(written).certain())
                .hasValueSatisfying(
                        meaning -> assertThat(meaning.place().code()).isEqualTo(code));
        assertThat(finder.find(written).formerly(places.commune(code))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "thành phố Lai Châu, 03388",
        "thành phố Lai Châu, 03408",
        "'Thành phố Lai Châu, Lai Châu', 03408",
        "quận Bình Thủy, 31168",
        "quận Bình Thủy, 31174",
        "quận Bình Thủy, 31183",
        "'quận Bình Thủy, Cần Thơ', 31183",
        "'phường Bùi Hữu Nghĩa, quận Bình Thủy', 31168"
    })
    void whatWasSplitIsAskedAbout(String written, String code) {
        PlaceMeanings meanings = finder.find(written);

        assertThat(meanings.certain()).isEmpty();
        assertThat(meanings.all())
                .hasSizeBetween(2, 12)
                .extracting(meaning -> meaning.place().code())
                .contains(code);
    }

    @ParameterizedTest
    @CsvSource({"tỉnh Hưng Yên, 33", "tỉnh Nam Định (Huyện đoàn không nêu tên huyện), 37", "tỉnh Đồng Tháp, 82"})
    void aProvinceIsAnyOfItsCommunesOrItself(String written, String code) {
        assertThat(finder.findAny(written).certain())
                .hasValueSatisfying(
                        meaning -> assertThat(meaning.place().code()).isEqualTo(code));
        assertThat(finder.find(written).certain()).isEmpty();
        assertThat(finder.find(written).all())
                .extracting(PlaceMeaning::place)
                .containsExactlyInAnyOrderElementsOf(places.communesOf(code));
    }
}
