package vn.ocop.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.ocop.workflow.demo.Story;

/** A producer withdraws while the council scores. */
class WithdrawalJourney extends Journey {

    private static final String PRODUCT = "Hoa trà rút hồ sơ";
    private static final String STEP = "scoreProduct";

    @Test
    void theCouncilHasNothingLeftToScore() {
        company.dossier(PRODUCT, Story.straight(23, 3, 60).stoppingAt(STEP), false);
        council("member1").beginsToScore(PRODUCT);
        assertThat(council("member2").tasks(PRODUCT, STEP)).isEqualTo(1);

        producer().withdraws(PRODUCT, "Cơ sở tạm dừng sản xuất.");

        council("member1").isToldThereIsNothingToScore();
        assertThat(council("member2").tasks(PRODUCT, STEP)).isZero();
    }
}
