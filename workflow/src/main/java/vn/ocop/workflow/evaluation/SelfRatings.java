package vn.ocop.workflow.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.ocop.workflow.organization.Setting;
import vn.ocop.workflow.organization.Settings;
import vn.ocop.workflow.preparation.Preparations;
import vn.ocop.workflow.regulation.Band;
import vn.ocop.workflow.regulation.Marks;
import vn.ocop.workflow.regulation.MinimumBasis;
import vn.ocop.workflow.regulation.Rating;
import vn.ocop.workflow.regulation.RatingExplained;
import vn.ocop.workflow.regulation.Regulation;

/**
 * How many stars would this be? Rates anybody's sheets as a council's would be, by the same sheets and decision tables and
 * with the settings of a province that has changed none. Nobody has to be known for it, and nothing is kept.
 */
@Component
public class SelfRatings {

    private final Tables tables;
    private final MinimumBasis basis;
    private final String missedMinimum;

    @Autowired
    SelfRatings(Tables tables, Settings settings) {
        this(
                tables,
                MinimumBasis.valueOf(settings.byDefault(Setting.MINIMUM_BASIS)),
                settings.byDefault(Setting.MISSED_MINIMUM));
    }

    SelfRatings(Tables tables, MinimumBasis basis, String missedMinimum) {
        this.tables = tables;
        this.basis = basis;
        this.missedMinimum = missedMinimum;
    }

    /**
     * @param members one filled sheet per member, at least one; what is unticked counts 0
     * @throws vn.ocop.workflow.kernel.Rejected if a sheet has marks that are not of the product set
     * @throws IllegalArgumentException if the decision has no such product set, or without members
     */
    public SelfRating rate(Regulation regulation, int productSet, List<Marks> members) {
        members.forEach(marks -> Preparations.check(regulation.sheet(productSet), marks));
        Rating rating = regulation.rate(productSet, members, basis, Set.of());
        RatingExplained explained = regulation.explain(rating, tables.starRule(regulation), false, missedMinimum);
        return new SelfRating(
                rating,
                explained,
                regulation
                        .band(explained.stars())
                        .filter(Band::recognised)
                        .map(Band::stars)
                        .orElse(null),
                rating.missedFor(explained.band().stars()),
                Optional.ofNullable(explained.nextStar())
                        .flatMap(regulation::band)
                        .map(band -> next(explained, band))
                        .orElse(null));
    }

    private static SelfRating.NextClass next(RatingExplained explained, Band band) {
        return new SelfRating.NextClass(
                band.stars(), band.from(), explained.mean().lacking(band.from()), explained.missedForNext());
    }
}
