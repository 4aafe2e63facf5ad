package dev.shirube.app.insights.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Hides the page from everybody but this machine. What a proxy on this machine passes on does not
 * come from it: the proxy says so, or passes on the name that people use.
 */
final class LoopbackFilter extends OncePerRequestFilter {

    private static final List<String> PASSED_ON =
            List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via");

    private static final Pattern OWN_NAME =
            Pattern.compile("(?i)(?:localhost|127(?:\\.\\d{1,3}){3}|\\[::1])(?::\\d{1,5})?");

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isFromHere(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpStatus.NOT_FOUND.value());
        }
    }

    private static boolean isFromHere(HttpServletRequest request) {
        String host = request.getHeader("Host");
        return InetAddress.ofLiteral(request.getRemoteAddr()).isLoopbackAddress()
                && PASSED_ON.stream().allMatch(name -> request.getHeader(name) == null)
                && host != null
                && OWN_NAME.matcher(host.strip()).matches();
    }
}
