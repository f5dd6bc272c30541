package vn.ocop.ui.journey;

import org.junit.jupiter.api.Test;
import vn.ocop.workflow.demo.Story;

/** A council that finds too few points: the producer is told why, and what to do. */
class FailedEvaluationJourney extends Journey {

    private static final String PRODUCT = "Gạo nếp chưa đạt";
    private static final int RICE = 3;

    @Test
    void tooFewPointsEndWithANotice() {
        company.dossier(PRODUCT, Story.straight(RICE, 0, 40).stoppingAt("scoreProduct"), false);

        council("member1").scores(PRODUCT, marks(RICE, 0, 40));
        council("member2").scores(PRODUCT, marks(RICE, 0, 41));
        council("member3").scores(PRODUCT, marks(RICE, 0, 39));
        council("chair").scores(PRODUCT, marks(RICE, 0, 40));
        council("secretary").consolidates(PRODUCT);
        council("chair").confirms(PRODUCT);
        council("chair").endsSessionOf(PRODUCT);
        agency("province").issuesNegativeNotice(PRODUCT, "88/TB-SNNMT");
        producer().isTold(PRODUCT);
    }
}
