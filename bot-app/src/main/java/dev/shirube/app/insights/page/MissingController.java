package dev.shirube.app.insights.page;

import dev.shirube.app.insights.ReportFormat;
import dev.shirube.app.insights.gaps.GapGroup;
import dev.shirube.app.insights.gaps.GapReport;
import dev.shirube.app.insights.improve.CannotImproveException;
import dev.shirube.app.insights.improve.MissingGuides;
import dev.shirube.app.insights.improve.NotedGuides;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
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
            HttpServletRequest request, @RequestParam(defaultValue = USUAL) int days)
            throws CannotImproveException {
        MissingGuides missing = data.missing(notes.all(), days);
        return PageResponse.html(
                HttpStatus.OK,
                MissingPage.page(missing, PageData.known(days), HtmlWriter.of(request)));
    }

    @GetMapping("/insights/missing.{extension}")
    ResponseEntity<byte[]> file(
            HttpServletRequest request,
            @PathVariable String extension,
            @RequestParam(defaultValue = USUAL) int days)
            throws CannotImproveException {
        Optional<ReportFormat> format =
                Arrays.stream(ReportFormat.values())
                        .filter(f -> f.extension().equals(extension))
                        .findFirst();
        if (format.isEmpty()) {
            return PageResponse.message(
                    HttpStatus.NOT_FOUND, "missing.none", HtmlWriter.of(request));
        }
        String text = String.join("\n", data.missing(notes.all(), days).lines(format.get())) + "\n";
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.get().mediaType() + ";charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("missing-guides." + extension)
                                .build()
                                .toString())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping("/insights/missing")
    ResponseEntity<byte[]> note(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String about,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = InsightsController.USUAL) int days)
            throws CannotImproveException {
        Optional<GapGroup> of =
                data.found(days).flatMap(gaps -> gaps.group(group)).map(GapReport.Entry::group);
        notes.add(
                new NotedGuides.Note(
                        about,
                        of.map(GapGroup::times).orElse(0L),
                        of.map(GapGroup::topic).orElse("")));
        return PageResponse.to("/missing", request);
    }

    @PostMapping("/insights/missing/remove")
    ResponseEntity<byte[]> remove(
            HttpServletRequest request, @RequestParam(defaultValue = "") String about)
            throws CannotImproveException {
        notes.remove(about);
        return PageResponse.to("/missing", request);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> problem(CannotImproveException e, HttpServletRequest request) {
        return PageResponse.problem(e, HtmlWriter.of(request));
    }
}
