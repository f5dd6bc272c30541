package vn.ocop.ui.rating;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.ui.web.Problem;
import vn.ocop.workflow.evaluation.SelfRatings;
import vn.ocop.workflow.regulation.Regulation;
import vn.ocop.workflow.regulation.Regulations;
import vn.ocop.workflow.regulation.ScoringSheet;

/** Sheets and ratings for programs: open to all, nothing is kept. */
@RestController
@RequestMapping(path = "/api/v1/regulations", produces = MediaType.APPLICATION_JSON_VALUE)
@ApiResponse(
        responseCode = "429",
        description = "Too many requests of this client; come again after Retry-After.",
        content = @Content(mediaType = RatingApi.PROBLEM, schema = @Schema(implementation = ProblemDetail.class)))
class RatingApi {

    static final String PROBLEM = MediaType.APPLICATION_PROBLEM_JSON_VALUE;

    /** The law changes with a new version of the system only. */
    private static final Duration KEPT = Duration.ofHours(1);

    private final Regulations regulations;
    private final Law law;
    private final SelfRatings ratings;

    RatingApi(Regulations regulations, Law law, SelfRatings ratings) {
        this.regulations = regulations;
        this.law = law;
        this.ratings = ratings;
    }

    @GetMapping
    @Operation(summary = "The decisions that regulate evaluation, from the oldest.")
    @ApiResponse(responseCode = "200", description = "Keys, titles, classes of stars.")
    ResponseEntity<List<SheetAnswer.Decision>> decisions() {
        return kept(regulations.all().stream().map(SheetAnswer.Decision::of).toList());
    }

    @GetMapping("/{decision}/product-sets")
    @Operation(summary = "The product sets of a decision.")
    @ApiResponse(responseCode = "200", description = "Numbers and names.")
    @ApiResponse(
            responseCode = "404",
            description = "No such decision.",
            content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = ProblemDetail.class)))
    ResponseEntity<List<SheetAnswer.ProductSet>> productSets(
            @Parameter(example = "qd-26-2026") @PathVariable String decision) {
        return kept(decision(decision, HttpStatus.NOT_FOUND).sheets().values().stream()
                .map(SheetAnswer.ProductSet::of)
                .toList());
    }

    @GetMapping("/{decision}/product-sets/{set}")
    @Operation(summary = "The scoring sheet of a product set: criteria, options, points, minimums.")
    @ApiResponse(responseCode = "200", description = "The sheet, in Vietnamese and English.")
    @ApiResponse(
            responseCode = "404",
            description = "No such decision or product set.",
            content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = ProblemDetail.class)))
    ResponseEntity<SheetAnswer> productSet(
            @Parameter(example = "qd-26-2026") @PathVariable String decision,
            @Parameter(example = "7", schema = @Schema(type = "integer", minimum = "1")) @PathVariable String set) {
        Regulation regulation = decision(decision, HttpStatus.NOT_FOUND);
        return kept(SheetAnswer.of(regulation, sheet(regulation, set, HttpStatus.NOT_FOUND)));
    }

    @PostMapping(path = "/{decision}/product-sets/{set}/rating", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "How many stars would this be, and what is missing?",
            description = "One object per member: id of the option ticked by code of the criterion, both as in the"
                    + " scoring sheet. Criteria left out are unticked and count 0 points. Rated as a council's sheets are,"
                    + " with the settings of a province that has changed none: minimums on the mean of the members, and"
                    + " the next lower class whose minimums hold if one is missed. Nothing is kept.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = RatingBody.class),
                            examples = {
                                @ExampleObject(name = "rated", value = RatingExamples.BODY),
                                @ExampleObject(name = "unknown", value = RatingExamples.UNKNOWN_BODY)
                            }))
    @ApiResponse(
            responseCode = "200",
            description = "The rating.",
            content =
                    @Content(
                            schema = @Schema(implementation = RatingAnswer.class),
                            examples = @ExampleObject(name = "rated", value = RatingExamples.ANSWER)))
    @ApiResponse(
            responseCode = "400",
            description = "No such body: no JSON, a key twice, a wrong type, too long.",
            content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = ProblemDetail.class)))
    @ApiResponse(
            responseCode = "415",
            description = "The body is not application/json.",
            content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = ProblemDetail.class)))
    @ApiResponse(
            responseCode = "422",
            description = "No or too many sheets; or a decision, product set, criterion or option that is not"
                    + " there, or options of different cases; each is named.",
            content =
                    @Content(
                            mediaType = PROBLEM,
                            schema = @Schema(implementation = ProblemDetail.class),
                            examples = @ExampleObject(name = "unknown", value = RatingExamples.UNKNOWN)))
    RatingAnswer rate(
            @Parameter(example = "qd-26-2026") @PathVariable String decision,
            @Parameter(example = "7", schema = @Schema(type = "integer", minimum = "1")) @PathVariable String set,
            InputStream body)
            throws IOException {
        Regulation regulation = decision(decision, HttpStatus.UNPROCESSABLE_ENTITY);
        ScoringSheet sheet = sheet(regulation, set, HttpStatus.UNPROCESSABLE_ENTITY);
        return RatingAnswer.of(
                sheet, ratings.rate(regulation, sheet.number(), MembersMarks.of(sheet, RatingBody.read(body))));
    }

    private Regulation decision(String key, HttpStatus otherwise) {
        return law.decision(key).orElseThrow(() -> new Problem(otherwise, "api.decision.unknown", Shown.name(key)));
    }

    private static ScoringSheet sheet(Regulation regulation, String set, HttpStatus otherwise) {
        return Law.sheet(regulation, set)
                .orElseThrow(() -> new Problem(otherwise, "api.set.unknown", regulation.key(), Shown.name(set)));
    }

    private static <T> ResponseEntity<T> kept(T answer) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
                .body(answer);
    }
}
