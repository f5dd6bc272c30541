package vn.ocop.ui.papers;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ocop.ui.web.Names;
import vn.ocop.ui.web.SheetDesk;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Level;
import vn.ocop.workflow.evaluation.Disclosures.Opened;
import vn.ocop.workflow.evaluation.Disclosures.OpenedSheet;
import vn.ocop.workflow.evaluation.ScoreSheet;
import vn.ocop.workflow.regulation.Band;
import vn.ocop.workflow.regulation.Marks;
import vn.ocop.workflow.regulation.MinimumBasis;
import vn.ocop.workflow.regulation.MissedMinimum;
import vn.ocop.workflow.regulation.Rating;
import vn.ocop.workflow.regulation.RatingExplained;
import vn.ocop.workflow.regulation.Regulation;
import vn.ocop.workflow.regulation.Regulations;
import vn.ocop.workflow.regulation.ScoringSheet;

/** What is printed on the papers of the council; the one place that reads the evaluation for them. */
@Component
class EvaluationPapers {

    private final Regulations regulations;
    private final SheetDesk desk;
    private final Letterheads heads;
    private final Names names;
    private final Clock clock;

    EvaluationPapers(Regulations regulations, SheetDesk desk, Letterheads heads, Names names, Clock clock) {
        this.regulations = regulations;
        this.desk = desk;
        this.heads = heads;
        this.names = names;
        this.clock = clock;
    }

    /** The scoring sheet of the annex as one member filled it in (Phụ lục II, "kiêm phiếu đánh giá"). */
    Paper sheet(OpenedSheet opened) {
        Dossier dossier = opened.dossier();
        ScoreSheet filled = opened.sheet();
        Regulation regulation = regulations.byKey(dossier.regulation());
        ScoringSheet sheet = regulation.sheet(dossier.requireProductSet());
        Map<String, Object> values = about(dossier, opened.level());
        values.put("filled", filled);
        values.put("rows", SheetRow.of(sheet, filled.marks(), desk));
        values.put("totals", sheet.total(filled.marks()));
        values.put(
                "unticked",
                sheet.leaves().stream()
                        .filter(leaf -> filled.marks().option(leaf.key()).isEmpty())
                        .count());
        values.put("starred", sheet.leaves().stream().anyMatch(leaf -> !leaf.minimumPoints()
                .isEmpty()));
        values.put("missed", missed(regulation, sheet, filled.marks()));
        values.put("fingerprint", fingerprint(filled.marks()));
        values.put("printed", clock.instant());
        return new Paper("scoringSheet", "phieu-danh-gia-" + opened.evaluation() + "-" + filled.person(), values);
    }

    /** All members side by side: annex of the council's minutes. */
    Paper summary(Opened opened) {
        Map<String, Object> values = result(opened);
        values.put("landscape", true);
        return new Paper(
                "summary", "tong-hop-diem-" + opened.result().evaluation().id(), values);
    }

    /** Báo cáo kết quả: what the council found and proposes, with every reason. */
    Paper report(Opened opened) {
        Map<String, Object> values = result(opened);
        Dossier dossier = opened.dossier();
        Regulation regulation = regulations.byKey(dossier.regulation());
        RatingExplained why = opened.result().explained();
        Level level = opened.result().evaluation().level();
        values.put("head", heads.council(dossier, level, "BC"));
        values.put("decider", heads.decider(dossier, level));
        values.put(
                "recognised", regulation.band(why.stars()).map(Band::recognised).orElse(false));
        values.put(
                "toCentre",
                level == Level.PROVINCE && why.mean().reaches(regulation.frame().centreFrom()));
        values.put("missed", opened.result().rating().missedFor(why.band().stars()));
        return new Paper(
                "report", "bao-cao-ket-qua-" + opened.result().evaluation().id(), values);
    }

    /** What every paper about a result needs. */
    private Map<String, Object> result(Opened opened) {
        Dossier dossier = opened.dossier();
        RatingExplained why = opened.result().explained();
        Rating rating = opened.result().rating();
        Map<String, Object> values = about(dossier, opened.result().evaluation().level());
        values.put("evaluation", opened.result().evaluation());
        values.put("sheets", opened.result().sheets());
        values.put("rating", rating);
        values.put("why", why);
        values.put("members", rating.totals().size());
        Integer next = why.nextStar();
        if (next != null) {
            regulations
                    .byKey(dossier.regulation())
                    .band(next)
                    .filter(band -> !why.mean().reaches(band.from()))
                    .ifPresent(band -> values.put(
                            "pointsShort",
                            BigDecimal.valueOf(band.from()).subtract(why.mean().shown())));
        }
        return values;
    }

    private Map<String, Object> about(Dossier dossier, Level level) {
        Regulation regulation = regulations.byKey(dossier.regulation());
        Map<String, Object> values = new HashMap<>();
        values.put("dossier", dossier);
        values.put("address", names.address(dossier.commune()));
        values.put("regulation", regulation);
        values.put("sheet", regulation.sheet(dossier.requireProductSet()));
        values.put("council", heads.councilName(dossier, level));
        return values;
    }

    /** Codes of the criteria on which this sheet alone stays below a minimum, by stars. */
    private static Map<Integer, String> missed(Regulation regulation, ScoringSheet sheet, Marks marks) {
        return regulation.rate(sheet.number(), List.of(marks), MinimumBasis.MEAN, Set.of()).missed().stream()
                .collect(Collectors.groupingBy(
                        MissedMinimum::stars,
                        TreeMap::new,
                        Collectors.mapping(
                                minimum -> sheet.criterion(minimum.criterion())
                                        .orElseThrow()
                                        .code(),
                                Collectors.joining(", "))));
    }

    /** SHA-256 of the marks in hexadecimal: criterion, option and note, a line each, in the order of the keys. */
    static String fingerprint(Marks marks) {
        String lines = new TreeMap<>(marks.byCriterion())
                .entrySet().stream()
                        .map(mark -> mark.getKey() + "\t" + text(mark.getValue().option()) + "\t"
                                + text(mark.getValue().note()) + "\n")
                        .collect(Collectors.joining());
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
