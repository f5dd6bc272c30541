package vn.ocop.workflow.support;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.workflow.TestPeople.THREE_STARS;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.ocop.processes.Role;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.UseCaseTest;
import vn.ocop.workflow.demo.Story;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.engine.WorkItem;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.PersonId;
import vn.ocop.workflow.kernel.UnionScope;
import vn.ocop.workflow.support.SupportBoard.Line;
import vn.ocop.workflow.support.SupportBoard.Standing;
import vn.ocop.workflow.support.SupportBoard.Wanted;

/** Which cases somebody of the Union sees, and how they are found. */
@UseCaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SupportBoardTest {

    private final TestPeople people;
    private final Dossiers dossiers;
    private final SupportBoard board;

    private String commune = "";
    private String neighbour = "";
    private DossierId fresh = new DossierId(0);
    private DossierId running = new DossierId(0);
    private DossierId referred = new DossierId(0);
    private DossierId ready = new DossierId(0);
    private DossierId next = new DossierId(0);

    SupportBoardTest(TestPeople people, Dossiers dossiers, SupportBoard board) {
        this.people = people;
        this.dossiers = dossiers;
        this.board = board;
    }

    @BeforeAll
    void fiveCasesInTwoCommunes() {
        List<String> communes = people.freshCommunes(2);
        commune = communes.get(0);
        neighbour = communes.get(1);
        fresh = supported(commune, THREE_STARS.stoppingAt("assessNeeds"));
        running = supported(commune, THREE_STARS.stoppingAt("carryOutSupport:1"));
        referred = supported(commune, THREE_STARS.with("assessNeeds", "REFER").stoppingAt("answerReferral"));
        ready = supported(commune, THREE_STARS.stoppingAt("prepareDossier"));
        next = supported(neighbour, THREE_STARS.stoppingAt("planSupport"));
        people.dossier(commune, THREE_STARS.stoppingAt("prepareDossier"));
        supported(commune, THREE_STARS.stoppingAt("screenIdea"));
    }

    private DossierId supported(String place, Story story) {
        return people.dossier(place, story, true);
    }

    @Test
    void aCommuneSeesItsOwnAndAProvinceAllOfItsCommunes() {
        assertThat(found(officer(commune), all())).containsExactly(ready, referred, running, fresh);
        assertThat(found(officer(neighbour), all())).containsExactly(next);
        Actor province = people.actor(Role.UNION_OFFICER, TestPeople.provinceOf(commune));
        assertThat(found(province, all())).containsExactly(next, ready, referred, running, fresh);
        assertThat(found(province, wanted(Standing.ALL, neighbour, null, ""))).containsExactly(next);
        assertThat(found(officer(commune), wanted(Standing.ALL, neighbour, null, "")))
                .isEmpty();
        assertThat(found(people.actor(Role.COMMUNE_OFFICER, commune), all())).isEmpty();
    }

    @Test
    void aCaseIsFoundByHowItStandsWhoDoesItAndItsName() {
        Actor officer = officer(commune);
        assertThat(found(officer, wanted(Standing.NEW, "", null, ""))).containsExactly(fresh);
        assertThat(found(officer, wanted(Standing.RUNNING, "", null, ""))).containsExactly(running);
        assertThat(found(officer, wanted(Standing.REFERRED, "", null, ""))).containsExactly(referred);
        assertThat(found(officer, wanted(Standing.READY, "", null, ""))).containsExactly(ready);
        assertThat(found(officer, wanted(Standing.LATE, "", null, ""))).isEmpty();
        assertThat(found(officer, wanted(Standing.ALL, "", officer.id(), ""))).containsExactly(ready, running);
        assertThat(found(officer, wanted(Standing.ALL, "", new PersonId(0x7fff_ffffL), "")))
                .isEmpty();
        String product = dossiers.get(running).product();
        assertThat(found(officer, wanted(Standing.ALL, "", null, product.replace("Bánh", "banh"))))
                .containsExactly(running);
        assertThat(found(officer, wanted(Standing.ALL, "", null, "%"))).isEmpty();
    }

    @Test
    void aLineTellsHowFarTheCaseIs() {
        Line line = line(running);
        assertThat(Objects.requireNonNull(line.support()).items()).hasSize(2);
        assertThat(line.support().done()).isEqualTo(1);
        assertThat(line.open()).extracting(WorkItem::step).containsExactly("carryOutSupport");
        assertThat(line(fresh).support()).isNull();
        assertThat(line(fresh).open()).extracting(WorkItem::step).containsExactly("assessNeeds");
        assertThat(line(ready).open()).isEmpty();
        assertThat(line.support().late(line.support().items().get(1).plannedOn()))
                .isZero();
        assertThat(line.support().late(line.support().items().get(1).plannedOn().plusDays(1)))
                .isEqualTo(1);
    }

    private Line line(DossierId id) {
        return board.all(UnionScope.of(officer(commune)), all()).stream()
                .filter(line -> line.dossier().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<DossierId> found(Actor actor, Wanted wanted) {
        return board.page(UnionScope.of(actor), wanted, 0)
                .map(line -> line.dossier().id())
                .getContent();
    }

    private static Wanted all() {
        return wanted(Standing.ALL, "", null, "");
    }

    private static Wanted wanted(Standing standing, String commune, @Nullable PersonId officer, String search) {
        return new Wanted(standing, commune, officer, search);
    }

    private Actor officer(String place) {
        return people.actor(Role.UNION_OFFICER, place);
    }
}
