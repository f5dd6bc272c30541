package vn.ocop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.ocop.processes.Role;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.DossierId;

/** Whatever people type is shown as they typed it, wherever it is shown, and never run. */
@PageTest
class EscapingTest {

    private static final String EVIL =
            "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>[[${7*7}]] ${7*7} __${7*7}__";

    private final Pages pages;
    private final TestPeople people;
    private final String commune;

    EscapingTest(Pages pages, TestPeople people) {
        this.pages = pages;
        this.people = people;
        commune = people.freshCommune();
    }

    @Test
    void everywhere() {
        people.producer(commune);
        Actor union = people.actor(Role.UNION_OFFICER, commune);
        Actor officer = people.actor(Role.COMMUNE_OFFICER, commune);
        Form idea = pages.as(union)
                .get("/ideas/new")
                .form()
                .with("product", EVIL)
                .with("description", EVIL)
                .with("materials", EVIL)
                .with("story", EVIL)
                .with("name", EVIL)
                .with("type", "HOUSEHOLD")
                .with("address.detail", EVIL)
                .with("phone", "0900000000")
                .with("representative", EVIL)
                .with("consentBy", EVIL)
                .with("consentScope", EVIL);
        shown(pages.as(union).press(idea, "check").toBeConfirmed());
        Page refused = pages.as(union).press(idea.with("phone", EVIL), "check");
        shown(refused);
        assertThat(refused.form().value("phone")).isEqualTo(EVIL);
        String page = String.valueOf(pages.as(union)
                .press(idea.with("phone", "0900000000"), "confirm")
                .redirect());

        shown(pages.as(union).get(page));
        shown(pages.as(union).get(page + "/withdraw"));
        shown(pages.as(union).get("/dossiers"));
        shown(pages.as(officer).get("/inbox"));
        DossierId dossier = DossierId.of(page.substring(page.lastIndexOf('/') + 1));
        OpenTask task = people.open(dossier, "screenIdea");
        shown(pages.open(task));
        Form form = pages.open(task).form().with("screening", "CHANGES_WANTED").with("reason", EVIL);
        shown(pages.press(task, form, "check").toBeConfirmed());
        pages.press(task, form, "draft");
        shown(pages.open(task));
        pages.press(task, form, "confirm").sentTo(page);

        shown(pages.open(people.open(dossier, "reviseIdea")));
        shown(pages.as(union).get("/notices"));
        shown(pages.as(officer)
                .get("/inbox?q="
                        + URLEncoder.encode(EVIL, StandardCharsets.UTF_8).replace("+", "%20")));
        pages.as(union)
                .send(page + "/withdraw", Map.of("reason", List.of(EVIL)))
                .sentTo(page);
        shown(pages.as(officer).get(page));
    }

    private static void shown(Page page) {
        assertThat(page.status()).as(page.text()).isEqualTo(200);
        assertThat(page.html()).doesNotContain("<script>alert").doesNotContain("<img src=x");
        assertThat(page.document().select("script:not([src]), img[src=x], [onerror]"))
                .isEmpty();
        boolean asTyped = page.text().contains(EVIL)
                || page.document().select("input").eachAttr("value").contains(EVIL);
        assertThat(asTyped).as(page.html()).isTrue();
    }
}
