package vn.ocop.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The module's own files, as the conventions read them: templates, messages, Java. */
final class Sources {

    private static final Path ROOT = Path.of("").toAbsolutePath().endsWith("ui") ? Path.of("..") : Path.of("");
    private static final Path TEMPLATES = ROOT.resolve("ui/src/main/resources/templates");

    private Sources() {}

    /** File of the project, by its path from the root. */
    static Path file(String path) {
        return ROOT.resolve(path);
    }

    /** Every template by its name, for example {@code idea/screenIdea}. */
    static Map<String, String> templates() {
        return read(TEMPLATES, ".html");
    }

    /** The Java files of a module by path, without tests. */
    static Map<String, String> java(String module) {
        return read(ROOT.resolve(module + "/src/main/java"), ".java");
    }

    /** The texts of a language: {@code messages} or {@code messages_en}. */
    static Map<String, String> messages(String bundle) {
        Properties properties = new Properties();
        try (InputStream in = Files.newInputStream(ROOT.resolve("ui/src/main/resources/" + bundle + ".properties"))) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(key -> key, properties::getProperty, (one, other) -> one, TreeMap::new));
    }

    private static Map<String, String> read(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .collect(Collectors.toMap(
                            file -> folder.relativize(file)
                                    .toString()
                                    .replace('\\', '/')
                                    .replace(ending, ""),
                            Sources::text,
                            (one, other) -> one,
                            TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the groups of a pattern match in a text. */
    static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .flatMap(found -> IntStream.rangeClosed(1, found.groupCount()).mapToObj(found::group))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
