package vn.ocop.ui.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ocop.workflow.organization.Address;
import vn.ocop.workflow.organization.Place;
import vn.ocop.workflow.organization.PlaceCandidate;
import vn.ocop.workflow.organization.PlaceFinder;
import vn.ocop.workflow.organization.PlaceMeaning;
import vn.ocop.workflow.organization.PlaceMeanings;
import vn.ocop.workflow.organization.Places;

/** Addresses on forms: what a choice means, and how a stored address is shown to be changed. */
@Component
public class Addresses {

    /** A question with more answers is none. */
    private static final int CANDIDATES = 12;

    private final Texts texts;
    private final Clock clock;

    Addresses(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * A stored address as its form shows it.
     *
     * @param commune code beside the text, null in old records
     */
    public PlaceChoice choice(@Nullable String text, @Nullable String commune) {
        Address address = Address.read(text, commune, places());
        return new PlaceChoice(address.detail(), null, address.commune(), null);
    }

    /** What a validated choice is stored as; empty if it was left empty. */
    public Optional<Address> address(@Nullable PlaceChoice choice) {
        return Optional.ofNullable(look(choice).place())
                .map(place -> new Address(choice == null ? null : choice.detail(), place.code()));
    }

    /** An address as it is stored and printed. */
    public String text(Address address) {
        return address.text(places());
    }

    /** Which commune is meant. */
    public PlaceAnswer look(@Nullable PlaceChoice choice) {
        return look(choice, false);
    }

    /** Which commune or province is meant. */
    public PlaceAnswer lookAny(@Nullable PlaceChoice choice) {
        return look(choice, true);
    }

    private PlaceAnswer look(@Nullable PlaceChoice choice, boolean provinces) {
        String typed = choice == null ? "" : Forms.orEmpty(choice.typed());
        String code = choice == null ? "" : Forms.orEmpty(choice.commune());
        String detail = choice == null ? null : Forms.blankToNull(choice.detail());
        Optional<Place> chosen = places().find(code).filter(place -> provinces || place.isCommune());
        PlaceFinder finder = PlaceFinder.of(places());
        String before = choice == null ? null : Forms.blankToNull(choice.named());
        Predicate<Place> calledSo =
                place -> before != null && finder.findAny(before).means(place);
        if (typed.isEmpty()) {
            return new PlaceAnswer(
                    chosen.orElse(null),
                    chosen.map(this::full).orElse(""),
                    chosen.filter(calledSo).map(place -> before).orElse(null),
                    detail,
                    List.of(),
                    false);
        }
        PlaceMeanings meanings = provinces ? finder.findAny(typed) : finder.find(typed);
        Optional<Place> meant =
                chosen.filter(meanings::means).or(() -> meanings.certain().map(PlaceMeaning::place));
        boolean many = meant.isEmpty() && meanings.all().size() > CANDIDATES;
        return new PlaceAnswer(
                meant.orElse(null),
                meant.map(this::full).orElse(typed),
                meant.map(place -> meanings.formerly(place) ? typed : calledSo.test(place) ? before : null)
                        .orElse(null),
                detail,
                meant.isPresent() || many
                        ? List.of()
                        : meanings.all().stream().map(this::named).toList(),
                many);
    }

    /** Places that may be meant while they are being typed. */
    List<Suggestion> suggest(String typed, boolean provinces) {
        return PlaceFinder.of(places()).suggest(typed, provinces, CANDIDATES).stream()
                .map(meaning -> {
                    PlaceCandidate old = meaning.formerly();
                    Choice choice = named(meaning);
                    return new Suggestion(
                            choice.value(), choice.label(), choice.hint(), old == null ? null : old.oldName());
                })
                .toList();
    }

    /**
     * A place to choose while it is being typed.
     *
     * @param named what it was called before, if that is how it was found
     */
    record Suggestion(String value, String label, @Nullable String hint, @Nullable String named) {}

    private Choice named(PlaceMeaning meaning) {
        PlaceCandidate old = meaning.formerly();
        String before =
                old == null ? null : texts.get(old.whole() ? "place.formerly" : "place.formerly.part", old.oldName());
        return new Choice(meaning.place().code(), full(meaning.place()), before);
    }

    private String full(Place place) {
        return place.isCommune() ? places().address(place.code()) : place.fullName();
    }

    private Places places() {
        return Places.on(LocalDate.now(clock));
    }
}
