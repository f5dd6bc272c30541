package vn.ocop.workflow.regulation;

import java.util.Map;

/**
 * What one filled sheet adds up to, in whole points.
 *
 * @param parts by letter, in the order of the sheet
 */
public record Totals(Map<String, Integer> parts, int total) {

    public int part(String letter) {
        return parts.getOrDefault(letter, 0);
    }
}
