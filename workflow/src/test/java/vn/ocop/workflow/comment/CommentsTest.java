package vn.ocop.workflow.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.ocop.workflow.TestPeople.COMMUNE;
import static vn.ocop.workflow.TestPeople.PROVINCE;
import static vn.ocop.workflow.TestPeople.THREE_STARS;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ocop.processes.Role;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.Unchanged;
import vn.ocop.workflow.UseCaseTest;
import vn.ocop.workflow.comment.Comment.Reach;
import vn.ocop.workflow.comment.Comments.Talk;
import vn.ocop.workflow.demo.Story;
import vn.ocop.workflow.dossier.DossierUnknown;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.engine.Recusals;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.NotAllowed;
import vn.ocop.workflow.kernel.Office;
import vn.ocop.workflow.kernel.PersonId;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.notification.Notices;
import vn.ocop.workflow.organization.Person;

/** Who reads and writes which comments; above all who does not. */
@UseCaseTest
class CommentsTest {

    private final TestPeople people;
    private final Unchanged unchanged;
    private final Comments comments;
    private final Dossiers dossiers;
    private final Recusals recusals;
    private final Notices notices;
    private final TransactionTemplate transaction;
    private final DossierId id;
    private final Actor producer;
    private final Actor commune;
    private final Actor agency;

    CommentsTest(
            TestPeople people,
            Unchanged unchanged,
            Comments comments,
            Dossiers dossiers,
            Recusals recusals,
            Notices notices,
            PlatformTransactionManager transactions) {
        this.people = people;
        this.unchanged = unchanged;
        this.comments = comments;
        this.dossiers = dossiers;
        this.recusals = recusals;
        this.notices = notices;
        transaction = new TransactionTemplate(transactions);
        id = people.dossier(THREE_STARS.stoppingAt("checkComponents"));
        producer = people.actor(dossiers.get(id).producer());
        commune = people.actor(Role.COMMUNE_OFFICER, COMMUNE);
        agency = people.actor(Role.AGENCY_OFFICER, PROVINCE);
    }

    @Test
    void theProducerReadsOnlyWhatIsMeantForThem() {
        comments.comment(commune, id, Reach.OFFICIALS, "Nội bộ", Set.of());
        comments.comment(commune, id, Reach.PRODUCER, "Gửi thêm ảnh nhãn", Set.of());
        comments.comment(producer, id, Reach.PRODUCER, "Đã chụp", Set.of());

        assertThat(read(producer)).containsExactly("Gửi thêm ảnh nhãn", "Đã chụp");
        assertThat(read(agency)).containsExactly("Nội bộ", "Gửi thêm ảnh nhãn", "Đã chụp");
        unchanged.rejects(id, "reach", () -> comments.comment(producer, id, Reach.OFFICIALS, "Tôi", Set.of()));
    }

    @Test
    void whoDoesNotSeeTheDossierWritesNothing() {
        Actor stranger = people.actor(people.producer());
        Actor elsewhere = people.newcomer(Role.COMMUNE_OFFICER, people.freshCommune());
        Actor union = people.actor(Role.UNION_OFFICER, COMMUNE);

        for (Actor actor : List.of(stranger, elsewhere, union)) {
            unchanged.after(
                    id, DossierUnknown.class, () -> comments.comment(actor, id, Reach.PRODUCER, "Tôi", Set.of()));
        }
    }

    @Test
    void aCommentSaysSomethingAndNotTooMuch() {
        unchanged.rejects(id, "text", () -> comments.comment(commune, id, Reach.OFFICIALS, " \n", Set.of()));
        unchanged.rejects(
                id,
                "text",
                () -> comments.comment(commune, id, Reach.OFFICIALS, "ế".repeat(Comments.LENGTH + 1), Set.of()));
        comments.comment(commune, id, Reach.OFFICIALS, "ế".repeat(Comments.LENGTH), Set.of());
        assertThat(read(commune)).hasSize(1);
    }

    @Test
    void whoIsMentionedIsTold() {
        comments.comment(commune, id, Reach.OFFICIALS, "Xem giúp", Set.of(agency.id()));

        assertThat(notices.of(agency, 0).getContent().get(0))
                .satisfies(notice -> assertThat(notice.step()).isEqualTo("mention"))
                .satisfies(notice -> assertThat(notice.subject()).isEqualTo(id))
                .satisfies(notice -> assertThat(notice.note()).isEqualTo(commune.name()));
        assertThat(notices.of(producer, 0).getContent())
                .noneMatch(notice -> notice.step().equals("mention"));
        assertThat(talk(agency).comments().get(0).mentions())
                .extracting(Comment.Mention::name)
                .containsExactly(agency.name());
    }

    @Test
    void onlyWhoCanReadItIsMentioned() {
        Actor member = people.actor(Role.COUNCIL_MEMBER, PROVINCE);
        Actor elsewhere = people.newcomer(Role.COMMUNE_OFFICER, people.freshCommune());
        Set<PersonId> many =
                LongStream.range(1_000_000, 1_000_011).mapToObj(PersonId::new).collect(Collectors.toSet());

        for (Set<PersonId> wrong : List.of(
                Set.of(elsewhere.id()), Set.of(member.id()), Set.of(commune.id()), Set.of(new PersonId(-1)), many)) {
            unchanged.rejects(id, "mention", () -> comments.comment(commune, id, Reach.PRODUCER, "Xem giúp", wrong));
        }
        unchanged.rejects(
                id, "mention", () -> comments.comment(commune, id, Reach.OFFICIALS, "Nội bộ", Set.of(producer.id())));
        comments.comment(commune, id, Reach.PRODUCER, "Hỏi chủ thể", Set.of(producer.id(), agency.id()));
        assertThat(asked(commune)).contains(producer.id(), agency.id()).doesNotContain(commune.id(), member.id());
    }

    @Test
    void whoIsBarredReadsNothingAndIsNotMentioned() {
        Actor barred = people.newcomer(Role.AGENCY_OFFICER, PROVINCE);
        comments.comment(commune, id, Reach.OFFICIALS, "Nội bộ", Set.of());
        assertThat(asked(commune)).contains(barred.id());
        transaction.executeWithoutResult(run -> recusals.recuse(id, barred.id()));

        assertThat(comments.talk(barred, dossiers.get(id), null)).isEmpty();
        assertThat(asked(commune)).doesNotContain(barred.id());
        unchanged.rejects(
                id, "mention", () -> comments.comment(commune, id, Reach.OFFICIALS, "Xem", Set.of(barred.id())));
        unchanged.after(id, NotAllowed.class, () -> comments.comment(barred, id, Reach.OFFICIALS, "Tôi", Set.of()));
    }

    @Test
    void theCouncilNeitherReadsNorWritesWhateverElseItsPeopleAre() {
        DossierId scored = people.dossier(THREE_STARS.stoppingAt(Story.AWAIT_SESSION));
        people.openSession(people.callSession(scored));
        comments.comment(agency, scored, Reach.OFFICIALS, "Hội đồng nên cho 4 sao", Set.of());
        Actor both = people.newcomer(
                new Office(Role.COUNCIL_MEMBER, UnitId.council(PROVINCE)),
                new Office(Role.AGENCY_OFFICER, UnitId.administration(PROVINCE)));

        for (Actor actor : List.of(
                people.openAll(scored, "scoreProduct").get(0).actor(),
                people.actor(Role.COUNCIL_CHAIR, PROVINCE),
                people.actor(Role.COUNCIL_SECRETARY, PROVINCE),
                people.actor(Role.ADVISOR, PROVINCE),
                both)) {
            assertThat(dossiers.sees(actor, scored)).isTrue();
            assertThat(comments.talk(actor, dossiers.get(scored), null)).isEmpty();
            assertThatThrownBy(() -> comments.comment(actor, scored, Reach.OFFICIALS, "Tôi cho 93", Set.of()))
                    .isInstanceOf(NotAllowed.class);
            unchanged.rejects(
                    scored,
                    "mention",
                    () -> comments.comment(agency, scored, Reach.OFFICIALS, "Cho mấy điểm?", Set.of(actor.id())));
        }
    }

    @Test
    void oneTakesBackOnlyOnesOwnAndATraceStays() {
        comments.comment(commune, id, Reach.OFFICIALS, "Nhầm hồ sơ", Set.of());
        long number = talk(commune).comments().get(0).id();
        assertThatThrownBy(() -> comments.withdrawComment(agency, id, number)).isInstanceOf(NotAllowed.class);
        DossierId other = people.dossier(THREE_STARS.stoppingAt("checkComponents"));
        assertThatThrownBy(() -> comments.withdrawComment(commune, other, number))
                .isInstanceOf(NotAllowed.class);
        assertThat(read(agency)).containsExactly("Nhầm hồ sơ");

        comments.withdrawComment(commune, id, number);

        Comment left = talk(agency).comments().get(0);
        assertThat(left.text()).isNull();
        assertThat(left.authorName()).isEqualTo(commune.name());
        assertThat(left.withdrawnAt()).isNotNull();
    }

    @Test
    void theLatestPageFirstEachOldestFirst() {
        for (int n = 1; n <= Comments.PAGE + 3; n++) {
            comments.comment(commune, id, Reach.OFFICIALS, "Số " + n, Set.of());
        }

        Talk latest = talk(commune);
        assertThat(latest.comments()).hasSize(Comments.PAGE);
        assertThat(latest.comments().get(0).text()).isEqualTo("Số 4");
        assertThat(latest.comments().get(Comments.PAGE - 1).text()).isEqualTo("Số " + (Comments.PAGE + 3));
        Talk first = comments.talk(commune, dossiers.get(id), latest.older()).orElseThrow();
        assertThat(first.comments()).extracting(Comment::text).containsExactly("Số 1", "Số 2", "Số 3");
        assertThat(first.older()).isNull();
    }

    private Talk talk(Actor actor) {
        return comments.talk(actor, dossiers.get(id), null).orElseThrow();
    }

    private List<PersonId> asked(Actor actor) {
        return talk(actor).people().stream().map(Person::id).toList();
    }

    private List<String> read(Actor actor) {
        return talk(actor).comments().stream()
                .map(comment -> String.valueOf(comment.text()))
                .toList();
    }
}
