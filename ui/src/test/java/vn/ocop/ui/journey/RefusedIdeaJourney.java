package vn.ocop.ui.journey;

import static vn.ocop.ui.journey.Screen.words;

import org.junit.jupiter.api.Test;
import vn.ocop.processes.Outcome.Screening;

/** A household cleaner belongs to none of the product sets. */
class RefusedIdeaJourney extends Journey {

    private static final String PRODUCT = "Nước giặt xả Lozzi";
    private static final String WANTED = "Đề nghị nêu rõ nguyên liệu tại địa phương.";
    private static final String REFUSED = "Sản phẩm không thuộc bộ nào trong 26 bộ sản phẩm.";

    @Test
    void anIdeaIsRevisedAndRefusedAllTheSame() {
        producer().registersIdea(PRODUCT, false);
        commune().sendsNoAnswer(PRODUCT);
        commune().answersIdea(PRODUCT, Screening.CHANGES_WANTED, WANTED);
        producer().revisesIdea(PRODUCT, WANTED, "Nước giặt đóng chai; bồ kết của xã.");
        commune().answersIdea(PRODUCT, Screening.REFUSED, REFUSED);
        producer().looksUp(PRODUCT).reads(REFUSED).reads(WANTED).reads("bồ kết").reads(words("stage.REFUSED"));
    }
}
