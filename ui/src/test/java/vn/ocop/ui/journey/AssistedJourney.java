package vn.ocop.ui.journey;

import static vn.ocop.ui.journey.Screen.words;

import org.junit.jupiter.api.Test;
import vn.ocop.workflow.demo.Story;
import vn.ocop.workflow.kernel.DossierId;

/** A producer without account, for whom the Youth Union acts with consent. */
class AssistedJourney extends Journey {

    private static final String PRODUCT = "Ruốc nấm nhờ Đoàn";
    private static final String PRODUCER = "Hộ kinh doanh Nấm Thanh An";
    private static final String CONSENTING = "Nguyễn Thị Thơm";
    private static final int PRESERVES = 7;

    @Test
    void theUnionActsForAProducer() {
        DossierId dossier = union().registersIdeaFor(PRODUCER, CONSENTING, PRODUCT);
        union().reads(words("fact.consent")).reads(CONSENTING);
        company.walk(dossier, Story.straight(PRESERVES, 3, 60).stoppingAt("prepareDossier"));

        union().preparesFor(PRODUCT, marks(PRESERVES, 3, 62));

        union().reads(Account.named("union").name() + ", " + words("history.onBehalf", PRODUCER));
        commune().looksUp(PRODUCT).reads(words("history.onBehalf", PRODUCER));
    }
}
