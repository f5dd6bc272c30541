package vn.ocop.ui.rating;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.ocop.workflow.regulation.Regulation;
import vn.ocop.workflow.regulation.Regulations;
import vn.ocop.workflow.regulation.ScoringSheet;

/** Decisions and product sets as an address names them, which may be anything. */
@Component
class Law {

    private static final String NUMBER = "[1-9]\\d{0,3}";

    private final Regulations regulations;
    private final Clock clock;

    Law(Regulations regulations, Clock clock) {
        this.regulations = regulations;
        this.clock = clock;
    }

    /** The decision by which a product would be rated today. */
    Regulation inForce() {
        return regulations.inForceOn(LocalDate.now(clock));
    }

    /** For example {@code qd-26-2026}. */
    Optional<Regulation> decision(String key) {
        return regulations.all().stream()
                .filter(regulation -> regulation.key().equals(key))
                .findFirst();
    }

    /** The sheet of a product set by its number. */
    static Optional<ScoringSheet> sheet(Regulation regulation, String set) {
        return set.matches(NUMBER)
                ? Optional.ofNullable(regulation.sheets().get(Integer.valueOf(set)))
                : Optional.empty();
    }
}
