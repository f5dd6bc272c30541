package vn.ocop.workflow.council;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ocop.processes.Role;
import vn.ocop.workflow.council.Conflict.Kind;
import vn.ocop.workflow.kernel.Fold;
import vn.ocop.workflow.kernel.Office;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.organization.Person;
import vn.ocop.workflow.organization.Producer;
import vn.ocop.workflow.organization.ProducerDetails;
import vn.ocop.workflow.organization.Relative;

/**
 * The ties between a person and a producer that can be read from what both have declared. A name alone is no tie: too
 * many people share one.
 */
final class Ties {

    private static final Pattern NO_DIGIT = Pattern.compile("\\D+");
    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");
    private static final Pattern TITLE = Pattern.compile("^(ong|ba|anh|chi) ");

    /** What an address may say or leave out without naming another place. */
    private static final Pattern OF_ADDRESSES = Pattern.compile(
            "\\b(so nha|so|duong|xa|phuong|dac khu|thi tran|thi xa|quan|huyen|tinh|thanh pho|tp|viet nam)\\b");

    /** How people shorten the kinds of producers. */
    private static final Map<Pattern, String> SHORT = Map.of(
            Pattern.compile("\\bhtx\\b"), "hop tac xa",
            Pattern.compile("\\btht\\b"), "to hop tac",
            Pattern.compile("\\bcty\\b"), "cong ty",
            Pattern.compile("\\btnhh\\b"), "trach nhiem huu han",
            Pattern.compile("\\bcp\\b"), "co phan",
            Pattern.compile("\\bhkd\\b"), "ho kinh doanh");

    private static final String COUNTRY = "84";
    private static final int LEAST_DIGITS = 8;

    private final Person person;
    private final Producer producer;
    private final ProducerDetails details;
    private final String communeAddress;

    /** @param communeAddress how an address ends that names no more than the commune */
    Ties(Person person, Producer producer, String communeAddress) {
        this.person = person;
        this.producer = producer;
        this.details = producer.details();
        this.communeAddress = address(communeAddress);
    }

    /** The first tie found, the closest first. */
    Optional<Kind> find() {
        return Stream.of(
                        Kind.SAME_PERSON,
                        Kind.SAME_UNIT,
                        Kind.SAME_COMMUNE,
                        Kind.SAME_PHONE,
                        Kind.SAME_ADDRESS,
                        Kind.RELATIVE)
                .filter(kind -> test(kind))
                .findFirst();
    }

    private boolean test(Kind kind) {
        return switch (kind) {
            case SAME_PERSON -> isProducer();
            case SAME_UNIT -> same(person.workplace(), details.name());
            case SAME_COMMUNE -> worksForCommune();
            case SAME_PHONE -> sharePhone(person.phone());
            case SAME_ADDRESS -> lives(details.address()) || lives(details.residence());
            case RELATIVE -> person.relatives().stream().anyMatch(this::isProducer);
            case NONE, HELPED, DECLARED -> false;
        };
    }

    private boolean isProducer() {
        return person.offices().contains(new Office(Role.PRODUCER, producer.unit()))
                || (same(person.name(), details.representative())
                        && (sharePhone(person.phone()) || lives(details.address()) || lives(details.residence())));
    }

    private boolean isProducer(Relative relative) {
        return same(relative.name(), details.representative())
                || same(relative.name(), details.name())
                || sharePhone(relative.phone());
    }

    private boolean worksForCommune() {
        Set<UnitId> units = Set.of(UnitId.administration(producer.commune()), UnitId.union(producer.commune()));
        return person.offices().stream().map(Office::unit).anyMatch(units::contains);
    }

    private boolean sharePhone(@Nullable String phone) {
        Set<String> theirs = phones(details.phone());
        return phones(phone).stream().anyMatch(theirs::contains);
    }

    private boolean lives(@Nullable String address) {
        String there = address(address);
        return !there.isEmpty() && !communeAddress.endsWith(there) && there.equals(address(person.address()));
    }

    private static String address(@Nullable String text) {
        return NO_WORD.matcher(OF_ADDRESSES.matcher(plain(text)).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    private static boolean same(@Nullable String one, @Nullable String other) {
        String name = name(one);
        return !name.isEmpty() && name.equals(name(other));
    }

    private static String name(@Nullable String text) {
        String name = TITLE.matcher(plain(text)).replaceFirst("");
        for (Map.Entry<Pattern, String> words : SHORT.entrySet()) {
            name = words.getKey().matcher(name).replaceAll(words.getValue());
        }
        return name;
    }

    /** Letters and digits without marks, words apart by one blank. */
    private static String plain(@Nullable String text) {
        return text == null
                ? ""
                : NO_WORD.matcher(Fold.fold(text)).replaceAll(" ").strip();
    }

    /** The numbers of a line such as "0912.345.678 / +84 987 654 321", each as dialled at home. */
    private static Set<String> phones(@Nullable String text) {
        Predicate<String> real = number -> number.length() >= LEAST_DIGITS;
        return Arrays.stream(Objects.requireNonNullElse(text, "").split("[/,;]|\\s-\\s"))
                .map(part -> NO_DIGIT.matcher(part).replaceAll(""))
                .filter(real)
                .map(Ties::atHome)
                .collect(Collectors.toSet());
    }

    private static String atHome(String digits) {
        String number = digits.startsWith("00") ? digits.substring(2) : digits;
        boolean abroad = number.startsWith(COUNTRY) && number.length() > LEAST_DIGITS + COUNTRY.length();
        String own = abroad ? number.substring(COUNTRY.length()) : number;
        return own.startsWith("0") ? own : "0" + own;
    }
}
