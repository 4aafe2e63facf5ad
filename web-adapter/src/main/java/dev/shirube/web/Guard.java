package dev.shirube.web;

import dev.shirube.web.Hosts.Place;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Lets through only requests for this bot's own name, and writing ones only from its own page, so
 * that no other web site can ask the bot in the name of whoever visits it. Puts the security
 * headers on every response.
 */
final class Guard extends OncePerRequestFilter {

    private static final String POLICY =
            String.join(
                    "; ",
                    "default-src 'none'",
                    "script-src 'self'",
                    "style-src 'self'",
                    "img-src 'self' https:",
                    "connect-src 'self'",
                    "base-uri 'none'",
                    "form-action 'none'",
                    "frame-ancestors 'none'");

    private static final Map<String, String> HEADERS =
            Map.of(
                    "Content-Security-Policy", POLICY,
                    "X-Content-Type-Options", "nosniff",
                    "Referrer-Policy", "no-referrer",
                    "Cache-Control", "no-store",
                    "Cross-Origin-Opener-Policy", "same-origin",
                    "Cross-Origin-Resource-Policy", "same-origin",
                    "Permissions-Policy", "camera=(), geolocation=(), microphone=()");

    private static final Set<String> READING =
            Set.of(HttpMethod.GET.name(), HttpMethod.HEAD.name(), HttpMethod.OPTIONS.name());

    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    private final Hosts hosts;
    private final JsonMapper json;

    Guard(Hosts hosts, JsonMapper json) {
        this.hosts = hosts;
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HEADERS.forEach(response::setHeader);
        Optional<Place> host =
                Optional.ofNullable(request.getHeader("Host")).flatMap(Place::ofHost);
        if (host.filter(hosts::allow).isEmpty()) {
            refuse(
                    response,
                    HttpStatus.MISDIRECTED_REQUEST,
                    "wrong_host",
                    "The bot is not known as \"%s\"; shirube.web.hosts lists its names."
                            .formatted(host.map(Place::name).orElse("")));
        } else if (!READING.contains(request.getMethod())
                && !isFromOwnPage(request, host.orElseThrow())) {
            refuse(
                    response,
                    HttpStatus.FORBIDDEN,
                    "wrong_origin",
                    "Only a page of \"%s\" may use this endpoint. If that is not the name in the"
                                    .formatted(host.orElseThrow().name())
                            + " browser, a proxy does not pass on the Host header.");
        } else {
            chain.doFilter(request, response);
        }
    }

    /**
     * What is no browser sends neither of the two headers, and no page can leave them out.
     *
     * <p>The port that a page is opened by is often not the one in the Host header: nginx's {@code
     * $host} has none, {@code $host:$server_port} may be one inside a container. So the names
     * decide. Only on this machine every port can be another program's; there the ports must not
     * differ, unless the browser itself says that the page is the one that it asks.
     */
    private static boolean isFromOwnPage(HttpServletRequest request, Place host) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !OWN_SITE.contains(site.toLowerCase(Locale.ROOT))) {
            return false;
        }
        String header = request.getHeader("Origin");
        if (header == null) {
            return true;
        }
        Optional<Place> origin = Place.ofOrigin(header);
        if (site == null && host.isLocal()) {
            return origin.filter(host::agreesWith).isPresent();
        }
        return origin.map(Place::name).filter(host.name()::equals).isPresent();
    }

    private void refuse(HttpServletResponse response, HttpStatus status, String code, String why)
            throws IOException {
        byte[] body = json.writeValueAsBytes(RequestProblem.detail(status, code, why));
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
