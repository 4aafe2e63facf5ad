package dev.shirube.app.insights.page;

import dev.shirube.app.insights.gaps.GapGroup;
import dev.shirube.app.insights.gaps.GapReport;
import dev.shirube.app.insights.improve.CannotImproveException;
import dev.shirube.app.insights.improve.NotedGuides;
import dev.shirube.app.insights.missing.MissingFormat;
import dev.shirube.app.insights.missing.MissingGuides;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The guides that are missing: the list, its files, and notes. */
@RestController
final class MissingController {

    /** A list for authors looks back further than the figures of a week. */
    private static final String USUAL = "90";

    private final PageData data;
    private final NotedGuides notes;

    MissingController(PageData data, NotedGuides notes) {
        this.data = data;
        this.notes = notes;
    }

    @GetMapping("/insights/missing")
    ResponseEntity<byte[]> page(
            HttpServletRequest request, @RequestParam(defaultValue = USUAL) int days) {
        HtmlWriter html = HtmlWriter.of(request);
        try {
            MissingGuides missing = data.missing(notes.all(), days);
            return PageResponse.html(
                    HttpStatus.OK, MissingPage.page(missing, PageData.known(days), html));
        } catch (CannotImproveException e) {
            return PageResponse.problem(e, html);
        }
    }

    @GetMapping("/insights/missing.{extension}")
    ResponseEntity<byte[]> file(
            HttpServletRequest request,
            @PathVariable String extension,
            @RequestParam(defaultValue = USUAL) int days) {
        Optional<MissingFormat> format =
                Arrays.stream(MissingFormat.values())
                        .filter(f -> f.extension().equals(extension))
                        .findFirst();
        if (format.isEmpty()) {
            return PageResponse.message(
                    HttpStatus.NOT_FOUND, "missing.none", HtmlWriter.of(request));
        }
        try {
            String text =
                    String.join("\n", format.get().lines(data.missing(notes.all(), days))) + "\n";
            return ResponseEntity.ok()
                    .contentType(
                            MediaType.parseMediaType(format.get().mediaType() + ";charset=UTF-8"))
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            ContentDisposition.attachment()
                                    .filename("missing-guides." + extension)
                                    .build()
                                    .toString())
                    .body(text.getBytes(StandardCharsets.UTF_8));
        } catch (CannotImproveException e) {
            return PageResponse.problem(e, HtmlWriter.of(request));
        }
    }

    @PostMapping("/insights/missing")
    ResponseEntity<byte[]> note(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String about,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = InsightsController.USUAL) int days) {
        Optional<GapGroup> of =
                data.found(days).flatMap(gaps -> gaps.group(group)).map(GapReport.Entry::group);
        try {
            notes.add(
                    new NotedGuides.Note(
                            about,
                            of.map(GapGroup::times).orElse(0L),
                            of.map(GapGroup::topic).orElse("")));
        } catch (CannotImproveException e) {
            return PageResponse.problem(e, HtmlWriter.of(request));
        }
        return PageResponse.to("/missing", request);
    }

    @PostMapping("/insights/missing/remove")
    ResponseEntity<byte[]> remove(
            HttpServletRequest request, @RequestParam(defaultValue = "") String about) {
        try {
            notes.remove(about);
        } catch (CannotImproveException e) {
            return PageResponse.problem(e, HtmlWriter.of(request));
        }
        return PageResponse.to("/missing", request);
    }
}
