package vn.ocop.ui.registry;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.ocop.workflow.certification.Certificate;
import vn.ocop.workflow.certification.Certificates;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.promotion.Promotions;

/** What the young have made and the public may buy: story, stars, certificate and shops. No personal data. */
@Controller
class YouthProductsController {

    private final Certificates certificates;
    private final Promotions promotions;

    YouthProductsController(Certificates certificates, Promotions promotions) {
        this.certificates = certificates;
        this.promotions = promotions;
    }

    @GetMapping("/youth-products")
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Integer stars,
            @RequestParam(defaultValue = "") String province,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        Page<Certificate> found = certificates.ofTheYoung(q, stars, province, page);
        Set<Long> dossiers = found.stream()
                .map(Certificate::dossier)
                .filter(Objects::nonNull)
                .map(DossierId::value)
                .collect(Collectors.toSet());
        model.addAttribute("certificates", found);
        model.addAttribute("shops", promotions.shops(dossiers));
        model.addAttribute("provinces", certificates.provincesOfTheYoung());
        model.addAttribute("q", q);
        model.addAttribute("stars", stars);
        model.addAttribute("province", province);
        model.addAttribute(
                "href",
                UriComponentsBuilder.fromPath("/youth-products")
                                .queryParam("stars", stars == null ? "" : stars)
                                .queryParam("province", "{province}")
                                .queryParam("q", "{q}")
                                .encode()
                                .buildAndExpand(province, q)
                                .toUriString()
                        + "&");
        return "registry/youthProducts";
    }
}
