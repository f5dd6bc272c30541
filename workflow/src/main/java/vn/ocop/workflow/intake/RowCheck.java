package vn.ocop.workflow.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.intake.Fault.Kind;
import vn.ocop.workflow.kernel.Fold;
import vn.ocop.workflow.organization.Place;
import vn.ocop.workflow.organization.PlaceFinder;
import vn.ocop.workflow.organization.PlaceMeaning;
import vn.ocop.workflow.organization.PlaceMeanings;
import vn.ocop.workflow.organization.Places;
import vn.ocop.workflow.organization.Producer;
import vn.ocop.workflow.organization.ProducerDetails.OrganisationType;

/** Checks the rows of one sheet, from the first to the last: a row may repeat or contradict one before it. */
final class RowCheck {

    /** With its leading 0 or +84: a spreadsheet that took it for a number has lost the 0. */
    private static final Pattern PHONE = Pattern.compile("(0|\\+84)[0-9 .()-]{8,18}");

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");
    private static final int NAMED = 4;
    private static final int COMMUNE_DIGITS = 5;

    private final Scope scope;
    private final Places places;
    private final Known known;
    private final BiPredicate<Integer, OrganisationType> eligible;
    private final int sets;
    private final Map<String, Line> producers = new HashMap<>();
    private final Map<String, Line> numbers = new HashMap<>();
    private final Map<String, Integer> products = new HashMap<>();

    /**
     * @param eligible may such a producer register products of this set?
     * @param sets number of product sets
     */
    RowCheck(Scope scope, Places places, Known known, BiPredicate<Integer, OrganisationType> eligible, int sets) {
        this.scope = scope;
        this.places = places;
        this.known = known;
        this.eligible = eligible;
        this.sets = sets;
    }

    Checked check(Line line) {
        List<Fault> faults = new ArrayList<>();
        for (Column column : Column.values()) {
            cell(line, column).ifPresent(faults::add);
        }
        String commune = commune(line, faults);
        Integer set = set(line);
        words(line, set, faults);
        if (commune != null && faults.isEmpty()) {
            repeats(line, commune, faults);
            registered(line, commune, faults);
        }
        return new Checked(line, name(line, commune), commune, set, List.copyOf(faults));
    }

    private String name(Line line, @Nullable String commune) {
        String typed = line.text(Column.PRODUCER);
        Line before = producers.getOrDefault(key(line, commune), line);
        return commune == null
                ? typed
                : known.producer(commune, typed).map(Producer::name).orElse(before.text(Column.PRODUCER));
    }

    private static String key(Line line, @Nullable String commune) {
        return commune + " " + Fold.fold(line.text(Column.PRODUCER));
    }

    private static Optional<Fault> cell(Line line, Column column) {
        Kind unreadable = line.unreadable().get(column);
        if (unreadable != null) {
            return Optional.of(new Fault(column, unreadable, null));
        }
        String text = line.text(column);
        if (text.isEmpty()) {
            return column.required() ? Optional.of(new Fault(column, Kind.MISSING, null)) : Optional.empty();
        }
        return text.length() > column.length()
                ? Optional.of(new Fault(column, Kind.TOO_LONG, String.valueOf(column.length())))
                : Optional.empty();
    }

    /** Words that must mean something; what is missing or unreadable is told already. */
    private void words(Line line, @Nullable Integer set, List<Fault> faults) {
        require(line, Column.PHONE, PHONE.matcher(line.text(Column.PHONE)).matches(), Kind.PHONE, faults);
        require(line, Column.EMAIL, EMAIL.matcher(line.text(Column.EMAIL)).matches(), Kind.EMAIL, faults);
        require(line, Column.TYPE, line.type() != null, Kind.KIND_UNKNOWN, faults);
        require(line, Column.GENDER, line.gender() != null, Kind.GENDER_UNKNOWN, faults);
        require(line, Column.PRODUCT_SET, set != null, Kind.SET_UNKNOWN, faults);
        if (set != null && line.type() != null && !eligible.test(set, line.type())) {
            faults.add(new Fault(Column.TYPE, Kind.NOT_ELIGIBLE, set.toString()));
        }
    }

    private static void require(Line line, Column column, boolean right, Kind kind, List<Fault> faults) {
        boolean told = faults.stream().anyMatch(fault -> fault.column() == column);
        if (!line.text(column).isEmpty() && !right && !told) {
            faults.add(new Fault(column, kind, null));
        }
    }

    private @Nullable Integer set(Line line) {
        String text = line.text(Column.PRODUCT_SET);
        if (!text.matches("\\d{1,3}")) {
            return null;
        }
        int set = Integer.parseInt(text);
        return set >= 1 && set <= sets ? set : null;
    }

    private @Nullable String commune(Line line, List<Fault> faults) {
        String typed = line.text(Column.COMMUNE);
        if (faults.stream().anyMatch(fault -> fault.column() == Column.COMMUNE)) {
            return null;
        }
        if (typed.isEmpty()) {
            if (!scope.ofCommune()) {
                faults.add(new Fault(Column.COMMUNE, Kind.COMMUNE_MISSING, null));
            }
            return scope.ofCommune() ? scope.place() : null;
        }
        // a spreadsheet that took a code for a number has lost its zeros
        boolean code = typed.matches("\\d{3," + COMMUNE_DIGITS + "}");
        PlaceMeanings meanings =
                PlaceFinder.of(places).find(code ? "0".repeat(COMMUNE_DIGITS - typed.length()) + typed : typed);
        Optional<PlaceMeaning> certain = scope.among(meanings, places);
        if (certain.isEmpty()) {
            boolean none = meanings.all().isEmpty() || meanings.all().size() > NAMED && !meanings.exact();
            faults.add(new Fault(
                    Column.COMMUNE,
                    none ? Kind.COMMUNE_UNKNOWN : Kind.COMMUNE_SEVERAL,
                    none ? null : named(meanings.all())));
            return null;
        }
        Place place = certain.get().place();
        if (!scope.covers(place, places)) {
            faults.add(new Fault(Column.COMMUNE, Kind.COMMUNE_FOREIGN, places.address(place.code())));
            return null;
        }
        return place.code();
    }

    private static String named(List<PlaceMeaning> meanings) {
        return meanings.stream()
                .limit(NAMED)
                .map(meaning -> meaning.place().code() + " " + meaning.place().fullName())
                .collect(Collectors.joining("; "));
    }

    /** Against the rows before: a producer may have several products, but each once, and its particulars agree. */
    private void repeats(Line line, String commune, List<Fault> faults) {
        String producer = key(line, commune);
        Line before = producers.putIfAbsent(producer, line);
        if (before != null && !digits(before.text(Column.PHONE)).equals(digits(line.text(Column.PHONE)))) {
            faults.add(new Fault(Column.PHONE, Kind.DIFFERS, String.valueOf(before.number())));
        }
        String number = Fold.fold(line.text(Column.REGISTRATION_NUMBER));
        if (!number.isEmpty()) {
            Line holder = numbers.putIfAbsent(commune + " " + number, line);
            if (holder != null
                    && !Fold.fold(holder.text(Column.PRODUCER)).equals(Fold.fold(line.text(Column.PRODUCER)))) {
                faults.add(new Fault(Column.REGISTRATION_NUMBER, Kind.NUMBER_TAKEN, holder.text(Column.PRODUCER)));
            }
        }
        Integer same = products.putIfAbsent(producer + "\n" + Fold.fold(line.text(Column.PRODUCT)), line.number());
        if (same != null) {
            faults.add(new Fault(Column.PRODUCT, Kind.TWICE, same.toString()));
        }
    }

    /** Against what the commune knows: a known producer gets one more product. */
    private void registered(Line line, String commune, List<Fault> faults) {
        Producer same = known.producer(commune, line.text(Column.PRODUCER)).orElse(null);
        String number = line.text(Column.REGISTRATION_NUMBER);
        if (!number.isEmpty()) {
            known.holderOf(commune, number)
                    .filter(holder -> same == null || holder.id() != same.id())
                    .ifPresent(holder ->
                            faults.add(new Fault(Column.REGISTRATION_NUMBER, Kind.NUMBER_TAKEN, holder.name())));
        }
        if (same == null) {
            return;
        }
        if (known.hasAccount(same)) {
            faults.add(new Fault(Column.PRODUCER, Kind.PRODUCER_ACCOUNT, null));
        } else if (!digits(same.details().phone()).equals(digits(line.text(Column.PHONE)))) {
            faults.add(new Fault(Column.PHONE, Kind.DIFFERS, null));
        }
        if (known.isOpen(same, line.text(Column.PRODUCT))) {
            faults.add(new Fault(Column.PRODUCT, Kind.PRODUCT_OPEN, null));
        }
    }

    private static String digits(String phone) {
        return Objects.requireNonNull(phone).replaceAll("\\D", "").replaceFirst("^84", "0");
    }
}
