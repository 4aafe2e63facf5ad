package dev.shirube.app.insights.page;

import dev.shirube.app.insights.gaps.GapReport;
import dev.shirube.app.insights.improve.CannotImproveException;
import dev.shirube.app.insights.improve.Improvements;
import dev.shirube.app.insights.improve.Proposal;
import dev.shirube.app.insights.improve.StoredQuestion;
import dev.shirube.app.insights.improve.Trial;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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
            throws InterruptedException {
        HtmlWriter html = HtmlWriter.of(request);
        Optional<PageData.Gaps> gaps = data.found(days);
        Proposal proposal = proposal(request, group, gaps);
        try {
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
                            html));
        } catch (CannotImproveException e) {
            return PageResponse.problem(e, html);
        }
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
            @RequestParam(defaultValue = InsightsController.USUAL) int days) {
        try {
            improvements.accept(proposal(request, group, data.found(days)));
        } catch (CannotImproveException e) {
            return PageResponse.problem(e, HtmlWriter.of(request));
        }
        return PageResponse.to("/accepted", request);
    }

    @PostMapping("/insights/undo")
    ResponseEntity<byte[]> undo(
            HttpServletRequest request, @RequestParam(defaultValue = "") String id) {
        try {
            improvements.undo(Set.of(id));
        } catch (CannotImproveException e) {
            return PageResponse.problem(e, HtmlWriter.of(request));
        }
        return PageResponse.to("/accepted", request);
    }

    @GetMapping("/insights/accepted")
    ResponseEntity<byte[]> accepted(HttpServletRequest request) {
        HtmlWriter html = HtmlWriter.of(request);
        try {
            return PageResponse.html(
                    HttpStatus.OK,
                    AcceptedPage.page(
                            improvements.accepted(), improvements.vocabularyFile(), html));
        } catch (CannotImproveException e) {
            return PageResponse.problem(e, html);
        }
    }
}
