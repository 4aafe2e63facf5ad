package dev.shirube.app.insights.page;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;

/** The pages of insights. */
@RestController
final class InsightsController {

    private static final MediaType CSS = MediaType.parseMediaType("text/css;charset=UTF-8");

    static final String USUAL = "7";

    private final PageData data;
    private final LoginPage login;
    private final FiguresPage figures;

    InsightsController(PageData data, LoginPage login) {
        this.data = data;
        this.login = login;
        this.figures = new FiguresPage(data);
    }

    @GetMapping("/insights/login")
    ResponseEntity<byte[]> login(HttpServletRequest request) {
        return PageResponse.html(HttpStatus.OK, login.page(request));
    }

    @GetMapping("/insights/style.css")
    ResponseEntity<byte[]> style() throws IOException {
        return ResponseEntity.ok()
                .contentType(CSS)
                .body(
                        new ClassPathResource("style.css", InsightsController.class)
                                .getContentAsByteArray());
    }

    @GetMapping("/insights")
    ResponseEntity<byte[]> page(
            HttpServletRequest request, @RequestParam(defaultValue = USUAL) int days) {
        return PageResponse.html(
                HttpStatus.OK, figures.page(HtmlWriter.of(request), PageData.known(days)));
    }

    @GetMapping("/insights/gaps/{id}")
    ResponseEntity<byte[]> gap(
            HttpServletRequest request,
            @PathVariable String id,
            @RequestParam(defaultValue = USUAL) int days) {
        HtmlWriter html = HtmlWriter.of(request);
        return data.found(days)
                .flatMap(gaps -> gaps.group(id))
                .map(entry ->
                        PageResponse.html(
                                HttpStatus.OK,
                                GapPage.page(entry, PageData.known(days), data.guides(), html)))
                .orElseGet(() -> PageResponse.message(HttpStatus.NOT_FOUND, "gap.gone", html));
    }
}
