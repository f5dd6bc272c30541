package vn.ocop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.processes.Role;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.organization.Producer;
import vn.ocop.workflow.scouting.Leads;

/** A product is noted where it was seen, under whatever name the place is known, and becomes an idea. */
@PageTest
class ScoutingPagesTest {

    private static final String PHONE = "0987 111 222";
    private static final String CONTACT = "Bà Liên Hệ";

    private final Pages pages;
    private final TestPeople people;
    private final Leads leads;
    private final Actor officer;
    private final Actor ofProvince;

    ScoutingPagesTest(Pages pages, TestPeople people, Leads leads) {
        this.pages = pages;
        this.people = people;
        this.leads = leads;
        people.producer();
        officer = people.actor(Role.UNION_OFFICER, TestPeople.COMMUNE);
        ofProvince = people.actor(Role.UNION_OFFICER, TestPeople.PROVINCE);
    }

    /** The places of the Union's founding documents, as they are written there. */
    @ParameterizedTest
    @CsvSource({
        "33, 'xã Thắng lợi, huyện Văn Giang', 'xã Mễ Sở, tỉnh Hưng Yên'",
        "33, 'xã Thắng Lợi, huyện Văn Giang, Hưng Yên', 'xã Mễ Sở, tỉnh Hưng Yên'",
        "33, 'xã Phụng Công, huyện Văn Giang', 'xã Phụng Công, tỉnh Hưng Yên'",
        "33, 'xã Tống Phan, huyện Phù Cừ', 'xã Quang Hưng, tỉnh Hưng Yên'",
        "33, 'xã Phú Thịnh, huyện Kim Động', 'xã Đức Hợp, tỉnh Hưng Yên'",
        "82, xã Tân Quy Tây (Sa Đéc), 'phường Sa Đéc, tỉnh Đồng Tháp'",
        "82, Phường Tân Quy Đông (Sa Đéc), 'phường Sa Đéc, tỉnh Đồng Tháp'",
        "12, 'phường Quyết Thắng, thành phố Lai Châu', 'phường Đoàn Kết, tỉnh Lai Châu'",
        "12, 'xã San Thàng, thành phố Lai Châu', 'phường Tân Phong, tỉnh Lai Châu'",
        "92, 'xã Trung Thạnh, huyện Cờ Đỏ', 'xã Trung Hưng, thành phố Cần Thơ'",
        "92, 'xã Trường Xuân, huyện Thới Lai', 'xã Trường Xuân, thành phố Cần Thơ'",
        "92, 'xã Trường Long, huyện Phong Điền', 'xã Trường Long, thành phố Cần Thơ'"
    })
    void aPlaceOfBeforeIsFoundAndItsWordsAreKept(String province, String typed, String today) {
        Actor scout = people.newcomer(Role.UNION_OFFICER, province);
        Page again = send(scout, form(scout).with("commune.typed", typed).with("product", ""));
        again.refusedAt("product", "Điền ô này.");
        assertThat(again.form().value("commune.typed")).isEqualTo(today);
        assertThat(again.form().value("commune.named")).isEqualTo(typed);

        Page saved = pages.as(scout).get(sent(send(scout, again.form().with("product", "Mật ong"))));
        assertThat(saved.plain(200).text()).contains(today, "ghi là: " + typed);
    }

    @ParameterizedTest
    @CsvSource({
        "12, thành phố Lai Châu, 03388",
        "12, thành phố Lai Châu, 03408",
        "92, quận Bình Thủy, 31174",
        "33, 'Xã Lạc Đạo, Huyện Văn Lâm, Hưng Yên', 11995"
    })
    void aSplitPlaceIsAskedAbout(String province, String typed, String code) {
        Actor scout = people.newcomer(Role.UNION_OFFICER, province);
        Page page = send(scout, form(scout).with("commune.typed", typed));

        page.refusedAt("commune", "Có thể là nhiều nơi. Chọn một nơi bên dưới.");
        assertThat(page.document()
                        .select("input[type=radio][name='commune.commune']")
                        .eachAttr("value"))
                .contains(code);
        Page saved = pages.as(scout).get(sent(send(scout, page.form().with("commune.commune", code))));
        assertThat(saved.plain(200).text()).contains("ghi là: " + typed);
    }

    @ParameterizedTest
    @CsvSource({
        "33, tỉnh Hưng Yên, Nhiều nơi cùng tên",
        "37, tỉnh Nam Định (Huyện đoàn không nêu tên huyện), Nhiều nơi cùng tên",
        "33, Hogsmeade, Không có nơi nào tên như vậy",
        "33, 'xã Trung Thạnh, huyện Cờ Đỏ', Nơi này không thuộc xã hoặc tỉnh của bạn."
    })
    void whatIsNoCommuneOfTheirsIsSaidAtTheField(String province, String typed, String message) {
        Actor scout = people.newcomer(Role.UNION_OFFICER, province);
        Page page = send(scout, form(scout).with("commune.typed", typed));

        page.refusedAt("commune", message);
        assertThat(page.form().value("contact")).isEqualTo(CONTACT);
    }

    @ParameterizedTest
    @CsvSource({
        "phone, 12, Đây không phải số điện thoại",
        "consentOn, '', Chọn hoặc điền ô này.",
        "consentOn, 2999-01-01, Ngày đồng ý không thể ở tương lai.",
        "scoutedOn, 2999-01-01, Ngày phát hiện không thể ở tương lai.",
        "scoutedOn, mai, Nội dung chưa đúng dạng",
        "consentWay, HEARSAY, Nội dung chưa đúng dạng",
        "contact, ' ', Điền ô này."
    })
    void badInputIsSaidAtItsFieldAndTheRestIsKept(String field, String typed, String message) {
        Page page = send(officer, form(officer).with(field, typed));

        page.refusedAt(field, message);
        assertThat(page.form().value("product")).isEqualTo("Mật ong bạc hà");
    }

    @Test
    void whomToTalkToIsReadByThoseWhoWorkOnItOnly() throws IOException {
        String lead = sent(send(officer, form(officer).with("product", "Tinh dầu sả")));
        Actor manager = people.actor(Role.MANAGER, TestPeople.PROVINCE);
        Actor secretary = people.newcomer(Role.UNION_LEADER, TestPeople.COMMUNE);

        for (Actor each : List.of(officer, ofProvince)) {
            assertThat(pages.as(each).get(lead).plain(200).text()).contains(CONTACT, PHONE);
            assertThat(cells(each)).contains("Tinh dầu sả", CONTACT, PHONE);
        }
        for (Actor each : List.of(manager, secretary)) {
            Page page = pages.as(each).get(lead).plain(200);
            assertThat(page.text()).contains("Tinh dầu sả").doesNotContain(CONTACT, PHONE);
            assertThat(page.document().select("main form")).isEmpty();
            assertThat(cells(each)).contains("Tinh dầu sả").doesNotContain(CONTACT, PHONE);
            assertThat(pages.as(each).get("/leads?q=tinh%20dau%20sa").plain(200).text())
                    .contains("Tinh dầu sả")
                    .doesNotContain(CONTACT);
        }
        Actor stranger = people.newcomer(Role.UNION_OFFICER, people.freshCommune());
        pages.as(stranger).get(lead).plain(404);
        pages.as(stranger).get("/ideas/new?lead=" + lead.replace("/leads/", "")).plain(404);
        pages.as(stranger)
                .send(lead + "/close", Map.of("reason", List.of("Trùng")))
                .plain(404);
    }

    private List<String> cells(Actor actor) throws IOException {
        byte[] file = pages.as(actor).download("/leads.xlsx?q=tinh%20dau%20sa&state=&commune=");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            Sheet sheet = book.getSheetAt(0);
            return StreamSupport.stream(sheet.spliterator(), false)
                    .flatMap((Row row) -> StreamSupport.stream(row.spliterator(), false))
                    .map(Cell::toString)
                    .collect(Collectors.toList());
        }
    }

    @Test
    void aLeadBecomesAnIdeaWithTheFormOfIdeas() {
        String lead = sent(send(officer, form(officer)));
        Producer producer = people.producer();
        Page filled = pages.as(officer)
                .get("/ideas/new?lead=" + lead.replace("/leads/", ""))
                .plain(200);
        assertThat(filled.form().value("product")).isEqualTo("Mật ong bạc hà");
        assertThat(filled.form().value("phone")).isEqualTo(PHONE);
        assertThat(filled.form().value("consentBy")).isEqualTo(CONTACT);

        Page check = pages.as(officer)
                .press(
                        filled.form()
                                .with("product", "Mật ong " + lead)
                                .with("description", "Mật ong của xã")
                                .with("producer", Long.toString(producer.id())),
                        "check")
                .toBeConfirmed();
        Page done = pages.as(officer).press(check.form(), "confirm");
        assertThat(done.redirect()).startsWith("/dossiers/");

        Page ended = pages.as(officer).get(lead).plain(200);
        assertThat(ended.text()).contains("Đã thành ý tưởng", officer.name() + " đã đăng ký ý tưởng");
        assertThat(ended.document().select("main a[href=" + done.redirect() + "]"))
                .hasSize(1);
        Page late = pages.as(officer).press(check.form(), "confirm").plain(200);
        assertThat(late.errors()).anyMatch(error -> error.contains(officer.name() + " đã đăng ký ý tưởng"));
        pages.as(officer).get("/ideas/new?lead=" + lead.replace("/leads/", "")).plain(403);
    }

    @Test
    void aNewProducerIsRegisteredWithIt() {
        String lead = sent(send(officer, form(officer).with("product", "Ổi lê")));
        Page filled = pages.as(officer)
                .get("/ideas/new?lead=" + lead.replace("/leads/", ""))
                .plain(200);
        Form form = filled.form().with("description", "Ổi trồng tại xã").with("type", "HOUSEHOLD");
        pages.as(officer)
                .press(form.with("address.typed", "xã Mễ Sở, tỉnh Hưng Yên"), "confirm")
                .refusedAt("address", "xã này không phải xã của bạn");

        Page done = pages.as(officer).press(form.with("address.typed", "xã Phụng Công, huyện Văn Giang"), "confirm");
        assertThat(pages.as(officer)
                        .get(String.valueOf(done.redirect()))
                        .plain(200)
                        .text())
                .contains("Ổi lê", CONTACT);
    }

    @Test
    void theProvinceHandsOverAndAnybodyWhoWorksOnItCloses() {
        String lead = sent(send(
                ofProvince,
                form(ofProvince)
                        .with("commune.typed", "xã Phụng Công, tỉnh Hưng Yên")
                        .with("product", "Quất")));
        Page page = pages.as(ofProvince).get(lead).plain(200);
        assertThat(page.text()).contains("Chỉ cán bộ của Đoàn xã Phụng Công", officer.name());
        assertThat(page.document().select("a[href*=/ideas/new]").select("main a"))
                .isEmpty();

        pages.as(ofProvince).press(page.form("form[action$=/handover]"), "hand").sentTo(lead);
        assertThat(pages.as(officer).get("/leads?q=quat&state=OPEN").text()).contains("tỉnh chuyển");

        Page close = pages.as(officer)
                .press(pages.as(officer).get(lead).form("form[action$=/close]"), "close")
                .refusedAt("reason", "Ghi lý do đóng.");
        pages.as(officer)
                .press(close.form("form[action$=/close]").with("reason", "Hộ đã nghỉ"), "close")
                .sentTo(lead);
        Page late = pages.as(ofProvince)
                .press(close.form("form[action$=/close]").with("reason", "Trùng"), "close")
                .plain(200);
        assertThat(late.text()).contains(officer.name() + " đã đóng sản phẩm này ngày");
        assertThat(late.errors()).anyMatch(error -> error.contains(officer.name()));
    }

    @Test
    void howManyBecameIdeasStandsWithItsDenominator() {
        String commune = people.freshCommune();
        people.producer(commune);
        Actor scout = people.actor(Role.UNION_OFFICER, commune);
        for (int n = 0; n < 4; n++) {
            send(scout, form(scout).with("product", "Sản phẩm " + n)).redirect();
        }
        long first = leads.list(scout, "", null, commune).get(0).id();
        leads.close(scout, first, "Trùng");

        Page page = pages.as(scout).get("/leads").plain(200);
        assertThat(page.text())
                .contains(
                        "0 trên 4 sản phẩm phát hiện đã thành ý tưởng đăng ký (0%)",
                        "Đang theo dõi (3)", "Đã đóng (1)");
        assertThat(pages.as(scout).get("/leads?state=CLOSED").document().select("tbody tr"))
                .hasSize(1);
    }

    private Form form(Actor scout) {
        return pages.as(scout)
                .get("/leads/new")
                .plain(200)
                .form()
                .with("product", "Mật ong bạc hà")
                .with("contact", CONTACT)
                .with("phone", PHONE)
                .with("consentWay", "PAPER");
    }

    private Page send(Actor scout, Form form) {
        return pages.as(scout).press(form, "save");
    }

    private static String sent(Page page) {
        assertThat(page.redirect()).as(page.text()).startsWith("/leads/");
        return String.valueOf(page.redirect());
    }
}
