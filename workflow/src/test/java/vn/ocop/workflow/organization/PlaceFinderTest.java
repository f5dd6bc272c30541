package vn.ocop.workflow.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceFinderTest {

    private final Places places = Places.on(LocalDate.of(2026, 11, 21));
    private final PlaceFinder finder = PlaceFinder.of(places);

    @ParameterizedTest
    @CsvSource({
        "12025, 12025",
        "phung cong, 12025",
        "'xã Phụng Công, tỉnh Hưng Yên', 12025",
        "'Phụng Công, Hưng Yên', 12025",
        "'x. Phụng Công , t. hung yen', 12025",
        "'Xã Phụng Công, Huyện Văn Giang, Hưng Yên', 12025",
        "'xã thắng lợi, huyện văn giang', 12049",
        "'P. Tân Quy Tây, TP. Sa Đéc, Đồng Tháp', 29905",
        "'Trung Thạnh; Cờ Đỏ; Cần Thơ', 31255"
    })
    void takesTheOnePlaceThatIsMeant(String typed, String code) {
        assertThat(finder.find(typed).certain())
                .hasValueSatisfying(
                        meaning -> assertThat(meaning.place().code()).isEqualTo(code));
    }

    @Test
    void asksAboutASplitCommuneAndSaysWhatItWas() {
        PlaceMeanings meanings = finder.find("Xã Lạc Đạo, Huyện Văn Lâm, Hưng Yên");

        assertThat(meanings.certain()).isEmpty();
        assertThat(meanings.exact()).isTrue();
        assertThat(meanings.all())
                .extracting(meaning -> meaning.place().code())
                .containsExactlyInAnyOrder("11992", "11995");
        assertThat(meanings.all()).allSatisfy(meaning -> assertThat(meaning.formerly())
                .extracting(PlaceCandidate::oldName)
                .isEqualTo("Xã Lạc Đạo, Huyện Văn Lâm, Hưng Yên"));
    }

    /** An address of two levels is today's, even if an old commune of that name went elsewhere. */
    @Test
    void twoLevelsAreTodaysAndThreeAreOld() {
        List<PlaceCandidate> elsewhere = places.formerly()
                .filter(old -> old.whole()
                        && !old.commune().name().equals(old.oldCommune().replaceFirst("^\\S+ ", "")))
                .filter(old -> finder.find(old.oldCommune() + ", " + old.oldProvince()).all().stream()
                        .anyMatch(meaning -> meaning.formerly() == null))
                .toList();

        assertThat(elsewhere).isNotEmpty();
        assertThat(elsewhere).allSatisfy(old -> {
            assertThat(finder.find(old.oldCommune() + ", " + old.oldProvince()).all())
                    .allMatch(meaning -> meaning.formerly() == null);
            assertThat(finder.find(old.oldName()).all())
                    .extracting(PlaceMeaning::place)
                    .contains(old.commune());
        });
    }

    /** What the list offers is understood when it comes back as text. */
    @Test
    void everyCommuneIsFoundByItsWholeName() {
        assertThat(places.communes()).allSatisfy(commune -> assertThat(
                        finder.find(places.address(commune.code())).certain())
                .hasValueSatisfying(meaning -> assertThat(meaning.place()).isEqualTo(commune)));
    }

    @Test
    void offersWhatIsLikeItWhereNothingIsCalledSo() {
        PlaceMeanings meanings = finder.find("phung con");

        assertThat(meanings.exact()).isFalse();
        assertThat(meanings.certain()).isEmpty();
        assertThat(meanings.means(places.commune("12025"))).isTrue();
        assertThat(finder.find("Hưng Yên").means(places.province("33"))).isFalse();
        assertThat(finder.findAny("tỉnh Hưng Yên").certain())
                .hasValueSatisfying(
                        meaning -> assertThat(meaning.place().code()).isEqualTo("33"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ",", "Hogsmeade", "00000", "xã , huyện", "<script>", "%", "12025x"})
    void findsNothingInNonsense(String typed) {
        assertThat(finder.find(typed).certain()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"phung cong hung yen, 12025", "lac dao van lam, 11992", "lạc đạo văn lâm, 11995", "xa phung c, 12025"})
    void suggestsWhileTyping(String typed, String code) {
        assertThat(finder.suggest(typed, false, 12))
                .extracting(meaning -> meaning.place().code())
                .contains(code);
    }

    @Test
    void suggestsTodaysNamesFirstAndNotTooMany() {
        assertThat(finder.suggest("phụng công", false, 5)).first().satisfies(meaning -> {
            assertThat(meaning.place().code()).isEqualTo("12025");
            assertThat(meaning.formerly()).isNull();
        });
        assertThat(finder.suggest("a", true, 12)).hasSize(12);
        assertThat(finder.suggest(" , ", true, 12)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'thôn 3, xã Phụng Công, tỉnh Hưng Yên', 12025, thôn 3",
        "'thôn 3, đường 179, xã Phụng Công, tỉnh Hưng Yên', , 'thôn 3, đường 179'",
        "'xã Phụng Công, tỉnh Hưng Yên', , ",
        "'số 5 phố Hàng Bè', 12025, số 5 phố Hàng Bè"
    })
    void readsAStoredAddressBack(String text, String commune, String detail) {
        Address address = Address.read(text, commune, places);

        assertThat(address).isEqualTo(new Address(detail, "12025"));
        assertThat(address.text(places))
                .isEqualTo((detail == null ? "" : detail + ", ") + "xã Phụng Công, tỉnh Hưng Yên");
    }

    @Test
    void aTextOfNoKnownCommuneStaysText() {
        assertThat(Address.read("Thôn Đoài, Hogsmeade", null, places))
                .isEqualTo(new Address("Thôn Đoài, Hogsmeade", null));
        assertThat(Address.read(null, null, places).text(places)).isEmpty();
    }
}
