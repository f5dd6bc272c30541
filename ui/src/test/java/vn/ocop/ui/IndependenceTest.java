package vn.ocop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ocop.processes.Role;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.council.Council;
import vn.ocop.workflow.council.Councils;
import vn.ocop.workflow.council.Seat;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.evaluation.Evaluations;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.PersonId;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.organization.People;
import vn.ocop.workflow.organization.Person;
import vn.ocop.workflow.regulation.Mark;
import vn.ocop.workflow.regulation.Marks;
import vn.ocop.workflow.regulation.Regulations;
import vn.ocop.workflow.regulation.ScoringSheet;

/**
 * While a session is open, one member has handed in and another has not: everybody goes wherever links lead and tries
 * every paper and address by hand, and nobody reads what the first member said.
 */
@PageTest
class IndependenceTest {

    private static final String REMARK = "ý kiến kín 7f3a";
    private static final String NOTE = "ghi chú kín 91c2";
    private static final Pattern LEAVES = Pattern.compile("^(/logout|/webjars|/v3|/rating|/products|.*[?&]lang=).*");
    private static final int PAGES_AT_MOST = 120;

    private final Pages pages;
    private final TestPeople people;
    private final People accounts;
    private final Councils councils;
    private final Dossiers dossiers;
    private final Evaluations evaluations;
    private final Regulations regulations;

    private Actor first = new Actor(new PersonId(0), "", Set.of());
    private DossierId id = new DossierId(0);
    private String commune = "";
    private int total;

    IndependenceTest(
            Pages pages,
            TestPeople people,
            People accounts,
            Councils councils,
            Dossiers dossiers,
            Evaluations evaluations,
            Regulations regulations) {
        this.pages = pages;
        this.people = people;
        this.accounts = accounts;
        this.councils = councils;
        this.dossiers = dossiers;
        this.evaluations = evaluations;
        this.regulations = regulations;
    }

    @BeforeEach
    void oneHasHandedIn() {
        commune = people.freshCommunes().get(0);
        id = people.dossier(commune, TestPeople.THREE_STARS.stoppingAt("scoreProduct"));
        OpenTask task = people.openAll(id, "scoreProduct").get(0);
        first = task.actor();
        Marks marks = marks();
        total = sheet().total(marks).total();
        evaluations.scoreProduct(task, marks, Set.of("G01"), REMARK);
    }

    @Test
    void nobodyReadsWhatAnotherMemberSaid() {
        everybodyElse().forEach((who, actor) -> {
            Map<String, String> seen = wander(actor);
            assertThat(seen).as(who + " sees something").hasSizeGreaterThan(1);
            seen.forEach((url, text) -> assertThat(text)
                    .as(who + " at " + url)
                    .doesNotContain(REMARK, NOTE)
                    .doesNotContainPattern("(?<!\\d)" + total + "(,00)? điểm"));
        });
    }

    @Test
    void theMemberReadsTheOwnSheet() {
        String own = wander(first).entrySet().stream()
                .filter(page -> page.getKey().startsWith("/papers/"))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining());

        assertThat(own).contains(REMARK);
    }

    @Test
    void onceEverybodyHasHandedInSecretaryAndChairReadAllOfIt() {
        people.openAll(id, "scoreProduct").forEach(task -> evaluations.scoreProduct(task, marks(), Set.of(), null));
        Actor secretary = people.actor(Role.COUNCIL_SECRETARY, TestPeople.provinceOf(commune));

        assertThat(String.join("\n", wander(secretary).values())).contains(REMARK);
    }

    /** Everybody with an office that has to do with the dossier, and a stranger. */
    private Map<String, Actor> everybodyElse() {
        String province = TestPeople.provinceOf(commune);
        Map<String, Actor> all = new LinkedHashMap<>();
        Stream.of(Role.COMMUNE_OFFICER, Role.COMMUNE_LEADER, Role.UNION_OFFICER)
                .forEach(role -> all.put(role + "", people.actor(role, commune)));
        Stream.of(
                        Role.AGENCY_OFFICER,
                        Role.APPROVER,
                        Role.MANAGER,
                        Role.ADVISOR,
                        Role.COUNCIL_SECRETARY,
                        Role.COUNCIL_CHAIR)
                .forEach(role -> all.put(role + "", people.actor(role, province)));
        all.put("PRODUCER", people.actor(dossiers.get(id).producer()));
        Council council = councils.current(Seat.Kind.COUNCIL, province).orElseThrow();
        council.seats()
                .forEach(holder -> all.put(
                        holder.seat() + " " + holder.personName(),
                        accounts.find(holder.person()).map(Person::actor).orElseThrow()));
        all.put("CENTRE", people.actor(Role.AGENCY_OFFICER, UnitId.CENTRE));
        all.put("STRANGER", people.newcomer(Role.COMMUNE_OFFICER, TestPeople.COMMUNE));
        all.values().removeIf(actor -> actor.id().equals(first.id()));
        return all;
    }

    /** Every page and file a person comes to, by links and by typing the addresses of others. */
    private Map<String, String> wander(Actor actor) {
        var visitor = pages.as(actor);
        Map<String, String> seen = new LinkedHashMap<>();
        Set<String> known = new HashSet<>();
        Deque<String> ahead = new ArrayDeque<>(tried());
        while (!ahead.isEmpty() && seen.size() < PAGES_AT_MOST) {
            String url = ahead.removeFirst();
            if (!known.add(url) || LEAVES.matcher(url).matches()) {
                continue;
            }
            Pages.File file = visitor.fetch(url);
            if (file.status() == 200) {
                seen.put(url, file.type().startsWith("text/html") ? file.text() : text(file));
                if (file.type().startsWith("text/html")) {
                    links(file.text()).forEach(ahead::addLast);
                }
            } else if (file.redirect() != null) {
                ahead.addLast(file.redirect());
            }
        }
        return seen;
    }

    /** Addresses somebody curious types. */
    private List<String> tried() {
        long evaluation = evaluations.latest(id).orElseThrow().id();
        List<String> tried = new ArrayList<>(
                List.of("/inbox", "/dossiers/" + id, "/dossiers", "/sessions", "/notices", "/sheets", "/sheets/book"));
        Stream.of("pdf", "docx", "xlsx")
                .forEach(ending -> tried.addAll(List.of(
                        "/papers/evaluations/" + evaluation + "/summary." + ending,
                        "/papers/evaluations/" + evaluation + "/report." + ending,
                        "/papers/evaluations/" + evaluation + "/sheets/" + first.id() + "." + ending)));
        evaluations
                .latest(id)
                .map(found -> found.session())
                .ifPresent(session -> tried.addAll(List.of(
                        "/sessions/" + session.value(),
                        "/papers/sessions/" + session.value() + "/minutes.pdf",
                        "/papers/sessions/" + session.value() + "/minutes.docx")));
        people.openAll(id, "scoreProduct").forEach(task -> tried.add("/tasks/scoreProduct/" + task.id()));
        return tried;
    }

    private static List<String> links(String html) {
        return Jsoup.parse(html).select("a[href^=/]").stream()
                .map((Element link) -> link.attr("href").replaceFirst("#.*", ""))
                .filter(href -> !href.isEmpty())
                .distinct()
                .toList();
    }

    private static String text(Pages.File file) {
        try {
            if (file.type().contains("pdf")) {
                try (var document = Loader.loadPDF(file.content())) {
                    return new PDFTextStripper().getText(document);
                }
            }
            if (file.type().contains("officedocument")) {
                StringBuilder all = new StringBuilder();
                try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.content()))) {
                    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                        all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                    }
                }
                return all.toString();
            }
            return file.text();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** A total that nothing else on the pages shows. */
    private Marks marks() {
        Marks marks = Marks.NONE;
        for (var leaf : sheet().leaves()) {
            if (sheet().total(marks).total() < 37) {
                marks = marks.with(
                        leaf.key(),
                        new Mark(leaf.options().get(leaf.options().size() - 1).id(), NOTE));
            }
        }
        return marks;
    }

    private ScoringSheet sheet() {
        return regulations.byKey("qd-26-2026").sheet(TestPeople.THREE_STARS.productSet());
    }
}
