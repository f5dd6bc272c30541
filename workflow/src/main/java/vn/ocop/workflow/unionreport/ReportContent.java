package vn.ocop.workflow.unionreport;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ocop.workflow.figures.Figures;

/**
 * What a report tells: from the data as they are now, or, once it was sent, as they were then.
 *
 * @param figures of the period, for a province by commune
 * @param before of the period before
 * @param lastYear of the same period a year before
 * @param plan the plan the period belongs to, with its targets
 * @param products those for which something happened in the period
 * @param missing documents that held products up at the end of the period
 * @param words of each section by its id: as somebody wrote them, else drafted from the figures
 */
public record ReportContent(
        Figures figures,
        Figures before,
        Figures lastYear,
        @Nullable PlanProgress plan,
        List<SupportedProduct> products,
        List<MissingDocument> missing,
        Map<String, String> words) {

    /**
     * A plan with what was reached of it until the end of the period, from its own first day.
     *
     * @param number with its symbol
     * @param from first day, as ISO date
     * @param until last day, as ISO date
     */
    public record PlanProgress(
            long plan, String number, String title, String from, String until, List<Target> targets) {}

    /**
     * A target of a plan.
     *
     * @param indicator name of the {@link vn.ocop.workflow.figures.Indicator}
     * @param type id of a support type, null for all
     */
    public record Target(String indicator, @Nullable String type, @Nullable String words, long wanted, long reached) {

        /** In percent, down to a whole number. */
        public long percent() {
            return wanted == 0 ? PERCENT : reached * PERCENT / wanted;
        }
    }

    /**
     * A product for which something happened.
     *
     * @param types ids of the support types carried out
     * @param stage name of where its dossier stands
     * @param stars of its certificate, null without one
     */
    public record SupportedProduct(
            long dossier,
            String product,
            String producer,
            String commune,
            List<String> types,
            String stage,
            @Nullable Integer stars) {}

    /**
     * A document for which products were held up.
     *
     * @param document its id, null where it is something else
     */
    public record MissingDocument(@Nullable String document, long products) {}

    private static final long PERCENT = 100;

    ReportContent with(Map<String, String> words) {
        return new ReportContent(figures, before, lastYear, plan, products, missing, words);
    }

    ReportContent with(Figures figures) {
        return new ReportContent(figures, before, lastYear, plan, products, missing, words);
    }
}
