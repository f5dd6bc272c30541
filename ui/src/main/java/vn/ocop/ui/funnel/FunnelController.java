package vn.ocop.ui.funnel;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.UriComponentsBuilder;
import vn.ocop.ui.web.Days;
import vn.ocop.ui.web.Names;
import vn.ocop.ui.web.TableBook;
import vn.ocop.ui.web.Texts;
import vn.ocop.ui.web.UnionDesk;
import vn.ocop.workflow.funnel.Funnel;
import vn.ocop.workflow.funnel.Funnel.By;
import vn.ocop.workflow.funnel.FunnelRow;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.regulation.Regulations;

/** How the products of a place come along from idea to star. */
@Controller
class FunnelController {

    /** A row with the name people know its group by. */
    record Line(String name, FunnelRow row) {

        /** For example "7/12 (58%)"; of fewer than ten a share in percent would say more than is known. */
        public String share(int part) {
            return share(part, row.ideas());
        }

        private static String share(int part, int of) {
            String fraction = part + "/" + of;
            return of < ENOUGH ? fraction : fraction + "\u00a0(" + Math.round((double) PERCENT * part / of) + "%)";
        }
    }

    /** What is looked for: without days, what was registered this year. */
    record Wanted(
            @Nullable String place,
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate until,
            @Nullable By by) {}

    private record Asked(String place, LocalDate from, LocalDate until, By by) {}

    private static final int PERCENT = 100;
    private static final int ENOUGH = 10;

    private final UnionDesk desk;
    private final Funnel funnel;
    private final Regulations regulations;
    private final Days days;
    private final Names names;
    private final Texts texts;

    FunnelController(UnionDesk desk, Funnel funnel, Regulations regulations, Days days, Names names, Texts texts) {
        this.desk = desk;
        this.funnel = funnel;
        this.regulations = regulations;
        this.days = days;
        this.names = names;
        this.texts = texts;
    }

    @GetMapping("/funnel")
    String show(Actor actor, Wanted wanted, Model model) {
        Asked asked = complete(actor, wanted);
        Funnel.Table table = table(asked);
        String place = asked.place();
        model.addAttribute("lines", lines(table, asked));
        model.addAttribute("whole", new Line(texts.get("funnel.whole"), table.whole()));
        model.addAttribute("groups", texts.constants("funnel.by", By.class));
        model.addAttribute("by", asked.by());
        model.addAttribute("place", place);
        model.addAttribute("communes", desk.communes(desk.watched(actor), place));
        model.addAttribute("from", asked.from());
        model.addAttribute("until", asked.until());
        model.addAttribute(
                "workbook",
                UriComponentsBuilder.fromPath("/funnel.xlsx")
                        .queryParam("place", place)
                        .queryParam("from", asked.from())
                        .queryParam("until", asked.until())
                        .queryParam("by", asked.by())
                        .toUriString());
        return "funnel/funnel";
    }

    @GetMapping("/funnel.xlsx")
    ResponseEntity<byte[]> workbook(Actor actor, Wanted wanted) {
        Asked asked = complete(actor, wanted);
        Funnel.Table table = table(asked);
        List<Line> lines = new ArrayList<>(lines(table, asked));
        lines.add(new Line(texts.get("funnel.whole"), table.whole()));
        List<List<@Nullable Object>> rows =
                lines.stream().map(FunnelController::cells).toList();
        List<String> heads = new ArrayList<>(List.of(texts.get("funnel.by." + asked.by())));
        for (String head : List.of(
                "ideas",
                "supported",
                "handedIn",
                "recognised",
                "running",
                "ended",
                "toSupport",
                "toHandIn",
                "toStar")) {
            heads.add(texts.get("funnel." + head));
        }
        return new TableBook().sheet(texts.get("union.funnel"), heads, rows).answer("ty-le-chuyen-doi");
    }

    private static List<@Nullable Object> cells(Line line) {
        FunnelRow row = line.row();
        return Arrays.asList(
                line.name(),
                row.ideas(),
                row.supported(),
                row.handedIn(),
                row.recognised(),
                row.running(),
                row.ended(),
                row.toSupport(),
                row.toHandIn(),
                row.toStar());
    }

    private Asked complete(Actor actor, Wanted wanted) {
        LocalDate until = wanted.until() == null ? days.today() : wanted.until();
        return new Asked(
                desk.shown(desk.watched(actor), wanted.place()),
                wanted.from() == null ? until.with(MonthDay.of(1, 1)) : wanted.from(),
                until,
                wanted.by() == null ? By.COMMUNE : wanted.by());
    }

    private Funnel.Table table(Asked asked) {
        return funnel.of(asked.place(), asked.from(), asked.until(), asked.by());
    }

    private List<Line> lines(Funnel.Table table, Asked asked) {
        return table.rows().stream()
                .map(row -> new Line(name(row.key(), asked.by()), row))
                .toList();
    }

    private String name(String key, By by) {
        if (key.isEmpty()) {
            return texts.get("funnel.none." + by);
        }
        if (by == By.COMMUNE) {
            return names.commune(key);
        }
        return by == By.TYPE
                ? names.supportType(regulations.inForceOn(days.today()).key(), key)
                : key;
    }
}
