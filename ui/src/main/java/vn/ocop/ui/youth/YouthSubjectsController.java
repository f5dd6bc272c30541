package vn.ocop.ui.youth;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.ocop.ui.web.Names;
import vn.ocop.ui.web.TableBook;
import vn.ocop.ui.web.Texts;
import vn.ocop.ui.web.UnionDesk;
import vn.ocop.workflow.dossier.Stage;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.organization.ProducerDetails.OrganisationType;
import vn.ocop.workflow.youth.YouthProduct;
import vn.ocop.workflow.youth.YouthSubjects;

/** The register of subjects led by the young, with their products and stars. */
@Controller
class YouthSubjectsController {

    private final YouthSubjects subjects;
    private final UnionDesk desk;
    private final Names names;
    private final Texts texts;

    YouthSubjectsController(YouthSubjects subjects, UnionDesk desk, Names names, Texts texts) {
        this.subjects = subjects;
        this.desk = desk;
        this.names = names;
        this.texts = texts;
    }

    @GetMapping("/youth-subjects")
    String list(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable OrganisationType type,
            @RequestParam(defaultValue = "") String commune,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        String widest = desk.shown(desk.watched(actor), null);
        String query = UriComponentsBuilder.newInstance()
                .queryParam("type", type == null ? "" : type)
                .queryParam("commune", "{commune}")
                .queryParam("q", "{q}")
                .encode()
                .buildAndExpand(commune, q)
                .toUriString();
        model.addAttribute("entries", subjects.page(actor, q, type, commune, page));
        model.addAttribute("q", q);
        model.addAttribute("type", type);
        model.addAttribute("types", texts.constants("organisationType", OrganisationType.class));
        model.addAttribute("commune", commune);
        model.addAttribute("communes", desk.communes(widest));
        model.addAttribute("query", query);
        model.addAttribute("href", "/youth-subjects" + query + "&");
        return "youth/subjects";
    }

    /** A row for each product, and one for each subject without any. */
    @GetMapping("/youth-subjects.xlsx")
    ResponseEntity<byte[]> workbook(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable OrganisationType type,
            @RequestParam(defaultValue = "") String commune) {
        desk.watched(actor);
        List<String> heads = List.of(
                texts.get("subjects.name"),
                texts.get("subjects.type"),
                texts.get("subjects.commune"),
                texts.get("subjects.representative"),
                texts.get("subjects.founded"),
                texts.get("dossiers.product"),
                texts.get("dossiers.stage"),
                texts.get("products.stars"),
                texts.get("fact.law"));
        List<List<@Nullable Object>> rows = subjects.list(actor, q, type, commune).stream()
                .flatMap(this::rows)
                .toList();
        return new TableBook().sheet(texts.get("union.subjects"), heads, rows).answer("chu-the-tre");
    }

    private Stream<List<@Nullable Object>> rows(YouthSubjects.Entry entry) {
        return entry.products().isEmpty()
                ? Stream.of(row(entry, null))
                : entry.products().stream().map(product -> row(entry, product));
    }

    private List<@Nullable Object> row(YouthSubjects.Entry entry, @Nullable YouthProduct product) {
        OrganisationType type = entry.subject().type();
        Stage stage = product == null ? null : product.stage();
        return Arrays.asList(
                entry.subject().name(),
                type == null ? null : texts.get("organisationType." + type),
                names.address(entry.subject().commune()),
                entry.subject().representative(),
                entry.subject().founded() ? texts.get("yes") : null,
                product == null ? null : product.product(),
                stage == null ? null : texts.get("stage." + stage),
                product == null ? null : product.stars(),
                product == null ? null : product.legalBasis());
    }
}
