package dev.shirube.app.insights.page;

import dev.shirube.app.insights.improve.CannotImproveException;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import java.nio.charset.StandardCharsets;

/** What is sent back to a browser. */
final class PageResponse {

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private PageResponse() {}

    static ResponseEntity<byte[]> html(HttpStatus status, String page) {
        return ResponseEntity.status(status)
                .contentType(HTML)
                .body(page.getBytes(StandardCharsets.UTF_8));
    }

    /** A page that says one thing. */
    static ResponseEntity<byte[]> message(HttpStatus status, String key, HtmlWriter html) {
        html.add("<p>").say(key).add("</p>");
        return html(status, html.page(html.words().of("problem"), true));
    }

    /** A page that says why something was not done. */
    static ResponseEntity<byte[]> problem(CannotImproveException e, HtmlWriter html) {
        html.add("<p class=\"warn\" role=\"alert\">%s</p>", String.valueOf(e.getMessage()));
        return html(HttpStatus.CONFLICT, html.page(html.words().of("problem"), true));
    }

    /** Leads to another page after something was done. */
    static ResponseEntity<byte[]> to(String page, HttpServletRequest request) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, request.getContextPath() + "/insights" + page)
                .build();
    }
}
