package vn.ocop.workflow.regulation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * One mapping of a regulation's file, read strictly: what is missing, misspelt or of the wrong kind becomes a problem, and
 * a harmless value is returned so that reading goes on and finds the rest.
 */
final class Entry {
    private static final LocalDate NO_DATE = LocalDate.EPOCH;
    private static final Map<String, String> WORDS = Map.of(
            "parts",
            "phần",
            "criteria",
            "tiêu chí",
            "options",
            "lựa chọn",
            "deadlines",
            "thời hạn",
            "periods",
            "thời kỳ",
            "documents",
            "tài liệu",
            "gates",
            "điều kiện",
            "bands",
            "hạng",
            "supportTypes",
            "loại hỗ trợ");

    private final String where;
    private final Map<?, ?> values;
    private final Problems problems;
    private final Set<String> asked = new LinkedHashSet<>();

    private Entry(String where, Map<?, ?> values, Problems problems) {
        this.where = where;
        this.values = values;
        this.problems = problems;
    }

    /** The whole file; an empty entry if it is no YAML mapping. */
    static Entry file(String text, Problems problems) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try {
            Object content = new Yaml(new SafeConstructor(options)).<@Nullable Object>load(text);
            if (content instanceof Map<?, ?> mapping) {
                return new Entry("", mapping, problems);
            }
            problems.add("", "phải là một bảng các mục có tên");
        } catch (YAMLException e) {
            problems.add("", "không đọc được YAML: " + e.getMessage());
        }
        return new Entry("", Map.of(), problems);
    }

    Problems problems() {
        return problems;
    }

    /** To be called last: whatever nobody has asked for is a slip of the pen. */
    void done() {
        values.keySet().stream()
                .map(String::valueOf)
                .filter(key -> !asked.contains(key))
                .forEach(key ->
                        problems.add(where, "có mục lạ \"" + key + "\"; chỉ có các mục: " + String.join(", ", asked)));
    }

    boolean has(String key) {
        asked.add(key);
        return values.get(key) != null;
    }

    String text(String key) {
        Object value = required(key);
        return value == null ? "" : value.toString();
    }

    @Nullable
    String textOrNull(String key) {
        return has(key) ? text(key) : null;
    }

    int number(String key) {
        Object value = required(key);
        return value == null ? 0 : number(key, value);
    }

    int number(String key, int otherwise) {
        return has(key) ? number(key) : otherwise;
    }

    private int number(String key, Object value) {
        if (value instanceof Integer number) {
            return number;
        }
        problems.add(where, "mục \"" + key + "\" phải là số nguyên, nhưng là \"" + value + "\"");
        return 0;
    }

    /** True or false; false if left out. */
    boolean flag(String key) {
        Object value = has(key) ? values.get(key) : Boolean.FALSE;
        problems.expect(value instanceof Boolean, where, "mục \"" + key + "\" phải là true hoặc false");
        return Boolean.TRUE.equals(value);
    }

    LocalDate date(String key) {
        String text = text(key);
        try {
            return text.isEmpty() ? NO_DATE : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            problems.add(where, "mục \"" + key + "\" phải là ngày dạng \"2026-05-22\", nhưng là \"" + text + "\"");
            return NO_DATE;
        }
    }

    <E extends Enum<E>> E constant(String key, Class<E> type) {
        String text = text(key);
        E[] constants = type.getEnumConstants();
        for (E constant : constants) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        problems.expect(
                text.isEmpty(),
                where,
                "mục \"" + key + "\" phải là một trong " + List.of(constants) + ", nhưng là \"" + text + "\"");
        return constants[0];
    }

    Label label(String key) {
        return entry(key).label();
    }

    @Nullable
    Label labelOrNull(String key) {
        return has(key) ? label(key) : null;
    }

    /** This mapping itself as a text in two languages. */
    Label label() {
        Label label = new Label(text("vi"), text("en"));
        done();
        return label;
    }

    List<Label> labels(String key) {
        return has(key) ? entries(key).stream().map(Entry::label).toList() : List.of();
    }

    List<String> texts(String key) {
        return has(key) ? list(key).stream().map(String::valueOf).toList() : List.of();
    }

    /** Whole numbers by name, in the order of the file. */
    Map<String, Integer> numbers(String key) {
        Entry entry = entry(key);
        Map<String, Integer> numbers = new LinkedHashMap<>();
        entry.values.forEach((name, value) -> numbers.put(String.valueOf(name), entry.number(name + "", value)));
        return numbers;
    }

    /** Mappings by name, in the order of the file. */
    Map<String, Entry> named(String key) {
        Entry entry = entry(key);
        Map<String, Entry> named = new LinkedHashMap<>();
        entry.values.keySet().forEach(name -> named.put(String.valueOf(name), entry.entry(String.valueOf(name))));
        return named;
    }

    /** Ranges of product sets such as {@code "1-4, 23-25"}. */
    SortedSet<Integer> sets(String key) {
        SortedSet<Integer> sets = new TreeSet<>();
        String text = text(key);
        for (String range : text.split(",")) {
            String[] ends = range.strip().split("-");
            try {
                int first = Integer.parseInt(ends[0]);
                IntStream.rangeClosed(first, Integer.parseInt(ends[ends.length - 1]))
                        .forEach(sets::add);
            } catch (NumberFormatException e) {
                problems.add(where, "mục \"" + key + "\" phải có dạng \"1-4, 23-25\", nhưng là \"" + text + "\"");
            }
        }
        return sets;
    }

    Entry entry(String key) {
        Object value = required(key);
        if (value instanceof Map<?, ?> mapping) {
            return new Entry(join(key), mapping, problems);
        }
        problems.expect(value == null, where, "mục \"" + key + "\" phải có các mục con có tên");
        return new Entry(join(key), Map.of(), problems);
    }

    List<Entry> entries(String key) {
        List<Entry> entries = new ArrayList<>();
        int position = 0;
        for (Object value : list(key)) {
            position++;
            if (value instanceof Map<?, ?> mapping) {
                String name = Stream.of("id", "code", "part", "stars", "at", "key")
                        .filter(mapping::containsKey)
                        .map(naming -> String.valueOf(mapping.get(naming)))
                        .findFirst()
                        .orElse("thứ " + position);
                entries.add(new Entry(join(WORDS.getOrDefault(key, key) + " " + name), mapping, problems));
            } else {
                problems.add(where, "dòng thứ " + position + " của \"" + key + "\" phải có các mục con có tên");
            }
        }
        return entries;
    }

    private Collection<?> list(String key) {
        Object value = required(key);
        if (value instanceof Collection<?> list) {
            return list;
        }
        problems.expect(value == null, where, "mục \"" + key + "\" phải là một danh sách");
        return List.of();
    }

    private @Nullable Object required(String key) {
        problems.expect(has(key), where, "thiếu mục \"" + key + "\"");
        return values.get(key);
    }

    private String join(String step) {
        return where.isEmpty() ? step : where + ", " + step;
    }
}
