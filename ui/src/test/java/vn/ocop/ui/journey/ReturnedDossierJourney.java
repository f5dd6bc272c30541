package vn.ocop.ui.journey;

import static vn.ocop.ui.journey.Screen.words;

import org.junit.jupiter.api.Test;
import vn.ocop.workflow.demo.Story;

/** The commune asks for what is missing, and its leader wants better reasons. */
class ReturnedDossierJourney extends Journey {

    private static final String PRODUCT = "Bánh khúc bổ sung";
    private static final String MISSING = "Thiếu phiếu kiểm nghiệm còn hạn.";
    private static final String ADDED = "Đã nộp phiếu kiểm nghiệm mới.";
    private static final String WANTED = "Nêu rõ hơn căn cứ, kèm số liệu.";

    @Test
    void aDossierGoesBackTwiceAndIsProposed() {
        company.dossier(PRODUCT, Story.straight(5, 3, 60).stoppingAt("checkComponents"), false);

        commune().findsIncomplete(PRODUCT, MISSING);
        producer().supplements(PRODUCT, MISSING, ADDED);
        commune().looksUp(PRODUCT).reads(ADDED);
        commune().findsComplete(PRODUCT);
        commune().assesses(PRODUCT);
        communeLeader().givesBackProposal(PRODUCT, WANTED);
        commune().assessesAgain(PRODUCT, WANTED);
        communeLeader().signsProposal(PRODUCT);
        commune().looksUp(PRODUCT).reads(words("receivePackage.title"));
    }
}
