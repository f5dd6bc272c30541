package vn.ocop.ui;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** A page that fails, as pages do one day. */
@TestComponent
@Controller
class BrokenController {

    static final String SECRET = "what went wrong inside";

    @GetMapping({"/broken", "/api/broken"})
    String broken() {
        throw new IllegalStateException(SECRET);
    }
}
