package vn.ocop.processes;

import static vn.ocop.processes.Role.COMMUNE_OFFICER;
import static vn.ocop.processes.Role.PRODUCER;

import org.junit.jupiter.api.Test;
import vn.ocop.processes.Outcome.Screening;

/** A product idea is screened by the commune. */
class IdeaProcessTest {

    @Test
    void theIdeaIsAccepted() {
        Run.of("idea")
                .as(COMMUNE_OFFICER, "screenIdea", Screening.ACCEPTED)
                .avoided("reviseIdea")
                .ended("ideaAccepted");
    }

    @Test
    void theProducerRevisesUntilItIsAccepted() {
        Run.of("idea")
                .as(COMMUNE_OFFICER, "screenIdea", Screening.CHANGES_WANTED)
                .as(PRODUCER, "reviseIdea")
                .as(COMMUNE_OFFICER, "screenIdea", Screening.CHANGES_WANTED)
                .as(PRODUCER, "reviseIdea")
                .as(COMMUNE_OFFICER, "screenIdea", Screening.ACCEPTED)
                .ended("ideaAccepted");
    }

    @Test
    void theIdeaIsRefused() {
        Run.of("idea")
                .as(COMMUNE_OFFICER, "screenIdea", Screening.REFUSED)
                .avoided("ideaAccepted")
                .ended("ideaTurnedDown");
    }
}
