package vn.ocop.ui.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.ocop.processes.Outcome;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.engine.Progress;
import vn.ocop.workflow.figures.Indicator;

/** Texts in the language of the person who reads. */
@Component
public class Texts {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final MessageSource messages;

    Texts(MessageSource messages) {
        this.messages = messages;
    }

    public String get(String key, Object... args) {
        return messages.getMessage(key, args, locale());
    }

    /** Wording of an official paper, which is Vietnamese whoever drafts it. */
    public String official(String key, Object... args) {
        return messages.getMessage(key, args, VIETNAMESE);
    }

    /** A date typed into a date field, as it is read; as typed if it is none. */
    public String date(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? get("none") : shown(LocalDate.parse(typed));
        } catch (DateTimeParseException e) {
            return String.valueOf(typed);
        }
    }

    /** A mean of points with its two decimals, as it is read. */
    public String points(BigDecimal mean) {
        NumberFormat format = NumberFormat.getInstance(locale());
        format.setMinimumFractionDigits(mean.scale());
        return format.format(mean);
    }

    public @Nullable String find(String key) {
        return messages.getMessage(key, null, null, locale());
    }

    /** An answer as it is shown again: dates and numbers as people write them. */
    public String shown(@Nullable Object value) {
        if (value == null || value.toString().isBlank()) {
            return get("none");
        }
        if (value instanceof LocalDate date) {
            return DateTimeFormatter.ofPattern("d/M/yyyy").format(date);
        }
        return value instanceof Number number
                ? NumberFormat.getIntegerInstance(locale()).format(number)
                : value.toString();
    }

    /** What a history entry says happened: the title of the task, or a sentence of its own for what the system did. */
    public String happened(String step) {
        String own = find("happened." + step);
        return own == null ? get(step + ".title") : own;
    }

    /** What a history entry or a notice adds in words: as written, but for what the system put down for itself. */
    public @Nullable String said(String step, @Nullable String note) {
        if (note == null) {
            return null;
        }
        return switch (step) {
            case "callMembers", "draftReport", "tellReportLate" -> date(note);
            case "moveDueDate" -> moved(note);
            case "remindEarly", "remindLate", "escalateOverdue" -> reminder(note);
            case "changeAgenda" -> get("changeAgenda.said", note);
            case "recuse" -> tie(note);
            default -> note;
        };
    }

    /** Two days, for example "2026-06-24 2026-06-25"; "-" where there is none. */
    private String moved(String note) {
        String[] days = note.split(" ", 2);
        return get("moveDueDate.said", day(days[0]), day(days[days.length - 1]));
    }

    private String day(String text) {
        return text.equals("-") ? get("due.none") : date(text);
    }

    /** A due date, before it the step that is due where the notice is of one task. */
    private String reminder(String note) {
        int space = note.indexOf(' ');
        String due = get("due.on", date(note.substring(space + 1)));
        return space < 0 ? due : get(note.substring(0, space) + ".title") + ", " + due;
    }

    /** A name and the kind of tie found, for example "Bùi Văn Thắng: SAME_UNIT". */
    private String tie(String note) {
        int colon = note.lastIndexOf(": ");
        String kind = colon < 0 ? null : find("conflict.kind." + note.substring(colon + 2));
        return kind == null ? note : note.substring(0, colon + 2) + kind;
    }

    /** A day as the calendar's history keeps it, for example "HOLIDAY Tết (TB 1)"; the source of a year as it is. */
    public String calendarDay(String said) {
        int space = said.indexOf(' ');
        String kind = space < 0 ? null : find("calendar.kind." + said.substring(0, space));
        return kind == null ? said : kind + ": " + said.substring(space + 1);
    }

    /** Outcomes of a history entry, {@code gateway.CONSTANT}, in words. */
    public String outcome(String outcomes) {
        return Arrays.stream(outcomes.split(" ")).map(this::get).collect(Collectors.joining(", "));
    }

    /** Names of steps of a model that are tasks of people; others are over in a moment. */
    public String steps(Collection<String> steps) {
        return steps.stream()
                .map(step -> find(step + ".title"))
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Data for a script, to be put into an attribute. */
    public String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The runs of a dossier's models, as the diagram reads them. */
    public String runs(Dossier dossier, List<Progress.Run> runs) {
        return json(runs.stream()
                .map(run -> Map.of(
                        "name", get("model." + run.model()),
                        "href", "/dossiers/" + dossier.id() + "/models/" + run.model(),
                        "running", run.running(),
                        "taken", run.taken(),
                        "current", run.current()))
                .toList());
    }

    /** A figure with its unit and with dots between thousands. */
    public String figure(Indicator indicator, long value) {
        return indicator.money()
                ? get("money", value)
                : NumberFormat.getIntegerInstance(locale()).format(value);
    }

    public Locale locale() {
        return LocaleContextHolder.getLocale();
    }

    /** The answers of a gateway, as this step asks for them: {@code gateway.CONSTANT}, with a hint where there is one. */
    public <O extends Enum<O> & Outcome> List<Choice> outcomes(Class<O> gateway) {
        return Arrays.stream(gateway.getEnumConstants())
                .map(outcome -> choice(outcome.gateway(), outcome.name()))
                .toList();
    }

    /** The constants of an enum whose texts have this prefix. */
    public <E extends Enum<E>> List<Choice> constants(String prefix, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> choice(prefix, constant.name()))
                .toList();
    }

    private Choice choice(String prefix, String name) {
        String key = prefix + "." + name;
        return new Choice(name, get(key), find(key + ".hint"));
    }
}
