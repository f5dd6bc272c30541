package vn.ocop.workflow.intake;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A row with what is wrong with it.
 *
 * @param producer its name as the commune, or the first row about it, writes it
 * @param commune code of the commune it belongs to, null if that is not known
 * @param productSet number of the product set, null if there is no such set
 */
record Checked(Line line, String producer, @Nullable String commune, @Nullable Integer productSet, List<Fault> faults) {

    Checked with(Fault fault) {
        return new Checked(
                line,
                producer,
                commune,
                productSet,
                Stream.concat(faults.stream(), Stream.of(fault)).toList());
    }
}
