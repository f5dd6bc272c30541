package vn.ocop.ui.rating;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The head of the description that programs read at {@code /v3/api-docs}. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(
                        new Info()
                                .title("OCOP self-assessment")
                                .version("1")
                                .description(
                                        "Scoring sheets of the law in force, and what filled ones are worth. Open to all: no sign-in,"
                                                + " no token. Errors are application/problem+json (RFC 9457) in Vietnamese or, with"
                                                + " Accept-Language: en, in English; \"errors\" points to places of the body (RFC 6901)."));
    }
}
