package vn.ocop.workflow.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ocop.workflow.evaluation.Agendas.Total;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.PersonId;

/** The advisory view of strict and lenient members. */
class LeaningsTest {

    @Test
    void aStrictMemberIsSeenAndTakenOutOfTheView() {
        List<Total> totals = new ArrayList<>();
        totals.addAll(product(1, 60, 66, 66));
        totals.addAll(product(2, 70, 76, 76));

        Leanings.View view = Leanings.normalise(totals);

        assertThat(view.leanings())
                .extracting(leaning -> leaning.deviation().toPlainString())
                .containsExactly("-4.00", "2.00", "2.00");
        assertThat(view.products())
                .extracting(product -> product.mean().toPlainString(), product -> product.normalised()
                        .toPlainString())
                .containsExactly(tuple("64.00", "64.00"), tuple("74.00", "74.00"));
    }

    @Test
    void aProductTheStrictMemberDidNotScoreComesOutLower() {
        List<Total> totals = new ArrayList<>();
        totals.addAll(product(1, 60, 66, 66));
        totals.add(new Total(new DossierId(2), "Bánh", new PersonId(2), "Bình", 70));
        totals.add(new Total(new DossierId(2), "Bánh", new PersonId(3), "Chi", 70));

        Leanings.View view = Leanings.normalise(totals);

        assertThat(view.products().get(1).mean()).isEqualByComparingTo("70.00");
        assertThat(view.products().get(1).normalised()).isEqualByComparingTo("69.00");
    }

    @Test
    void ofNothingThereIsNothing() {
        Leanings.View view = Leanings.normalise(List.of());

        assertThat(view.leanings()).isEmpty();
        assertThat(view.products()).isEmpty();
    }

    private static List<Total> product(long dossier, int an, int binh, int chi) {
        return List.of(
                new Total(new DossierId(dossier), "Bánh", new PersonId(1), "An", an),
                new Total(new DossierId(dossier), "Bánh", new PersonId(2), "Bình", binh),
                new Total(new DossierId(dossier), "Bánh", new PersonId(3), "Chi", chi));
    }
}
