package vn.ocop.ui.preparation;

import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ocop.ui.web.Forms;
import vn.ocop.workflow.preparation.SinceRecognition;
import vn.ocop.workflow.regulation.Registration;

/** What has changed since the recognition: one text for an upgrade, point by point for a re-evaluation (Đ6.1b–c). */
record SinceForm(
        @Nullable @Size(max = 4000) String changes,
        @Nullable @Size(max = 4000) String materials,
        @Nullable @Size(max = 4000) String technology,
        @Nullable @Size(max = 4000) String packaging,
        @Nullable @Size(max = 4000) String labels,
        @Nullable @Size(max = 4000) String declaration,
        @Nullable @Size(max = 4000) String tests,
        @Nullable @Size(max = 4000) String market,
        @Nullable @Size(max = 4000) String output,
        @Nullable @Size(max = 4000) String turnover,
        @Nullable @Size(max = 4000) String papers) {

    private static final Set<String> OF_UPGRADE = Set.of("changes");

    /** Whether or not a kind of registration asks for a field. */
    static boolean asks(Registration kind, String field) {
        return OF_UPGRADE.contains(field) == (kind == Registration.UPGRADE);
    }

    static SinceForm of(@Nullable SinceRecognition since) {
        return since == null
                ? new SinceForm(null, null, null, null, null, null, null, null, null, null, null)
                : new SinceForm(
                        since.changes(),
                        since.materials(),
                        since.technology(),
                        since.packaging(),
                        since.labels(),
                        since.declaration(),
                        since.tests(),
                        since.market(),
                        since.output(),
                        since.turnover(),
                        since.papers());
    }

    SinceRecognition told() {
        return new SinceRecognition(
                Forms.blankToNull(changes),
                Forms.blankToNull(materials),
                Forms.blankToNull(technology),
                Forms.blankToNull(packaging),
                Forms.blankToNull(labels),
                Forms.blankToNull(declaration),
                Forms.blankToNull(tests),
                Forms.blankToNull(market),
                Forms.blankToNull(output),
                Forms.blankToNull(turnover),
                Forms.blankToNull(papers));
    }
}
