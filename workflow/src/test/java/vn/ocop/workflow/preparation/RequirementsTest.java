package vn.ocop.workflow.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ocop.workflow.engine.Decisions;
import vn.ocop.workflow.organization.ProducerDetails.OrganisationType;
import vn.ocop.workflow.preparation.Requirement.Need;
import vn.ocop.workflow.regulation.Criterion;
import vn.ocop.workflow.regulation.Document;
import vn.ocop.workflow.regulation.Registration;
import vn.ocop.workflow.regulation.Regulation;
import vn.ocop.workflow.regulation.Regulations;
import vn.ocop.workflow.regulation.ScoringSheet;

/** What a dossier needs, compared with the 26 scoring sheets that ask for it. */
class RequirementsTest {

    private static final Regulations REGULATIONS = Regulations.load();
    private static final Regulation LAW = REGULATIONS.byKey("qd-26-2026");

    /** Its minimum is found on the product itself; the paper only adds to it. */
    private static final String SEEN_ON_THE_PRODUCT = "uniqueness";

    private final Requirements requirements = new Requirements(REGULATIONS, new Decisions());

    static IntStream sets() {
        return IntStream.rangeClosed(1, 26);
    }

    @ParameterizedTest
    @MethodSource("sets")
    void aPaperIsNeededForTheStarsThatACriterionItProvesAsksFor(int set) {
        ScoringSheet sheet = LAW.sheet(set);
        files(set, Registration.FIRST_TIME)
                .filter(requirement -> requirement.stars() > 0)
                .forEach(requirement -> assertThat(starsOf(sheet, requirement.document()))
                        .as("%s of set %d", requirement.document().id(), set)
                        .contains(requirement.stars()));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void everyMinimumOfTheSheetThatAPaperCanProveIsNamed(int set) {
        ScoringSheet sheet = LAW.sheet(set);
        List<Requirement> papers = files(set, Registration.FIRST_TIME).toList();
        for (Criterion leaf : sheet.leaves()) {
            List<Requirement> proofs = papers.stream()
                    .filter(paper -> paper.document().criteria().contains(leaf.key()))
                    .toList();
            if (!leaf.minimumPoints().isEmpty()
                    && !proofs.isEmpty()
                    && !leaf.key().equals(SEEN_ON_THE_PRODUCT)) {
                assertThat(proofs)
                        .as("proofs of %s in set %d", leaf.key(), set)
                        .anyMatch(proof -> proof.stars() > 0 || proof.knockOut());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "5, FIRST_TIME, COOPERATIVE, D04, REQUIRED, true, false, 3",
        "16, FIRST_TIME, ENTERPRISE, D04, REQUIRED, true, false, 0",
        "15, FIRST_TIME, ENTERPRISE, D05, CONDITIONAL, true, false, 0",
        "19, UPGRADE, ENTERPRISE, D27, REQUIRED, true, false, 0",
        "7, FIRST_TIME, HOUSEHOLD, D03, REQUIRED, false, true, 0",
        "26, FIRST_TIME, ASSOCIATION, D03, REQUIRED, false, true, 0",
        "7, RE_EVALUATION, FARM, D30, REQUIRED, false, true, 0",
        "7, UPGRADE, FARM, D31, REQUIRED, false, true, 0",
        "24, FIRST_TIME, FARM, D18, REQUIRED, false, false, 3",
        "21, FIRST_TIME, FARM, D06, CONDITIONAL, false, false, 3",
        "9, FIRST_TIME, COOPERATIVE, D23, SUPPORTS_SCORE, false, false, 4"
    })
    void theTableSaysWhatTheLawSays(
            int set,
            Registration kind,
            OrganisationType type,
            String document,
            Need need,
            boolean knockOut,
            boolean condition,
            int stars) {
        assertThat(requirements.of(LAW, set, kind, type))
                .contains(new Requirement(LAW.document(document), need, knockOut, condition, stars));
    }

    @Test
    void whatAKindOfDossierDoesNotNeedIsNotThere() {
        assertThat(ids(26, Registration.FIRST_TIME)).contains("D29").doesNotContain("D04", "D08", "D30", "D31", "D32");
        assertThat(ids(5, Registration.UPGRADE)).contains("D31", "D32").doesNotContain("D27", "D30", "D33");
        assertThat(ids(23, Registration.RE_EVALUATION)).contains("D30", "D33").doesNotContain("D04", "D31", "D51");
    }

    private List<String> ids(int set, Registration kind) {
        return requirements.of(LAW, set, kind, OrganisationType.COOPERATIVE).stream()
                .map(requirement -> requirement.document().id())
                .toList();
    }

    private Stream<Requirement> files(int set, Registration kind) {
        return requirements.of(LAW, set, kind, OrganisationType.COOPERATIVE).stream()
                .filter(paper -> paper.isFile() && paper.document().stage() == Document.Stage.PRODUCER);
    }

    private static Set<Integer> starsOf(ScoringSheet sheet, Document document) {
        Set<Integer> stars = new TreeSet<>();
        sheet.leaves().stream()
                .filter(leaf -> document.criteria().contains(leaf.key()))
                .forEach(leaf -> stars.addAll(leaf.minimumPoints().keySet()));
        return stars;
    }
}
