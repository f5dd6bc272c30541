package vn.ocop.ui.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.dossier.SupplementItem.Wanted;
import vn.ocop.workflow.dossier.Supplements;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.preparation.Requirement;
import vn.ocop.workflow.preparation.Requirements;
import vn.ocop.workflow.regulation.Document;
import vn.ocop.workflow.regulation.Regulations;

/** What is wanted of a dossier, as rows of a form: document, what is wrong, until when, by number of the row. */
@Component
public class Wanteds {

    /** Empty rows at the end of a form. */
    private static final int MORE = 3;

    private static final int ROWS_AT_MOST = 60;

    private final Supplements supplements;
    private final Dossiers dossiers;
    private final Regulations regulations;
    private final Requirements requirements;
    private final Texts texts;

    Wanteds(
            Supplements supplements,
            Dossiers dossiers,
            Regulations regulations,
            Requirements requirements,
            Texts texts) {
        this.supplements = supplements;
        this.dossiers = dossiers;
        this.regulations = regulations;
        this.requirements = requirements;
        this.texts = texts;
    }

    /** What the rows need: the documents to choose from and the usual last day. */
    public void show(OpenTask task, Model model) {
        Dossier dossier = dossiers.get(task.dossier());
        Stream<Document> ofCommune = regulations.byKey(dossier.regulation()).documents().stream()
                .filter(document -> document.stage() == Document.Stage.COMMUNE);
        model.addAttribute(
                "documentChoices",
                Stream.concat(requirements.ofProducer(dossier).stream().map(Requirement::document), ofCommune)
                        .map(document ->
                                new Choice(document.id(), document.name().in(texts.locale())))
                        .toList());
        model.addAttribute("lastDay", supplements.lastDay(dossier));
        model.addAttribute("wanteds", this);
    }

    /** Numbers of the rows to show: up to the last that is filled, and some more. */
    public List<String> rows(Map<String, String> document, Map<String, String> wrong) {
        return IntStream.range(0, Math.min(filled(document, wrong) + MORE, ROWS_AT_MOST))
                .mapToObj(String::valueOf)
                .toList();
    }

    /** Numbers of the rows that say something. */
    public List<String> said(Map<String, String> document, Map<String, String> wrong) {
        return IntStream.range(0, filled(document, wrong))
                .mapToObj(String::valueOf)
                .filter(row -> of(document, row) != null || of(wrong, row) != null)
                .toList();
    }

    private static int filled(Map<String, String> document, Map<String, String> wrong) {
        return Stream.of(document, wrong)
                .flatMap(column -> column.entrySet().stream())
                .filter(cell -> !cell.getValue().isBlank() && cell.getKey().matches("\\d{1,2}"))
                .mapToInt(cell -> Integer.parseInt(cell.getKey()) + 1)
                .max()
                .orElse(0);
    }

    /** The rows as typed, empty ones included, so that their numbers stay. */
    public static List<Wanted> read(
            Map<String, String> document, Map<String, String> wrong, Map<String, String> until) {
        List<Wanted> wanted = new ArrayList<>();
        for (int n = 0; n < filled(document, wrong); n++) {
            String row = String.valueOf(n);
            wanted.add(new Wanted(of(document, row), Forms.orEmpty(of(wrong, row)), day(until, row)));
        }
        return wanted;
    }

    private static @Nullable LocalDate day(Map<String, String> until, String row) {
        String typed = of(until, row);
        try {
            return typed == null ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            throw new Rejected("until[" + row + "]", "supplement.until.wrong");
        }
    }

    private static @Nullable String of(Map<String, String> column, String row) {
        return Forms.blankToNull(column.get(row));
    }
}
