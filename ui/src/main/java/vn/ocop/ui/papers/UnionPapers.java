package vn.ocop.ui.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ocop.ui.web.Days;
import vn.ocop.ui.web.TableBook;
import vn.ocop.ui.web.Texts;
import vn.ocop.workflow.figures.Figures;
import vn.ocop.workflow.figures.Indicator;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.organization.Place;
import vn.ocop.workflow.organization.Places;
import vn.ocop.workflow.regulation.Regulation;
import vn.ocop.workflow.regulation.Regulations;
import vn.ocop.workflow.unionreport.ReportContent;
import vn.ocop.workflow.unionreport.ReportKind;
import vn.ocop.workflow.unionreport.ReportSection;
import vn.ocop.workflow.unionreport.ReportShelf.Opened;
import vn.ocop.workflow.unionreport.UnionReport;

/** What is printed in a report of the Youth Union; the one place that reads it for a paper and for the spreadsheet. */
@Component
class UnionPapers {

    /** A section with its words, line by line. */
    record Part(ReportSection section, List<String> lines) {}

    /** A row of a table: its name and its figures, as they are printed. */
    record Row(String name, List<String> cells) {}

    /** Products printed; all are in the spreadsheet. */
    private static final int PRINTED = 300;

    /** The figures printed for each place. */
    private static final List<Indicator> BY_PLACE = List.of(
            Indicator.PRODUCTS,
            Indicator.SUPPORT,
            Indicator.BUDGET,
            Indicator.CAPITAL,
            Indicator.CLASSES,
            Indicator.HANDED_IN,
            Indicator.STARS_3,
            Indicator.STARS_4);

    private final UnionLetterheads heads;
    private final Regulations regulations;
    private final Texts texts;
    private final Words words;
    private final Days days;

    UnionPapers(UnionLetterheads heads, Regulations regulations, Texts texts, Words words, Days days) {
        this.heads = heads;
        this.regulations = regulations;
        this.texts = texts;
        this.words = words;
        this.days = days;
    }

    Paper report(Opened opened) {
        UnionReport report = opened.report();
        ReportContent content = opened.content();
        LocalDate on = Objects.requireNonNullElse(report.sentOn(), days.today());
        boolean sent = report.state().sent();
        Map<String, Object> values = new HashMap<>();
        values.put("report", report);
        values.put("head", heads.head(report.place(), "BC", sent ? report.number() : null, report.sentOn()));
        values.put("period", report.period().inWords());
        values.put("issuer", issuer(report, on));
        values.put("parts", parts(report, content));
        values.put("monthly", report.kind() == ReportKind.MONTH);
        values.put("figures", figures(report, content));
        values.put("types", types(content.figures()));
        values.put("targets", targets(content));
        values.put("plan", content.plan() == null ? "" : content.plan().number());
        values.put("missing", missing(content));
        values.put("places", report.unit().ofCommune() ? List.of() : places(content.figures(), BY_PLACE, on));
        values.put("byPlace", BY_PLACE.stream().map(this::name).toList());
        values.put("products", products(content, on).stream().limit(PRINTED).toList());
        values.put("more", Math.max(0, content.products().size() - PRINTED));
        values.put("recipients", heads.recipients(report.place(), on));
        String position = report.signerPosition();
        values.put(
                "signs",
                heads.signs(
                        report.place(), on, position == null ? texts.official("reportPosition.SECRETARY") : position));
        if (sent) {
            values.put("signer", String.valueOf(report.signer()));
        }
        return new Paper("unionReport", file(report), values);
    }

    /** The same figures as numbers: a row per figure, a sheet by place, a row per product. */
    TableBook book(Opened opened) {
        UnionReport report = opened.report();
        ReportContent content = opened.content();
        LocalDate on = Objects.requireNonNullElse(report.sentOn(), days.today());
        List<List<@Nullable Object>> all = new ArrayList<>();
        for (Indicator indicator : Indicator.values()) {
            all.add(row(
                    name(indicator),
                    content.figures().of(indicator),
                    content.before().of(indicator),
                    content.lastYear().of(indicator)));
        }
        TableBook book = new TableBook()
                .sheet("Số liệu", List.of("Nội dung", "Trong kỳ", "Kỳ trước", "Cùng kỳ năm trước"), all)
                .sheet(
                        "Theo loại hỗ trợ",
                        List.of("Mã", "Loại hỗ trợ", "Số việc", "Số sản phẩm", "Kinh phí (đồng)"),
                        content.figures().types().stream()
                                .map(type -> row(
                                        type,
                                        typeName(type),
                                        content.figures().of(Indicator.SUPPORT, type, null),
                                        content.figures().of(Indicator.PRODUCTS, type, null),
                                        content.figures().of(Indicator.BUDGET, type, null)))
                                .toList());
        if (!report.unit().ofCommune()) {
            book.sheet("Theo nơi", headed("Nơi"), byPlace(content.figures(), on));
        }
        ReportContent.PlanProgress plan = content.plan();
        if (plan != null) {
            book.sheet(
                    "Kế hoạch",
                    List.of("Chỉ tiêu", "Kế hoạch", "Đã làm"),
                    plan.targets().stream()
                            .map(target -> row(name(target), target.wanted(), target.reached()))
                            .toList());
        }
        List<List<@Nullable Object>> products = new ArrayList<>();
        for (Row product : products(content, on)) {
            List<@Nullable Object> cells = new ArrayList<>();
            cells.add(product.name());
            cells.addAll(product.cells());
            products.add(cells);
        }
        return book.sheet(
                "Sản phẩm",
                List.of("Sản phẩm", "Chủ thể (ĐVTN)", "Xã", "Nội dung hỗ trợ", "Kết quả, trạng thái"),
                products);
    }

    static String file(UnionReport report) {
        String kind =
                switch (report.kind()) {
                    case MONTH -> "thang-" + report.until().getMonthValue() + "-";
                    case HALF_YEAR -> "6-thang-";
                    case YEAR -> "nam-";
                };
        return "bao-cao-" + kind + report.until().getYear() + "-" + report.place();
    }

    private static List<@Nullable Object> row(@Nullable Object... values) {
        return new ArrayList<>(Arrays.asList(values));
    }

    private List<String> headed(String first) {
        List<String> heads = new ArrayList<>();
        heads.add(first);
        Arrays.stream(Indicator.values()).map(this::name).forEach(heads::add);
        return heads;
    }

    private List<List<@Nullable Object>> byPlace(Figures figures, LocalDate on) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (String place : figures.places()) {
            List<@Nullable Object> row = new ArrayList<>();
            row.add(place(place, on));
            Arrays.stream(Indicator.values()).forEach(indicator -> row.add(figures.of(indicator, null, place)));
            rows.add(row);
        }
        return rows;
    }

    /** For example "Ban Thường vụ Đoàn xã Phụng Công". */
    private String issuer(UnionReport report, LocalDate on) {
        String body = heads.body(report.place());
        return body + " "
                + (report.place().equals(UnitId.CENTRE) ? "Trung ương Đoàn" : "Đoàn " + place(report.place(), on));
    }

    private static List<Part> parts(UnionReport report, ReportContent content) {
        return ReportSection.of(report.kind()).stream()
                .map(section -> new Part(
                        section,
                        content.words()
                                .getOrDefault(section.id(), "")
                                .lines()
                                .filter(line -> !line.isBlank())
                                .toList()))
                .toList();
    }

    /** Of a half year or year the period before is that of the year before. */
    private List<Row> figures(UnionReport report, ReportContent content) {
        Stream<Figures> compared = report.kind() == ReportKind.MONTH
                ? Stream.of(content.figures(), content.before(), content.lastYear())
                : Stream.of(content.figures(), content.lastYear());
        List<Figures> columns = compared.toList();
        return Arrays.stream(Indicator.values())
                .map(indicator -> new Row(
                        name(indicator),
                        columns.stream()
                                .map(figures -> words.number(figures.of(indicator)))
                                .toList()))
                .toList();
    }

    private List<Row> types(Figures figures) {
        return figures.types().stream()
                .map(type -> new Row(
                        type + ". " + typeName(type),
                        List.of(
                                words.number(figures.of(Indicator.SUPPORT, type, null)),
                                words.number(figures.of(Indicator.PRODUCTS, type, null)),
                                words.number(figures.of(Indicator.BUDGET, type, null)))))
                .toList();
    }

    private List<Row> targets(ReportContent content) {
        ReportContent.PlanProgress plan = content.plan();
        return plan == null
                ? List.of()
                : plan.targets().stream()
                        .map(target -> new Row(
                                name(target),
                                List.of(
                                        words.number(target.wanted()),
                                        words.number(target.reached()),
                                        target.percent() + "%")))
                        .toList();
    }

    private List<Row> missing(ReportContent content) {
        return content.missing().stream()
                .map(missing -> new Row(document(missing.document()), List.of(words.number(missing.products()))))
                .toList();
    }

    private List<Row> places(Figures figures, List<Indicator> indicators, LocalDate on) {
        List<Row> rows = figures.places().stream()
                .map(place -> new Row(
                        place(place, on),
                        indicators.stream()
                                .map(indicator -> words.number(figures.of(indicator, null, place)))
                                .toList()))
                .collect(Collectors.toCollection(ArrayList::new));
        if (!rows.isEmpty()) {
            rows.add(new Row(
                    "Cộng",
                    indicators.stream()
                            .map(indicator -> words.number(figures.of(indicator)))
                            .toList()));
        }
        return rows;
    }

    private List<Row> products(ReportContent content, LocalDate on) {
        return content.products().stream()
                .map(product -> new Row(
                        product.product(),
                        List.of(
                                product.producer(),
                                place(product.commune(), on),
                                product.types().stream().map(this::typeName).collect(Collectors.joining("; ")),
                                texts.official("stage." + product.stage())
                                        + (product.stars() == null
                                                ? ""
                                                : ", đạt " + texts.official("stars", product.stars())))))
                .toList();
    }

    private static String place(String code, LocalDate on) {
        return code.equals(UnitId.CENTRE)
                ? "Trung ương"
                : Places.on(on).find(code).map(Place::fullName).orElse(code);
    }

    private String name(ReportContent.Target target) {
        String own = target.words();
        String type = target.type();
        return own != null && !own.isBlank()
                ? own
                : texts.official("indicator." + target.indicator()) + (type == null ? "" : ": " + typeName(type));
    }

    private String name(Indicator indicator) {
        return texts.official("indicator." + indicator) + (indicator.money() ? " (đồng)" : "");
    }

    private String typeName(String type) {
        return regulation().supportType(type).name().vi();
    }

    private String document(@Nullable String id) {
        return regulation().documents().stream()
                .filter(document -> document.id().equals(id))
                .findFirst()
                .map(document -> document.name().vi())
                .orElseGet(() -> texts.official("report.missing.other"));
    }

    private Regulation regulation() {
        return regulations.inForceOn(days.today());
    }
}
