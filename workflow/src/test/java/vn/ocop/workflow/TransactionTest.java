package vn.ocop.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.ocop.workflow.TestPeople.COMMUNE;
import static vn.ocop.workflow.TestPeople.THREE_STARS;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ocop.processes.Outcome.Confirmation;
import vn.ocop.processes.Outcome.Screening;
import vn.ocop.workflow.certification.Certificates;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.dossier.Ideas;
import vn.ocop.workflow.dossier.Stage;
import vn.ocop.workflow.engine.Drafts;
import vn.ocop.workflow.engine.Inbox;
import vn.ocop.workflow.engine.Jobs;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.engine.WorkItem;
import vn.ocop.workflow.evaluation.Agendas;
import vn.ocop.workflow.evaluation.Evaluations;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.SessionId;
import vn.ocop.workflow.organization.Producer;
import vn.ocop.workflow.session.Sessions;

/** Entity, engine, inbox, journal and notices change together or not at all, and what failed can be done again. */
@UseCaseTest
class TransactionTest {

    private final TestPeople people;
    private final Unchanged unchanged;
    private final Stumble stumble;
    private final Ideas ideas;
    private final Dossiers dossiers;
    private final Evaluations evaluations;
    private final Agendas agendas;
    private final Sessions sessions;
    private final Inbox inbox;
    private final Certificates certificates;
    private final Drafts drafts;
    private final Jobs jobs;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    TransactionTest(
            TestPeople people,
            Unchanged unchanged,
            Stumble stumble,
            Ideas ideas,
            Dossiers dossiers,
            Evaluations evaluations,
            Agendas agendas,
            Sessions sessions,
            Inbox inbox,
            Certificates certificates,
            Drafts drafts,
            Jobs jobs,
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions) {
        this.people = people;
        this.unchanged = unchanged;
        this.stumble = stumble;
        this.ideas = ideas;
        this.dossiers = dossiers;
        this.evaluations = evaluations;
        this.agendas = agendas;
        this.sessions = sessions;
        this.inbox = inbox;
        this.certificates = certificates;
        this.drafts = drafts;
        this.jobs = jobs;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    @AfterEach
    void steady() {
        stumble.nowhere();
    }

    @Test
    void anAutomaticStepThatFailsTakesThePersonsStepBackToo() {
        DossierId id = people.dossier(people.freshCommune(), THREE_STARS.stoppingAt("confirmResult"));
        evaluations.confirmResult(people.open(id, "confirmResult"), Confirmation.CONFIRMED, null);
        SessionId session = agendas.sessionOf(id).orElseThrow();
        OpenTask task = people.open(session, "closeSession");
        drafts.save(task, Drafts.WHOLE, "{\"words\":\"half\"}");

        stumble.at("sealSheets");
        unchanged.after(id, Stumble.Stumbled.class, () -> sessions.closeSession(task));
        assertThat(drafts.find(task, Drafts.WHOLE)).isPresent();
        assertThat(inbox.openOf(session)).extracting(WorkItem::step).containsExactly("closeSession");

        stumble.nowhere();
        sessions.closeSession(task);
        assertThat(inbox.openOf(session)).extracting(WorkItem::step).containsExactly("signMinutes");
        assertThat(drafts.find(task, Drafts.WHOLE)).isEmpty();
    }

    @Test
    void aFailureBehindTheUseCaseTakesTheEnginesMoveBack() {
        DossierId id = people.dossier(THREE_STARS.stoppingAt("screenIdea"));
        OpenTask task = people.open(id, "screenIdea");

        unchanged.after(
                id,
                IllegalStateException.class,
                () -> transaction.executeWithoutResult(status -> {
                    ideas.screenIdea(task, Screening.ACCEPTED, 5, null);
                    throw new IllegalStateException("the power goes off before the commit");
                }));

        ideas.screenIdea(task, Screening.ACCEPTED, 5, null);
        assertThat(people.waitsAt(id)).containsExactly("prepareDossier");
    }

    @Test
    void anIdeaWhoseRegistrationFailsNeverWas() {
        Producer producer = people.producer(COMMUNE);
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    ideas.registerIdea(people.actor(producer), producer.id(), people.idea(), true);
                    throw new IllegalStateException("the power goes off before the commit");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(dossiers.of(producer.id())).isEmpty();
        assertThat(jdbc.queryForObject(
                        "select count(*) from work_item where producer = ?", Integer.class, producer.name()))
                .isZero();
        assertThat(jdbc.queryForObject(
                        "select count(*) from ACT_RU_EXECUTION e where BUSINESS_KEY_ not like 'session-%'"
                                + " and BUSINESS_KEY_ not like 'report-%' and not exists"
                                + " (select 1 from dossier d where cast(d.id as varchar) = e.BUSINESS_KEY_)",
                        Integer.class))
                .isZero();
    }

    @Test
    void aBackgroundStepThatFailsIsDoneAgainAndOnlyOnce() {
        DossierId id = people.dossier(THREE_STARS.stoppingAt("issueDecision"));
        stumble.at("issueCertificate");
        assertThatThrownBy(() -> people.go(id, THREE_STARS)).isInstanceOf(Stumble.Stumbled.class);
        assertThat(certificates.of(id)).isEmpty();

        stumble.at("publishResult");
        assertThatThrownBy(() -> jobs.runWaiting(id)).isInstanceOf(Stumble.Stumbled.class);
        assertThat(certificates.of(id).orElseThrow().publishedOn()).isNull();

        stumble.nowhere();
        jobs.runWaiting(id);
        assertThat(dossiers.get(id).stage()).isEqualTo(Stage.RECOGNISED);
        assertThat(certificates.of(id).orElseThrow().publishedOn()).isNotNull();
        assertThat(jdbc.queryForObject(
                        "select count(*) from certificate where dossier_id = ?", Integer.class, id.value()))
                .isEqualTo(1);
    }
}
