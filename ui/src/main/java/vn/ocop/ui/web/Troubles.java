package vn.ocop.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.ui.Model;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.UnsatisfiedServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import vn.ocop.workflow.dossier.DossierUnknown;
import vn.ocop.workflow.engine.TaskNotYours;
import vn.ocop.workflow.engine.TaskTaken;
import vn.ocop.workflow.engine.TaskUnknown;
import vn.ocop.workflow.evidence.EvidenceUnknown;
import vn.ocop.workflow.intake.ImportUnknown;
import vn.ocop.workflow.kernel.NotAllowed;
import vn.ocop.workflow.promotion.PromotionUnknown;
import vn.ocop.workflow.scouting.LeadUnknown;
import vn.ocop.workflow.session.SessionUnknown;
import vn.ocop.workflow.training.TrainingUnknown;
import vn.ocop.workflow.unionplan.PlanUnknown;
import vn.ocop.workflow.unionreport.ReportUnknown;

/** Errors in plain words: what happened and what to do. To the log goes the cause, once, with the number on the page. */
@ControllerAdvice
class Troubles {

    private static final Logger LOG = LoggerFactory.getLogger(Troubles.class);

    private final Frame frame;
    private final SignedIn signedIn;

    Troubles(Frame frame, SignedIn signedIn) {
        this.frame = frame;
        this.signedIn = signedIn;
    }

    @ExceptionHandler({
        NotThere.class,
        DossierUnknown.class,
        EvidenceUnknown.class,
        TaskUnknown.class,
        SessionUnknown.class,
        ReportUnknown.class,
        ImportUnknown.class,
        TrainingUnknown.class,
        PlanUnknown.class,
        LeadUnknown.class,
        PromotionUnknown.class,
        NoResourceFoundException.class,
        MethodArgumentTypeMismatchException.class
    })
    String unknown(HttpServletRequest request, HttpServletResponse response, Model model) {
        return page(HttpStatus.NOT_FOUND, request, response, model);
    }

    @ExceptionHandler({NotAllowed.class, TaskNotYours.class, AccessDeniedException.class})
    String forbidden(HttpServletRequest request, HttpServletResponse response, Model model) {
        return page(HttpStatus.FORBIDDEN, request, response, model);
    }

    @ExceptionHandler({
        UnsatisfiedServletRequestParameterException.class,
        ServletRequestBindingException.class,
        HttpRequestMethodNotSupportedException.class,
        HttpMediaTypeException.class
    })
    String malformed(HttpServletRequest request, HttpServletResponse response, Model model) {
        return page(HttpStatus.BAD_REQUEST, request, response, model);
    }

    /** Somebody was faster; a double click is nobody else and simply goes on. */
    @ExceptionHandler(TaskTaken.class)
    String taken(TaskTaken taken, HttpServletRequest request, HttpServletResponse response, Model model) {
        boolean myself = taken.how() == TaskTaken.How.DONE
                && signedIn.actor().filter(me -> me.id().equals(taken.by())).isPresent();
        if (myself) {
            return "redirect:" + Pages.of(taken.subject());
        }
        model.addAttribute("taken", taken);
        return page(HttpStatus.CONFLICT, request, response, model);
    }

    @ExceptionHandler(TooOften.class)
    String tooOften(TooOften often, HttpServletRequest request, HttpServletResponse response, Model model) {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(often.seconds()));
        return page(HttpStatus.TOO_MANY_REQUESTS, request, response, model);
    }

    @ExceptionHandler(OptimisticLockingFailureException.class)
    String crossed(HttpServletRequest request, HttpServletResponse response, Model model) {
        return page(HttpStatus.CONFLICT, request, response, model);
    }

    @ExceptionHandler(Exception.class)
    String broken(Exception cause, HttpServletRequest request, HttpServletResponse response, Model model) {
        if (tooLarge(cause)) {
            return page(HttpStatus.PAYLOAD_TOO_LARGE, request, response, model);
        }
        String number = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("{} {} failed, number {}", request.getMethod(), request.getRequestURI(), number, cause);
        model.addAttribute("number", number);
        return page(HttpStatus.INTERNAL_SERVER_ERROR, request, response, model);
    }

    private static boolean tooLarge(Throwable cause) {
        for (Throwable each = cause; each != null; each = each.getCause()) {
            String message = each.getMessage();
            if (message != null
                    && message.contains("max")
                    && message.toLowerCase(Locale.ROOT).contains("post")) {
                return true;
            }
        }
        return false;
    }

    private String page(HttpStatus status, HttpServletRequest request, HttpServletResponse response, Model model) {
        response.setStatus(status.value());
        frame.furnish(request, model);
        model.addAttribute("status", status.value());
        return "error/trouble";
    }
}
