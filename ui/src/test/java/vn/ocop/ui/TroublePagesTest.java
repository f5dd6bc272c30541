package vn.ocop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.ocop.processes.Role;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.kernel.Actor;

/** Whatever goes wrong is a plain page in the reader's language. */
@PageTest
class TroublePagesTest {

    private final Pages pages;
    private final Actor officer;

    TroublePagesTest(Pages pages, TestPeople people) {
        this.pages = pages;
        people.producer();
        officer = people.actor(Role.COMMUNE_OFFICER, TestPeople.COMMUNE);
    }

    @Test
    void whatBreaksHasANumberAndNoInside() {
        Page page = pages.as(officer).get("/broken").plain(500);

        assertThat(page.heading()).isEqualTo("Hệ thống gặp lỗi");
        assertThat(page.text()).containsPattern("Mã số lỗi: [0-9a-f]{8}").doesNotContain(BrokenController.SECRET);
    }
}
