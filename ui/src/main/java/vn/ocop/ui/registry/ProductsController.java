package vn.ocop.ui.registry;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.ocop.ui.web.NotThere;
import vn.ocop.workflow.certification.Certificate;
import vn.ocop.workflow.certification.Certificates;

/** The public register: recognised products, and the check of one certificate. No personal data. */
@Controller
class ProductsController {

    private final Certificates certificates;

    ProductsController(Certificates certificates) {
        this.certificates = certificates;
    }

    @GetMapping("/products")
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Integer stars,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        model.addAttribute("certificates", certificates.published(q, stars, page));
        model.addAttribute("q", q);
        model.addAttribute("stars", stars);
        model.addAttribute(
                "href",
                UriComponentsBuilder.fromPath("/products")
                                .queryParam("stars", stars == null ? "" : stars)
                                .queryParam("q", "{q}")
                                .encode()
                                .buildAndExpand(q)
                                .toUriString()
                        + "&");
        return "registry/products";
    }

    @GetMapping("/certificates/{code}")
    String check(@PathVariable String code, Model model) {
        Certificate certificate = certificates.check(code).orElseThrow(() -> new NotThere("certificate " + code));
        model.addAttribute("certificate", certificate);
        return "registry/certificate";
    }
}
