package dev.shirube.app.insights.page;

import dev.shirube.app.insights.gaps.GapReport;
import dev.shirube.app.insights.improve.CannotImproveException;
import dev.shirube.app.insights.improve.Change.Proposal;
import dev.shirube.app.insights.improve.Improvements;
import dev.shirube.app.insights.improve.Trial;
import dev.shirube.app.insights.improve.Trial.StoredQuestion;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is tried out, accepted and taken back. */
@RestController
final class ChangesController {

    /** So many stored questions a change is tried out on; it takes some seconds. */
    private static final int TRIED = 150;

    private static final int MOST_QUESTIONS = 50;

    private final PageData data;
    private final Improvements improvements;

    ChangesController(PageData data, Improvements improvements) {
        this.data = data;
        this.improvements = improvements;
    }

    @PostMapping("/insights/try")
    ResponseEntity<byte[]> tryOut(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = InsightsController.USUAL) int days)
            throws CannotImproveException, InterruptedException {
        Optional<PageData.Gaps> gaps = data.found(days);
        Proposal proposal = proposal(request, group, gaps);
        List<StoredQuestion> stored = gaps.map(PageData.Gaps::stored).orElse(List.of());
        Trial trial = improvements.tryOut(proposal, data.touched(proposal, stored, TRIED));
        return PageResponse.html(
                HttpStatus.OK,
                GapPage.trial(
                        proposal,
                        trial,
                        data.guides(),
                        stored.size(),
                        PageData.known(days),
                        group,
                        HtmlWriter.of(request)));
    }

    /** A comma in a question is none between two. */
    private static Proposal proposal(
            HttpServletRequest request, String group, Optional<PageData.Gaps> gaps) {
        String[] questions = request.getParameterValues("q");
        String job =
                gaps.flatMap(g -> g.group(group))
                        .map(GapReport.Entry::group)
                        .map(g -> g.job())
                        .orElse("");
        return new Proposal(
                ChangeForm.read(request),
                job,
                questions == null
                        ? List.of()
                        : List.of(questions).stream().limit(MOST_QUESTIONS).toList());
    }

    @PostMapping("/insights/accept")
    ResponseEntity<byte[]> accept(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = InsightsController.USUAL) int days)
            throws CannotImproveException {
        improvements.accept(proposal(request, group, data.found(days)));
        return PageResponse.to("/accepted", request);
    }

    @PostMapping("/insights/undo")
    ResponseEntity<byte[]> undo(
            HttpServletRequest request, @RequestParam(defaultValue = "") String id)
            throws CannotImproveException {
        improvements.undo(Set.of(id));
        return PageResponse.to("/accepted", request);
    }

    @GetMapping("/insights/accepted")
    ResponseEntity<byte[]> accepted(HttpServletRequest request) throws CannotImproveException {
        return PageResponse.html(
                HttpStatus.OK,
                AcceptedPage.page(
                        improvements.accepted(),
                        improvements.vocabularyFile(),
                        HtmlWriter.of(request)));
    }

    @ExceptionHandler
    ResponseEntity<byte[]> problem(CannotImproveException e, HttpServletRequest request) {
        return PageResponse.problem(e, HtmlWriter.of(request));
    }
}
