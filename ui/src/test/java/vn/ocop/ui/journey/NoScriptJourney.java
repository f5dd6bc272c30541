package vn.ocop.ui.journey;

import static vn.ocop.ui.journey.Screen.words;

import org.junit.jupiter.api.Test;

/** Nothing needs scripts: neither an officer's form nor the long one of a producer. */
class NoScriptJourney extends Journey {

    private static final String PRODUCT = "Tương nếp không script";
    private static final int SAUCES = 9;

    @Test
    void ideaAndDossierGoTheirWayWithoutScripts() {
        ProducerActor producer = new ProducerActor(company.screenWithoutScripts("producer"));
        producer.registersIdea(PRODUCT, false);
        new CommuneActor(company.screenWithoutScripts("commune")).accepts(PRODUCT, SAUCES);
        producer.leavesPlan(PRODUCT, "Bán trên sàn thương mại điện tử.");
        producer.prepares(PRODUCT, marks(SAUCES, 3, 60));
        producer.reads(words("receiveDossier.title"));
    }
}
