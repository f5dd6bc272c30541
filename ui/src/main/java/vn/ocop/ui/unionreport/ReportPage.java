package vn.ocop.ui.unionreport;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.ocop.ui.web.Days;
import vn.ocop.ui.web.Names;
import vn.ocop.ui.web.Texts;
import vn.ocop.ui.web.UnionDesk;
import vn.ocop.workflow.figures.Figures;
import vn.ocop.workflow.figures.Indicator;
import vn.ocop.workflow.regulation.Regulation;
import vn.ocop.workflow.regulation.Regulations;
import vn.ocop.workflow.unionreport.ReportContent;
import vn.ocop.workflow.unionreport.ReportSection;
import vn.ocop.workflow.unionreport.ReportShelf;
import vn.ocop.workflow.unionreport.ReportShelf.Opened;
import vn.ocop.workflow.unionreport.UnionReport;

/** What the page of a report and its tasks show: figures that lead to their rows, words, plan, products, those below. */
@Component
class ReportPage {

    /** A figure beside the periods it is compared with, and the address of its rows. */
    record Line(Indicator indicator, long value, long before, long lastYear, String href) {}

    /** What was carried out of one support type. */
    record Type(String name, long count, String href) {}

    /** A document still missing, of how many products. */
    record Missing(String name, long products) {}

    /** A product with what was done for it in words. */
    record Product(ReportContent.SupportedProduct of, String commune, String support, String result) {}

    /** A target of the plan. */
    record Target(String name, Indicator indicator, long wanted, long reached, long percent) {}

    /** The figures of one place below. */
    record PlaceLine(String place, List<Cell> cells) {}

    /** One of them. */
    record Cell(Indicator indicator, long value, String href) {}

    /** The figures of the table by commune. */
    static final List<Indicator> BY_PLACE = List.of(
            Indicator.CASES,
            Indicator.PRODUCTS,
            Indicator.SUPPORT,
            Indicator.BUDGET,
            Indicator.CAPITAL,
            Indicator.CLASSES,
            Indicator.PARTICIPANTS,
            Indicator.HANDED_IN,
            Indicator.STARS_3,
            Indicator.STARS_4);

    /** Products of a page; all are in the spreadsheet. */
    private static final int SHOWN = 100;

    private final ReportShelf shelf;
    private final Regulations regulations;
    private final Names names;
    private final Texts texts;
    private final Days days;

    ReportPage(ReportShelf shelf, Regulations regulations, Names names, Texts texts, Days days) {
        this.texts = texts;
        this.shelf = shelf;
        this.regulations = regulations;
        this.names = names;
        this.days = days;
    }

    void show(Opened opened, Model model) {
        UnionReport report = opened.report();
        ReportContent content = opened.content();
        model.addAttribute("report", report);
        model.addAttribute("told", content);
        model.addAttribute("late", report.late(days.today()));
        model.addAttribute("sections", ReportSection.of(report.kind()));
        model.addAttribute("lines", lines(report, content));
        model.addAttribute("types", types(report, content.figures()));
        model.addAttribute("places", report.unit().ofCommune() ? List.of() : places(report, content.figures()));
        model.addAttribute("byPlace", BY_PLACE);
        Regulation regulation = regulations.inForceOn(days.today());
        model.addAttribute(
                "products",
                content.products().stream()
                        .limit(SHOWN)
                        .map(product -> product(product, regulation))
                        .toList());
        model.addAttribute(
                "missing",
                content.missing().stream()
                        .map(missing -> new Missing(document(missing.document(), regulation), missing.products()))
                        .toList());
        model.addAttribute(
                "targets",
                content.plan() == null
                        ? List.of()
                        : content.plan().targets().stream()
                                .map(target -> target(target, regulation))
                                .toList());
        model.addAttribute("below", shelf.below(report));
        model.addAttribute("today", days.today());
    }

    private Product product(ReportContent.SupportedProduct product, Regulation regulation) {
        String support = product.types().stream()
                .map(type -> names.supportType(regulation.key(), type))
                .collect(Collectors.joining("; "));
        String result = texts.get("stage." + product.stage())
                + (product.stars() == null ? "" : ", " + texts.get("stars", product.stars()));
        return new Product(product, names.commune(product.commune()), support, result);
    }

    private String document(@Nullable String id, Regulation regulation) {
        return regulation.documents().stream()
                .filter(document -> document.id().equals(id))
                .findFirst()
                .map(document -> document.name().in(texts.locale()))
                .orElseGet(() -> texts.get("report.missing.other"));
    }

    private Target target(ReportContent.Target target, Regulation regulation) {
        String type = target.type();
        String words = target.words();
        String name = words != null && !words.isBlank()
                ? words
                : texts.get("indicator." + target.indicator())
                        + (type == null ? "" : ": " + names.supportType(regulation.key(), type));
        return new Target(
                name, Indicator.valueOf(target.indicator()), target.wanted(), target.reached(), target.percent());
    }

    private static List<Line> lines(UnionReport report, ReportContent content) {
        return Arrays.stream(Indicator.values())
                .map(indicator -> new Line(
                        indicator,
                        content.figures().of(indicator),
                        content.before().of(indicator),
                        content.lastYear().of(indicator),
                        behind(report, indicator, null, report.place())))
                .toList();
    }

    private List<Type> types(UnionReport report, Figures figures) {
        String regulation = regulations.inForceOn(days.today()).key();
        List<Type> types = new ArrayList<>();
        for (String type : figures.types()) {
            types.add(new Type(
                    names.supportType(regulation, type),
                    figures.of(Indicator.SUPPORT, type, null),
                    behind(report, Indicator.SUPPORT, type, report.place())));
        }
        return types;
    }

    private static List<PlaceLine> places(UnionReport report, Figures figures) {
        Set<String> places = figures.places();
        return places.stream()
                .map(place -> new PlaceLine(
                        place,
                        BY_PLACE.stream()
                                .map(indicator -> new Cell(
                                        indicator,
                                        figures.of(indicator, null, place),
                                        behind(report, indicator, null, place)))
                                .toList()))
                .toList();
    }

    private static String behind(UnionReport report, Indicator indicator, @Nullable String type, String place) {
        return UnionDesk.behind(indicator, type, place, report.from(), report.until());
    }
}
