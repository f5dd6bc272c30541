package vn.ocop.workflow.figures;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What plans set targets for and reports tell; each is one way of counting one kind of fact. */
public enum Indicator {
    /** Publicity: events, posts, talks. */
    AWARENESS("awareness", Measure.ENTRIES),
    /** People reached by it. */
    REACH("awareness", Measure.PEOPLE),
    /** Training classes held, online ones included. */
    CLASSES("class", Measure.ENTRIES),
    /** People who attended a class or event. */
    PARTICIPANTS("participant", Measure.ENTRIES),
    /** Contests, study visits, honours and other events held. */
    EVENTS("event", Measure.ENTRIES),
    /** Products scouted. */
    LEADS("lead", Measure.ENTRIES),
    /** Of the scouted products, those that became an idea. */
    LEADS_REGISTERED("leadIdea", Measure.ENTRIES),
    /** Support cases opened. */
    CASES("case", Measure.ENTRIES),
    /** Communes in which a product was supported. */
    COMMUNES("support", Measure.PLACES),
    /** Products for which something was carried out. */
    PRODUCTS("support", Measure.PRODUCTS),
    /** Things carried out for products; of one support type if one is named. */
    SUPPORT("support", Measure.ENTRIES),
    /** What they cost, in VND. */
    BUDGET("support", Measure.AMOUNT),
    /** What classes and events cost, in VND. */
    EVENT_COST("eventCost", Measure.AMOUNT),
    /** Loans and capital arranged, in VND. */
    CAPITAL("capital", Measure.AMOUNT),
    /** Products found ready for their dossier. */
    READY("ready", Measure.ENTRIES),
    /** Dossiers handed in at the commune. */
    HANDED_IN("handedIn", Measure.ENTRIES),
    /** Products recognised with three stars. */
    STARS_3("stars3", Measure.ENTRIES),
    /** Products recognised with four stars. */
    STARS_4("stars4", Measure.ENTRIES),
    /** Products proposed to the centre for five stars. */
    CENTRAL("central", Measure.ENTRIES),
    /** Products recognised with five stars. */
    STARS_5("stars5", Measure.ENTRIES),
    /** Fairs and markets with products of the young. */
    FAIRS("fair", Measure.ENTRIES),
    /** Online shops, livestreams, supermarkets and shops that sell them. */
    SHOPS("shop", Measure.ENTRIES),
    /** What was sold there, in VND. */
    TURNOVER("turnover", Measure.AMOUNT),
    /** Difficulties reported. */
    BLOCKERS("blocker", Measure.ENTRIES),
    /** Difficulties removed. */
    UNBLOCKED("unblocked", Measure.ENTRIES);

    /** How a fact is counted. */
    public enum Measure {
        ENTRIES,
        PRODUCTS,
        PLACES,
        /** Money in VND. */
        AMOUNT,
        PEOPLE
    }

    private static final Set<String> TYPED =
            Set.of("support", "capital", "turnover", "awareness", "class", "event", "eventCost", "participant");

    private final String fact;
    private final Measure measure;

    Indicator(String fact, Measure measure) {
        this.fact = fact;
        this.measure = measure;
    }

    public static Optional<Indicator> of(String name) {
        return Arrays.stream(values())
                .filter(indicator -> indicator.name().equals(name))
                .findFirst();
    }

    public String fact() {
        return fact;
    }

    public Measure measure() {
        return measure;
    }

    /** Is it told apart by support type? */
    public boolean typed() {
        return TYPED.contains(fact);
    }

    /** Is it told in VND? */
    public boolean money() {
        return measure == Measure.AMOUNT;
    }
}
