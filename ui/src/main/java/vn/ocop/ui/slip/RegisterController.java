package vn.ocop.ui.slip;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.UriComponentsBuilder;
import vn.ocop.processes.Role;
import vn.ocop.ui.web.Days;
import vn.ocop.ui.web.Names;
import vn.ocop.ui.web.Texts;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.kernel.UnitId;
import vn.ocop.workflow.organization.ProducerDetails;
import vn.ocop.workflow.slip.Register;

/** The register of dossiers (form 07): on a page, on paper, as a spreadsheet. */
@Controller
class RegisterController {

    private final Register register;
    private final SlipPaper paper;
    private final Names names;
    private final Days days;
    private final Texts texts;

    RegisterController(Register register, SlipPaper paper, Names names, Days days, Texts texts) {
        this.register = register;
        this.paper = paper;
        this.names = names;
        this.days = days;
        this.texts = texts;
    }

    /** What is looked for: without days, what was received this year. */
    record Wanted(
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate until,
            Register.@Nullable State state) {}

    @GetMapping("/register")
    String show(Actor actor, Wanted wanted, Model model) {
        RegisterPage page = page(actor, wanted);
        model.addAttribute("register", page);
        model.addAttribute("states", texts.constants("registerState", Register.State.class));
        model.addAttribute(
                "query",
                UriComponentsBuilder.newInstance()
                        .queryParam("from", page.from())
                        .queryParam("until", page.until())
                        .queryParam("state", page.state() == null ? "" : page.state())
                        .toUriString());
        return "slip/register";
    }

    @GetMapping("/register.pdf")
    ResponseEntity<byte[]> pdf(Actor actor, Wanted wanted) {
        return SlipsController.pdf("so-theo-doi-ho-so", paper.register(page(actor, wanted)));
    }

    @GetMapping("/register.xlsx")
    ResponseEntity<byte[]> xlsx(Actor actor, Wanted wanted) {
        return RegisterBook.of(page(actor, wanted));
    }

    private RegisterPage page(Actor actor, Wanted wanted) {
        LocalDate today = days.today();
        LocalDate from = wanted.from() == null ? today.withDayOfYear(1) : wanted.from();
        LocalDate until = wanted.until() == null ? today : wanted.until();
        List<RegisterPage.Row> rows = register.of(actor, from, until, wanted.state()).stream()
                .map(this::row)
                .toList();
        return new RegisterPage(unit(actor), from, until, wanted.state(), rows);
    }

    private String unit(Actor actor) {
        return actor.offices().stream()
                .filter(office -> office.role().body() == Role.Body.ADMINISTRATION)
                .map(office -> names.unit(office.unit()))
                .findFirst()
                .orElse("");
    }

    private RegisterPage.Row row(Dossier dossier) {
        ProducerDetails producer = dossier.producer().details();
        var receipt = dossier.receipt();
        return new RegisterPage.Row(
                dossier.id().value(),
                receipt == null ? "" : receipt.slip(),
                dossier.product(),
                producer.name(),
                producer.address(),
                producer.phone(),
                names.unit(UnitId.administration(dossier.commune())),
                receipt == null ? "" : days.day(receipt.on()),
                days.day(dossier.dueOn()),
                days.day(Register.returnedOn(dossier)),
                register.state(dossier));
    }
}
