package vn.ocop.ui.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Names of places while they are being typed; the official list is nobody's secret. */
@Controller
class PlacesController {

    private static final int LONGEST = 200;

    private final Addresses addresses;

    PlacesController(Addresses addresses) {
        this.addresses = addresses;
    }

    /** @param any provinces too? */
    @GetMapping("/places")
    @ResponseBody
    List<Addresses.Suggestion> suggest(
            @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String any) {
        return addresses.suggest(q.length() > LONGEST ? q.substring(0, LONGEST) : q, Boolean.parseBoolean(any));
    }
}
