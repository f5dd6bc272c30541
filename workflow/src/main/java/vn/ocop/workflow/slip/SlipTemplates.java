package vn.ocop.workflow.slip;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yaml.snakeyaml.Yaml;
import vn.ocop.processes.Role;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.NotAllowed;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.kernel.UnitId;

/** The words of the forms, versioned like the law: those of the form's own rule, and over them a province's from a day on. */
@Component
@Transactional
public class SlipTemplates {

    interface Store extends JpaRepository<SlipTemplate, Long> {
        List<SlipTemplate> findByPlaceAndKind(String place, SlipKind kind);

        Optional<SlipTemplate> findByPlaceAndKindAndEffectiveFrom(String place, SlipKind kind, LocalDate from);
    }

    /**
     * A version of the words.
     *
     * @param until last day in force; null if no later version is known
     */
    public record Version(SlipWords words, @Nullable LocalDate until) {}

    private final Store store;
    private final Clock clock;
    private final Map<SlipKind, SlipWords> shipped = new EnumMap<>(SlipKind.class);
    private final Map<String, String> sampleValues;
    private final Map<String, List<List<String>>> sampleTables;

    @SuppressWarnings("unchecked")
    SlipTemplates(Store store, Clock clock) throws IOException {
        this.store = store;
        this.clock = clock;
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:slips/*/*.yaml")) {
            String path = file.getURL().getPath();
            SlipWords words = read(load(file), path.replaceAll(".*/slips/([^/]+)/.*", "$1"));
            words.check();
            shipped.put(words.kind(), words);
        }
        for (SlipKind kind : SlipKind.values()) {
            if (!shipped.containsKey(kind)) {
                throw new IllegalStateException("no words for " + kind);
            }
        }
        Map<String, Object> sample =
                load(new PathMatchingResourcePatternResolver().getResource("classpath:slips/sample.yaml"));
        sampleValues = (Map<String, String>) Objects.requireNonNull(sample.get("values"));
        sampleTables = (Map<String, List<List<String>>>) Objects.requireNonNull(sample.get("tables"));
    }

    private static Map<String, Object> load(Resource file) throws IOException {
        try (InputStream in = file.getInputStream()) {
            return new Yaml().load(in);
        }
    }

    private static SlipWords read(Map<String, Object> yaml, String version) {
        Object symbol = yaml.get("symbol");
        return new SlipWords(
                SlipKind.valueOf(text(yaml, "kind")),
                version,
                symbol == null ? null : symbol.toString(),
                text(yaml, "title"),
                text(yaml, "words"),
                LocalDate.parse(text(yaml, "effectiveFrom")));
    }

    private static String text(Map<String, Object> yaml, String key) {
        return Objects.requireNonNull(yaml.get(key), key).toString();
    }

    /** The words in force at a province on a day. */
    @Transactional(readOnly = true)
    public SlipWords inForce(String province, SlipKind kind, LocalDate day) {
        return all(province, kind).stream()
                .filter(words -> !words.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(shipped(kind));
    }

    /** All versions a province has, the earliest first. */
    @Transactional(readOnly = true)
    public List<Version> versions(String province, SlipKind kind) {
        List<SlipWords> all = all(province, kind);
        return IntStream.range(0, all.size())
                .mapToObj(n -> new Version(
                        all.get(n), n + 1 < all.size() ? all.get(n + 1).from().minusDays(1) : null))
                .toList();
    }

    private List<SlipWords> all(String province, SlipKind kind) {
        return Stream.concat(
                        Stream.of(shipped(kind)),
                        store.findByPlaceAndKind(province, kind).stream()
                                .map(own -> own.words(shipped(kind).symbol()))
                                .sorted(Comparator.comparing(SlipWords::from)))
                .toList();
    }

    private SlipWords shipped(SlipKind kind) {
        return Objects.requireNonNull(shipped.get(kind));
    }

    /** Writes the words of a province that hold from a day on; what was issued keeps its own. */
    public void write(Actor actor, String province, SlipKind kind, String title, String words, LocalDate from) {
        boolean keeper = Stream.of(UnitId.CENTRE, province)
                .anyMatch(place -> actor.holds(Role.ADMINISTRATOR, UnitId.administration(place)));
        if (!keeper) {
            throw new NotAllowed("words of slips are kept by administrators");
        }
        LocalDate today = LocalDate.now(clock);
        if (from.isBefore(today)) {
            throw new Rejected("from", "slipWords.from.past");
        }
        SlipWords written = draft(province, kind, title, words, from);
        written.check();
        store.findByPlaceAndKindAndEffectiveFrom(province, kind, from)
                .ifPresentOrElse(
                        known -> known.rewrite(written.title(), written.words(), actor.name(), clock.instant()),
                        () -> store.save(new SlipTemplate(province, written, actor.name(), clock.instant())));
    }

    /** The words as typed, filled with nobody's data, to look at before they hold. */
    public SlipContent preview(String province, SlipKind kind, String title, String words) {
        LocalDate today = LocalDate.now(clock);
        SlipWords draft = draft(province, kind, title, words, today);
        draft.check();
        return new SlipContent(
                kind,
                draft.title(),
                "Ủy ban nhân dân tỉnh Mẫu",
                sample("agency"),
                kind.ofOneStop() ? sample("desk") : null,
                draft.symbol() == null ? sample("slip") : "001/" + draft.symbol(),
                "Mẫu",
                today.toString(),
                sample("code"),
                draft.fill(sampleValues, sampleTables),
                sample("representative"),
                sample("officer"),
                null);
    }

    private SlipWords draft(String province, SlipKind kind, String title, String words, LocalDate from) {
        return new SlipWords(kind, province + " " + from, shipped(kind).symbol(), title.strip(), words.strip(), from);
    }

    private String sample(String key) {
        return Objects.requireNonNull(sampleValues.get(key), key);
    }
}
