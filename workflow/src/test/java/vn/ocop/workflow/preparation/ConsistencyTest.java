package vn.ocop.workflow.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.imageio.ImageIO;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.UseCaseTest;
import vn.ocop.workflow.demo.Papers;
import vn.ocop.workflow.demo.Story;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.evidence.Evidence;
import vn.ocop.workflow.evidence.Evidences;
import vn.ocop.workflow.evidence.Particulars;
import vn.ocop.workflow.evidence.Uploads;
import vn.ocop.workflow.organization.ProducerDetails;
import vn.ocop.workflow.organization.ProducerDetails.Gender;
import vn.ocop.workflow.preparation.Mismatch.Kind;
import vn.ocop.workflow.preparation.Profile.Held;
import vn.ocop.workflow.regulation.Mark;
import vn.ocop.workflow.regulation.Marks;
import vn.ocop.workflow.regulation.Option;

/** Mismatches planted in a dossier that agrees, each found and nothing else. */
@UseCaseTest
class ConsistencyTest {

    private static final int SET = 7;

    private final TestPeople people;
    private final Dossiers dossiers;
    private final Sections sections;
    private final Evidences evidences;
    private final Uploads uploads;
    private final Papers papers;
    private final Readiness readiness;
    private final Preparations preparations;

    private OpenTask task;

    ConsistencyTest(
            TestPeople people,
            Dossiers dossiers,
            Sections sections,
            Evidences evidences,
            Uploads uploads,
            Papers papers,
            Readiness readiness,
            Preparations preparations) {
        this.people = people;
        this.dossiers = dossiers;
        this.sections = sections;
        this.evidences = evidences;
        this.uploads = uploads;
        this.papers = papers;
        this.readiness = readiness;
        this.preparations = preparations;
    }

    @BeforeEach
    void aDossierThatAgrees() {
        var id = people.dossier(Story.straight(SET, 3, 60).stoppingAt("prepareDossier"));
        task = people.fill(people.open(id, "prepareDossier"), Marks.NONE);
        papers.bring(task, true);
        assertThat(found()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "D04, product, PRODUCT_NAME",
        "D06, product, PRODUCT_NAME",
        "D07, product, PRODUCT_NAME",
        "D16, product, PRODUCT_NAME",
        "D03, holder, HOLDER",
        "D04, holder, HOLDER",
        "D16, holder, HOLDER",
        "D03, address, ADDRESS",
        "D04, address, ADDRESS",
        "D03, number, REGISTRATION_NUMBER",
        "D03, early, REGISTRATION_DATE",
        "D04, early, ISSUED_BEFORE_FOUNDING",
        "D04, expired, EXPIRED",
        "D07, expiring, EXPIRES_BEFORE_COUNCIL",
        "D04, endless, NO_EXPIRY_DATE"
    })
    void whatAPaperSaysDiffersFromTheForms(String document, String field, Kind expected) {
        plant(document, field);
        assertThat(found()).containsExactly(tuple(expected, document));
    }

    @Test
    void aPaperIsAnnouncedAndHasNoFile() {
        evidences.add(task, "D24");
        assertThat(found()).containsExactly(tuple(Kind.NO_FILE, "D24"));
    }

    @Test
    void twoPapersHaveOneNumber() {
        change("D07", says -> with(says, paper("D06").particulars().number(), says.issuedOn(), says.expiresOn()));
        assertThat(found()).containsExactly(tuple(Kind.SAME_NUMBER, "D07"));
    }

    @Test
    void oneFileIsGivenForTwoPapers() throws IOException {
        upload(evidences.add(task, "D24"), "the same");
        upload(evidences.add(task, "D21"), "the same");
        assertThat(found()).containsExactly(tuple(Kind.SAME_FILE, "D21"));
    }

    @Test
    void aBoxIsTickedAndThePaperIsNotThere() throws IOException {
        hold(held -> held.add(Held.PATENT));
        assertThat(found()).containsExactly(tuple(Kind.BOX_WITHOUT_PAPER, "D17"));
        upload(evidences.add(task, "D17"), "a patent");
        assertThat(found()).containsExactly(tuple(Kind.NO_EXPIRY_DATE, "D17"));
    }

    @Test
    void aPaperIsThereAndItsBoxIsNotTicked() {
        hold(held -> held.remove(Held.FOOD_SAFETY));
        assertThat(found()).containsExactly(tuple(Kind.PAPER_WITHOUT_BOX, "D04"));
    }

    @Test
    void aScoreHasNoPaper() {
        sections.saveScores(task, Marks.NONE.with("environment", new Mark(best("environment"), null)));
        assertThat(found()).containsExactly(tuple(Kind.SCORE_WITHOUT_PAPER, "D11"));
    }

    @Test
    void theRepresentativeIsNotWhomTheScoreSpeaksOf() {
        ProducerDetails was = dossier().producer().details();
        sections.saveScores(task, Marks.NONE.with("inclusive_legal_rep", new Mark(best("inclusive_legal_rep"), null)));
        sections.saveSubject(task, represented(was, Gender.MALE, "Kinh"));
        assertThat(found()).containsExactly(tuple(Kind.REPRESENTATIVE, null));
        sections.saveSubject(task, represented(was, Gender.MALE, "Tày"));
        assertThat(found()).isEmpty();
        sections.saveSubject(task, represented(was, Gender.FEMALE, "Kinh"));
        assertThat(found()).isEmpty();
    }

    @Test
    void fewerSamplesThanTheLawAsksFor() {
        sections.saveRegistration(task, dossier().product(), dossier().kind(), 4);
        assertThat(found()).containsExactly(tuple(Kind.SAMPLES, null));
    }

    @Test
    void theProfitIsAboveTheTurnover() {
        BusinessResults was = Objects.requireNonNull(
                sections.filled(task.dossier()).orElseThrow().results());
        sections.saveResults(
                task, new BusinessResults(was.production(), was.quality(), was.market(), was.outcome(), 200L, 201L));
        assertThat(found()).containsExactly(tuple(Kind.PROFIT_ABOVE_TURNOVER, null));
    }

    @Test
    void everythingPlantedAtOnceIsListedAtOnce() {
        List<String> planted = List.of("product", "holder", "address", "expired");
        planted.forEach(field -> plant("D04", field));
        plant("D03", "number");
        plant("D16", "product");
        hold(held -> held.add(Held.PATENT));
        assertThat(found())
                .containsExactlyInAnyOrder(
                        tuple(Kind.PRODUCT_NAME, "D04"),
                        tuple(Kind.HOLDER, "D04"),
                        tuple(Kind.ADDRESS, "D04"),
                        tuple(Kind.EXPIRED, "D04"),
                        tuple(Kind.REGISTRATION_NUMBER, "D03"),
                        tuple(Kind.PRODUCT_NAME, "D16"),
                        tuple(Kind.BOX_WITHOUT_PAPER, "D17"));
    }

    private void plant(String document, String field) {
        change(document, says -> switch (field) {
            case "product" ->
                new Particulars(
                        says.number(),
                        says.issuer(),
                        says.holder(),
                        dossier().product() + " loại 1",
                        says.address(),
                        says.issuedOn(),
                        says.expiresOn(),
                        says.note());
            case "holder" ->
                new Particulars(
                        says.number(),
                        says.issuer(),
                        "Cơ sở Khác",
                        says.product(),
                        says.address(),
                        says.issuedOn(),
                        says.expiresOn(),
                        says.note());
            case "address" ->
                new Particulars(
                        says.number(),
                        says.issuer(),
                        says.holder(),
                        says.product(),
                        "Số 1, xã Khác, tỉnh Khác",
                        says.issuedOn(),
                        says.expiresOn(),
                        says.note());
            case "number" -> with(says, "999", says.issuedOn(), says.expiresOn());
            case "early" -> with(says, says.number(), founded().minusDays(1), says.expiresOn());
            case "expired" -> with(says, says.number(), says.issuedOn(), today().minusDays(1));
            case "expiring" -> with(says, says.number(), says.issuedOn(), today().plusDays(1));
            case "endless" -> with(says, says.number(), says.issuedOn(), null);
            default -> throw new IllegalArgumentException(field);
        });
    }

    private static Particulars with(
            Particulars says, @Nullable String number, @Nullable LocalDate issued, @Nullable LocalDate expires) {
        return new Particulars(
                number, says.issuer(), says.holder(), says.product(), says.address(), issued, expires, says.note());
    }

    private void change(String document, UnaryOperator<Particulars> change) {
        Evidence paper = paper(document);
        evidences.describe(task, paper.id(), change.apply(paper.particulars()), paper.criteria());
    }

    private Evidence paper(String document) {
        return evidences.of(task.dossier()).stream()
                .filter(each -> each.document().equals(document))
                .findFirst()
                .orElseThrow();
    }

    private void hold(Consumer<Set<Held>> change) {
        Profile was = Objects.requireNonNull(
                sections.filled(task.dossier()).orElseThrow().profile());
        Set<Held> held = EnumSet.copyOf(was.held());
        change.accept(held);
        sections.saveProfile(
                task, new Profile(was.description(), held, was.otherRight(), was.history(), was.structure()));
    }

    private static ProducerDetails represented(ProducerDetails was, Gender gender, String ethnicity) {
        return new ProducerDetails(
                was.name(),
                was.type(),
                was.address(),
                was.phone(),
                was.email(),
                was.representative(),
                was.position(),
                gender,
                ethnicity,
                was.residence(),
                was.youthLed(),
                was.addressCommune(),
                was.residenceCommune(),
                was.registrationNumber(),
                was.foundedOn());
    }

    /** A photo whose content follows from the text on it. */
    private void upload(Evidence paper, String text) throws IOException {
        BufferedImage photo = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
        photo.setRGB(Math.floorMod(text.hashCode(), 40), 1, 0xffffff);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        ImageIO.write(photo, "png", content);
        evidences.addFile(
                task,
                paper.id(),
                uploads.receive(text + ".png", new ByteArrayInputStream(content.toByteArray())),
                null);
    }

    private String best(String criterion) {
        return preparations.sheet(dossier()).criterion(criterion).orElseThrow().options().stream()
                .max(Comparator.comparingInt(Option::points))
                .orElseThrow()
                .id();
    }

    private Dossier dossier() {
        return dossiers.get(task.dossier());
    }

    private LocalDate today() {
        return dossiers.today();
    }

    private LocalDate founded() {
        return Objects.requireNonNull(dossier().producer().details().foundedOn());
    }

    private List<Tuple> found() {
        return readiness.of(dossier()).mismatches().stream()
                .map(mismatch -> tuple(mismatch.kind(), mismatch.document()))
                .toList();
    }
}
