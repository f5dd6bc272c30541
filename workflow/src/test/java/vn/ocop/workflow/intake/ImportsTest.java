package vn.ocop.workflow.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.ocop.processes.Role;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.UseCaseTest;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.dossier.Stage;
import vn.ocop.workflow.engine.Inbox;
import vn.ocop.workflow.intake.Fault.Kind;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.NotAllowed;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.organization.Producer;
import vn.ocop.workflow.organization.ProducerDetails.OrganisationType;
import vn.ocop.workflow.organization.Producers;

/** A sheet of producers and products is checked row by row, and comes in once, in part or as a whole. */
@UseCaseTest
class ImportsTest {

    private static final long PATIENCE = 60_000;

    private final Imports imports;
    private final ImportRunner runner;
    private final Producers producers;
    private final Dossiers dossiers;
    private final TestPeople people;
    private final Inbox inbox;
    private final JdbcTemplate jdbc;
    private String commune = "";
    private Actor officer;

    ImportsTest(
            Imports imports,
            ImportRunner runner,
            Producers producers,
            Dossiers dossiers,
            TestPeople people,
            Inbox inbox,
            JdbcTemplate jdbc) {
        this.inbox = inbox;
        this.imports = imports;
        this.runner = runner;
        this.producers = producers;
        this.dossiers = dossiers;
        this.people = people;
        this.jdbc = jdbc;
        officer = people.newcomer(Role.COMMUNE_OFFICER, TestPeople.COMMUNE);
    }

    @BeforeEach
    void ownCommune() {
        commune = people.freshCommune();
        officer = people.newcomer(Role.COMMUNE_OFFICER, commune);
    }

    @Test
    void aGoodRowBecomesAProducerAndADossierInPreparation() throws InterruptedException {
        long id = imports.check(officer, "bánh.xlsx", List.of(line(2, Map.of())));
        assertThat(producers.named(commune, "HTX Bánh tẻ")).isEmpty();

        bring(id, SheetImport.Mode.GOOD_ROWS);

        Producer producer = producers.named(commune, "HTX Bánh tẻ").orElseThrow();
        assertThat(producer.details().address()).startsWith("thôn 3, ").endsWith(", thành phố Hà Nội");
        assertThat(producer.details().addressCommune()).isEqualTo(commune);
        assertThat(producer.details().registrationNumber()).isEqualTo("0101");
        Dossier dossier = dossiers.of(producer.id()).get(0);
        assertThat(dossier.product()).isEqualTo("Bánh tẻ");
        assertThat(dossier.productSet()).isEqualTo(7);
        assertThat(dossier.stage()).isEqualTo(Stage.PREPARATION);
        assertThat(dossier.origin().enteredBy()).isEqualTo(officer.name());
        assertThat(people.waitsAt(dossier.id())).containsExactly("prepareDossier");
    }

    @Test
    void severalProductsOfOneProducerComeToOneProducer() throws InterruptedException {
        long id = imports.check(
                officer,
                "a.xlsx",
                List.of(
                        line(2, Map.of()),
                        line(3, Map.of(Column.PRODUCER, "htx  banh te", Column.PRODUCT, "Bánh gai"))));

        bring(id, SheetImport.Mode.ALL_OR_NOTHING);

        assertThat(dossiers.of(
                        producers.named(commune, "HTX Bánh tẻ").orElseThrow().id()))
                .extracting(Dossier::product)
                .containsExactly("Bánh tẻ", "Bánh gai");
    }

    @ParameterizedTest
    @CsvSource({
        "PRODUCER, '', MISSING",
        "REPRESENTATIVE, '', MISSING",
        "PHONE, '', MISSING",
        "PHONE, 912345678, PHONE",
        "PHONE, gọi anh Ba, PHONE",
        "EMAIL, htx@, EMAIL",
        "TYPE, Tập đoàn, KIND_UNKNOWN",
        "PRODUCT_SET, 0, SET_UNKNOWN",
        "PRODUCT_SET, 27, SET_UNKNOWN",
        "PRODUCT_SET, 7.5, SET_UNKNOWN",
        "PRODUCT_SET, bảy, SET_UNKNOWN",
        "COMMUNE, Hogsmeade, COMMUNE_UNKNOWN",
        "COMMUNE, 'xã Phụng Công, tỉnh Hưng Yên', COMMUNE_FOREIGN",
        "COMMUNE, 'Lạc Đạo, Văn Lâm, Hưng Yên', COMMUNE_SEVERAL"
    })
    void whatIsWrongIsToldAtItsColumn(Column column, String typed, Kind kind) {
        assertThat(faults(line(2, Map.of(column, typed)))).singleElement().satisfies(fault -> {
            assertThat(fault.column()).isEqualTo(column);
            assertThat(fault.kind()).isEqualTo(kind);
        });
    }

    @Test
    void aNameOf5000LettersIsTooLong() {
        assertThat(faults(line(2, Map.of(Column.PRODUCER, "x".repeat(5_000)))))
                .containsExactly(new Fault(Column.PRODUCER, Kind.TOO_LONG, "300"));
    }

    @Test
    void cellsThatHoldNoPlainValueAreToldOnce() {
        Line plain = line(2, Map.of(Column.PHONE, ""));

        assertThat(faults(new Line(2, plain.values(), plain.type(), null, Map.of(Column.PHONE, Kind.FORMULA))))
                .containsExactly(new Fault(Column.PHONE, Kind.FORMULA, null));
    }

    /** Đ2.3: associations only with tourism (set 26). */
    @Test
    void theKindOfProducerMustBeAllowedForTheSet() {
        Line plain = line(2, Map.of());
        Line association = new Line(2, plain.values(), OrganisationType.ASSOCIATION, null, Map.of());

        assertThat(faults(association)).containsExactly(new Fault(Column.TYPE, Kind.NOT_ELIGIBLE, "7"));
        Line tourism = line(2, Map.of(Column.PRODUCT_SET, "26"));
        assertThat(faults(new Line(2, tourism.values(), OrganisationType.ASSOCIATION, null, Map.of())))
                .isEmpty();
    }

    @Test
    void rowsThatRepeatOrContradictAnEarlierOneAreTold() {
        assertThat(faults(line(2, Map.of()), line(3, Map.of(Column.PRODUCT, " bánh TẺ "))))
                .containsExactly(new Fault(Column.PRODUCT, Kind.TWICE, "2"));
        assertThat(faults(line(2, Map.of()), line(3, Map.of(Column.PRODUCT, "Nem", Column.PHONE, "0987654321"))))
                .containsExactly(new Fault(Column.PHONE, Kind.DIFFERS, "2"));
        assertThat(faults(line(2, Map.of()), line(3, Map.of(Column.PRODUCER, "HTX khác"))))
                .containsExactly(new Fault(Column.REGISTRATION_NUMBER, Kind.NUMBER_TAKEN, "HTX Bánh tẻ"));
    }

    @Test
    void whatTheCommuneKnowsIsNotEnteredTwice() throws InterruptedException {
        bring(imports.check(officer, "a.xlsx", List.of(line(2, Map.of()))), SheetImport.Mode.GOOD_ROWS);

        assertThat(faults(line(2, Map.of()))).containsExactly(new Fault(Column.PRODUCT, Kind.PRODUCT_OPEN, null));
        assertThat(faults(line(2, Map.of(Column.PRODUCT, "Nem", Column.PHONE, "0987654321"))))
                .containsExactly(new Fault(Column.PHONE, Kind.DIFFERS, null));
        assertThat(faults(line(2, Map.of(Column.PRODUCER, "HTX khác"))))
                .containsExactly(new Fault(Column.REGISTRATION_NUMBER, Kind.NUMBER_TAKEN, "HTX Bánh tẻ"));
        assertThat(faults(line(2, Map.of(Column.PRODUCT, "Nem")))).isEmpty();
    }

    @Test
    void whoeverHasAnAccountEntersTheirOwn() {
        Producer producer = people.producer(commune);

        assertThat(faults(line(2, Map.of(Column.PRODUCER, producer.name(), Column.REGISTRATION_NUMBER, ""))))
                .containsExactly(new Fault(Column.PRODUCER, Kind.PRODUCER_ACCOUNT, null));
    }

    @Test
    void goodRowsComeInAndFaultyOnesStayOut() throws InterruptedException {
        long id = imports.check(
                officer, "a.xlsx", List.of(line(2, Map.of(Column.PHONE, "x")), line(3, Map.of(Column.PRODUCT, "Nem"))));

        assertThatThrownBy(() -> imports.bringIn(officer, id, SheetImport.Mode.ALL_OR_NOTHING))
                .isInstanceOf(Rejected.class)
                .hasMessageContaining("import.notAllGood");
        bring(id, SheetImport.Mode.GOOD_ROWS);

        assertThat(imports.counts(imports.see(officer, id)))
                .isEqualTo(Map.of(
                        ImportRow.State.GOOD, 0L,
                        ImportRow.State.FAULTY, 1L,
                        ImportRow.State.DONE, 1L,
                        ImportRow.State.FAILED, 0L));
    }

    /** Somebody entered one of the products between the check and the import. */
    @Test
    void allOrNothingIsNothingIfOneRowFails() throws InterruptedException {
        List<Line> lines = List.of(
                line(2, Map.of(Column.PRODUCER, "HTX Một", Column.REGISTRATION_NUMBER, "1")),
                line(3, Map.of(Column.PRODUCER, "HTX Hai", Column.REGISTRATION_NUMBER, "2")));
        long id = imports.check(officer, "a.xlsx", lines);
        bring(imports.check(officer, "b.xlsx", lines.subList(1, 2)), SheetImport.Mode.GOOD_ROWS);

        bring(id, SheetImport.Mode.ALL_OR_NOTHING);

        SheetImport undone = imports.see(officer, id);
        assertThat(undone.state()).isEqualTo(SheetImport.State.UNDONE);
        assertThat(producers.named(commune, "HTX Một")).isEmpty();
        assertThat(imports.faulty(undone, 0).getContent()).singleElement().satisfies(row -> assertThat(row.faults())
                .containsExactly(new Fault(Column.PRODUCT, Kind.PRODUCT_OPEN, null)));
        assertThat(imports.counts(undone)).containsEntry(ImportRow.State.GOOD, 1L);
    }

    @Test
    void saidTwiceAndStoppedInBetweenEveryRowStillComesInOnce() throws InterruptedException {
        List<Line> lines = new ArrayList<>();
        IntStream.range(0, 12).forEach(n -> lines.add(line(n + 2, Map.of(Column.PRODUCT, "Bánh " + n))));
        long id = imports.check(officer, "a.xlsx", lines);

        bring(id, SheetImport.Mode.GOOD_ROWS);
        imports.bringIn(officer, id, SheetImport.Mode.GOOD_ROWS);
        // as after a stop: the import runs, some of its rows are done
        jdbc.update("update sheet_import set state = 'RUNNING' where id = ?", id);
        runner.goOn();
        await(id);

        assertThat(dossiers.of(
                        producers.named(commune, "HTX Bánh tẻ").orElseThrow().id()))
                .hasSize(12);
        assertThat(imports.rows(imports.see(officer, id)))
                .allMatch(row -> row.state() == ImportRow.State.DONE && row.dossier() != null);
    }

    @Test
    void anAgencyImportsForTheCommunesOfItsProvince() throws InterruptedException {
        String province = TestPeople.provinceOf(commune);
        Actor agency = people.newcomer(Role.AGENCY_OFFICER, province);
        long id = imports.check(agency, "a.xlsx", List.of(line(2, Map.of(Column.COMMUNE, commune)), line(3, Map.of())));

        assertThat(imports.faulty(imports.see(agency, id), 0).getContent())
                .flatExtracting(ImportRow::faults)
                .containsExactly(new Fault(Column.COMMUNE, Kind.COMMUNE_MISSING, null));
        imports.bringIn(agency, id, SheetImport.Mode.GOOD_ROWS);
        await(agency, id);

        Dossier dossier = dossiers.of(
                        producers.named(commune, "HTX Bánh tẻ").orElseThrow().id())
                .get(0);
        assertThat(inbox.open(
                                officer,
                                "prepareDossier",
                                inbox.openOf(dossier.id()).get(0).taskId())
                        .actor())
                .isEqualTo(officer);
    }

    @Test
    void nobodyElseSeesAnImport() {
        long id = imports.check(officer, "a.xlsx", List.of(line(2, Map.of())));
        Actor neighbour = people.newcomer(Role.COMMUNE_OFFICER, people.freshCommune());
        Actor producer = people.actor(people.producer(commune));

        assertThatThrownBy(() -> imports.see(neighbour, id)).isInstanceOf(ImportUnknown.class);
        assertThatThrownBy(() -> imports.bringIn(neighbour, id, SheetImport.Mode.GOOD_ROWS))
                .isInstanceOf(ImportUnknown.class);
        assertThatThrownBy(() -> imports.discard(neighbour, id)).isInstanceOf(ImportUnknown.class);
        assertThatThrownBy(() -> imports.check(producer, "a.xlsx", List.of(line(2, Map.of()))))
                .isInstanceOf(NotAllowed.class);
        imports.discard(officer, id);
        assertThatThrownBy(() -> imports.see(officer, id)).isInstanceOf(ImportUnknown.class);
    }

    private List<Fault> faults(Line... lines) {
        long id = imports.check(officer, "a.xlsx", List.of(lines));
        return imports.rows(imports.see(officer, id)).stream()
                .flatMap(row -> row.faults().stream())
                .toList();
    }

    private void bring(long id, SheetImport.Mode mode) throws InterruptedException {
        imports.bringIn(officer, id, mode);
        await(id);
    }

    private void await(long id) throws InterruptedException {
        await(officer, id);
    }

    private void await(Actor actor, long id) throws InterruptedException {
        for (long waited = 0; imports.see(actor, id).state() == SheetImport.State.RUNNING; waited += 50) {
            assertThat(waited).as("the import ends").isLessThan(PATIENCE);
            Thread.sleep(50);
        }
    }

    /** A row as an officer would fill it, but for these columns. */
    private static Line line(int number, Map<Column, String> other) {
        Map<Column, String> values = new EnumMap<>(Map.of(
                Column.PRODUCER, "HTX Bánh tẻ",
                Column.TYPE, "Hợp tác xã",
                Column.REGISTRATION_NUMBER, "0101",
                Column.ADDRESS, "thôn 3",
                Column.PHONE, "0912 345 678",
                Column.REPRESENTATIVE, "Bà Đại diện",
                Column.PRODUCT, "Bánh tẻ",
                Column.PRODUCT_SET, "7",
                Column.DESCRIPTION, "Bánh gạo"));
        values.putAll(other);
        values.values().removeIf(String::isEmpty);
        boolean known = "Hợp tác xã".equals(values.get(Column.TYPE));
        return new Line(number, values, known ? OrganisationType.COOPERATIVE : null, null, Map.of());
    }
}
