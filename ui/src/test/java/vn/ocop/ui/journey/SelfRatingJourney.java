package vn.ocop.ui.journey;

import static vn.ocop.ui.journey.Screen.words;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody without account asks how many stars a product would get, with and without scripts. */
class SelfRatingJourney extends Journey {

    private static final int SAUCES = 9;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void asksWhatIsMissingAndAsksAgain(boolean scripts) {
        Screen visitor = company.visitor(scripts);
        visitor.go("/products");
        visitor.press(visitor.link(words("rating.invite")));
        visitor.press(visitor.page().locator("main a[href$='/" + SAUCES + "']"));
        visitor.press(visitor.button(words("rating.submit")));
        visitor.reads(words("rating.none"));

        marks(SAUCES, 4, 75)
                .byCriterion()
                .forEach((criterion, mark) -> visitor.tick(visitor.page()
                        .locator("input[name='option[" + criterion + "]'][value='" + mark.option() + "']")));
        visitor.press(visitor.button(words("rating.submit")));
        visitor.reads(words("rating.total", 75, 100));
        visitor.reads(words("rating.next", 5));
    }
}
