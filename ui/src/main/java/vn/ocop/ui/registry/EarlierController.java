package vn.ocop.ui.registry;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.ocop.processes.Role;
import vn.ocop.ui.web.Addresses;
import vn.ocop.ui.web.Choice;
import vn.ocop.ui.web.Days;
import vn.ocop.ui.web.Forms;
import vn.ocop.ui.web.Texts;
import vn.ocop.workflow.certification.Certificate;
import vn.ocop.workflow.certification.Certificates;
import vn.ocop.workflow.dossier.Level;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.NotAllowed;
import vn.ocop.workflow.kernel.Rejected;
import vn.ocop.workflow.organization.Address;
import vn.ocop.workflow.regulation.Band;
import vn.ocop.workflow.regulation.Regulation;
import vn.ocop.workflow.regulation.Regulations;

/** An officer of the agency enters a result recognised under older rules, so that the register is whole. */
@Controller
@RequestMapping("/products/earlier")
class EarlierController {

    private static final int MOST_STARS = 5;

    /** The name of every issuer but the ministry is shown with it. */
    private static final String COMMITTEE = "UBND ";

    private final Certificates certificates;
    private final Regulations regulations;
    private final Addresses addresses;
    private final Days days;
    private final Texts texts;

    EarlierController(Certificates certificates, Regulations regulations, Addresses addresses, Days days, Texts texts) {
        this.certificates = certificates;
        this.regulations = regulations;
        this.addresses = addresses;
        this.days = days;
        this.texts = texts;
    }

    @GetMapping
    String blank(Actor actor, Model model) {
        model.addAttribute(
                Forms.FORM,
                new EarlierForm("", "", null, null, null, Level.PROVINCE, "", "", null, null, "", false, ""));
        return page(actor, model);
    }

    @PostMapping
    String enter(
            Actor actor,
            @Valid @ModelAttribute("form") EarlierForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        String page = page(actor, model);
        if (!errors.hasErrors()) {
            try {
                Certificate entered = enter(actor, form);
                redirect.addFlashAttribute("flash", "earlier.saved");
                return "redirect:/certificates/" + entered.code();
            } catch (Rejected e) {
                Forms.explain(e, errors);
            }
        }
        Forms.show(form, errors, model);
        return page;
    }

    private Certificate enter(Actor actor, EarlierForm form) {
        Address address = addresses.address(form.address()).orElseThrow();
        String issuer = Forms.orEmpty(form.issuer());
        boolean ofMinistry = form.level() == Level.CENTRE;
        if (!ofMinistry && issuer.isEmpty()) {
            throw new Rejected("issuer", "earlier.issuer.missing");
        }
        return certificates.enterEarlier(
                actor,
                new Certificate.Particulars(
                        form.product().strip(),
                        form.producer().strip(),
                        addresses.text(address),
                        form.productSet(),
                        Objects.requireNonNull(form.stars()),
                        Objects.requireNonNull(form.level()),
                        ofMinistry ? "" : issuer.startsWith(COMMITTEE) ? issuer.substring(COMMITTEE.length()) : issuer,
                        form.decision().strip(),
                        Objects.requireNonNull(form.issuedOn()),
                        form.legalBasis().strip()),
                new Certificate.Background(
                        Objects.requireNonNull(address.commune()),
                        Boolean.TRUE.equals(form.youthLed()),
                        Forms.blankToNull(form.story())),
                Objects.requireNonNull(form.validUntil()));
    }

    private String page(Actor actor, Model model) {
        if (!actor.holds(Role.AGENCY_OFFICER)) {
            throw new NotAllowed("the register is kept by the OCOP agency");
        }
        Regulation regulation = regulations.inForceOn(days.today());
        List<Choice> stars = IntStream.rangeClosed(1, MOST_STARS)
                .filter(each -> regulation.band(each).map(Band::recognised).orElse(false))
                .mapToObj(each -> new Choice(Integer.toString(each), texts.get("stars", each)))
                .toList();
        List<Choice> sets = regulation.sheets().values().stream()
                .map(sheet -> new Choice(
                        Integer.toString(sheet.number()),
                        texts.get(
                                "productSet.choice",
                                sheet.number(),
                                sheet.name().in(texts.locale()),
                                sheet.sector().name().in(texts.locale()))))
                .toList();
        model.addAttribute("step", "earlier");
        model.addAttribute("check", false);
        model.addAttribute("stars", stars);
        model.addAttribute("sets", sets);
        model.addAttribute(
                "levels",
                Arrays.stream(Level.values())
                        .map(level -> new Choice(level.name(), texts.get("certificate.level." + level)))
                        .toList());
        return "registry/earlier";
    }
}
