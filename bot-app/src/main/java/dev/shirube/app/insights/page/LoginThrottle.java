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
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows down those who guess passwords: after some failures an address has to wait, twice as long
 * after each more. Nobody waits on a thread. Thread-safe.
 */
final class LoginThrottle {

    private static final int FREE = 4;
    private static final Duration FIRST = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final Duration FORGIVEN = Duration.ofHours(1);

    /** More addresses than these at once are no people. */
    private static final int MOST = 10_000;

    private final InstantSource clock;
    private final Map<String, Failures> failures = new LinkedHashMap<>();

    private record Failures(int count, Instant last) {

        Instant next() {
            if (count < FREE) {
                return last;
            }
            int doublings = Math.min(count - FREE, 20);
            Duration wait = FIRST.multipliedBy(1L << doublings);
            return last.plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
        }
    }

    LoginThrottle(InstantSource clock) {
        this.clock = clock;
    }

    /** Returns how long an address has to wait before it may try again; zero where it may now. */
    synchronized Duration wait(String address) {
        Failures known = failures.get(address);
        if (known == null) {
            return Duration.ZERO;
        }
        Duration wait = Duration.between(clock.instant(), known.next());
        return wait.isNegative() ? Duration.ZERO : wait;
    }

    synchronized void failed(String address) {
        Instant now = clock.instant();
        failures.values().removeIf(known -> known.last().plus(FORGIVEN).isBefore(now));
        Failures known = failures.remove(address);
        failures.put(address, new Failures(known == null ? 1 : known.count() + 1, now));
        if (failures.size() > MOST) {
            failures.remove(failures.keySet().iterator().next());
        }
    }

    synchronized void succeeded(String address) {
        failures.remove(address);
    }

    /** Refuses a log-in that comes too soon after failures, before the password is looked at. */
    static final class LoginThrottleFilter extends OncePerRequestFilter {

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
                                    .equals(
                                            request.getContextPath()
                                                    + InsightsPageConfiguration.LOGIN);
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
}
