package vn.ocop.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.servlet.HandlerInterceptor;

/** What a form may send: the components of its record and nothing beside them. */
@ControllerAdvice
class Fields implements HandlerInterceptor {

    /** For example {@code product}, {@code option[1.1]}, {@code address.commune}. */
    private static final Pattern NAME = Pattern.compile("\\w+(\\[[\\w.-]+]|\\.("
            + Arrays.stream(PlaceChoice.class.getRecordComponents())
                    .map(RecordComponent::getName)
                    .collect(Collectors.joining("|"))
            + "))?");

    @InitBinder
    void bindComponentsOnly(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }

    /** Names no form of ours has, and characters no database keeps, are refused before anything is read or kept. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws ServletRequestBindingException {
        boolean named = request.getParameterMap().keySet().stream()
                .allMatch(name -> NAME.matcher(name).matches());
        if (HttpMethod.POST.matches(request.getMethod()) && !named) {
            throw new ServletRequestBindingException("a field no form has");
        }
        boolean kept = request.getParameterMap().values().stream()
                .flatMap(Arrays::stream)
                .noneMatch(value -> value.indexOf('\0') >= 0);
        if (!kept) {
            throw new ServletRequestBindingException("a zero character");
        }
        return true;
    }
}
