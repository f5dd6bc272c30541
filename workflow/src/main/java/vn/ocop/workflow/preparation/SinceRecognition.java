package vn.ocop.workflow.preparation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.regulation.Registration;

/**
 * What has changed since the product was recognised: for an upgrade in one text (Đ6.1b), for a re-evaluation point by
 * point (Đ6.1c).
 *
 * @param tests results of the periodic tests
 * @param papers papers of limited validity that were renewed
 */
@Embeddable
public record SinceRecognition(
        @Nullable @Column(name = "since_changes", length = 4000) String changes,
        @Nullable @Column(name = "since_materials", length = 4000) String materials,
        @Nullable @Column(name = "since_technology", length = 4000) String technology,
        @Nullable @Column(name = "since_packaging", length = 4000) String packaging,
        @Nullable @Column(name = "since_labels", length = 4000) String labels,
        @Nullable @Column(name = "since_declaration", length = 4000) String declaration,
        @Nullable @Column(name = "since_tests", length = 4000) String tests,
        @Nullable @Column(name = "since_market", length = 4000) String market,
        @Nullable @Column(name = "since_output", length = 4000) String output,
        @Nullable @Column(name = "since_turnover", length = 4000) String turnover,
        @Nullable @Column(name = "since_papers", length = 4000) String papers) {

    /** Is everything told that this kind of registration asks for? */
    boolean complete(Registration kind) {
        return switch (kind) {
            case FIRST_TIME -> true;
            case UPGRADE -> told(changes);
            case RE_EVALUATION ->
                Stream.of(materials, technology, packaging, labels, declaration, tests, market, output, turnover)
                        .allMatch(SinceRecognition::told);
        };
    }

    private static boolean told(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
