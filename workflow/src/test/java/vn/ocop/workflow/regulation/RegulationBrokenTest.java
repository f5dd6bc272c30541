package vn.ocop.workflow.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each check of the loader, proved by a file with just that mistake. */
class RegulationBrokenTest {
    private static final String FAST_FOOD = "scoring-sheets/05-ready-to-eat.yaml";
    private static final String TOURISM = "scoring-sheets/26-community-tourism.yaml";

    static Stream<Arguments> mistakes() {
        return Stream.of(
                // reading
                arguments(FAST_FOOD, "samples: 5", "sample: 5", "có mục lạ \"sample\""),
                arguments(
                        FAST_FOOD,
                        "samples: 5",
                        "samples: five",
                        "mục \"samples\" phải là số nguyên, nhưng là \"five\""),
                arguments(FAST_FOOD, "slug: ready-to-eat\n", "", "thiếu mục \"slug\""),
                arguments(FAST_FOOD, "samples: 5", "samples: 5\nsamples: 5", "không đọc được YAML"),
                arguments(
                        FAST_FOOD,
                        "assessedByCommune: true",
                        "assessedByComune: true",
                        "phần A, tiêu chí 1, tiêu chí 1.1: có mục lạ \"assessedByComune\""),
                arguments(
                        FAST_FOOD,
                        "name: {vi: \"Nguồn nguyên liệu\", en: \"Source of raw materials\"}",
                        "name: {vi: \"Nguồn nguyên liệu\"}",
                        "tiêu chí 1.1, name: thiếu mục \"en\""),
                arguments("regulation.yaml", "\"2026-05-22\"", "\"22/5/2026\"", "phải là ngày dạng"),
                arguments(
                        "deadlines.yaml",
                        "WORKING_DAYS",
                        "WORKDAYS",
                        "phải là một trong [WORKING_DAYS, CALENDAR_DAYS]"),
                arguments("gates.yaml", "\"1-26\"", "\"all\"", "phải có dạng \"1-4, 23-25\", nhưng là \"all\""),
                arguments(
                        FAST_FOOD,
                        "assessedByCommune: true",
                        "assessedByCommune: sometimes",
                        "mục \"assessedByCommune\" phải là true hoặc false"),
                arguments(
                        "regulation.yaml",
                        "[starRating, routing, deviation, batch, documents, eligibility]",
                        "starRating",
                        "phải là một danh sách"),
                arguments(
                        "regulation.yaml",
                        "- {stars: 1,",
                        "- one\n- {stars: 1,",
                        "dòng thứ 1 của \"bands\" phải có các mục"),
                arguments(
                        "regulation.yaml", "{A: 40, B: 25, C: 35}", "100", "mục \"parts\" phải có các mục con có tên"),
                // one sheet
                arguments(
                        FAST_FOOD,
                        "- part: B",
                        "- part: D",
                        "các phần phải có điểm tối đa {A=40, B=25, C=35}, nhưng là {A=40, C=35, D=25}"),
                arguments(FAST_FOOD, "maximum: 100", "maximum: 110", "tổng điểm tối đa phải là 100, nhưng là 110"),
                arguments(
                        FAST_FOOD,
                        "maximum: 40",
                        "maximum: 41",
                        "phần A: các tiêu chí con phải cộng đúng 41 điểm tối đa, nhưng cộng được 40"),
                arguments(
                        FAST_FOOD,
                        "maximum: 16",
                        "maximum: 15",
                        "bộ 5 \"Đồ ăn nhanh\", tiêu chí 1 \"Tổ chức sản xuất\": các tiêu chí con phải cộng đúng 15"),
                arguments(
                        FAST_FOOD,
                        "id: \"1.1-3\", points: 3",
                        "id: \"1.1-3\", points: 4",
                        "lựa chọn 1.1-3 phải có từ 0 đến 3 điểm, nhưng có 4"),
                arguments(
                        FAST_FOOD,
                        "id: \"1.1-3\", points: 3",
                        "id: \"1.1-3\", points: 2",
                        "lựa chọn cao nhất phải bằng điểm tối đa 3, nhưng là 2"),
                arguments(
                        FAST_FOOD,
                        "minimumPoints: {4: 5, 5: 5}",
                        "minimumPoints: {4: 4, 5: 5}",
                        "mức tối thiểu 4 điểm cho 4 sao phải là điểm của một lựa chọn"),
                arguments(
                        FAST_FOOD,
                        "minimumPoints: {4: 5, 5: 5}",
                        "minimumPoints: {4: 5, 5: 3}",
                        "không được thấp hơn mức của hạng dưới (5), nhưng là 3"),
                arguments(
                        FAST_FOOD,
                        "minimumPoints: {4: 5, 5: 5}",
                        "minimumPoints: {2: 5, 5: 5}",
                        "mức tối thiểu chỉ dành cho [3, 4, 5] sao, nhưng ghi 2 sao"),
                arguments(
                        FAST_FOOD,
                        "minimumPoints: {4: 5, 5: 5}",
                        "minimumPoints: {four: 5}",
                        "số sao phải là một chữ số, nhưng là \"four\""),
                arguments(
                        FAST_FOOD,
                        "key: value_added",
                        "key: raw_material_source",
                        "khóa tiêu chí (key) \"raw_material_source\" phải là duy nhất"),
                arguments(FAST_FOOD, "code: \"1.2\"", "code: \"1.1\"", "mã tiêu chí (code) \"1.1\" phải là duy nhất"),
                arguments(FAST_FOOD, "id: \"1.2-1\"", "id: \"1.1-1\"", "mã lựa chọn (id) \"1.1-1\" phải là duy nhất"),
                arguments(
                        FAST_FOOD,
                        "appliesWhen: {criterion: story,",
                        "appliesWhen: {criterion: stori,",
                        "chỉ áp dụng theo tiêu chí \"stori\", nhưng phiếu không có"),
                arguments(
                        FAST_FOOD,
                        "appliesWhen: {criterion: story,",
                        "appliesWhen: {criterion: story_structure,",
                        "chỉ áp dụng theo tiêu chí \"story_structure\""),
                arguments(
                        TOURISM,
                        ", variant: a}",
                        ", variant: c}",
                        "các lựa chọn phải thuộc đúng các phương án [a, b], nhưng thuộc"),
                arguments(TOURISM, ", variant: a}", "}", "các lựa chọn phải thuộc đúng các phương án [a, b]"),
                // all sheets
                arguments(
                        FAST_FOOD,
                        "productSet: 5",
                        "productSet: 6",
                        "tệp phải có tên scoring-sheets/06-ready-to-eat.yaml"),
                arguments(FAST_FOOD, "productSet: 5", "productSet: 6", "số này bị lặp lại"),
                arguments(
                        FAST_FOOD, "productSet: 5", null, "phải có phiếu của các bộ 1 đến 26, nhưng có [1, 2, 3, 4, 6"),
                // the frame
                arguments("regulation.yaml", "key: qd-26-2026", "key: qd-26", "phải trùng tên thư mục \"qd-26-2026\""),
                arguments("regulation.yaml", "C: 35", "C: 36", "các phần phải cộng đúng 100, nhưng cộng được 101"),
                arguments("regulation.yaml", "from: 70", "from: 45", "mức điểm phải bắt đầu từ 0 và tăng dần"),
                arguments("regulation.yaml", "stars: 2", "stars: 3", "hạng thứ 2 phải là 2 sao"),
                arguments(
                        "regulation.yaml", "from: 30, recognised: false", "from: 30, recognised: true", "phải ghi cấp"),
                arguments(
                        "regulation.yaml",
                        "decisions: [",
                        "decisions: [horoscope, ",
                        "thiếu tệp bảng quyết định horoscope.dmn"),
                // the lists
                arguments(
                        "deadlines.yaml",
                        "id: reviseIdea",
                        "id: screenIdea",
                        "thời hạn screenIdea: id phải là duy nhất"),
                arguments("deadlines.yaml", "endOf: communeReview", "endOf: review", "tính theo thời kỳ \"review\""),
                arguments("deadlines.yaml", "value: 5", "value: -5", "số ngày không được âm, nhưng là -5"),
                arguments("documents.yaml", "- id: D02", "- id: D01", "D01: id phải là duy nhất"),
                arguments(
                        "documents.yaml",
                        "[organisation_type]",
                        "[organization_type]",
                        "nói đến tiêu chí \"organization_type\""),
                arguments("gates.yaml", "sets: \"1-26\"", "sets: \"1-27\"", "nói đến các bộ không có: [27]"),
                arguments("gates.yaml", "- id: G02", "- id: G01", "G01: id phải là duy nhất"),
                arguments("support-types.yaml", "- id: YS02", "- id: YS01", "YS01: id phải là duy nhất"),
                arguments("support-types.yaml", "{id: channel", "{id: event", "YS01 event: id phải là duy nhất"),
                arguments("support-types.yaml", "kind: WHOLE", "kind: WHOL", "phải là một trong [TEXT, LONG_TEXT"),
                arguments("support-types.yaml", "amount, kind: MONEY", "amount, kind: WHOLE", "phải là MONEY"),
                arguments("support-types.yaml", "status, kind: CHOICE", "status, kind: TEXT", "chỉ loại CHOICE"),
                arguments("support-types.yaml", "reach, kind: WHOLE", "reach, kind: TEXT", "mức nhỏ nhất (least)"),
                arguments("gates.yaml", "gates:", null, "gates.yaml: thiếu tệp này"),
                // the guidance
                arguments(
                        "guidance.yaml",
                        "- key: idea_origin\n  meaning",
                        "- key: idea_origine\n  meaning",
                        "bộ 5, tiêu chí idea_origin: phải có đúng một hướng dẫn, nhưng có 0"),
                arguments(
                        "guidance.yaml",
                        "- key: idea_origin\n  meaning",
                        "- key: idea_origine\n  meaning",
                        "tiêu chí idea_origine: nói đến tiêu chí để chấm điểm, nhưng không phiếu nào có"),
                arguments(
                        "guidance.yaml",
                        "sets: \"23-25\"",
                        "sets: \"22-25\"",
                        "tiêu chí product_origin: nói đến tiêu chí để chấm điểm, nhưng có phiếu không có"),
                arguments(
                        "guidance.yaml",
                        "- key: idea_origin\n  sets: \"1-4\"",
                        "- key: idea_origin\n  sets: \"1-4, 26\"",
                        "bộ 26, tiêu chí idea_origin: phải có đúng một hướng dẫn, nhưng có 2"),
                arguments(
                        "guidance.yaml",
                        "- id: D04",
                        "- id: D40",
                        "tài liệu D04: phải có đúng một hướng dẫn, nhưng có 0"),
                arguments("guidance.yaml", "- id: D04", "- id: D40", "tài liệu D40: chủ thể không phải nộp"),
                arguments("guidance.yaml", "- id: D04", "- id: D03", "tài liệu D03: phải có đúng một hướng dẫn"),
                arguments(
                        "guidance.yaml",
                        "  look:",
                        "  looks:",
                        "guidance.yaml: tiêu chí product_origin: thiếu mục \"look\""));
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @MethodSource("mistakes")
    void stopsTheStartAndNamesFileAndPlace(String file, String from, String to, String message) {
        RegulationBroken broken = catchThrowableOfType(
                RegulationBroken.class, () -> RegulationReader.read(Samples.changed(file, from, to)));
        assertThat(broken.problems()).anySatisfy(problem -> assertThat(problem).contains(message));
        assertThat(broken).hasMessageContaining(message).hasMessageContaining("regulations/qd-26-2026/");
    }

    @Test
    void tellsAllMistakesAtOnceAndEachWithItsFile() {
        RegulationBroken broken = catchThrowableOfType(
                RegulationBroken.class,
                () -> RegulationReader.read(Samples.changed(FAST_FOOD, "maximum: 16", "maximum: 17")));
        assertThat(broken.problems())
                .containsExactly(
                        "regulations/qd-26-2026/" + FAST_FOOD
                                + ": bộ 5 \"Đồ ăn nhanh\", phần A: các tiêu chí con phải cộng đúng 40 điểm tối đa, "
                                + "nhưng cộng được 41",
                        "regulations/qd-26-2026/" + FAST_FOOD
                                + ": bộ 5 \"Đồ ăn nhanh\", tiêu chí 1 \"Tổ chức sản xuất\": các tiêu chí con phải cộng "
                                + "đúng 17 điểm tối đa, nhưng cộng được 16");
    }

    @Test
    void refusesVariantsThatDifferBetweenCriteria() {
        RegulationFolder folder = Samples.edited(TOURISM, sheet -> {
            int first = sheet.indexOf("variants:");
            int second = sheet.indexOf("variants:", first + 1);
            String changed = sheet.substring(first, second)
                    .replace("variant: b", "variant: c")
                    .replace("b: {vi", "c: {vi");
            return sheet.substring(0, first) + changed + sheet.substring(second);
        });
        RegulationBroken broken = catchThrowableOfType(RegulationBroken.class, () -> RegulationReader.read(folder));
        assertThat(broken.problems())
                .singleElement()
                .asString()
                .contains("mọi tiêu chí có phương án phải có cùng các phương án");
    }

    @Test
    void refusesALineWithoutOptionsAndWithoutCriteria() {
        RegulationFolder folder = Samples.edited(FAST_FOOD, sheet -> {
            int options = sheet.indexOf("options:", sheet.indexOf("- code: \"7\""));
            return sheet.substring(0, options) + "options: []\n" + sheet.substring(sheet.indexOf("  - code: \"8\""));
        });
        RegulationBroken broken = catchThrowableOfType(RegulationBroken.class, () -> RegulationReader.read(folder));
        assertThat(broken.problems()).anySatisfy(problem -> assertThat(problem)
                .contains("tiêu chí 7 \"Tính độc đáo\": phải có hoặc tiêu chí con hoặc lựa chọn"));
    }
}
