package dev.shirube.app.insights.page;

import dev.shirube.app.config.DataFolder;
import dev.shirube.app.config.Keeping;
import dev.shirube.app.config.LiveBot;
import dev.shirube.app.config.Locations;
import dev.shirube.app.config.Meanings;
import dev.shirube.app.insights.improve.Improvements;
import dev.shirube.app.insights.improve.NotedGuides;
import dev.shirube.app.insights.page.LoginThrottle.LoginThrottleFilter;
import dev.shirube.app.setting.AdminProperties;
import dev.shirube.app.setting.InsightsProperties;
import dev.shirube.app.setting.ShirubeProperties;
import dev.shirube.chat.admin.AdminGaps;
import dev.shirube.chat.platform.AdapterStatus;
import dev.shirube.meaning.MeaningSource;

import jakarta.servlet.Filter;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;

import java.time.InstantSource;

/**
 * The page and its log-in. Only what lies below {@code /insights} passes the filters of the log-in;
 * the chat page knows nothing of them.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnProperty(name = "shirube.insights.enabled", matchIfMissing = true)
@EnableWebSecurity
@Import({InsightsController.class, ChangesController.class, MissingController.class})
public class InsightsPageConfiguration {

    static final String ROOT = "/insights";
    static final String LOGIN = ROOT + "/login";

    private static final String STYLE = ROOT + "/style.css";

    private static final String POLICY =
            "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'";

    /** Makes the configuration. */
    public InsightsPageConfiguration() {}

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder();
    }

    @Bean
    AdminPassword adminPassword(
            AdminProperties admin, ShirubeProperties settings, PasswordEncoder encoder) {
        return AdminPassword.of(admin.password(), DataFolder.of(settings), encoder);
    }

    @Bean
    UserDetailsService admins(AdminPassword password) {
        return new InMemoryUserDetailsManager(
                User.withUsername("admin").password(password.hash()).roles("ADMIN").build());
    }

    @Bean
    LoginPage loginPage() {
        return new LoginPage();
    }

    @Bean
    SecurityFilterChain insightsSecurity(
            HttpSecurity http, InsightsProperties insights, LoginPage page) {
        var throttle = new LoginThrottle(InstantSource.system());
        if (!insights.open()) {
            http.addFilterBefore(new LoopbackFilter(), SecurityContextHolderFilter.class);
        }
        return http.securityMatcher(ROOT, ROOT + "/**")
                .addFilterBefore(
                        new LoginThrottleFilter(throttle, page),
                        UsernamePasswordAuthenticationFilter.class)
                .authorizeHttpRequests(requests ->
                        requests.requestMatchers(LOGIN, STYLE)
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .formLogin(login ->
                        login.loginPage(LOGIN)
                                .successHandler((request, response, who) -> {
                                    throttle.succeeded(request.getRemoteAddr());
                                    response.sendRedirect(request.getContextPath() + ROOT);
                                })
                                .failureHandler((request, response, why) -> {
                                    throttle.failed(request.getRemoteAddr());
                                    response.sendRedirect(
                                            request.getContextPath() + LOGIN + "?failed");
                                }))
                .logout(logout -> logout.logoutUrl(ROOT + "/logout").logoutSuccessUrl(LOGIN))
                .headers(headers ->
                        headers.defaultsDisabled()
                                .addHeaderWriter((request, response) -> {
                                    response.setHeader("Content-Security-Policy", POLICY);
                                    // Without one, forms would not say where they come from.
                                    response.setHeader("Referrer-Policy", "same-origin");
                                }))
                .build();
    }

    /** Else the server would send every request through the filters of the log-in. */
    @Bean
    FilterRegistrationBean<Filter> insightsFilters(
            @Qualifier("springSecurityFilterChain") Filter filters) {
        var registration = new FilterRegistrationBean<>(filters);
        registration.addUrlPatterns(ROOT, ROOT + "/*");
        return registration;
    }

    @Bean
    Improvements improvements(
            ShirubeProperties settings,
            InsightsProperties insights,
            LiveBot bot,
            MeaningSource meaning) {
        return new Improvements(
                () -> bot.edition().snapshot(),
                meaning,
                Meanings.threads(),
                settings.language(),
                Locations.accepted(settings),
                Locations.labels(settings, insights));
    }

    @Bean
    NotedGuides notedGuides(ShirubeProperties settings) {
        return new NotedGuides(Locations.notes(settings));
    }

    @Bean
    PageData data(ShirubeProperties settings, Environment environment, LiveBot bot) {
        return new PageData(
                Keeping.settings(settings, environment),
                settings.store().enabled(),
                () -> bot.edition().snapshot(),
                Meanings.threads(),
                InstantSource.system());
    }

    @Bean
    AdminGaps adminGaps(PageData data) {
        return data::largest;
    }

    @Bean
    AdapterStatus insightsEntrance(Environment environment, InsightsProperties insights) {
        return () -> {
            String port = environment.getProperty("local.server.port");
            return port == null
                    ? "Insights: off"
                    : "Insights: /insights of the web chat, %s"
                            .formatted(
                                    insights.open() ? "with a log-in" : "from this machine alone");
        };
    }
}
