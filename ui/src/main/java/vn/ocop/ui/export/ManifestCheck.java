package vn.ocop.ui.export;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The command that checks an exported dossier: {@code java -jar ui.jar --verify=dossier.zip}. No server, no database; in
 * Vietnamese on a Vietnamese machine, else in English.
 */
public final class ManifestCheck {

    public static final String OPTION = "--verify=";

    private final ResourceBundle texts;
    private final PrintStream out;

    private ManifestCheck(Locale locale, PrintStream out) {
        this.texts = ResourceBundle.getBundle(
                "messages",
                locale.getLanguage().equals("vi") ? Locale.ROOT : Locale.ENGLISH,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.out = out;
    }

    /** @return exit code of the process: 0 if every file is as it was exported, else 1 */
    public static int run(String file, Locale locale, PrintStream out) {
        return new ManifestCheck(locale, out).check(file);
    }

    private int check(String file) {
        try {
            List<Manifest.Finding> findings = Manifest.check(Path.of(file));
            findings.forEach(finding -> say("verify." + finding.fault(), finding.path()));
            say(findings.isEmpty() ? "verify.sound" : "verify.broken", file);
            return findings.isEmpty() ? 0 : 1;
        } catch (IOException | InvalidPathException e) {
            say("verify.unreadable", file);
            return 1;
        }
    }

    private void say(String key, String name) {
        out.println(MessageFormat.format(texts.getString(key), name));
    }
}
