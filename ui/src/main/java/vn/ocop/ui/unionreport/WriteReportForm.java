package vn.ocop.ui.unionreport;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An officer writes the sections of a report.
 *
 * @param sections words by id of the section
 * @param drafted fingerprint of the draft that was shown, by id of the section
 * @param again the section to be written from the data again, nothing of the others
 */
record WriteReportForm(
        @Nullable Map<String, String> sections, @Nullable Map<String, String> drafted, @Nullable String again) {

    WriteReportForm {
        sections = sections == null ? Map.of() : sections;
        drafted = drafted == null ? Map.of() : drafted;
    }
}
