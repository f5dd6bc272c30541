package vn.ocop.workflow.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What has to be done again and again: asking the scanner about files it could not be asked about, sweeping the store. */
@Component
public class EvidenceKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(EvidenceKeeper.class);

    /** An upload that takes longer than this between its content and its row is none any more. */
    private static final Duration KEPT_WITHOUT_ROW = Duration.ofDays(1);

    private final FileStore store;
    private final Quarantine quarantine;
    private final Optional<MalwareScan> scan;
    private final Clock clock;

    EvidenceKeeper(FileStore store, Quarantine quarantine, Optional<MalwareScan> scan, Clock clock) {
        this.store = store;
        this.quarantine = quarantine;
        this.scan = scan;
        this.clock = clock;
    }

    /** Is there a scanner, and does it answer? */
    public Scanner scanner() {
        return scan.map(each -> each.answers() ? Scanner.ANSWERS : Scanner.SILENT)
                .orElse(Scanner.NONE);
    }

    /** The state of the malware scanner. */
    public enum Scanner {
        NONE,
        SILENT,
        ANSWERS
    }

    /** @return how many files the scanner could be asked about */
    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT5M")
    public int scanAgain() {
        if (scanner() != Scanner.ANSWERS) {
            return 0;
        }
        int settled = 0;
        for (EvidenceFile file : quarantine.unscanned()) {
            try (InputStream content = store.open(file.sha256())) {
                Finding finding = Finding.of(scan.orElseThrow(), content);
                quarantine.settle(file.id(), finding);
                settled += finding.suspicion() == Suspicion.NOT_SCANNED ? 0 : 1;
            } catch (IOException | EvidenceUnknown e) {
                LOG.warn("file {} was not scanned: {}", file.id(), e.getMessage());
            }
        }
        return settled;
    }

    /** @return how many contents nobody needed */
    @Scheduled(initialDelayString = "PT15M", fixedDelayString = "PT6H")
    public int sweep() throws IOException {
        int swept = store.sweep(clock.instant().minus(KEPT_WITHOUT_ROW), quarantine::needs);
        if (swept > 0) {
            LOG.info("swept {} contents that belonged to no file", swept);
        }
        return swept;
    }
}
