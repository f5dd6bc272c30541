package vn.ocop.ui.journey;

import static vn.ocop.ui.journey.Screen.words;

import org.junit.jupiter.api.Test;
import vn.ocop.workflow.demo.Story;

/** Province and advisory group ask the commune to complete the package. */
class SupplementJourney extends Journey {

    private static final String PRODUCT = "Bún khô hoàn thiện";
    private static final int NOODLES = 6;
    private static final String MISSING = "Thiếu biên bản họp của xã.";
    private static final String WANTED = "Bổ sung ảnh vùng nguyên liệu.";

    @Test
    void aPackageIsCompletedTwice() {
        company.dossier(PRODUCT, Story.straight(NOODLES, 3, 60).stoppingAt("checkPackage"), false);

        agency("province").findsPackageIncomplete(PRODUCT, MISSING);
        commune().completesPackage(PRODUCT, MISSING, "Đã gửi biên bản.");
        agency("province").findsPackageComplete(PRODUCT);
        advisor("advisor").asksForSupplement(PRODUCT, WANTED);
        commune().completesPackage(PRODUCT, WANTED, "Đã gửi ảnh.");
        agency("province").findsPackageComplete(PRODUCT);
        advisor("advisor").proposes(PRODUCT, marks(NOODLES, 3, 60));
        commune()
                .looksUp(PRODUCT)
                .reads("Đã gửi biên bản.")
                .reads("Đã gửi ảnh.")
                .reads(words("awaitSession.title"));
    }
}
