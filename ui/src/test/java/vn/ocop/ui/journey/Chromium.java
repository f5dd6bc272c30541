package vn.ocop.ui.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * The browser of all journeys, started once: the one {@code OCOP_CHROMIUM} names, else the system's, else the one
 * Playwright downloads. Without any browser the journeys are skipped, but fail where {@code CI=true}.
 */
final class Chromium {

    private static final Path SYSTEM = Path.of("/usr/bin/chromium");

    private static @Nullable Browser browser;
    private static @Nullable String missing;

    private Chromium() {}

    /** Skips or fails the test that asks when there is none. */
    static synchronized Browser get() {
        if (browser == null && missing == null) {
            start();
        }
        if (browser != null) {
            return browser;
        }
        if ("true".equals(System.getenv("CI"))) {
            throw new IllegalStateException(missing);
        }
        return Assumptions.abort(missing);
    }

    private static void start() {
        Optional<Path> installed = Stream.of(
                        Optional.ofNullable(System.getenv("OCOP_CHROMIUM")).map(Path::of), Optional.of(SYSTEM))
                .flatMap(Optional::stream)
                .filter(Files::isExecutable)
                .findFirst();
        // the driver is a Maven artifact, only its browsers would be downloaded
        CreateOptions driver = new CreateOptions();
        installed.ifPresent(path -> driver.setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        LaunchOptions options = new LaunchOptions().setArgs(List.of("--no-sandbox"));
        installed.ifPresent(options::setExecutablePath);
        try {
            browser = Playwright.create(driver).chromium().launch(options);
        } catch (RuntimeException e) { // the driver fails with its own kinds
            missing = "NO JOURNEY WAS WALKED: no browser. Install Chromium or name one in OCOP_CHROMIUM. "
                    + e.getMessage();
            System.err.println("\n" + "!".repeat(100) + "\n" + missing + "\n" + "!".repeat(100) + "\n");
        }
    }
}
