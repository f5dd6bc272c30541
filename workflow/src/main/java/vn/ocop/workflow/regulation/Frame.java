package vn.ocop.workflow.regulation;

import java.util.List;
import java.util.Map;

/**
 * What all scoring sheets of a decision have in common (Đ3).
 *
 * @param productSets how many product sets there are, numbered from 1
 * @param maximum points of a whole sheet
 * @param parts points of each part, by letter
 * @param bands from the lowest to the highest class of stars
 * @param centreFrom least points of a provincial result that goes to the ministry (Đ7.3e)
 */
public record Frame(int productSets, int maximum, Map<String, Integer> parts, List<Band> bands, int centreFrom) {

    /** The star classes that lead to a certificate, from the lowest. */
    public List<Integer> recognisedStars() {
        return bands.stream().filter(Band::recognised).map(Band::stars).toList();
    }
}
