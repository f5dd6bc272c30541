package vn.ocop.ui.registry;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;
import vn.ocop.processes.Role;
import vn.ocop.ui.web.NotThere;
import vn.ocop.ui.web.SignedIn;
import vn.ocop.workflow.certification.Certificate;
import vn.ocop.workflow.certification.Certificates;

/** The public register: recognised products, and the check of one certificate. No personal data. */
@Controller
class ProductsController {

    private final Certificates certificates;
    private final CertificatePaper paper;
    private final SignedIn signedIn;

    ProductsController(Certificates certificates, CertificatePaper paper, SignedIn signedIn) {
        this.certificates = certificates;
        this.paper = paper;
        this.signedIn = signedIn;
    }

    @GetMapping("/products")
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Integer stars,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        model.addAttribute("certificates", certificates.published(q, stars, page));
        model.addAttribute(
                "mayEnter",
                signedIn.actor()
                        .filter(actor -> actor.holds(Role.AGENCY_OFFICER))
                        .isPresent());
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
        model.addAttribute("certificate", find(code));
        return "registry/certificate";
    }

    /** The certificate to print; its code leads back to the check page. */
    @GetMapping(path = "/certificates/{code}/paper", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> paper(@PathVariable String code) {
        Certificate certificate = find(code);
        String address = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/certificates/{code}")
                .buildAndExpand(code)
                .toUriString();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + certificate.code() + ".pdf\"")
                .body(paper.pdf(certificate, address));
    }

    private Certificate find(String code) {
        return certificates.check(code).orElseThrow(() -> new NotThere("certificate " + code));
    }
}
