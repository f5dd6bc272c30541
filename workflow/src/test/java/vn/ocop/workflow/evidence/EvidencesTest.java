package vn.ocop.workflow.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.ocop.processes.Role;
import vn.ocop.workflow.TestClock;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.UseCaseTest;
import vn.ocop.workflow.audit.Journal;
import vn.ocop.workflow.audit.JournalEntry;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.engine.TaskTaken;
import vn.ocop.workflow.evidence.EvidenceFile.State;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.Rejected;

/** Papers and their files: who adds them when, versions, quarantine, and what goes along to the next dossier. */
@UseCaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvidencesTest {

    private final TestPeople people;
    private final Evidences evidences;
    private final Uploads uploads;
    private final Quarantine quarantine;
    private final FileStore store;
    private final Journal journal;
    private final Clock clock;
    private final OpenTask task;

    EvidencesTest(
            TestPeople people,
            Evidences evidences,
            Uploads uploads,
            Quarantine quarantine,
            FileStore store,
            Journal journal,
            Clock clock) {
        this.people = people;
        this.evidences = evidences;
        this.uploads = uploads;
        this.quarantine = quarantine;
        this.store = store;
        this.journal = journal;
        this.clock = clock;
        task = prepare();
    }

    private OpenTask prepare() {
        return people.open(people.dossier(TestPeople.THREE_STARS.stoppingAt("prepareDossier")), "prepareDossier");
    }

    private List<EvidenceFile> files(OpenTask at, long paper) {
        return evidences.files(at.dossier()).getOrDefault(paper, List.of());
    }

    private Upload upload(String name) throws IOException {
        return uploads.receive(name + ".pdf", new ByteArrayInputStream(Samples.pdf(name)));
    }

    private Upload unscanned(String name) throws IOException {
        Upload clean = upload(name);
        return new Upload(clean.name(), clean.type(), clean.size(), clean.sha256(), Suspicion.NOT_SCANNED, null);
    }

    @Test
    void aNewVersionSupersedesTheOldOneAndBothStayReadable() throws IOException {
        long paper = evidences.add(task, "D03").id();
        EvidenceFile first = evidences.addFile(task, paper, upload("một"), null);
        EvidenceFile second = evidences.addFile(task, paper, upload("hai"), first.id());
        EvidenceFile third = evidences.addFile(task, paper, upload("ba"), second.id());

        assertThat(evidences.versions(third.id()))
                .extracting(EvidenceFile::name, EvidenceFile::state)
                .containsExactly(
                        tuple("ba.pdf", State.CURRENT),
                        tuple("hai.pdf", State.SUPERSEDED),
                        tuple("một.pdf", State.SUPERSEDED));
        assertThat(files(task, paper)).extracting(EvidenceFile::id).containsExactly(third.id());
        try (InputStream old = evidences.open(evidences.versions(third.id()).get(2))) {
            assertThat(old.readAllBytes()).hasSize((int) first.size());
        }
        assertThatThrownBy(() -> evidences.addFile(task, paper, upload("bốn"), first.id()))
                .as("only what is in force is replaced")
                .isInstanceOf(EvidenceUnknown.class);
    }

    @Test
    void theSameFileSentTwiceIsThereOnce() throws IOException {
        long paper = evidences.add(task, "D05").id();
        Upload same = upload("hai lần");

        assertThat(evidences.addFile(task, paper, same, null).id())
                .isEqualTo(evidences.addFile(task, paper, same, null).id());
    }

    @Test
    void whatIsRemovedIsClosedButStaysInTheList() throws IOException {
        long paper = evidences.add(task, "D06").id();
        EvidenceFile file = evidences.addFile(task, paper, upload("bỏ"), null);

        EvidenceFile removed = evidences.removeFile(task, paper, file.id());

        assertThat(evidences.files(task.dossier())).doesNotContainKey(paper);
        assertThat(evidences.everyFile(task.dossier()).getOrDefault(paper, List.of()))
                .extracting(EvidenceFile::state)
                .containsExactly(State.REMOVED);
        assertThatThrownBy(() -> evidences.open(removed)).isInstanceOf(EvidenceUnknown.class);
    }

    @Test
    void nobodyAddsToAnotherDossierNorAnotherStagesPaperNorAfterHandingIn() throws IOException {
        OpenTask other = prepare();
        long foreign = evidences.add(other, "D03").id();
        evidences.addFile(other, foreign, upload("của họ"), null);
        Upload file = upload("lạ");

        assertThatThrownBy(() -> evidences.addFile(task, foreign, file, null)).isInstanceOf(EvidenceUnknown.class);
        assertThatThrownBy(() -> evidences.describe(task, foreign, Particulars.NONE, Set.of()))
                .isInstanceOf(EvidenceUnknown.class);
        assertThatThrownBy(() -> evidences.add(task, "D40")).isInstanceOf(IllegalArgumentException.class);
        OpenTask idea = people.open(people.dossier(TestPeople.THREE_STARS.stoppingAt("screenIdea")), "screenIdea");
        assertThatThrownBy(() -> evidences.add(idea, "D03")).isInstanceOf(IllegalArgumentException.class);
        people.go(other.dossier(), TestPeople.THREE_STARS.stoppingAt("receiveDossier"));
        assertThatThrownBy(() -> evidences.addFile(other, foreign, file, null)).isInstanceOf(TaskTaken.class);
        assertThat(evidences.files(other.dossier()).get(foreign))
                .extracting(EvidenceFile::name)
                .containsExactly("của họ.pdf");
    }

    @Test
    void datesThatCannotBeAreRefusedAtTheirField() {
        long paper = evidences.add(task, "D04").id();
        LocalDate today = TestClock.BEGINNING;

        assertRefused(paper, "issuedOn", today.plusDays(1), null);
        assertRefused(paper, "expiresOn", today.minusDays(1), today.minusDays(2));
        Evidence described =
                evidences.describe(task, paper, dated(today.minusYears(4), today.minusYears(1)), Set.of("nutrition"));
        assertThat(described.validOn(today)).as("expired is told, not refused").isFalse();
        assertThat(evidences.of(task.dossier()))
                .filteredOn(each -> each.id() == paper)
                .singleElement()
                .extracting(Evidence::criteria)
                .isEqualTo(Set.of("nutrition"));
    }

    private void assertRefused(long paper, String field, LocalDate issuedOn, @Nullable LocalDate expiresOn) {
        assertThatThrownBy(() -> evidences.describe(task, paper, dated(issuedOn, expiresOn), Set.of()))
                .asInstanceOf(type(Rejected.class))
                .extracting(Rejected::field)
                .isEqualTo(field);
    }

    private static Particulars dated(LocalDate issuedOn, @Nullable LocalDate expiresOn) {
        return new Particulars("1", null, null, null, null, issuedOn, expiresOn, null);
    }

    @Test
    void whatIsStillValidGoesAlongToTheNextDossier() throws IOException {
        OpenTask old = prepare();
        long valid = evidences.add(old, "D03").id();
        long expired = evidences.add(old, "D04").id();
        evidences.describe(old, expired, dated(LocalDate.of(2023, 1, 1), LocalDate.of(2026, 9, 30)), Set.of());
        EvidenceFile first = evidences.addFile(old, valid, upload("cũ"), null);
        evidences.addFile(old, valid, upload("mới"), first.id());
        evidences.addFile(old, valid, unscanned("chưa quét"), null);
        evidences.addFile(old, expired, upload("hết hạn"), null);
        DossierId next = people.dossier(TestPeople.THREE_STARS.stoppingAt("prepareDossier"));

        List<Evidence> behind = evidences.copy(old.dossier(), next, LocalDate.of(2026, 10, 1));

        assertThat(behind).extracting(Evidence::document).containsExactly("D04");
        assertThat(evidences.of(next)).extracting(Evidence::document).containsExactly("D03");
        assertThat(evidences.files(next).values()).singleElement().satisfies(files -> assertThat(files)
                .extracting(EvidenceFile::name)
                .containsExactly("mới.pdf"));
        assertThat(evidences.copy(old.dossier(), next, LocalDate.of(2026, 9, 30)))
                .as("valid to the end of its last day")
                .isEmpty();
    }

    @Test
    void contentThatChangedIsFound() throws IOException {
        OpenTask own = prepare();
        long paper = evidences.add(own, "D03").id();
        evidences.addFile(own, paper, upload("nguyên"), null);
        Upload lost = upload("mất");
        evidences.addFile(own, paper, lost, null);
        assertThat(evidences.verify(own.dossier())).isEmpty();

        store.delete(lost.sha256());

        assertThat(evidences.verify(own.dossier()))
                .extracting(EvidenceFile::name)
                .containsExactly("mất.pdf");
    }

    @Test
    void whatCouldNotBeScannedWaitsAndIsScannedLater() throws IOException {
        OpenTask own = prepare();
        long paper = evidences.add(own, "D03").id();
        EvidenceFile before = evidences.addFile(own, paper, upload("trước"), null);
        EvidenceFile clean = evidences.addFile(own, paper, unscanned("sạch"), before.id());
        EvidenceFile bad = evidences.addFile(own, paper, unscanned("độc"), null);
        assertThat(files(own, paper))
                .as("the old one holds until the new one is known to be clean")
                .extracting(EvidenceFile::state)
                .containsExactly(State.CURRENT, State.QUARANTINED, State.QUARANTINED);
        assertThat(keeper(null).scanner()).isEqualTo(EvidenceKeeper.Scanner.NONE);
        assertThat(keeper(new Scan(false, bad.sha256())).scanAgain()).isZero();

        assertThat(keeper(new Scan(true, bad.sha256())).scanAgain()).isPositive();

        assertThat(files(own, paper))
                .extracting(EvidenceFile::id, EvidenceFile::state)
                .containsExactly(tuple(clean.id(), State.CURRENT), tuple(bad.id(), State.QUARANTINED));
        assertThat(quarantine.unscanned()).extracting(EvidenceFile::id).doesNotContain(clean.id(), bad.id());
        assertThat(journal.of(own.dossier()))
                .extracting(JournalEntry::step)
                .endsWith("suspectFile", "suspectFile", "suspectFile", "clearFile");
        assertThatThrownBy(() -> quarantine.release(
                        people.actor(Role.COMMUNE_OFFICER, TestPeople.COMMUNE), bad.id(), "không phải việc của tôi"))
                .isInstanceOf(EvidenceUnknown.class);
    }

    private EvidenceKeeper keeper(@Nullable MalwareScan scan) {
        return new EvidenceKeeper(store, quarantine, Optional.ofNullable(scan), clock);
    }

    /** Takes one content for malware. */
    private record Scan(boolean answers, String malware) implements MalwareScan {

        @Override
        public Optional<String> find(InputStream content) {
            try (Hashing hashing = new Hashing(content)) {
                hashing.transferTo(OutputStream.nullOutputStream());
                return hashing.result().sha256().equals(malware) ? Optional.of("Test.Malware") : Optional.empty();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
