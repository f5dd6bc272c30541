package vn.ocop.workflow.regulation;

import java.util.List;

/**
 * Part A, B or C of a scoring sheet.
 *
 * @param maximum whole points
 */
public record Part(String letter, Label name, int maximum, List<Criterion> criteria) {}
