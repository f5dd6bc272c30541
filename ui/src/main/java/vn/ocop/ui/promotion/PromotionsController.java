package vn.ocop.ui.promotion;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.ocop.processes.Role;
import vn.ocop.ui.web.Names;
import vn.ocop.ui.web.TableBook;
import vn.ocop.ui.web.Texts;
import vn.ocop.ui.web.UnionDesk;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.promotion.Promotion;
import vn.ocop.workflow.promotion.PromotionRow;
import vn.ocop.workflow.promotion.Promotions;

/** The list of fairs and shops. */
@Controller
class PromotionsController {

    private final Promotions promotions;
    private final UnionDesk desk;
    private final Names names;
    private final Texts texts;

    PromotionsController(Promotions promotions, UnionDesk desk, Names names, Texts texts) {
        this.promotions = promotions;
        this.desk = desk;
        this.names = names;
        this.texts = texts;
    }

    @GetMapping("/promotions")
    String list(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) Promotion.@Nullable Kind kind,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        desk.watched(actor);
        model.addAttribute("rows", promotions.page(actor, q, kind, page));
        model.addAttribute("q", q);
        model.addAttribute("kind", kind);
        model.addAttribute("kinds", texts.constants("promotionKind", Promotion.Kind.class));
        model.addAttribute("mayEnter", actor.holds(Role.UNION_OFFICER));
        model.addAttribute("query", query(q, kind));
        model.addAttribute("href", "/promotions" + query(q, kind) + "&");
        return "promotion/promotions";
    }

    @GetMapping("/promotions.xlsx")
    ResponseEntity<byte[]> workbook(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) Promotion.@Nullable Kind kind) {
        desk.watched(actor);
        List<String> heads = List.of(
                texts.get("promotion.kind"),
                texts.get("promotion.name"),
                texts.get("promotion.place"),
                texts.get("promotion.venue"),
                texts.get("promotion.url"),
                texts.get("promotion.fromOn"),
                texts.get("promotion.untilOn"),
                texts.get("promotion.partner"),
                texts.get("promotion.budget"),
                texts.get("promotion.products"),
                texts.get("promotion.turnover"),
                texts.get("promotion.note"));
        List<List<@Nullable Object>> rows =
                promotions.list(actor, q, kind).stream().map(this::row).toList();
        return new TableBook().sheet(texts.get("union.promotions"), heads, rows).answer("hoi-cho-gian-hang");
    }

    private List<@Nullable Object> row(PromotionRow row) {
        Promotion.Details details = row.promotion().details();
        return Arrays.asList(
                texts.get("promotionKind." + details.kind()),
                details.name(),
                names.placeOfUnion(row.promotion().place()),
                details.venue(),
                details.url(),
                details.fromOn(),
                details.untilOn(),
                details.partner(),
                details.budget(),
                row.products(),
                row.turnover(),
                details.note());
    }

    private static String query(String q, Promotion.@Nullable Kind kind) {
        return UriComponentsBuilder.newInstance()
                .queryParam("kind", kind == null ? "" : kind)
                .queryParam("q", "{q}")
                .encode()
                .buildAndExpand(q)
                .toUriString();
    }
}
