package vn.ocop.workflow.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.ocop.workflow.TestPeople.THREE_STARS;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.ocop.processes.Role;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.UseCaseTest;
import vn.ocop.workflow.dossier.DossierUnknown;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.kernel.Rejected;

/** Photos of a survey, on each database. */
@UseCaseTest
class SurveyPhotosTest {

    /** Begins as every JPEG file does. */
    private static final byte[] JPEG = {
        (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 1
    };

    private final TestPeople people;
    private final SurveyPhotos photos;

    SurveyPhotosTest(TestPeople people, SurveyPhotos photos) {
        this.people = people;
        this.photos = photos;
    }

    @Test
    void areKeptAsTheyAreForThoseWhoEvaluate() {
        OpenTask survey = survey();
        SurveyPhotos.Info photo = photos.add(survey, "xưởng.jpg", JPEG);

        assertThat(photos.of(survey.dossier())).containsExactly(photo);
        assertThat(photos.see(survey.actor(), photo.id()))
                .hasValueSatisfying(found -> assertThat(found.content()).isEqualTo(JPEG))
                .hasValueSatisfying(found -> assertThat(found.type()).isEqualTo("image/jpeg"));
        assertThat(photos.see(people.actor(Role.COMMUNE_OFFICER, TestPeople.COMMUNE), photo.id()))
                .isEmpty();
        assertThatThrownBy(() -> photos.see(people.newcomer(Role.AGENCY_OFFICER, "01"), photo.id()))
                .isInstanceOf(DossierUnknown.class);
        assertThat(photos.remove(survey(), photo.id())).as("of another survey").isFalse();
        assertThat(photos.remove(survey, photo.id())).isTrue();
        assertThat(photos.of(survey.dossier())).isEmpty();
    }

    @Test
    void areTakenUpToANumberAndOnlyIfTheyArePictures() {
        OpenTask survey = survey();
        for (int n = 0; n < SurveyPhotos.AT_MOST; n++) {
            photos.add(survey, n + ".jpg", JPEG);
        }

        assertThatThrownBy(() -> photos.add(survey, "nữa.jpg", JPEG)).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> photos.add(survey(), "a.jpg", "<svg/>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Rejected.class);
        assertThat(photos.of(survey.dossier())).hasSize(SurveyPhotos.AT_MOST);
    }

    private OpenTask survey() {
        return people.open(
                people.dossier(THREE_STARS.with("reviewDossier", "SURVEY").stoppingAt("surveySite")), "surveySite");
    }
}
