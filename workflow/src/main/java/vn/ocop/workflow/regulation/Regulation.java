package vn.ocop.workflow.regulation;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * One decision that regulates evaluation, as a whole and free of contradictions.
 *
 * @param key name of its folder; what a dossier keeps of the decision it is bound to
 * @param title number of the decision
 * @param about what it is about
 * @param effectiveFrom first day in force; it stays so until the next decision's first day
 * @param sheets scoring sheets by number of the product set
 * @param deadlines by id of the model's element
 * @param annex lines of the self-assessment's annex of evidence, in the order of the form
 * @param agencies bodies that send members into the council
 * @param guide what helps to understand its criteria and documents
 * @param decisions names of its decision tables
 */
public record Regulation(
        String key,
        Label title,
        Label about,
        LocalDate signedOn,
        LocalDate effectiveFrom,
        Frame frame,
        CertificateRule certificate,
        SortedMap<Integer, ScoringSheet> sheets,
        Map<String, Deadline> deadlines,
        List<Document> documents,
        List<AnnexItem> annex,
        List<Gate> gates,
        List<SupportType> supportTypes,
        List<Agency> agencies,
        Guide guide,
        List<String> decisions) {

    /** The bodies that may send members into the council of a level. */
    public List<Agency> agencies(String level) {
        return agencies.stream()
                .filter(agency -> agency.levels().contains(level))
                .toList();
    }

    /** The sheet of a product set. */
    public ScoringSheet sheet(int productSet) {
        return known(sheets.get(productSet), "product set " + productSet);
    }

    /** The time limit of a step. */
    public Deadline deadline(String step) {
        return known(deadlines.get(step), "deadline of " + step);
    }

    public SupportType supportType(String id) {
        return known(
                supportTypes.stream()
                        .filter(type -> type.id().equals(id))
                        .findFirst()
                        .orElse(null),
                "support type " + id);
    }

    /** The paper of this id. */
    public Document document(String id) {
        return known(
                documents.stream()
                        .filter(document -> document.id().equals(id))
                        .findFirst()
                        .orElse(null),
                "document " + id);
    }

    /** What helps to understand a criterion of a product set's sheet. */
    public Guidance guidance(int productSet, String criterion) {
        return known(first(guide.criterion(productSet, criterion)), "guidance on " + criterion);
    }

    /** What helps to understand a paper a producer brings along. */
    public Guidance guidance(String document) {
        return known(first(guide.document(document)), "guidance on " + document);
    }

    /** The knock-outs and preconditions that are printed for a product set. */
    public List<Gate> gates(int productSet) {
        return gates.stream().filter(gate -> gate.sets().contains(productSet)).toList();
    }

    /** The class of a star number. */
    public Optional<Band> band(int stars) {
        return frame.bands().stream().filter(band -> band.stars() == stars).findFirst();
    }

    /** The class in which a mean total lies, decided on the exact mean. */
    public Band band(Mean mean) {
        return frame.bands().stream()
                .filter(band -> mean.reaches(band.from()))
                .reduce((lower, higher) -> higher)
                .orElseThrow();
    }

    /** The result of the members' sheets; one member for a self-score or recommendation. */
    public Rating rate(int productSet, List<Marks> members, MinimumBasis basis, Set<MinimumWaived> waived) {
        return Rating.of(sheet(productSet), frame.recognisedStars(), members, basis, waived);
    }

    /** The stars of a result, with reasons. */
    public RatingExplained explain(Rating rating, StarRule rule, boolean knockedOut, String missedMinimum) {
        Mean mean = rating.mean();
        StarRule.Stars given = rule.rate(mean.value(), rating.minimumsReached(), knockedOut, missedMinimum);
        Optional<Integer> next = frame.recognisedStars().stream()
                .filter(stars -> stars > given.stars())
                .findFirst();
        return new RatingExplained(
                mean,
                band(mean),
                given.stars(),
                given.rule(),
                next.orElse(null),
                next.map(rating::missedFor).orElse(List.of()));
    }

    /** The decision table of this name (DMN); the caller closes it. */
    public InputStream decision(String name) {
        return known(
                decisions.contains(name)
                        ? Regulation.class
                                .getClassLoader()
                                .getResourceAsStream("regulations/" + key + "/" + name + ".dmn")
                        : null,
                "decision table " + name);
    }

    private static @Nullable Guidance first(List<Guidance> found) {
        return found.isEmpty() ? null : found.get(0);
    }

    private <T> T known(@Nullable T found, String what) {
        if (found == null) {
            throw new IllegalArgumentException(key + " has no " + what);
        }
        return found;
    }
}
