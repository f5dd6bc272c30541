package vn.ocop.workflow.regulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Reads the folder of one decision and has it checked as a whole. */
final class RegulationReader {
    private final RegulationFolder folder;
    private final List<String> problems = new ArrayList<>();

    private RegulationReader(RegulationFolder folder) {
        this.folder = folder;
    }

    /**
     * @throws RegulationBroken with every problem of every file
     */
    static Regulation read(RegulationFolder folder) {
        return new RegulationReader(folder).read();
    }

    private Regulation read() {
        Regulation regulation = file("regulation.yaml", this::regulation);
        if (problems.isEmpty()) {
            RegulationCheck.check(regulation, folder, problems);
        }
        if (!problems.isEmpty()) {
            throw new RegulationBroken(problems);
        }
        return regulation;
    }

    private Regulation regulation(Entry file) {
        Frame frame = frame(file);
        if (file.problems().noneHere()) {
            RegulationCheck.check(frame, file.problems());
        }
        boolean sound = file.problems().noneHere();
        List<Deadline> deadlines = file("deadlines.yaml", ListsReader::deadlines);
        Regulation regulation = new Regulation(
                file.text("key"),
                file.label("title"),
                file.label("about"),
                file.date("signedOn"),
                file.date("effectiveFrom"),
                frame,
                certificate(file.entry("certificate")),
                sheets(frame, sound),
                byId(deadlines),
                file("documents.yaml", ListsReader::documents),
                file("annex.yaml", ListsReader::annex),
                file("gates.yaml", ListsReader::gates),
                file("support-types.yaml", ListsReader::supportTypes),
                file("agencies.yaml", ListsReader::agencies),
                file("guidance.yaml", ListsReader::guide),
                file.texts("decisions"));
        file.done();
        return regulation;
    }

    private <T> T file(String name, Function<Entry, T> reading) {
        Problems here = new Problems(folder.path(name), problems);
        here.expect(folder.has(name), "", "thiếu tệp này");
        return reading.apply(Entry.file(folder.texts().getOrDefault(name, "{}"), here));
    }

    private Map<String, Deadline> byId(List<Deadline> deadlines) {
        Map<String, Deadline> byId = new LinkedHashMap<>();
        Problems here = new Problems(folder.path("deadlines.yaml"), problems);
        deadlines.forEach(deadline -> here.expect(
                byId.put(deadline.id(), deadline) == null,
                "thời hạn " + deadline.id(),
                "id phải là duy nhất, nhưng bị lặp lại"));
        return byId;
    }

    private SortedMap<Integer, ScoringSheet> sheets(Frame frame, boolean sound) {
        SortedMap<Integer, ScoringSheet> sheets = new TreeMap<>();
        folder.sheets().forEach((name, text) -> {
            Problems here = new Problems(folder.path(name), problems);
            ScoringSheet sheet = SheetReader.read(Entry.file(text, here));
            if (here.noneHere() && sound) {
                SheetCheck.check(frame, sheet, here);
                String file = "scoring-sheets/%02d-%s.yaml".formatted(sheet.number(), sheet.slug());
                here.expect(name.equals(file), "bộ " + sheet.number(), "tệp phải có tên " + file);
                here.expect(
                        sheets.put(sheet.number(), sheet) == null,
                        "bộ " + sheet.number(),
                        "mỗi bộ sản phẩm chỉ có một phiếu, nhưng số này bị lặp lại");
            }
        });
        return sheets;
    }

    private static Frame frame(Entry file) {
        return new Frame(
                file.number("productSets"),
                file.number("maximum"),
                file.numbers("parts"),
                file.entries("bands").stream().map(RegulationReader::band).toList(),
                file.number("centreFrom"));
    }

    private static Band band(Entry entry) {
        Band band = new Band(
                entry.number("stars"), entry.number("from"), entry.flag("recognised"), entry.labelOrNull("level"));
        entry.done();
        return band;
    }

    private static CertificateRule certificate(Entry entry) {
        CertificateRule rule = new CertificateRule(
                entry.number("validMonths"),
                entry.number("reevaluationOpensDaysBefore"),
                entry.number("reevaluationClosesDaysBefore"),
                entry.number("reevaluationDays"),
                entry.number("revocationDays"),
                entry.number("extensionDays"));
        entry.done();
        return rule;
    }
}
