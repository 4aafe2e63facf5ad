package dev.shirube.app.insights.page;

import dev.shirube.answer.Snapshot;
import dev.shirube.app.insights.gaps.GapReport;
import dev.shirube.app.insights.improve.AcceptedQuestion;
import dev.shirube.app.insights.improve.CannotImproveException;
import dev.shirube.app.insights.improve.Improvements;
import dev.shirube.app.insights.improve.Proposal;
import dev.shirube.app.insights.improve.StoredQuestion;
import dev.shirube.app.insights.improve.Trial;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The pages of insights. */
@RestController
final class InsightsController {

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");
    private static final MediaType CSS = MediaType.parseMediaType("text/css;charset=UTF-8");

    private static final String USUAL = "7";

    /** So many stored questions a change is tried out on; it takes some seconds. */
    private static final int TRIED = 150;

    private static final int MOST_QUESTIONS = 50;

    private final PageData data;
    private final Improvements improvements;
    private final LoginPage login;
    private final FiguresPage figures;

    InsightsController(PageData data, Improvements improvements, LoginPage login) {
        this.data = data;
        this.improvements = improvements;
        this.login = login;
        this.figures = new FiguresPage(data);
    }

    @GetMapping("/insights/login")
    ResponseEntity<byte[]> login(HttpServletRequest request) {
        return html(HttpStatus.OK, login.page(request));
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
        return html(HttpStatus.OK, figures.page(HtmlWriter.of(request), known(days)));
    }

    private static int known(int days) {
        return PageData.PERIODS.contains(days) ? days : Integer.parseInt(USUAL);
    }

    @GetMapping("/insights/gaps/{id}")
    ResponseEntity<byte[]> gap(
            HttpServletRequest request,
            @PathVariable String id,
            @RequestParam(defaultValue = USUAL) int days) {
        HtmlWriter html = HtmlWriter.of(request);
        return gaps(days)
                .flatMap(gaps -> gaps.group(id))
                .map(entry ->
                        html(HttpStatus.OK, GapPage.page(entry, known(days), data.guides(), html)))
                .orElseGet(() -> message(HttpStatus.NOT_FOUND, "gap.gone", html));
    }

    private Optional<PageData.Gaps> gaps(int days) {
        return data.gaps(known(days)).flatMap(found -> Optional.ofNullable(found.value()));
    }

    @PostMapping("/insights/try")
    ResponseEntity<byte[]> tryOut(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String section,
            @RequestParam(defaultValue = "") String other,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = USUAL) int days)
            throws InterruptedException {
        HtmlWriter html = HtmlWriter.of(request);
        Optional<PageData.Gaps> gaps = gaps(days);
        Proposal proposal = proposal(request, other.isEmpty() ? section : other, group, gaps);
        try {
            List<StoredQuestion> stored = gaps.map(PageData.Gaps::stored).orElse(List.of());
            Trial trial =
                    improvements.tryOut(
                            proposal, data.nearest(proposal.questions(), stored, TRIED));
            Snapshot.Place place = data.guides().section(proposal.section()).orElseThrow();
            return html(
                    HttpStatus.OK, GapPage.trial(proposal, trial, place, known(days), group, html));
        } catch (CannotImproveException e) {
            return problem(e, html);
        }
    }

    /** A comma in a question is none between two. */
    private static Proposal proposal(
            HttpServletRequest request,
            String section,
            String group,
            Optional<PageData.Gaps> gaps) {
        String[] questions = request.getParameterValues("q");
        String job =
                gaps.flatMap(g -> g.group(group))
                        .map(GapReport.Entry::group)
                        .map(g -> g.job())
                        .orElse("");
        return new Proposal(
                section,
                job,
                questions == null
                        ? List.of()
                        : List.of(questions).stream().limit(MOST_QUESTIONS).toList());
    }

    @PostMapping("/insights/accept")
    ResponseEntity<byte[]> accept(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String section,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = USUAL) int days) {
        try {
            improvements.accept(proposal(request, section, group, gaps(days)));
        } catch (CannotImproveException e) {
            return problem(e, HtmlWriter.of(request));
        }
        return toAccepted(request);
    }

    @PostMapping("/insights/undo")
    ResponseEntity<byte[]> undo(
            HttpServletRequest request, @RequestParam(defaultValue = "") String id) {
        try {
            improvements.undo(Set.of(id));
        } catch (CannotImproveException e) {
            return problem(e, HtmlWriter.of(request));
        }
        return toAccepted(request);
    }

    @GetMapping("/insights/accepted")
    ResponseEntity<byte[]> accepted(HttpServletRequest request) {
        HtmlWriter html = HtmlWriter.of(request);
        try {
            List<AcceptedQuestion> accepted = improvements.accepted();
            html.add("<p>")
                    .say(
                            "accepted.explained",
                            accepted.size(),
                            improvements.vocabularyFile().toString())
                    .add("</p><ul class=\"accepted\">");
            for (AcceptedQuestion question : accepted.reversed()) {
                html.add(
                                "<li><span>%s</span> <small>%s › %s</small> ",
                                question.question(), question.guide(), question.heading())
                        .form("/undo")
                        .hidden("id", question.id())
                        .button("undo")
                        .add("</form></li>");
            }
            return html(
                    HttpStatus.OK, html.add("</ul>").page(html.words().of("accepted.title"), true));
        } catch (CannotImproveException e) {
            return problem(e, html);
        }
    }

    private static ResponseEntity<byte[]> toAccepted(HttpServletRequest request) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, request.getContextPath() + "/insights/accepted")
                .build();
    }

    private static ResponseEntity<byte[]> problem(CannotImproveException e, HtmlWriter html) {
        html.add("<p class=\"warn\" role=\"alert\">%s</p>", String.valueOf(e.getMessage()));
        return html(HttpStatus.CONFLICT, html.page(html.words().of("problem"), true));
    }

    private static ResponseEntity<byte[]> message(HttpStatus status, String key, HtmlWriter html) {
        html.add("<p>").say(key).add("</p>");
        return html(status, html.page(html.words().of("problem"), true));
    }

    private static ResponseEntity<byte[]> html(HttpStatus status, @Nullable String page) {
        return ResponseEntity.status(status)
                .contentType(HTML)
                .body(String.valueOf(page).getBytes(StandardCharsets.UTF_8));
    }
}
