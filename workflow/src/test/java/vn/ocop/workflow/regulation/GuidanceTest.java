package vn.ocop.workflow.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What helps those who prepare and those who check: it is there for everything, short, and in both languages. */
class GuidanceTest {
    private static final Regulation LAW = Samples.REGULATION;
    /** More is read by nobody between two options of a sheet. */
    private static final int LONGEST = 260;

    static Stream<ScoringSheet> sheets() {
        return LAW.sheets().values().stream();
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void explainsEveryCriterionOfEverySheet(ScoringSheet sheet) {
        assertThat(sheet.leaves()).isNotEmpty();
        sheet.leaves().forEach(leaf -> readable(LAW.guidance(sheet.number(), leaf.key())));
    }

    @Test
    void explainsEveryPaperAProducerBringsAlong() {
        List<Document> documents = LAW.documents().stream()
                .filter(document -> document.stage() == Document.Stage.PRODUCER)
                .toList();
        assertThat(documents).hasSizeGreaterThan(30);
        documents.forEach(document -> readable(LAW.guidance(document.id())));
        assertThatThrownBy(() -> LAW.guidance("D40")).hasMessageContaining("guidance on D40");
    }

    @Test
    void isAnotherWhereTheSameCriterionAsksForSomethingElse() {
        assertThat(LAW.guidance(7, "quality_assurance").meaning().vi()).contains("an toàn thực phẩm");
        assertThat(LAW.guidance(24, "quality_assurance").meaning().vi()).contains("Vườn, trại");
        assertThat(LAW.guidance(26, "story").meaning().in(Locale.ENGLISH)).contains("handbook");
        assertThat(LAW.guidance(7, "story").meaning().in(Locale.ENGLISH)).doesNotContain("handbook");
        assertThatThrownBy(() -> LAW.guidance(7, "telepathy")).hasMessageContaining("guidance on telepathy");
    }

    @Test
    void saysNothingTwice() {
        assertThat(Stream.concat(LAW.guide().criteria().stream(), LAW.guide().documents().stream())
                        .map(guidance -> guidance.example().vi()))
                .doesNotHaveDuplicates();
    }

    private static void readable(Guidance guidance) {
        List<Label> texts = List.of(guidance.meaning(), guidance.look(), guidance.example());
        for (Function<Label, String> language : List.<Function<Label, String>>of(Label::vi, Label::en)) {
            assertThat(texts.stream().map(language))
                    .as(guidance.of())
                    .doesNotHaveDuplicates()
                    .allMatch(text -> text.matches(".+[.?]") && text.strip().equals(text) && text.length() <= LONGEST);
        }
        assertThat(texts).as(guidance.of()).noneMatch(label -> Objects.equals(label.vi(), label.en()));
    }
}
