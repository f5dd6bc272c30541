package vn.ocop.ui.journey;

import static vn.ocop.ui.journey.Screen.words;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ocop.processes.Outcome.Readiness;
import vn.ocop.processes.Outcome.SupportNeed;

/** From the idea, with the Youth Union's support, to three stars that anybody can check. */
class ThreeStarsJourney extends Journey {

    private static final String PRODUCT = "Bánh tẻ ba sao";
    private static final String SESSION = "Phiên họp bánh tẻ ba sao";
    private static final int CAKES = 5;
    private static final int SAMPLES = 5;

    @Test
    void fromIdeaToCertificate() {
        producer().registersIdea(PRODUCT, true);
        commune().accepts(PRODUCT, CAKES);

        union().assesses(PRODUCT, SupportNeed.SUPPORT, "Chưa có nhãn hiệu, bao bì đơn giản.");
        union().plans(PRODUCT, List.of("YS04", "YS09"));
        union().carriesOut(PRODUCT, "Đã tập huấn, có biên bản.");
        union().carriesOut(PRODUCT, "Đã thiết kế bao bì mới.");
        union().confirms(PRODUCT, Readiness.READY);

        producer().prepares(PRODUCT, marks(CAKES, 3, 64));
        commune().receives(PRODUCT, SAMPLES);
        commune().findsComplete(PRODUCT);
        commune().assesses(PRODUCT);
        communeLeader().signsProposal(PRODUCT);

        agency("province").receivesPackage(PRODUCT);
        agency("province").findsPackageComplete(PRODUCT);
        advisor("advisor").proposes(PRODUCT, marks(CAKES, 3, 60));

        council("secretary").forgetsEverything();
        council("secretary").calls(SESSION, PRODUCT);
        for (String username : List.of("secretary", "chair", "member1", "member2")) {
            council(username).declaresNoTies(SESSION);
        }
        council("chair").begins(SESSION);
        council("member3").isAskedToDeclareFirst(PRODUCT);
        council("member3").declaresNoTies(SESSION);
        council("member1").scores(PRODUCT, marks(CAKES, 3, 60));
        council("secretary").follows(SESSION, PRODUCT, Account.named("member1").name());
        council("member2").scores(PRODUCT, marks(CAKES, 3, 61));
        council("member3").scores(PRODUCT, marks(CAKES, 3, 59));
        council("chair").scores(PRODUCT, marks(CAKES, 3, 60));
        council("secretary").consolidates(PRODUCT);
        council("chair").confirms(PRODUCT);
        council("chair").endsSessionOf(PRODUCT);

        agency("province").drafts(PRODUCT);
        leader("leader").signsDecision(PRODUCT);
        String certificate = agency("province").issues(PRODUCT, "3981/QĐ-UBND");

        Screen anybody = company.visitor(true);
        anybody.go(certificate);
        anybody.reads(PRODUCT);
        anybody.reads(words("certificate.valid"));
        anybody.reads("3981/QĐ-UBND");
        anybody.go("/products");
        anybody.reads(PRODUCT);
    }
}
