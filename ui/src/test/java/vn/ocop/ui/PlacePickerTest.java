package vn.ocop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.processes.Role;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.organization.Particulars;
import vn.ocop.workflow.organization.People;

/** Every address picks its commune from the official list, with and without JavaScript. */
@PageTest
class PlacePickerTest {

    private static final String FIELD = "address";
    private static final String TYPED = "address.typed";

    private final Pages pages;
    private final People accounts;
    private final Actor somebody;

    PlacePickerTest(Pages pages, People accounts, TestPeople people) {
        this.pages = pages;
        this.accounts = accounts;
        somebody = people.newcomer(Role.COUNCIL_MEMBER, TestPeople.PROVINCE);
    }

    @ParameterizedTest
    @CsvSource({
        "phung cong, 'Thôn Đoài, xã Phụng Công, tỉnh Hưng Yên'",
        "'Xã Phụng Công, Huyện Văn Giang, Hưng Yên', 'Thôn Đoài, xã Phụng Công, tỉnh Hưng Yên'",
        "12025, 'Thôn Đoài, xã Phụng Công, tỉnh Hưng Yên'"
    })
    void theOnePlaceThatIsMeantIsTakenAndShown(String typed, String stored) {
        save(form(typed)).sentTo("/me");

        Particulars told = accounts.particulars(somebody);
        assertThat(told.address()).isEqualTo(stored);
        assertThat(told.addressCommune()).isEqualTo("12025");
        Form again = pages.as(somebody).get("/me").form();
        assertThat(again.value("address.detail")).isEqualTo("Thôn Đoài");
        assertThat(again.value(TYPED)).isEqualTo("xã Phụng Công, tỉnh Hưng Yên");
        assertThat(again.value("address.commune")).isEqualTo("12025");
    }

    @Test
    void aSplitCommuneIsAskedAboutAtTheField() {
        Page page = save(form("Xã Lạc Đạo, Huyện Văn Lâm, Hưng Yên"));

        page.refusedAt(FIELD, "Có thể là nhiều nơi. Chọn một nơi bên dưới.");
        assertThat(page.document()
                        .select("input[type=radio][name='address.commune']")
                        .eachAttr("value"))
                .containsExactlyInAnyOrder("11992", "11995");
        assertThat(page.document().select(".candidates").text())
                .contains("trước 1/7/2025 là một phần của Xã Lạc Đạo, Huyện Văn Lâm, Hưng Yên");
        assertThat(page.form().value("address.detail")).isEqualTo("Thôn Đoài");

        save(page.form().with("address.commune", "11995")).sentTo("/me");

        assertThat(accounts.particulars(somebody).addressCommune()).isEqualTo("11995");
    }

    @ParameterizedTest
    @CsvSource({
        "Hogsmeade, Không có nơi nào tên như vậy",
        "Tân, Nhiều nơi cùng tên",
        "'', 'Chọn xã, phường hoặc đặc khu'"
    })
    void whatIsNoPlaceIsSaidAtTheFieldAndKept(String typed, String message) {
        Particulars before = accounts.particulars(somebody);
        Page page = save(form(typed));

        page.refusedAt(FIELD, message);
        assertThat(page.form().value(TYPED)).isEqualTo(typed);
        assertThat(page.form().value("address.detail")).isEqualTo("Thôn Đoài");
        assertThat(accounts.particulars(somebody)).isEqualTo(before);
    }

    /** Without JavaScript the code of the page's first showing comes back with whatever is typed over the name. */
    @Test
    void aCodeThatIsNotWhatWasTypedCountsForNothing() {
        save(form("thang loi, van giang").with("address.commune", "12025")).sentTo("/me");

        assertThat(accounts.particulars(somebody).addressCommune()).isEqualTo("12049");
        save(form("Hogsmeade").with("address.commune", "12025")).refusedAt(FIELD, "Không có nơi nào");
        save(form("").with("address.commune", "99999")).refusedAt(FIELD, "Không có nơi nào");
    }

    @Test
    void aDetailOverTheLimitIsSaidThere() {
        Page page = save(form("phung cong").with("address.detail", "x".repeat(5_000)));

        assertThat(page.plain(200).errors()).anyMatch(error -> error.contains("Tối đa 200 ký tự"));
        assertThat(page.form().value(TYPED)).isEqualTo("xã Phụng Công, tỉnh Hưng Yên");
    }

    @Test
    void anAddressMayBeLeftOut() {
        save(form("").with("address.detail", "")).sentTo("/me");

        assertThat(accounts.particulars(somebody).address()).isNull();
    }

    @Test
    void namesAreOfferedToEverybodyWhileTheyAreTyped() {
        String offered = pages.nobody().fetch("/places?q=lac%20dao").text();

        assertThat(offered).contains("\"11992\"", "\"11995\"", "trước 1/7/2025 là một phần của Xã Lạc Đạo");
        assertThat(pages.nobody().fetch("/places").text()).isEqualTo("[]");
        assertThat(pages.nobody().fetch("/places?q=" + "a".repeat(5_000)).text())
                .isEqualTo("[]");
        assertThat(pages.nobody().fetch("/places?q=hung%20yen&any=true").text()).contains("\"33\"");
        assertThat(pages.nobody().fetch("/places?any=perhaps").text()).isEqualTo("[]");
    }

    private Form form(String typed) {
        return pages.as(somebody)
                .get("/me")
                .plain(200)
                .form()
                .with("address.detail", "Thôn Đoài")
                .with(TYPED, typed);
    }

    private Page save(Form form) {
        return pages.as(somebody).press(form, "save");
    }
}
