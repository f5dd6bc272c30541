package vn.ocop.workflow.regulation;

import java.util.List;

/** The guidance on all criteria and on every paper a producer brings along. */
public record Guide(List<Guidance> criteria, List<Guidance> documents) {

    /** What is written for a criterion in this product set, else for all sets; exactly one in a sound regulation. */
    List<Guidance> criterion(int productSet, String key) {
        List<Guidance> own = criteria.stream()
                .filter(guidance -> guidance.of().equals(key) && guidance.sets().contains(productSet))
                .toList();
        return own.isEmpty()
                ? criteria.stream()
                        .filter(guidance ->
                                guidance.of().equals(key) && guidance.sets().isEmpty())
                        .toList()
                : own;
    }

    /** What is written for a document; exactly one in a sound regulation if a producer brings it along. */
    List<Guidance> document(String id) {
        return documents.stream().filter(guidance -> guidance.of().equals(id)).toList();
    }
}
