package vn.ocop.workflow.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RegulationsTest {
    private final Regulations regulations = Regulations.load();
    private final Regulation regulation = regulations.byKey("qd-26-2026");

    @Test
    void theDecisionIsInForceFromItsFirstDay() {
        assertThat(regulations.inForceOn(LocalDate.of(2026, 5, 22))).isSameAs(regulation);
        assertThat(regulations.inForceOn(LocalDate.of(2026, 11, 21))).isSameAs(regulation);
        assertThatThrownBy(() -> regulations.inForceOn(LocalDate.of(2026, 5, 21)))
                .hasMessageContaining("no regulation in force on 2026-05-21");
        assertThatThrownBy(() -> regulations.byKey("qd-148-2023")).hasMessageContaining("qd-148-2023");
    }

    @Test
    void aLaterDecisionTakesOverOnItsFirstDay() {
        Regulation next = Samples.from(LocalDate.of(2028, 1, 1));
        Regulations both = new Regulations(List.of(next, regulation));
        assertThat(both.inForceOn(LocalDate.of(2027, 12, 31))).isSameAs(regulation);
        assertThat(both.inForceOn(LocalDate.of(2028, 1, 1))).isSameAs(next);
        assertThatThrownBy(() -> new Regulations(List.of(regulation, regulation)))
                .isInstanceOf(RegulationBroken.class);
    }

    @Test
    void hasAllSheetsAndKnowsThePartsOfAProductSet() {
        assertThat(regulation.sheets()).hasSize(26);
        ScoringSheet fastFood = regulation.sheet(5);
        assertThat(fastFood.name().vi()).isEqualTo("Đồ ăn nhanh");
        assertThat(fastFood.name().in(Locale.ENGLISH)).isEqualTo("Fast / ready-to-eat food");
        assertThat(fastFood.name().in(Locale.forLanguageTag("vi"))).isEqualTo("Đồ ăn nhanh");
        assertThat(fastFood.sector().code()).isEqualTo("I");
        assertThat(fastFood.leaves()).hasSize(31);
        assertThat(fastFood.assessedByCommune())
                .extracting(Criterion::key)
                .containsExactly("raw_material_source", "idea_origin", "local_labour", "local_identity");
        assertThat(regulation.sheet(26).samples()).isZero();
        assertThat(regulation.sheet(26).variants().keySet()).containsExactly("a", "b");
    }

    @Test
    void knowsBandsByStarsAndByExactMean() {
        assertThat(regulation.band(5).orElseThrow().level()).isEqualTo(new Label("cấp quốc gia", "national level"));
        assertThat(regulation.band(new Mean(210, 3)).stars()).isEqualTo(4);
        assertThat(regulation.band(new Mean(209, 3)).stars()).isEqualTo(3);
        assertThat(regulation.band(new Mean(0, 3)).stars()).isEqualTo(1);
        assertThat(regulation.frame().recognisedStars()).containsExactly(3, 4, 5);
    }

    @Test
    void knowsWhichDocumentsAndKnockOutsConcernAProduct() {
        assertThat(regulation.document("D04").supports("quality_assurance")).isTrue();
        assertThat(regulation.document("D32").carrier()).isEqualTo(Document.Carrier.SAMPLES);
        assertThat(regulation.gates(26)).extracting(Gate::id).containsExactly("G01");
        assertThat(regulation.gates(16)).extracting(Gate::id).containsExactly("G01", "G02", "G03", "G14");
        assertThat(regulation.supportTypes()).hasSize(20);
        assertThat(regulation.supportType("YS07").results())
                .extracting(ResultField::id)
                .containsExactly("amount", "source", "term");
        assertThat(regulation.supportType("YS20").name().en()).isEqualTo("Referral upward");
    }

    @Test
    void opensItsDecisionTables() throws Exception {
        for (String decision : regulation.decisions()) {
            try (var table = regulation.decision(decision)) {
                assertThat(new String(table.readAllBytes(), StandardCharsets.UTF_8))
                        .contains("id=\"" + decision + "\"");
            }
        }
        assertThatThrownBy(() -> regulation.decision("horoscope")).hasMessageContaining("horoscope");
    }

    @Test
    void asksForTheStepItHasNoLimitFor() {
        assertThatThrownBy(() -> regulation.deadline("screenIdeas"))
                .hasMessage("qd-26-2026 has no deadline of screenIdeas");
    }
}
