package dev.shirube.answer.career;

import dev.shirube.answer.Candidate;
import dev.shirube.answer.Overview;
import dev.shirube.answer.Turn;
import dev.shirube.answer.guide.CommandAnswerer;
import dev.shirube.answer.turn.NamedJobs;
import dev.shirube.answer.turn.TurnBuilder;
import dev.shirube.guide.Guide;
import dev.shirube.question.Conversation;
import dev.shirube.question.Question;
import dev.shirube.question.job.JobMention;
import dev.shirube.ranking.Ranking;
import dev.shirube.relation.CareerPath;
import dev.shirube.relation.Quote;
import dev.shirube.relation.Step;
import dev.shirube.snapshot.Snapshot;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Answers how one gets from one job to another, and what one can become. */
public final class PathAnswerer {

    private static final String PATH = "career-path";

    private static final Pattern TO_FIRST = Pattern.compile("^\\s*to[:：].*from[:：].*");

    private final Question question;
    private final Snapshot snapshot;
    private final TurnBuilder turns;
    private final CareerHeadings headed;

    public PathAnswerer(Question question, Snapshot snapshot, TurnBuilder turns) {
        this.question = question;
        this.snapshot = snapshot;
        this.turns = turns;
        this.headed = new CareerHeadings(snapshot);
    }

    /**
     * Answers.
     *
     * @param talkedAbout the guide of the job that is talked about, if any
     * @return the answer, or nothing where no way is asked for or no guide names one
     */
    public Optional<Turn> answer(Optional<Guide> talkedAbout) {
        var asked = new PathQuestion(question, snapshot);
        Optional<Turn> hither =
                talkedAbout
                        .flatMap(asked::hither)
                        .flatMap(way -> way.to().flatMap(to -> way(way.from(), to)));
        if (hither.isPresent()) {
            return hither;
        }
        Optional<PathQuestion.Hither> only = asked.fromUncovered();
        if (only.isPresent()) {
            Guide to = only.get().to();
            return headed.entry(to, List.of(only.get().from()))
                    .or(() -> headed.entry(to))
                    .map(entry -> turns.found(List.of(entry), List.of(), null))
                    .or(() -> section(to));
        }
        return snapshot.guides().size() < 2
                ? Optional.empty()
                : asked.way()
                        .flatMap(way ->
                                way.to()
                                        .flatMap(to -> way(way.from(), to))
                                        .or(() -> way.to().flatMap(to -> entry(way.from(), to)))
                                        .or(() -> next(way.from()))
                                        .or(() ->
                                                way.to().isPresent()
                                                        ? Optional.empty()
                                                        : headed(way.from(), asked.isOfLeaving()))
                                        .or(() -> section(way.from())));
    }

    /** Answers the command, which names one job or two. */
    public Turn typed(Conversation conversation) {
        var named = new NamedJobs(question, snapshot);
        List<JobMention> mentions = question.mentions();
        Optional<JobMention> uncovered =
                mentions.stream().filter(m -> !m.job().isCovered()).findFirst();
        if (uncovered.isPresent()) {
            String name = question.name(uncovered.get());
            return turns.jobNotCovered(name, PATH);
        }
        List<Guide> guides = named.guides(mentions).stream().distinct().toList();
        if (guides.isEmpty()) {
            guides = snapshot.guide(conversation.job()).stream().toList();
        }
        if (guides.isEmpty()) {
            return turns.clarify(PATH, named.choice(mentions));
        }
        Guide first = guides.getFirst();
        if (guides.size() == 1) {
            return next(first).orElseGet(() -> turns.notCovered(first, Ranking.NONE, PATH));
        }
        Guide second = guides.get(1);
        boolean swapped = TO_FIRST.matcher(question.written()).matches();
        return swapped ? whole(second, first) : whole(first, second);
    }

    private Turn whole(Guide from, Guide to) {
        return way(from, to)
                .orElseGet(() ->
                        next(from).orElseGet(() -> turns.notCovered(from, Ranking.NONE, PATH)));
    }

    /** How one gets into a job, where no guide names a way from the other. */
    private Optional<Turn> entry(Guide from, Guide to) {
        var named = new NamedJobs(question, snapshot);
        List<String> names =
                question.mentions().stream()
                        .filter(mention -> named.onlyGuide(mention).equals(Optional.of(from)))
                        .map(question::name)
                        .toList();
        return headed.entry(to, names)
                .or(() -> headed.entry(to))
                .map(entry -> turns.found(List.of(entry), List.of(), null));
    }

    /** What its guide says under a heading of its own on what comes next. */
    private Optional<Turn> headed(Guide from, boolean leaving) {
        List<Candidate> sections = headed.next(from, leaving);
        return sections.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        turns.found(
                                sections.subList(0, 1),
                                sections.subList(1, sections.size()),
                                null));
    }

    /**
     * What its guide says of careers, where it names no job that has a guide; what is meant tells
     * more than that.
     */
    private Optional<Turn> section(Guide from) {
        return snapshot.isEncoded(from.slug())
                ? Optional.empty()
                : new CommandAnswerer(question, Conversation.EMPTY, snapshot)
                        .topics(List.of(from), List.of(PATH));
    }

    private Optional<Turn> way(Guide from, Guide to) {
        CareerPath path = snapshot.careers().way(from, to);
        if (path.steps().isEmpty() && path.skills().missing().isEmpty()) {
            return Optional.empty();
        }
        List<Candidate> given =
                path.steps().isEmpty()
                        ? path.skills().missing().stream()
                                .map(skill -> candidate(skill.quote()))
                                .distinct()
                                .toList()
                        : candidates(path.steps());
        return Optional.of(turns.found(given, new Overview.Path(path), next(from, to)));
    }

    private Optional<Turn> next(Guide from) {
        List<Step> steps = snapshot.careers().next(from);
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        turns.found(
                                candidates(steps),
                                new Overview.NextJobs(from, steps),
                                next(from, from)));
    }

    private static Conversation next(Guide from, Guide to) {
        List<String> jobs =
                from.slug().equals(to.slug())
                        ? List.of(from.slug())
                        : List.of(from.slug(), to.slug());
        return new Conversation(jobs, PATH, null, List.of());
    }

    private static List<Candidate> candidates(List<Step> steps) {
        return steps.stream().map(step -> candidate(step.quote())).distinct().toList();
    }

    private static Candidate candidate(Quote quote) {
        return new Candidate(quote.guide(), quote.section(), quote.passage(), 1);
    }
}
