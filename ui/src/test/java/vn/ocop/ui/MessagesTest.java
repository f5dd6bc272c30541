package vn.ocop.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.ui.Sources.found;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every text a page asks for is there in both languages, and every text that is there is asked for. */
class MessagesTest {

    private static final Map<String, String> VIETNAMESE = Sources.messages("messages");
    private static final Map<String, String> ENGLISH = Sources.messages("messages_en");
    private static final Map<String, String> TEMPLATES = Sources.templates();
    private static final String UI = String.join("\n", Sources.java("ui").values());
    private static final String WORKFLOW =
            String.join("\n", Sources.java("workflow").values());

    private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{([\\w.]+)[(}]");
    private static final Pattern QUOTED_IN_TEMPLATE = Pattern.compile("'([a-z]\\w*(?:\\.\\w+)+)'");
    private static final Pattern PREFIX_IN_TEMPLATE = Pattern.compile("'([\\w.]+)\\.' \\+");
    private static final Pattern IN_JAVA = Pattern.compile("\"([a-z]\\w*(?:\\.\\w+)+)\"|\\bget\\(\\s*\"(\\w+)\"");
    private static final Pattern PREFIX_IN_JAVA = Pattern.compile("\"([a-z][\\w.]*)\\.\" \\+");
    private static final Pattern REFUSED =
            Pattern.compile("new Rejected\\(\\s*[^,]*,\\s*\"([\\w.]+\\w)\"|\"(\\w+(?:\\.\\w+)*\\.missing)\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    /** Looks like a key and is none: where the server listens, where the code lies, files of an export. */
    private static final Set<String> NO_KEYS = Set.of("local.server.port", "vn.ocop", "index.html", "manifest.sha256");

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertThat(ENGLISH.keySet()).isEqualTo(VIETNAMESE.keySet());
        assertThat(VIETNAMESE.values()).noneMatch(String::isBlank);
        assertThat(ENGLISH.values()).noneMatch(String::isBlank);
    }

    @Test
    void whatIsPutIntoATextIsPutIntoItInBothLanguages() {
        assertThat(VIETNAMESE).allSatisfy((key, text) -> assertThat(placeholders(ENGLISH.getOrDefault(key, "")))
                .as(key)
                .isEqualTo(placeholders(text)));
    }

    /** In a text with placeholders a straight apostrophe would vanish; the typographic one is right anyway. */
    @Test
    void apostrophesAreTypographic() {
        assertThat(VIETNAMESE.values()).noneMatch(text -> text.contains("'"));
        assertThat(ENGLISH.values()).noneMatch(text -> text.contains("'"));
    }

    @Test
    void everyTextAskedForIsThere() {
        Set<String> missing = new TreeSet<>(written());
        missing.addAll(TextsByName.required());
        missing.removeAll(VIETNAMESE.keySet());

        assertThat(missing).isEmpty();
    }

    @Test
    void everyTextThatIsThereIsAskedFor() {
        Set<String> unused = new TreeSet<>(VIETNAMESE.keySet());
        unused.removeAll(written());
        unused.removeAll(TextsByName.required());
        unused.removeAll(TextsByName.optional());

        assertThat(unused).isEmpty();
    }

    @Test
    void everyFamilyOfTextsIsDeclared() {
        Set<String> prefixes = found(PREFIX_IN_JAVA, UI + WORKFLOW);
        TEMPLATES.values().forEach(text -> prefixes.addAll(found(PREFIX_IN_TEMPLATE, text)));

        assertThat(prefixes).isSubsetOf(TextsByName.families());
    }

    /** Keys written out in templates and code. */
    private static Set<String> written() {
        Set<String> keys = new TreeSet<>();
        TEMPLATES.values().forEach(text -> {
            keys.addAll(found(IN_TEMPLATE, text));
            keys.addAll(found(QUOTED_IN_TEMPLATE, text));
        });
        keys.addAll(found(IN_JAVA, UI));
        keys.addAll(found(REFUSED, WORKFLOW + UI));
        keys.removeAll(NO_KEYS);
        return keys;
    }

    private static Set<String> placeholders(String text) {
        return found(PLACEHOLDER, text);
    }
}
