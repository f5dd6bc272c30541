package vn.ocop.workflow.regulation;

import java.util.SortedSet;

/**
 * What helps to understand a criterion or a paper; it explains the law and is not the law.
 *
 * @param of key of the criterion or id of the document
 * @param sets product sets in which the criterion reads so; empty for every set without guidance of its own
 * @param meaning what is asked
 * @param look what an evaluator looks for, what costs points
 * @param example an invented case
 */
public record Guidance(String of, SortedSet<Integer> sets, Label meaning, Label look, Label example) {}
