package vn.ocop.ui.journey;

import static vn.ocop.ui.journey.Screen.words;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.ocop.workflow.regulation.Marks;

/** From the idea, without support, through province and centre to five stars. */
class FiveStarsJourney extends Journey {

    private static final String PRODUCT = "Bánh tẻ năm sao";
    private static final int CAKES = 5;
    private static final int SAMPLES = 5;

    @Test
    void fromIdeaThroughTheCentreToCertificate() {
        Marks excellent = marks(CAKES, 5, 93);
        producer().registersIdea(PRODUCT, false);
        commune().accepts(PRODUCT, CAKES);
        producer().prepares(PRODUCT, marks(CAKES, 5, 95));
        commune().receives(PRODUCT, SAMPLES);
        commune().findsComplete(PRODUCT);
        commune().assesses(PRODUCT);
        communeLeader().signsProposal(PRODUCT);

        agency("province").receivesPackage(PRODUCT);
        agency("province").findsPackageComplete(PRODUCT);
        advisor("advisor").proposes(PRODUCT, excellent);
        meet("Phiên họp tỉnh năm sao", "secretary", "chair", "member1", "member2", "member3");
        council("member1").scores(PRODUCT, excellent);
        council("member2").scores(PRODUCT, marks(CAKES, 5, 95));
        council("member3").scores(PRODUCT, marks(CAKES, 5, 92));
        council("chair").scores(PRODUCT, excellent);
        council("secretary").consolidates(PRODUCT);
        council("chair").confirms(PRODUCT);
        council("chair").endsSessionOf(PRODUCT);
        leader("leader").approvesForCentre(PRODUCT);

        agency("central").receivesPackage(PRODUCT);
        agency("central").findsPackageComplete(PRODUCT);
        advisor("central").proposes(PRODUCT, excellent);
        meet(
                "Phiên họp trung ương năm sao",
                "central-secretary",
                "central-chair",
                "central-member1",
                "central-member2");
        council("central-member1").scores(PRODUCT, excellent);
        council("central-member2").scores(PRODUCT, marks(CAKES, 5, 91));
        council("central-chair").scores(PRODUCT, excellent);
        council("central-secretary").consolidates(PRODUCT);
        council("central-chair").confirms(PRODUCT);
        council("central-chair").endsSessionOf(PRODUCT);

        agency("central").drafts(PRODUCT);
        leader("minister").signsDecision(PRODUCT);
        String certificate = agency("central").issues(PRODUCT, "127/QĐ-BNNMT");

        Screen anybody = company.visitor(true);
        anybody.go(certificate);
        anybody.reads(PRODUCT);
        anybody.reads(words("unit.centre.ADMINISTRATION"));
        anybody.reads("127/QĐ-BNNMT");
    }

    /** The secretary calls, everybody declares, the chair opens. */
    private void meet(String title, String secretary, String chair, String... members) {
        council(secretary).calls(title, PRODUCT);
        Stream.concat(Stream.of(secretary, chair), Stream.of(members))
                .forEach(username -> council(username).declaresNoTies(title));
        council(chair).begins(title);
    }
}
