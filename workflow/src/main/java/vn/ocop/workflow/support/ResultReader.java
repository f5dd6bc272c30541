package vn.ocop.workflow.support;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.ocop.workflow.kernel.Amount;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.organization.Places;
import vn.ocop.workflow.regulation.ResultField;
import vn.ocop.workflow.regulation.SupportType;

/** Reads what an officer typed for the results of a support type, strictly: what cannot be meant is refused at its field. */
final class ResultReader {

    /** Name of the form's field that holds them all. */
    static final String FIELD = "results";

    private static final int LINE = 300;
    private static final int TEXT = 1000;
    private static final Set<String> WEB = Set.of("http", "https");

    private final SupportType type;
    private final LocalDate today;

    ResultReader(SupportType type, LocalDate today) {
        this.type = type;
        this.today = today;
    }

    /**
     * @param typed by id of the field
     * @throws Rejected at {@code results[field]}
     */
    Map<String, Result> read(Map<String, String> typed) {
        Set<String> known = type.results().stream().map(ResultField::id).collect(Collectors.toSet());
        if (!known.containsAll(typed.keySet())) {
            throw new Rejected("", "supportResult.unknown");
        }
        Map<String, Result> results = new HashMap<>();
        for (ResultField field : type.results()) {
            String text = Objects.requireNonNullElse(typed.get(field.id()), "").strip();
            if (!text.isEmpty()) {
                results.put(field.id(), read(field, text));
            } else if (field.required()) {
                throw new Rejected(at(field), "supportResult.missing");
            }
        }
        return results;
    }

    private Result read(ResultField field, String text) {
        return switch (field.kind()) {
            case TEXT -> words(field, text, LINE);
            case LONG_TEXT -> words(field, text, TEXT);
            case WHOLE -> number(field, text, new Rejected(at(field), "supportResult.whole"));
            case MONEY -> number(field, text, new Rejected(at(field), "supportResult.money"));
            case DATE -> day(field, text);
            case URL -> address(field, text);
            case CHOICE -> {
                boolean known =
                        field.choices().stream().anyMatch(choice -> choice.id().equals(text));
                yield checked(text, known, new Rejected(at(field), "supportResult.choice"));
            }
            case PLACE -> {
                boolean commune = Places.on(today).communes().anyMatch(place -> place.code()
                        .equals(text));
                yield checked(text, commune, new Rejected(at(field), "supportResult.place"));
            }
        };
    }

    private static Result words(ResultField field, String text, int atMost) {
        if (text.length() > atMost) {
            throw new Rejected(at(field), "tooLong", atMost);
        }
        return new Result(text, null);
    }

    private static Result number(ResultField field, String text, Rejected wrong) {
        Long number = text.matches(Amount.TYPED) ? Amount.of(text) : null;
        if (number == null) {
            throw wrong;
        }
        Integer least = field.least();
        if (least != null && number < least) {
            throw new Rejected(at(field), "supportResult.least", least);
        }
        return new Result(number.toString(), number);
    }

    private Result day(ResultField field, String text) {
        try {
            boolean past = !LocalDate.parse(text).isAfter(today);
            return checked(text, past, new Rejected(at(field), "supportResult.future"));
        } catch (DateTimeParseException e) {
            throw new Rejected(at(field), "supportResult.date");
        }
    }

    private static Result address(ResultField field, String text) {
        return words(
                field,
                checked(text, isWeb(text), new Rejected(at(field), "supportResult.url"))
                        .content(),
                TEXT);
    }

    private static boolean isWeb(String text) {
        try {
            URI address = new URI(text);
            String scheme = address.getScheme();
            return scheme != null && WEB.contains(scheme.toLowerCase(Locale.ROOT)) && address.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static Result checked(String text, boolean right, Rejected otherwise) {
        if (!right) {
            throw otherwise;
        }
        return new Result(text, null);
    }

    /** The field of the form. */
    private static String at(ResultField field) {
        return FIELD + "[" + field.id() + "]";
    }
}
