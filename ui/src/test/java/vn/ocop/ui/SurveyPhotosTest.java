package vn.ocop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import vn.ocop.processes.Role;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.evaluation.SurveyPhotos;
import vn.ocop.workflow.kernel.Actor;

/** Photos are added to the minutes of a survey, and seen by those who evaluate. */
@PageTest
class SurveyPhotosTest {

    private final Pages pages;
    private final TestPeople people;
    private final Dossiers dossiers;
    private final SurveyPhotos photos;

    SurveyPhotosTest(Pages pages, TestPeople people, Dossiers dossiers, SurveyPhotos photos) {
        this.pages = pages;
        this.people = people;
        this.dossiers = dossiers;
        this.photos = photos;
    }

    @Test
    void aPhotoIsAddedSeenAndTakenBack() throws IOException {
        OpenTask task = survey();
        byte[] picture = picture();
        var advisor = pages.as(task.actor());
        advisor.upload(Pages.url(task) + "?action=photos&minutes=Xưởng%20sạch", "photos", "xưởng.bin", picture)
                .sentTo(Pages.url(task));

        Page page = advisor.get(Pages.url(task)).plain(200);
        String address = page.document().select(".photos img").attr("src");
        assertThat(page.form().value("minutes")).isEqualTo("Xưởng sạch");
        assertThat(advisor.download(address)).isEqualTo(picture);
        assertThat(advisor.fetch(address).type()).startsWith("image/png");
        for (Actor stranger : List.of(
                people.actor(dossiers.get(task.dossier()).producer()),
                people.actor(Role.COMMUNE_OFFICER, TestPeople.COMMUNE),
                people.newcomer(Role.MANAGER, "01"))) {
            assertThat(pages.as(stranger).fetch(address).status()).isEqualTo(404);
        }
        assertThat(pages.as(people.actor(Role.COUNCIL_SECRETARY, TestPeople.PROVINCE))
                        .fetch(address)
                        .status())
                .isEqualTo(200);

        advisor.send(Pages.url(task), Map.of("remove", List.of(address.replaceAll("\\D", ""))))
                .sentTo(Pages.url(task));
        assertThat(photos.of(task.dossier())).isEmpty();
        assertThat(advisor.fetch(address).status()).isEqualTo(404);
    }

    @Test
    void whatIsNoPictureIsRefusedWhateverItsName() {
        OpenTask task = survey();
        var advisor = pages.as(task.actor());
        byte[] script = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        advisor.upload(Pages.url(task) + "?action=photos", "photos", "ảnh.jpg", script);

        assertThat(photos.of(task.dossier())).isEmpty();
    }

    private OpenTask survey() {
        return people.open(
                people.dossier(
                        TestPeople.THREE_STARS.with("reviewDossier", "SURVEY").stoppingAt("surveySite")),
                "surveySite");
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 6, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
