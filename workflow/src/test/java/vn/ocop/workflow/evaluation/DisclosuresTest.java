package vn.ocop.workflow.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.ocop.workflow.TestPeople.FIVE_STARS;
import static vn.ocop.workflow.TestPeople.THREE_STARS;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ocop.processes.Role;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.UseCaseTest;
import vn.ocop.workflow.demo.SheetFiller;
import vn.ocop.workflow.dossier.DossierUnknown;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.evaluation.Disclosures.Open;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.Office;
import vn.ocop.workflow.kernel.PersonId;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.preparation.Preparations;

/** Who may read what of an evaluation, and when. */
@UseCaseTest
class DisclosuresTest {

    private final TestPeople people;
    private final Dossiers dossiers;
    private final Preparations preparations;
    private final Evaluations evaluations;
    private final Disclosures disclosures;

    private String commune = "";
    private String province = "";

    DisclosuresTest(
            TestPeople people,
            Dossiers dossiers,
            Preparations preparations,
            Evaluations evaluations,
            Disclosures disclosures) {
        this.people = people;
        this.dossiers = dossiers;
        this.preparations = preparations;
        this.evaluations = evaluations;
        this.disclosures = disclosures;
    }

    @BeforeEach
    void place() {
        commune = people.freshCommune();
        province = TestPeople.provinceOf(commune);
    }

    @Test
    void whileMembersScoreEachReadsTheOwnSheetAlone() {
        DossierId id = people.dossier(commune, THREE_STARS.stoppingAt("scoreProduct:2"));
        Evaluation evaluation = evaluations.latest(id).orElseThrow();
        Actor waiting = people.open(id, "scoreProduct").actor();
        List<Actor> done = evaluation.members().stream()
                .filter(member -> !member.equals(waiting.id()))
                .map(member -> as(member, holding(Role.COUNCIL_MEMBER, province)))
                .toList();

        assertThat(done).hasSize(2).allSatisfy(member -> {
            assertThat(reads(member, id)).isEqualTo("sheets 1");
            assertThat(disclosures.sheet(member, evaluation.id(), member.id())).isPresent();
            assertThat(disclosures.summary(member, evaluation.id())).isEmpty();
            assertThat(disclosures.result(member, evaluation.id())).isEmpty();
        });
        assertThat(disclosures.sheet(done.get(0), evaluation.id(), done.get(1).id()))
                .isEmpty();
        assertThat(disclosures.sheet(waiting, evaluation.id(), done.get(1).id()))
                .isEmpty();
        assertThat(Stream.of(Role.COUNCIL_SECRETARY, Role.COUNCIL_CHAIR, Role.AGENCY_OFFICER, Role.MANAGER)
                        .map(role -> reads(holding(role, province), id)))
                .containsOnly("nothing");
    }

    @Test
    void secretaryAndChairReadAllOnceEverybodyHasHandedIn() {
        DossierId id = people.dossier(commune, THREE_STARS.stoppingAt("consolidateScores"));
        Evaluation evaluation = evaluations.latest(id).orElseThrow();
        PersonId member = evaluation.members().get(0);

        assertThat(reads(holding(Role.COUNCIL_SECRETARY, province), id)).isEqualTo("sheets 3 names result");
        assertThat(reads(holding(Role.COUNCIL_CHAIR, province), id)).isEqualTo("sheets 3 names result");
        assertThat(Stream.of(Role.AGENCY_OFFICER, Role.APPROVER, Role.MANAGER, Role.COUNCIL_MEMBER, Role.ADVISOR)
                        .map(role -> reads(holding(role, province), id)))
                .containsOnly("nothing");
        Actor chair = holding(Role.COUNCIL_CHAIR, province);
        assertThat(disclosures.sheet(chair, evaluation.id(), member)).isPresent();
        assertThat(disclosures
                        .summary(chair, evaluation.id())
                        .orElseThrow()
                        .result()
                        .sheets())
                .hasSize(3);
        assertThat(disclosures
                        .result(chair, evaluation.id())
                        .orElseThrow()
                        .result()
                        .sheets())
                .isEmpty();
        assertThat(disclosures.summary(chair, 0)).isEmpty();
    }

    @Test
    void aRoundThatRunsAgainIsSealedAgain() {
        DossierId id = people.dossier(commune, THREE_STARS.stoppingAt("scoreProduct"));
        List<OpenTask> tasks = people.openAll(id, "scoreProduct");
        int[] totals = {60, 60, 75};
        for (int n = 0; n < totals.length; n++) {
            evaluations.scoreProduct(
                    tasks.get(n), SheetFiller.fill(preparations.sheet(dossiers.get(id)), 3, totals[n]), Set.of(), null);
        }
        Actor secretary = holding(Role.COUNCIL_SECRETARY, province);
        assertThat(reads(secretary, id)).isEqualTo("sheets 3 names result");

        evaluations.consolidateScores(people.open(id, "consolidateScores"), Findings.NONE, "Thảo luận", false);

        assertThat(reads(secretary, id)).isEqualTo("nothing");
    }

    @Test
    void onceConfirmedTheAgencyReadsTheSheetsAndTheDossiersPeopleTheResult() {
        DossierId id = people.dossier(commune, THREE_STARS.stoppingAt("draftDecision"));
        Actor producer = people.actor(dossiers.get(id).producer());

        assertThat(Stream.of(
                                Role.AGENCY_OFFICER,
                                Role.APPROVER,
                                Role.MANAGER,
                                Role.COUNCIL_SECRETARY,
                                Role.COUNCIL_CHAIR)
                        .map(role -> reads(holding(role, province), id)))
                .containsOnly("sheets 3 names result");
        assertThat(Stream.of(
                        reads(producer, id),
                        reads(holding(Role.COMMUNE_OFFICER, commune), id),
                        reads(holding(Role.COUNCIL_MEMBER, province), id),
                        reads(holding(Role.MANAGER, UnitId.CENTRE), id)))
                .containsOnly("result");
        Actor judgeInOwnCause = new Actor(
                producer.id(),
                producer.name(),
                Set.of(
                        new Office(Role.PRODUCER, dossiers.get(id).producer().unit()),
                        new Office(Role.COUNCIL_CHAIR, UnitId.council(province))));
        assertThat(reads(judgeInOwnCause, id)).isEqualTo("result");
    }

    @Test
    void elsewhereTheDossierDoesNotExist() {
        DossierId id = people.dossier(commune, THREE_STARS.stoppingAt("draftDecision"));
        long evaluation = evaluations.latest(id).orElseThrow().id();
        String elsewhere = TestPeople.PROVINCE;

        assertThat(Stream.of(Role.COUNCIL_CHAIR, Role.AGENCY_OFFICER, Role.MANAGER))
                .allSatisfy(role -> {
                    Actor stranger = holding(role, elsewhere);
                    assertThatThrownBy(() -> disclosures.summary(stranger, evaluation))
                            .isInstanceOf(DossierUnknown.class);
                    assertThatThrownBy(() -> disclosures.result(stranger, evaluation))
                            .isInstanceOf(DossierUnknown.class);
                    assertThatThrownBy(() -> disclosures.sheet(stranger, evaluation, stranger.id()))
                            .isInstanceOf(DossierUnknown.class);
                });
    }

    @Test
    void theCentresSheetsAreTheCentresOwn() {
        DossierId id = people.dossier(commune, FIVE_STARS);

        assertThat(disclosures.of(holding(Role.AGENCY_OFFICER, province), dossiers.get(id)))
                .extracting(Open::named, Open::result)
                .containsExactly(tuple(true, true), tuple(false, true));
        assertThat(disclosures.of(holding(Role.COUNCIL_CHAIR, UnitId.CENTRE), dossiers.get(id)))
                .extracting(Open::named)
                .containsExactly(false, true);
    }

    /** What is open to the person of the dossier's only evaluation. */
    private String reads(Actor actor, DossierId id) {
        return disclosures.of(actor, dossiers.see(actor, id)).stream()
                .findFirst()
                .map(open -> ((open.sheets().isEmpty()
                                        ? ""
                                        : "sheets " + open.sheets().size())
                                + (open.named() ? " names" : "")
                                + (open.result() ? " result" : ""))
                        .strip())
                .orElse("nothing");
    }

    private static Actor as(PersonId person, Actor office) {
        return new Actor(person, office.name(), office.offices());
    }

    private static Actor holding(Role role, String place) {
        return new Actor(new PersonId(0), role + " " + place, Set.of(new Office(role, new UnitId(role.body(), place))));
    }
}
