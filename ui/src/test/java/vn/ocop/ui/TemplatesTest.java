package vn.ocop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Templates say nothing in a language of their own, and put nothing typed by people into the page unescaped. */
class TemplatesTest {

    private static final Set<String> READ = Set.of("title", "placeholder", "aria-label", "alt", "label");

    /** The name of the programme is the same in every language. */
    private static final Set<String> NAMES = Set.of("OCOP");

    static Set<String> templates() {
        return Sources.templates().keySet();
    }

    /** Official papers are Vietnamese whoever prints them; their fixed words stand in the template. */
    static Stream<String> pages() {
        return templates().stream().filter(name -> !name.contains("papers/"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyWordComesFromTheMessages(String name) {
        assertThat(elements(name)
                        .filter(element -> element.parents().stream().noneMatch(TemplatesTest::replaced)
                                && !replaced(element)
                                && element.ownText().chars().anyMatch(Character::isLetter))
                        .map(Element::ownText)
                        .filter(text -> !NAMES.contains(text)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyAttributeThatIsReadComesFromTheMessages(String name) {
        assertThat(elements(name)
                        .flatMap(element -> element.attributes().asList().stream())
                        .filter(attribute -> READ.contains(attribute.getKey()))
                        .map(Attribute::getValue))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void nothingIsShownUnescapedOrRunInThePage(String name) {
        List<Element> all = elements(name).toList();

        assertThat(all).noneMatch(element -> element.hasAttr("th:utext"));
        assertThat(all).noneMatch(element -> element.attributes().asList().stream()
                .anyMatch(attribute -> attribute.getKey().matches("(th:)?(on\\w+|style)")));
        assertThat(all)
                .filteredOn(element -> element.tagName().equals("script"))
                .allMatch(script -> script.hasAttr("th:src"));
    }

    /** The text is there to look at the template only. */
    private static boolean replaced(Element element) {
        return element.hasAttr("th:text")
                || element.hasAttr("th:replace") && !element.tagName().equals("html");
    }

    private static Stream<Element> elements(String name) {
        String template = Objects.requireNonNull(Sources.templates().get(name));
        return Jsoup.parse(template, "", Parser.xmlParser()).getAllElements().stream();
    }
}
