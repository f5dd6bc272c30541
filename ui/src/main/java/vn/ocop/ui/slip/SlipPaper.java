package vn.ocop.ui.slip;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import vn.ocop.ui.web.Days;
import vn.ocop.ui.web.Pdf;
import vn.ocop.ui.web.Qr;
import vn.ocop.workflow.slip.SlipContent;
import vn.ocop.workflow.slip.SlipKind;

/** A slip printed: always Vietnamese; what is handed over at the desk on A5, letters and the control slip on A4. */
@Component
class SlipPaper {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final Set<SlipKind> LETTERS = Set.of(SlipKind.APOLOGY, SlipKind.STOPPING, SlipKind.CONTROL);

    private final SpringTemplateEngine templates;
    private final Days days;

    SlipPaper(SpringTemplateEngine templates, Days days) {
        this.templates = templates;
        this.days = days;
    }

    byte[] pdf(SlipContent slip) {
        Context context = new Context(VIETNAMESE);
        context.setVariable("slip", slip);
        context.setVariable("a5", !LETTERS.contains(slip.kind()));
        context.setVariable("dated", slip.place() + ", " + dated(slip.on()));
        String code = slip.code();
        if (code != null) {
            String address = lookup(code);
            context.setVariable("qr", Qr.png(address));
        }
        return Pdf.of(templates.process("papers/slip", context));
    }

    byte[] register(RegisterPage register) {
        Context context = new Context(VIETNAMESE);
        context.setVariable("register", register);
        context.setVariable("landscape", true);
        context.setVariable("days", days);
        return Pdf.of(templates.process("papers/register", context));
    }

    private String dated(@Nullable String on) {
        return on == null
                ? "ngày\u00a0\u00a0\u00a0\u00a0tháng\u00a0\u00a0\u00a0\u00a0năm "
                        + days.today().getYear()
                : days.inWords(LocalDate.parse(on));
    }

    /** Where anybody who has the code and the producer's number can see how far the dossier is. */
    private static String lookup(String code) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/lookup")
                .queryParam("code", "{code}")
                .encode()
                .buildAndExpand(code)
                .toUriString();
    }
}
