package vn.ocop.workflow.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.ocop.workflow.TestPeople.COMMUNE;
import static vn.ocop.workflow.TestPeople.PROVINCE;
import static vn.ocop.workflow.TestPeople.THREE_STARS;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.ocop.processes.Role;
import vn.ocop.workflow.TestClock;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.Unchanged;
import vn.ocop.workflow.UseCaseTest;
import vn.ocop.workflow.audit.Journal;
import vn.ocop.workflow.audit.JournalEntry;
import vn.ocop.workflow.dossier.DossierUnknown;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.Rejected;

/** What blocks a product: which document, why, who helps; for those who work on it. */
@UseCaseTest
class BlockersTest {

    private final TestPeople people;
    private final Unchanged unchanged;
    private final TestClock clock;
    private final Dossiers dossiers;
    private final Blockers blockers;
    private final Journal journal;

    BlockersTest(
            TestPeople people,
            Unchanged unchanged,
            TestClock clock,
            Dossiers dossiers,
            Blockers blockers,
            Journal journal) {
        this.people = people;
        this.unchanged = unchanged;
        this.clock = clock;
        this.dossiers = dossiers;
        this.blockers = blockers;
        this.journal = journal;
    }

    @Test
    void aBlockerIsWrittenDownAndClearedAway() {
        DossierId id = people.supportedDossier(THREE_STARS.stoppingAt("prepareDossier"));
        Actor officer = people.actor(Role.UNION_OFFICER, COMMUNE);

        blockers.openBlocker(officer, id, "D04", " Chưa có giấy ATTP ", "Trạm Y tế xã");
        blockers.openBlocker(producer(id), id, null, "Thiếu vốn", "Ngân hàng CSXH");

        List<Blocker> open = blockers.of(id);
        assertThat(open).extracting(Blocker::document).containsExactly("D04", null);
        assertThat(open.get(0).why()).isEqualTo("Chưa có giấy ATTP");
        assertThat(open.get(0).openedBy()).isEqualTo(officer.name());
        blockers.resolveBlocker(
                people.actor(Role.COMMUNE_OFFICER, COMMUNE), id, open.get(0).id(), "Đã cấp giấy");

        Blocker done = blockers.of(id).get(0);
        assertThat(done.resolvedOn()).isEqualTo(clock.today());
        assertThat(done.resolution()).isEqualTo("Đã cấp giấy");
        assertThat(refused(id, () -> blockers.resolveBlocker(officer, id, done.id(), "Lần nữa")))
                .isEqualTo("blocker.resolved.already");
        assertThat(journal.of(id)).extracting(JournalEntry::step).contains("openBlocker", "resolveBlocker");
    }

    @Test
    void whatIsNotSaidIsRefusedAtItsField() {
        DossierId id = people.supportedDossier(THREE_STARS.stoppingAt("prepareDossier"));
        Actor officer = people.actor(Role.UNION_OFFICER, COMMUNE);

        unchanged.rejects(id, "why", () -> blockers.openBlocker(officer, id, "D04", " ", "Trạm Y tế"));
        unchanged.rejects(id, "why", () -> blockers.openBlocker(officer, id, "D04", "x".repeat(2001), "Trạm Y tế"));
        unchanged.rejects(id, "helper", () -> blockers.openBlocker(officer, id, "D04", "Thiếu", ""));
        unchanged.rejects(id, "document", () -> blockers.openBlocker(officer, id, "D99", "Thiếu", "Trạm Y tế"));
        blockers.openBlocker(officer, id, null, "Thiếu", "Trạm Y tế");
        long number = blockers.of(id).get(0).id();
        unchanged.rejects(id, "resolution", () -> blockers.resolveBlocker(officer, id, number, ""));
    }

    @Test
    void forOthersThereIsNone() {
        String elsewhere = people.freshCommune();
        DossierId other = people.dossier(elsewhere, THREE_STARS.stoppingAt("prepareDossier"), true);
        DossierId id = people.supportedDossier(THREE_STARS.stoppingAt("prepareDossier"));
        blockers.openBlocker(producer(id), id, null, "Thiếu vốn", "Đoàn xã");
        long number = blockers.of(id).get(0).id();

        for (Actor stranger : List.of(
                people.actor(Role.UNION_OFFICER, elsewhere),
                people.actor(Role.AGENCY_OFFICER, PROVINCE),
                producer(other))) {
            assertThatThrownBy(() -> blockers.see(stranger, id)).isInstanceOf(DossierUnknown.class);
            assertThatThrownBy(() -> blockers.openBlocker(stranger, id, null, "x", "y"))
                    .isInstanceOf(DossierUnknown.class);
        }
        Actor officer = people.actor(Role.UNION_OFFICER, elsewhere);
        assertThatThrownBy(() -> blockers.resolveBlocker(officer, other, number, "Xong"))
                .isInstanceOf(DossierUnknown.class);
        assertThat(blockers.see(people.actor(Role.UNION_OFFICER, PROVINCE), id).id())
                .isEqualTo(id);
    }

    @Test
    void nothingBlocksAProductThatWasWithdrawn() {
        DossierId id = people.supportedDossier(THREE_STARS.stoppingAt("prepareDossier"));
        dossiers.withdraw(producer(id), id, "Thôi làm");

        assertThat(refused(id, () -> blockers.openBlocker(producer(id), id, null, "Thiếu", "Đoàn xã")))
                .isEqualTo("blocker.closed");
    }

    private String refused(DossierId id, ThrowingCallable useCase) {
        return unchanged.after(id, Rejected.class, useCase).key();
    }

    private Actor producer(DossierId id) {
        return people.actor(dossiers.get(id).producer());
    }
}
