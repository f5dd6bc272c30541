package vn.ocop.workflow.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {
    private final Places places = Places.on(LocalDate.of(2026, 11, 21));

    @Test
    void countsAsThePublishedStateOfToday() {
        assertThat(types(places.provinces().stream())).isEqualTo(Map.of("tỉnh", 25L, "thành phố", 9L));
        assertThat(types(places.communes())).isEqualTo(Map.of("xã", 2599L, "phường", 709L, "đặc khu", 13L));
    }

    @Test
    void changesApplyFromTheirDay() {
        Places first = Places.on(LocalDate.of(2025, 7, 1));
        assertThat(types(first.communes())).isEqualTo(Map.of("xã", 2621L, "phường", 687L, "đặc khu", 13L));
        assertThat(first.province("75").fullName()).isEqualTo("tỉnh Đồng Nai");
        assertThat(Places.on(LocalDate.of(2026, 4, 29)).province("75").type()).isEqualTo("tỉnh");
        assertThat(Places.on(LocalDate.of(2026, 4, 30)).province("75").type()).isEqualTo("thành phố");
        assertThat(Places.on(LocalDate.of(2026, 11, 22))).isSameAs(places);
    }

    @Test
    void namesPlacesInFull() {
        assertThat(places.commune("12025").fullName()).isEqualTo("xã Phụng Công");
        assertThat(places.province("33").fullName()).isEqualTo("tỉnh Hưng Yên");
        assertThat(places.address("12025")).isEqualTo("xã Phụng Công, tỉnh Hưng Yên");
        assertThat(places.communesOf("33")).contains(places.commune("12025")).allMatch(commune -> "33"
                .equals(commune.province()));
        assertThat(places.provinces().stream()
                        .mapToInt(province -> places.communesOf(province.code()).size())
                        .sum())
                .isEqualTo(3321);
    }

    @Test
    void knowsNoOtherCodes() {
        assertThatThrownBy(() -> places.commune("33")).hasMessage("no commune 33");
        assertThatThrownBy(() -> places.province("12025")).hasMessage("no province 12025");
        assertThat(places.find("99999")).isEmpty();
        assertThat(places.communesOf("99")).isEmpty();
    }

    @Test
    void findsWithoutAccentsTheClosestFirst() {
        assertThat(places.search("phung cong")).first().isEqualTo(places.commune("12025"));
        assertThat(places.search("XÃ PHỤNG CÔNG")).containsExactly(places.commune("12025"));
        assertThat(places.search("đong nai")).first().isEqualTo(places.province("75"));
        assertThat(places.search("12025")).containsExactly(places.commune("12025"));
        assertThat(places.search("a")).hasSize(20);
        assertThat(places.search(" ")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Xã Phụng Công, Huyện Văn Giang, Hưng Yên, 12025",
        "thang loi, van giang, hung yen, 12049",
        "Tân Quy Tây, Sa Đéc, Đồng Tháp, 29905",
        "Trung Thạnh, Huyện Cờ Đỏ, Cần Thơ, 31255",
        "Trường Long, , , 31309"
    })
    void mapsOldNamesToTodaysCommune(String commune, String district, String province, String code) {
        assertThat(places.mapOld(commune, district, province)).singleElement().satisfies(candidate -> {
            assertThat(candidate.commune().code()).isEqualTo(code);
            assertThat(candidate.whole()).isTrue();
        });
    }

    @Test
    void asksWhereAnOldCommuneWasSplit() {
        assertThat(places.mapOld("Xã Lạc Đạo", "Huyện Văn Lâm", "Hưng Yên"))
                .hasSize(2)
                .noneMatch(PlaceCandidate::whole)
                .extracting(candidate -> candidate.commune().code())
                .containsExactlyInAnyOrder("11992", "11995");
        assertThat(places.mapOld("Hogsmeade", null, null)).isEmpty();
        assertThat(places.mapOld("", null, null)).isEmpty();
    }

    @Test
    void mapsOldProvinces() {
        assertThat(places.mapOldProvince("tinh nam dinh")).contains(places.province("37"));
        assertThat(places.mapOldProvince("Thái Bình")).contains(places.province("33"));
        assertThat(places.mapOldProvince("Gotham")).isEmpty();
    }

    private static Map<String, Long> types(Stream<Place> places) {
        return places.map(Place::type).collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
