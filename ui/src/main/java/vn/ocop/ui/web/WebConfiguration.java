package vn.ocop.ui.web;

import jakarta.servlet.MultipartConfigElement;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.web.servlet.MultipartProperties;
import org.springframework.boot.web.servlet.MultipartConfigFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;
import vn.ocop.workflow.engine.Inbox;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.evidence.EvidenceFolder;
import vn.ocop.workflow.kernel.Actor;

/** Language, and what controllers may ask for as an argument: the person who acts, the open task of the path. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    private static final String API = "/api/**";

    /** Where in {@code /tasks/scoreProduct/4711} the step stands. */
    private static final int STEP = 2;

    private final SignedIn signedIn;
    private final Inbox inbox;
    private final Fields fields;
    private final Throttle throttle;

    WebConfiguration(SignedIn signedIn, Inbox inbox, Fields fields, Throttle throttle) {
        this.signedIn = signedIn;
        this.inbox = inbox;
        this.fields = fields;
        this.throttle = throttle;
    }

    /** Files wait where those of a killed server are swept, in the file system in which they are kept. */
    @Bean
    MultipartConfigElement multipartConfigElement(MultipartProperties limits, EvidenceFolder folder) {
        MultipartConfigFactory uploads = new MultipartConfigFactory();
        uploads.setLocation(folder.incoming().toString());
        uploads.setMaxFileSize(limits.getMaxFileSize());
        uploads.setMaxRequestSize(limits.getMaxRequestSize());
        return uploads.createMultipartConfig();
    }

    @Bean
    LocaleResolver localeResolver() {
        return new Languages();
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        LocaleChangeInterceptor language = new LocaleChangeInterceptor();
        language.setParamName("lang");
        language.setIgnoreInvalidLocale(true);
        registry.addInterceptor(language).excludePathPatterns(API);
        registry.addInterceptor(throttle).addPathPatterns(API, "/places");
        registry.addInterceptor(fields);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ActorArgument());
        resolvers.add(new TaskArgument());
    }

    private Actor actor() {
        return signedIn.actor().orElseThrow(() -> new AccessDeniedException("not signed in"));
    }

    private class ActorArgument implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Actor.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            return actor();
        }
    }

    /** {@code /tasks/scoreProduct/4711} and what lies below: the open task, or 404, 403, 409; written once for all tasks. */
    private class TaskArgument implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == OpenTask.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            String path = String.valueOf(request.getAttribute(
                    HandlerMapping.PATH_WITHIN_HANDLER_MAPPING_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST));
            String[] parts = path.split("/");
            return inbox.open(actor(), parts[STEP], parts[STEP + 1]);
        }
    }
}
