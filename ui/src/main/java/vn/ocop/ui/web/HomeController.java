package vn.ocop.ui.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The first page, and the last resort for errors outside any page. */
@Controller
class HomeController implements ErrorController {

    private static final Set<Integer> EXPLAINED = Set.of(400, 403, 404, 409, 413, 500);

    private final SignedIn signedIn;
    private final Problems problems;

    HomeController(SignedIn signedIn, Problems problems) {
        this.signedIn = signedIn;
        this.problems = problems;
    }

    @GetMapping("/")
    String home() {
        return signedIn.actor().isPresent() ? "redirect:/inbox" : "redirect:/login";
    }

    @RequestMapping("/error")
    @Nullable
    String error(HttpServletRequest request, HttpServletResponse response, Model model) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (Problems.concern(request)) {
            problems.write(response, code instanceof Integer number ? number : 500, HttpHeaders.EMPTY);
            return null; // it is written
        }
        int status = code == null
                ? HttpStatus.NOT_FOUND.value()
                : code instanceof Integer number && EXPLAINED.contains(number)
                        ? number
                        : HttpStatus.INTERNAL_SERVER_ERROR.value();
        response.setStatus(status);
        model.addAttribute("status", status);
        return "error/trouble";
    }
}
