package vn.ocop.workflow.regulation;

import java.util.List;

/**
 * How the members marked one criterion.
 *
 * @param criterion key of the leaf
 * @param points of each member, in the members' order
 */
public record CriterionRating(String criterion, List<Integer> points) {

    public Mean mean() {
        return new Mean(points.stream().mapToInt(Integer::intValue).sum(), points.size());
    }

    public int lowest() {
        return points.stream().mapToInt(Integer::intValue).min().orElse(0);
    }

    public int highest() {
        return points.stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** Distance between the members who agree least, in points. */
    public int spread() {
        return highest() - lowest();
    }

    /** How many members gave at least so many points. */
    int reachedBy(int needed) {
        return (int) points.stream().filter(given -> given >= needed).count();
    }

    boolean reaches(int needed, MinimumBasis basis) {
        return switch (basis) {
            case MEAN -> mean().reaches(needed);
            case MAJORITY -> reachedBy(needed) * 2 > points.size();
        };
    }
}
