package vn.ocop.ui.web;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import vn.ocop.processes.Role;
import vn.ocop.workflow.organization.People;

/** Who may come in: everything asks for sign-in but the few public pages. What a person may see, the use cases decide. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** Own files only; the diagram's viewer sets style attributes and carries its symbols as data. */
    private static final String CONTENT = "default-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:; font-src 'self' data:; object-src 'none'; base-uri 'self'; "
            + "form-action 'self'; frame-ancestors 'none'";

    /** The API and its description know nobody: no sign-in, no session, hence nothing a forged request could misuse. */
    @Bean
    @Order(1)
    SecurityFilterChain openToAll(HttpSecurity http) throws Exception {
        return http.securityMatcher("/api/**", "/v3/api-docs", "/v3/api-docs.yaml")
                .authorizeHttpRequests(may -> may.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT)))
                .build();
    }

    @Bean
    SecurityFilterChain security(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(may -> may.requestMatchers(
                                "/login",
                                "/setup",
                                "/error",
                                "/*.css",
                                "/*.js",
                                "/*.svg",
                                "/webjars/**",
                                "/certificates/**",
                                "/places",
                                "/products",
                                "/youth-products",
                                "/lookup",
                                "/training/sign-up/*",
                                "/rating",
                                "/rating/**",
                                "/actuator/health")
                        .permitAll()
                        .requestMatchers("/admin/**")
                        .hasRole(Role.ADMINISTRATOR.name())
                        .anyRequest()
                        .authenticated())
                .formLogin(
                        form -> form.loginPage("/login").defaultSuccessUrl("/").permitAll())
                .logout(out -> out.logoutSuccessUrl("/login?out"))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT))
                        .frameOptions(
                                frame -> frame.sameOrigin()) // evidence beside the sheet; pages by the policy in none
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }

    /** Before the security's own filters, which read a request to find who answers it. */
    @Bean
    FilterRegistrationBean<UploadGuard> uploadGuard() {
        FilterRegistrationBean<UploadGuard> filter = new FilterRegistrationBean<>(new UploadGuard());
        filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        filter.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER - 1);
        return filter;
    }

    /** Accounts; offices are read anew with every request, so that a changed office acts at once. */
    @Bean
    UserDetailsService signInAccounts(People people) {
        return username -> people.account(username)
                .map(person -> User.withUsername(person.username())
                        .password(person.passwordHash())
                        .disabled(!person.enabled())
                        .roles(person.offices().stream()
                                .map(office -> office.role().name())
                                .distinct()
                                .toArray(String[]::new))
                        .build())
                .orElseThrow(() -> new UsernameNotFoundException(username));
    }
}
