package vn.ocop.ui.offline;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.regulation.ScoringSheet;

/**
 * A member's own sheet as it goes into the workbook.
 *
 * @param version of the dossier when the sheet was taken
 */
record SheetOfTask(OpenTask task, String product, int version, ScoringSheet sheet, List<Line> lines) {

    /** Changes with whatever is printed in the sheet, the dossier's version and the member. */
    String fingerprint() {
        StringBuilder all =
                new StringBuilder(task.id() + "|" + version + "|" + task.actor().id());
        lines.forEach(line -> all.append('\n').append(String.join("\u001f", line.cells())));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(all.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
