package vn.ocop.workflow.regulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the lists of a regulation: time limits, documents, annex, knock-outs, support types, agencies, guidance. */
final class ListsReader {
    private ListsReader() {}

    /** A list, for ids that occur twice are for the check to find. */
    static List<Deadline> deadlines(Entry file) {
        Map<String, Deadline> periods = new LinkedHashMap<>();
        for (Entry entry : file.entries("periods")) {
            Deadline period = new Deadline(entry.text("id"), limit(entry), null, false, entry.textOrNull("article"));
            entry.done();
            entry.problems()
                    .expect(
                            periods.put(period.id(), period) == null,
                            "thời kỳ " + period.id(),
                            "id phải là duy nhất, nhưng bị lặp lại");
        }
        List<Deadline> deadlines = new ArrayList<>();
        for (Entry entry : file.entries("deadlines")) {
            deadlines.add(new Deadline(
                    entry.text("id"),
                    limit(entry, periods),
                    offset(entry),
                    entry.flag("setting"),
                    entry.textOrNull("article")));
            entry.done();
        }
        file.done();
        return deadlines;
    }

    private static Deadline.@Nullable Offset offset(Entry entry) {
        String before = entry.textOrNull("before");
        String after = entry.textOrNull("after");
        if (before != null) {
            return new Deadline.Offset(Deadline.Side.BEFORE, before);
        }
        return after == null ? null : new Deadline.Offset(Deadline.Side.AFTER, after);
    }

    private static Deadline.@Nullable Limit limit(Entry entry, Map<String, Deadline> periods) {
        if (entry.flag("none")) {
            return null;
        }
        if (!entry.has("endOf")) {
            return limit(entry);
        }
        String period = entry.text("endOf");
        Deadline named = periods.get(period);
        if (named == null) {
            entry.problems()
                    .add(
                            "thời hạn " + entry.text("id"),
                            "tính theo thời kỳ \"" + period + "\", nhưng chỉ có các thời kỳ " + periods.keySet());
            return null;
        }
        return named.limit();
    }

    private static Deadline.Limit limit(Entry entry) {
        int value = entry.number("value");
        entry.problems().expect(value >= 0, "thời hạn " + entry.text("id"), "số ngày không được âm, nhưng là " + value);
        return new Deadline.Limit(
                value,
                entry.constant("unit", Deadline.Unit.class),
                entry.constant("countedFrom", Deadline.Start.class));
    }

    static List<Document> documents(Entry file) {
        List<Document> documents = new ArrayList<>();
        for (Entry entry : file.entries("documents")) {
            documents.add(new Document(
                    entry.text("id"),
                    entry.constant("stage", Document.Stage.class),
                    entry.has("carrier") ? entry.constant("carrier", Document.Carrier.class) : Document.Carrier.FILE,
                    entry.label("name"),
                    entry.labelOrNull("form"),
                    entry.label("preparedBy"),
                    entry.labelOrNull("effect"),
                    entry.flag("allCriteria"),
                    entry.texts("criteria"),
                    entry.texts("boxes"),
                    entry.labelOrNull("copies"),
                    entry.flag("expires"),
                    entry.labelOrNull("rule"),
                    entry.text("article")));
            entry.done();
        }
        file.done();
        return documents;
    }

    static List<AnnexItem> annex(Entry file) {
        List<AnnexItem> items = new ArrayList<>();
        for (Entry entry : file.entries("annex")) {
            items.add(new AnnexItem(entry.label("content"), entry.label("requirement"), entry.texts("documents")));
            entry.done();
        }
        file.done();
        return items;
    }

    static List<Gate> gates(Entry file) {
        List<Gate> gates = new ArrayList<>();
        for (Entry entry : file.entries("gates")) {
            gates.add(new Gate(
                    entry.text("id"),
                    entry.sets("sets"),
                    entry.constant("level", Gate.Level.class),
                    entry.constant("effect", Gate.Effect.class),
                    entry.texts("criteria"),
                    entry.label("condition"),
                    entry.text("article")));
            entry.done();
        }
        file.done();
        return gates;
    }

    static List<Agency> agencies(Entry file) {
        List<Agency> agencies = new ArrayList<>();
        for (Entry entry : file.entries("agencies")) {
            agencies.add(new Agency(
                    entry.text("id"),
                    entry.label("name"),
                    entry.texts("levels"),
                    entry.flag("required"),
                    entry.text("article")));
            entry.done();
        }
        file.done();
        return agencies;
    }

    static Guide guide(Entry file) {
        Guide guide = new Guide(guidance(file, "criteria", "key"), guidance(file, "documents", "id"));
        file.done();
        return guide;
    }

    private static List<Guidance> guidance(Entry file, String list, String name) {
        List<Guidance> guidance = new ArrayList<>();
        for (Entry entry : file.entries(list)) {
            guidance.add(new Guidance(
                    entry.text(name),
                    entry.has("sets") ? entry.sets("sets") : new TreeSet<>(),
                    entry.label("meaning"),
                    entry.label("look"),
                    entry.label("example")));
            entry.done();
        }
        return guidance;
    }

    static List<SupportType> supportTypes(Entry file) {
        List<SupportType> types = new ArrayList<>();
        for (Entry entry : file.entries("supportTypes")) {
            types.add(new SupportType(
                    entry.text("id"),
                    entry.label("name"),
                    entry.entries("results").stream()
                            .map(ListsReader::resultField)
                            .toList()));
            entry.done();
        }
        file.done();
        return types;
    }

    private static ResultField resultField(Entry entry) {
        List<ResultField.Choice> choices = new ArrayList<>();
        if (entry.has("choices")) {
            for (Entry choice : entry.entries("choices")) {
                choices.add(new ResultField.Choice(choice.text("id"), choice.label("name")));
                choice.done();
            }
        }
        ResultField field = new ResultField(
                entry.text("id"),
                entry.constant("kind", ResultField.Kind.class),
                entry.label("name"),
                entry.flag("required"),
                entry.has("least") ? entry.number("least") : null,
                choices);
        entry.done();
        return field;
    }
}
