package vn.ocop.processes;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.ocop.processes.Outcome.Recognition;
import vn.ocop.processes.Outcome.Screening;

/** The path tests notice what they should: a typing error or a wrong role does not pass for a trace. */
class RunTest {

    @Test
    void refusesWhatTheModelsDoNotHold() {
        Run idea = Run.of("idea");
        for (ThrowingCallable typo : List.<ThrowingCallable>of(
                () -> idea.avoided("reviseIdee"),
                () -> idea.waitsAt("reviseIdee"),
                () -> idea.did("reviseIdee"),
                () -> idea.later("reviseIdee"),
                () -> idea.hasLater("reviseIdee"),
                () -> idea.finds("reviseIdee"),
                () -> idea.has("reviseIdee"),
                () -> idea.ended("reviseIdee"))) {
            assertThatThrownBy(typo).isInstanceOf(AssertionError.class).hasMessageContaining("reviseIdee");
        }
    }

    @Test
    void refusesTheWrongRole() {
        assertThatThrownBy(() -> Run.of("idea").as(Role.PRODUCER, "screenIdea", Screening.ACCEPTED))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("PRODUCER");
    }

    @Test
    void refusesAnEndThatIsNotReached() {
        assertThatThrownBy(() -> Run.of("idea").ended("ideaAccepted")).isInstanceOf(AssertionError.class);
    }

    @Test
    void refusesAnEndThatHidesAStep() {
        Run run = new Run()
                .finds("findResult", Recognition.NOT_RECOGNISED)
                .starts("certification")
                .as(Role.AGENCY_OFFICER, "issueNegativeNotice")
                .later("notifyNegative");
        assertThatThrownBy(() -> run.ended("negativeNoticeSent")).hasMessageContaining("findResult");
    }
}
