package vn.ocop.workflow.regulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * All decisions this system knows. A dossier is bound to the one in force on the day of its receipt and stays with it,
 * whatever comes later.
 */
public final class Regulations {
    private static final String ROOT = "regulations/";

    private final List<Regulation> byDate;

    /** At least one regulation; no two may come into force on the same day. */
    public Regulations(List<Regulation> regulations) {
        byDate = regulations.stream()
                .sorted(Comparator.comparing(Regulation::effectiveFrom))
                .toList();
        long days = byDate.stream().map(Regulation::effectiveFrom).distinct().count();
        if (byDate.isEmpty() || days < byDate.size()) {
            throw new RegulationBroken(List.of(
                    "regulations: phải có ít nhất một quyết định, mỗi quyết định có ngày hiệu lực riêng, nhưng có "
                            + byDate.stream().map(Regulation::key).toList()));
        }
    }

    /**
     * Reads every folder of {@code regulations} on the class path.
     *
     * @throws RegulationBroken if a folder contradicts itself
     */
    public static Regulations load() {
        return new Regulations(folders().stream().map(RegulationReader::read).toList());
    }

    /** The decision in force on a day. */
    public Regulation inForceOn(LocalDate day) {
        return byDate.stream()
                .filter(regulation -> !regulation.effectiveFrom().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new IllegalArgumentException("no regulation in force on " + day));
    }

    /** The decision a dossier is bound to. */
    public Regulation byKey(String key) {
        return byDate.stream()
                .filter(regulation -> regulation.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no regulation " + key));
    }

    /** From the oldest to the newest. */
    public List<Regulation> all() {
        return byDate;
    }

    static List<RegulationFolder> folders() {
        Map<String, Map<String, String>> folders = new TreeMap<>();
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:" + ROOT + "*/**")) {
                String url = file.getURL().toString();
                String path = url.substring(url.lastIndexOf("/" + ROOT) + ROOT.length() + 1);
                if (path.endsWith(".yaml") || path.endsWith(".dmn")) {
                    int slash = path.indexOf('/');
                    folders.computeIfAbsent(path.substring(0, slash), key -> new TreeMap<>())
                            .put(path.substring(slash + 1), file.getContentAsString(StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + ROOT, e);
        }
        return folders.entrySet().stream()
                .map(folder -> RegulationFolder.of(folder.getKey(), folder.getValue()))
                .toList();
    }
}
