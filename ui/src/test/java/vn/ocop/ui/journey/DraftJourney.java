package vn.ocop.ui.journey;

import org.junit.jupiter.api.Test;
import vn.ocop.workflow.demo.Story;

/** What was typed and not sent is there when the person comes back. */
class DraftJourney extends Journey {

    private static final String PRODUCT = "Giò lụa viết dở";

    @Test
    void draftsSaveThemselves() {
        company.dossier(PRODUCT, Story.straight(8, 3, 60).stoppingAt("assessContents"), false);

        commune().writesWithoutSending(PRODUCT, "10 trên 12 lao động là người trong xã.");
        commune().findsAgain(PRODUCT, "10 trên 12 lao động là người trong xã.");
    }
}
