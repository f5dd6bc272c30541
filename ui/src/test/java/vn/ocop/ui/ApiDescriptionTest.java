package vn.ocop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The description of the API is true: what it shows is sent, and what comes back is what it says. */
@PageTest
class ApiDescriptionTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String RATING = "/api/v1/regulations/{decision}/product-sets/{set}/rating";

    private final Api api;

    ApiDescriptionTest(Api api) {
        this.api = api;
    }

    @Test
    void itDescribesTheApiAndNoPage() {
        JsonNode description = description();

        assertThat(description.path("openapi").asText()).startsWith("3.");
        assertThat(names(description.path("paths")))
                .containsExactlyInAnyOrder(
                        "/api/v1/regulations",
                        "/api/v1/regulations/{decision}/product-sets",
                        "/api/v1/regulations/{decision}/product-sets/{set}",
                        RATING);
        assertThat(names(description.path("paths").path(RATING))).containsExactly("post");
        assertThat(names(rating().path("responses"))).containsExactlyInAnyOrder("200", "400", "415", "422", "429");
        for (String refusal : List.of("400", "415", "422", "429")) {
            assertThat(names(rating().at("/responses/" + refusal + "/content")))
                    .containsExactly("application/problem+json");
        }
        assertThat(names(description.at("/components/schemas/Rating/properties")))
                .containsExactly("sheets", "mean", "band", "stars", "missedMinimums", "nextStar");
        assertThat(rating().path("parameters")).hasSize(2);
    }

    @Test
    void itsExamplesAreAnsweredAsItSays() throws Exception {
        JsonNode bodies = rating().at("/requestBody/content/application~1json/examples");
        JsonNode answers = rating().path("responses");

        assertThat(api.rate(7, written(bodies, "rated")).json())
                .isEqualTo(JSON.readTree(written(answers.at("/200/content/application~1json/examples"), "rated")));
        JsonNode refused = api.ask(Api.rating(7, written(bodies, "unknown")).header("Accept-Language", "en"))
                .problem(422)
                .json();
        assertThat(refused)
                .isEqualTo(JSON.readTree(
                        written(answers.at("/422/content/application~1problem+json/examples"), "unknown")));
    }

    private static String written(JsonNode examples, String name) {
        JsonNode value = examples.path(name).path("value");
        assertThat(value.isMissingNode()).as(examples.toString()).isFalse();
        return value.isTextual() ? value.asText() : value.toString();
    }

    private JsonNode rating() {
        return description().path("paths").path(RATING).path("post");
    }

    private JsonNode description() {
        return api.get("/v3/api-docs").json();
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
