package vn.ocop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.preparation.Requirements;
import vn.ocop.workflow.regulation.Criterion;
import vn.ocop.workflow.regulation.Guidance;
import vn.ocop.workflow.regulation.Regulation;
import vn.ocop.workflow.regulation.Regulations;

/** Who prepares, scores or checks reads beside each criterion and each paper what it means, in the language of the page. */
@PageTest
class GuidancePagesTest {

    /** Bytes that all guidance of a sheet may add to its page: phones on slow lines open it. */
    private static final int HEAVIEST = 60_000;

    private final Pages pages;
    private final TestPeople people;
    private final Dossiers dossiers;
    private final Requirements requirements;
    private final Regulation law;

    GuidancePagesTest(
            Pages pages, TestPeople people, Dossiers dossiers, Requirements requirements, Regulations regulations) {
        this.pages = pages;
        this.people = people;
        this.dossiers = dossiers;
        this.requirements = requirements;
        this.law = regulations.byKey("qd-26-2026");
    }

    @ParameterizedTest
    @CsvSource({"prepareDossier, /scores", "reviewDossier, ''", "scoreProduct, ''"})
    void everyCriterionOfASheetIsExplained(String step, String section) {
        OpenTask task = people.open(people.dossier(TestPeople.THREE_STARS.stoppingAt(step)), step);
        Page page = pages.as(task.actor()).get(Pages.url(task) + section).plain(200);

        List<Criterion> leaves = law.sheet(5).leaves();
        assertThat(page.document().select("fieldset.crit")).hasSameSizeAs(leaves);
        for (Criterion leaf : leaves) {
            explains(page, "fieldset[data-criterion=" + leaf.key() + "]", law.guidance(5, leaf.key()));
        }
        assertThat(page.document().select("details.guidance").stream()
                        .mapToInt(each -> each.outerHtml().getBytes(StandardCharsets.UTF_8).length)
                        .sum())
                .isLessThan(HEAVIEST);
    }

    @ParameterizedTest
    @CsvSource({"prepareDossier, /documents", "checkComponents, ''"})
    void everyPaperOnAListIsExplained(String step, String section) {
        OpenTask task = people.open(people.dossier(TestPeople.THREE_STARS.stoppingAt(step)), step);
        Page page = pages.as(task.actor()).get(Pages.url(task) + section).plain(200);

        assertThat(requirements.ofProducer(dossiers.get(task.dossier())))
                .filteredOn(requirement -> requirement.isFile() || section.isEmpty())
                .hasSizeGreaterThan(10)
                .allSatisfy(requirement -> explains(
                        page,
                        "li:contains(" + requirement.document().name().vi() + ")",
                        law.guidance(requirement.document().id())));
    }

    @Test
    void thePageOfAPaperExplainsIt() {
        OpenTask task =
                people.open(people.dossier(TestPeople.THREE_STARS.stoppingAt("prepareDossier")), "prepareDossier");

        explains(
                pages.as(task.actor()).get(Pages.url(task) + "/evidence/D04").plain(200),
                "section.panel",
                law.guidance("D04"));
        assertThat(pages.as(task.actor())
                        .get(Pages.url(task) + "/evidence/SIGNED01")
                        .plain(200)
                        .document()
                        .select("details.guidance"))
                .isEmpty();
    }

    @Test
    void thePublicReadsItInItsLanguageAndAsTheSetMeansIt() {
        Page food = pages.nobody().get("/rating/qd-26-2026/7?lang=en").plain(200);
        Page plants = pages.nobody().get("/rating/qd-26-2026/24?lang=en").plain(200);

        assertThat(food.document().select("details.guidance")).hasSize(32);
        assertThat(guidance(food, "quality_assurance"))
                .startsWith("Guidance What it means: How the packing or processing place ensures food safety");
        assertThat(guidance(plants, "quality_assurance"))
                .contains("How the garden or farm controls quality", "Example: Each pot has a code");
    }

    private static String guidance(Page page, String criterion) {
        return page.document()
                .select("[id=f-option[" + criterion + "]] details.guidance")
                .text();
    }

    private static void explains(Page page, String place, Guidance guidance) {
        Element details = page.document().select(place + " details.guidance").first();
        assertThat(details).as(place).isNotNull();
        assertThat(details.hasAttr("open")).isFalse();
        assertThat(details.text())
                .isEqualTo("Hướng dẫn Ý nghĩa: %s Người đánh giá xem: %s Ví dụ: %s"
                        .formatted(
                                guidance.meaning().vi(),
                                guidance.look().vi(),
                                guidance.example().vi()));
    }
}
