package vn.ocop.workflow.evidence;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * What the scanner says of a file.
 *
 * @param suspected its name for what it found
 */
record Finding(@Nullable Suspicion suspicion, @Nullable String suspected) {

    private static final int LENGTH = 200;

    static final Finding NONE = new Finding(null, null);

    static Finding of(MalwareScan scan, InputStream content) {
        try {
            return scan.find(content)
                    .map(name -> new Finding(Suspicion.MALWARE, name.substring(0, Math.min(name.length(), LENGTH))))
                    .orElse(NONE);
        } catch (MalwareScan.NoAnswer e) {
            return new Finding(Suspicion.NOT_SCANNED, null);
        }
    }
}
