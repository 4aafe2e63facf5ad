package dev.shirube.app.insights.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Refuses a log-in that comes too soon after failures, before the password is looked at. */
final class LoginThrottleFilter extends OncePerRequestFilter {

    private final LoginThrottle throttle;
    private final LoginPage page;

    LoginThrottleFilter(LoginThrottle throttle, LoginPage page) {
        this.throttle = throttle;
        this.page = page;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean login =
                request.getMethod().equals(HttpMethod.POST.name())
                        && request.getRequestURI()
                                .equals(request.getContextPath() + InsightsPageConfiguration.LOGIN);
        Duration wait = login ? throttle.wait(request.getRemoteAddr()) : Duration.ZERO;
        if (!wait.isPositive()) {
            chain.doFilter(request, response);
            return;
        }
        long seconds = wait.toSeconds() + 1;
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter().write(page.tooSoon(request, seconds));
    }
}
