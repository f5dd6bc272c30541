package vn.ocop.workflow.support;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.workflow.TestPeople.THREE_STARS;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.ocop.processes.Outcome.ReferralAnswer;
import vn.ocop.processes.Outcome.SupportNeed;
import vn.ocop.processes.Role;
import vn.ocop.workflow.TestClock;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.UseCaseTest;
import vn.ocop.workflow.council.Conflict;
import vn.ocop.workflow.council.Conflicts;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.engine.Inbox;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.engine.WorkItem;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.Office;
import vn.ocop.workflow.kernel.PersonId;
import vn.ocop.workflow.kernel.UnitId;

/** Whoever of the Union had a hand in a product does not score it; who had none is not taken for one who had. */
@UseCaseTest
class UnionHelpersTest {

    private final TestPeople people;
    private final TestClock clock;
    private final Dossiers dossiers;
    private final SupportCases support;
    private final Blockers blockers;
    private final Conflicts conflicts;
    private final Inbox inbox;
    private final JdbcTemplate jdbc;

    UnionHelpersTest(
            TestPeople people,
            TestClock clock,
            Dossiers dossiers,
            SupportCases support,
            Blockers blockers,
            Conflicts conflicts,
            Inbox inbox,
            JdbcTemplate jdbc) {
        this.people = people;
        this.clock = clock;
        this.dossiers = dossiers;
        this.support = support;
        this.blockers = blockers;
        this.conflicts = conflicts;
        this.inbox = inbox;
        this.jdbc = jdbc;
    }

    @Test
    void everyHandInAProductBarsFromScoringIt() {
        String commune = people.freshCommunes().get(0);
        String province = TestPeople.provinceOf(commune);
        DossierId id = people.dossier(commune, THREE_STARS.stoppingAt("assessNeeds"), true);
        Actor assessing = member(province);
        Actor answering = member(province);
        Actor responsible = member(province);
        Actor planned = member(province);
        Actor blocking = member(province);
        Actor scouting = member(province);
        Actor stranger = member(province);

        // the commune's task is done by somebody of the commune; of the province the rest
        Actor ofCommune = people.newcomer(
                new Office(Role.UNION_OFFICER, UnitId.union(commune)),
                new Office(Role.COUNCIL_MEMBER, UnitId.council(province)));
        support.assessNeeds(
                open(id, "assessNeeds", ofCommune), SupportNeed.REFER, Assessment.of("Vốn", "Vượt khả năng"));
        support.answerReferral(open(id, "answerReferral", answering), ReferralAnswer.RETURNED, "Làm lại");
        support.assessNeeds(
                open(id, "assessNeeds", ofCommune), SupportNeed.REFER, Assessment.of("Vốn", "Vượt khả năng"));
        support.answerReferral(open(id, "answerReferral", assessing), ReferralAnswer.TAKEN, "Nhận");
        Actor planning = people.actor(Role.UNION_OFFICER, province);
        support.planSupport(
                open(id, "planSupport", planning),
                responsible.id(),
                List.of(new Planned("YS04", planned.id(), null, null, clock.today())));
        WorkItem item = inbox.openOf(id).get(0);
        inbox.release(planned, item.taskId());
        OpenTask carrying = inbox.open(planning, item.step(), item.taskId());
        support.carryOutSupport(carrying, clock.today(), people.supportResults(carrying), "Xong");
        blockers.openBlocker(blocking, id, null, "Thiếu vốn", "Ngân hàng");
        jdbc.update(
                "insert into product_lead (version, province, commune, product, contact_name, contact_phone,"
                        + " consent_on, consent_way, scouted_by, scouted_by_id, scouted_on, state, dossier_id, search)"
                        + " values (0, ?, ?, 'Bánh', 'Bà A', '0900000000', ?, 'PAPER', ?, ?, ?, 'IDEA', ?, '')",
                province,
                commune,
                clock.today(),
                scouting.name(),
                scouting.id().value(),
                clock.today(),
                id.value());

        people.go(id, THREE_STARS.stoppingAt("reviewDossier"));

        Map<PersonId, Conflict.Kind> barred =
                conflicts.barred(id).stream().collect(Collectors.toMap(Conflict::person, Conflict::kind));
        assertThat(barred.keySet())
                .containsAll(Set.of(
                        assessing.id(),
                        answering.id(),
                        responsible.id(),
                        planned.id(),
                        blocking.id(),
                        scouting.id(),
                        ofCommune.id()))
                .doesNotContain(stranger.id());
        assertThat(barred.get(responsible.id())).isEqualTo(Conflict.Kind.HELPED);
        assertThat(dossiers.get(id).supported()).isTrue();
    }

    private OpenTask open(DossierId id, String step, Actor actor) {
        WorkItem item = inbox.openOf(id).get(0);
        assertThat(item.step()).isEqualTo(step);
        return inbox.open(actor, step, item.taskId());
    }

    /** Of the province's Union, and a member of its council. */
    private Actor member(String province) {
        return people.newcomer(
                new Office(Role.UNION_OFFICER, UnitId.union(province)),
                new Office(Role.COUNCIL_MEMBER, UnitId.council(province)));
    }
}
