package vn.ocop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.processes.Role;
import vn.ocop.ui.Pages.Visitor;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.evaluation.Evaluations;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.PersonId;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.organization.People;
import vn.ocop.workflow.organization.Person;

/** Who gets which paper at which address, and which links a page offers: the same ones. */
@PageTest
class PapersAccessTest {

    private static final List<String> PAPERS = List.of("own sheet", "other sheet", "summary", "report");

    private final Pages pages;
    private final TestPeople people;
    private final People accounts;
    private final Dossiers dossiers;
    private final Evaluations evaluations;
    private final String commune;
    private final String province;

    PapersAccessTest(Pages pages, TestPeople people, People accounts, Dossiers dossiers, Evaluations evaluations) {
        this.pages = pages;
        this.people = people;
        this.accounts = accounts;
        this.dossiers = dossiers;
        this.evaluations = evaluations;
        commune = people.freshCommune();
        province = TestPeople.provinceOf(commune);
    }

    @Test
    void whileMembersScore() {
        DossierId id = people.dossier(commune, TestPeople.THREE_STARS.stoppingAt("scoreProduct:2"));
        Actor waiting = people.open(id, "scoreProduct").actor();
        Actor done = members(id).stream()
                .filter(member -> !member.id().equals(waiting.id()))
                .findFirst()
                .orElseThrow();

        assertThat(open(done, id)).containsExactly("own sheet");
        assertThat(open(waiting, id)).isEmpty();
        assertThat(Stream.of(Role.COUNCIL_SECRETARY, Role.AGENCY_OFFICER, Role.MANAGER)
                        .map(role -> open(people.actor(role, province), id)))
                .allMatch(List::isEmpty);
    }

    @Test
    void beforeTheChairConfirms() {
        DossierId id = people.dossier(commune, TestPeople.THREE_STARS.stoppingAt("confirmResult"));
        OpenTask confirm = people.open(id, "confirmResult");

        assertThat(open(confirm.actor(), id)).containsExactly("own sheet", "other sheet", "summary", "report");
        assertThat(open(people.actor(Role.AGENCY_OFFICER, province), id)).isEmpty();
        assertThat(open(producer(id), id)).isEmpty();
        assertThat(pages.open(confirm).document().select("a[href$=.xlsx]")).hasSize(1);
    }

    @Test
    void afterTheChairHasConfirmed() {
        DossierId id = people.dossier(commune, TestPeople.THREE_STARS.stoppingAt("draftDecision"));
        String elsewhere = people.freshCommunes().get(0);
        people.producer(elsewhere);

        Actor member = members(id).stream()
                .filter(each -> !each.holds(Role.COUNCIL_CHAIR))
                .findFirst()
                .orElseThrow();
        assertThat(open(member, id)).containsExactly("own sheet", "report");
        assertThat(open(people.actor(Role.AGENCY_OFFICER, province), id))
                .containsExactly("other sheet", "summary", "report");
        assertThat(open(people.actor(Role.APPROVER, province), id)).containsExactly("other sheet", "summary", "report");
        assertThat(open(producer(id), id)).containsExactly("report");
        assertThat(open(people.actor(Role.COMMUNE_OFFICER, commune), id)).containsExactly("report");
        assertThat(open(people.actor(Role.AGENCY_OFFICER, TestPeople.provinceOf(elsewhere)), id))
                .isEmpty();
        assertThat(open(people.newcomer(Role.ADMINISTRATOR, UnitId.CENTRE), id)).isEmpty();
    }

    @Test
    void draftsAreTheAgencysAndIssuedNoticesEverybodys() {
        DossierId drafted = people.dossier(commune, TestPeople.THREE_STARS.stoppingAt("signDecision"));
        DossierId refused = people.dossier(commune, TestPeople.NO_STARS);
        DossierId toBeTold = people.dossier(commune, TestPeople.NO_STARS.stoppingAt("issueNegativeNotice"));
        Actor agency = people.actor(Role.AGENCY_OFFICER, province);

        assertThat(status(agency, "/papers/dossiers/" + drafted + "/submission.pdf"))
                .isEqualTo(200);
        assertThat(status(agency, "/papers/dossiers/" + drafted + "/notice.pdf"))
                .isEqualTo(200);
        assertThat(status(producer(drafted), "/papers/dossiers/" + drafted + "/submission.pdf"))
                .isEqualTo(404);
        assertThat(status(producer(drafted), "/papers/dossiers/" + drafted + "/notice.pdf"))
                .isEqualTo(404);
        assertThat(status(agency, "/papers/dossiers/" + toBeTold + "/notice.docx"))
                .isEqualTo(200);
        assertThat(status(producer(toBeTold), "/papers/dossiers/" + toBeTold + "/notice.pdf"))
                .isEqualTo(404);
        assertThat(status(producer(refused), "/papers/dossiers/" + refused + "/notice.pdf"))
                .isEqualTo(200);
        assertThat(status(producer(drafted), "/papers/dossiers/" + refused + "/notice.pdf"))
                .isEqualTo(404);
        assertThat(status(agency, "/papers/dossiers/" + refused + "/submission.pdf"))
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.xlsx", "report.exe", "report.", "summary.PDF", "sheets/x.pdf", "sheets/0.pdf"})
    void whatIsNoPaper(String paper) {
        DossierId id = people.dossier(commune, TestPeople.THREE_STARS.stoppingAt("draftDecision"));
        long evaluation = evaluations.latest(id).orElseThrow().id();

        assertThat(status(
                        people.actor(Role.AGENCY_OFFICER, province), "/papers/evaluations/" + evaluation + "/" + paper))
                .isEqualTo(404);
    }

    /** The papers that answer; the page of the dossier must offer the same and no others. */
    private List<String> open(Actor actor, DossierId id) {
        long evaluation = evaluations.latest(id).orElseThrow().id();
        String base = "/papers/evaluations/" + evaluation + "/";
        PersonId other = members(id).stream()
                .map(Actor::id)
                .filter(member -> !member.equals(actor.id()) && handedIn(id, member))
                .findFirst()
                .orElseThrow();
        List<String> addresses = List.of(
                base + "sheets/" + actor.id() + ".pdf",
                base + "sheets/" + other + ".pdf",
                base + "summary.pdf",
                base + "report.pdf");
        Visitor visitor = pages.as(actor);
        List<String> links = visitor.get("/dossiers/" + id)
                .document()
                .select("a[href^=/papers/]")
                .eachAttr("href");
        List<String> open = addresses.stream()
                .filter(address -> visitor.get(address).status() == 200)
                .toList();
        assertThat(links.stream().filter(addresses::contains))
                .as("links for " + actor.name())
                .containsExactlyInAnyOrderElementsOf(open);
        return open.stream()
                .map(address -> PAPERS.get(addresses.indexOf(address)))
                .toList();
    }

    private boolean handedIn(DossierId id, PersonId member) {
        return people.openAll(id, "scoreProduct").stream()
                .noneMatch(task -> task.actor().id().equals(member));
    }

    private List<Actor> members(DossierId id) {
        return evaluations.latest(id).orElseThrow().members().stream()
                .map(member -> accounts.find(member).map(Person::actor).orElseThrow())
                .toList();
    }

    private Actor producer(DossierId id) {
        return people.actor(dossiers.get(id).producer());
    }

    private int status(Actor actor, String url) {
        return pages.as(actor).get(url).status();
    }
}
