package dev.shirube.answer.find;

import dev.shirube.answer.Answer;
import dev.shirube.answer.Candidate;
import dev.shirube.answer.Overview;
import dev.shirube.answer.Overview.Statement;
import dev.shirube.answer.Turn;
import dev.shirube.answer.turn.GuideTopics;
import dev.shirube.answer.turn.JobFilter;
import dev.shirube.answer.turn.ListedJobs;
import dev.shirube.answer.turn.TurnBuilder;
import dev.shirube.guide.Guide;
import dev.shirube.question.Conversation;
import dev.shirube.question.Question;
import dev.shirube.ranking.Ranking;
import dev.shirube.search.JobsForm;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.vocabulary.Topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the jobs whose guides say what is looked for, with the sentence that says so. */
public final class FindAnswerer {

    private final Question question;
    private final Conversation conversation;
    private final Snapshot snapshot;
    private final TurnBuilder turns;
    private final FindQuestion reader;
    private final Elsewhere elsewhere;
    private final StatementFinder finder;
    private final MeantQuestion meaning;

    /** What was looked for already: whether anything is said is asked before it is given. */
    private final Map<List<Condition>, List<Statement>> looked = new HashMap<>();

    public FindAnswerer(
            Question question, Conversation conversation, Snapshot snapshot, TurnBuilder turns) {
        this.question = question;
        this.conversation = conversation;
        this.snapshot = snapshot;
        this.turns = turns;
        this.reader = new FindQuestion(snapshot.vocabulary(), snapshot.phrases());
        this.elsewhere = new Elsewhere(snapshot);
        this.finder = new StatementFinder(snapshot, elsewhere);
        this.meaning = new MeantQuestion(snapshot, turns, reader);
    }

    /** The answer, or nothing where it asks for no jobs or no guide says it. */
    public Optional<Turn> answer() {
        if (snapshot.guides().size() < 2
                || question.subjects().stream().anyMatch(m -> m.job().isCovered())) {
            return Optional.empty();
        }
        boolean talkedAbout = conversation.job() != null;
        boolean ofOne = talkedAbout || !question.subjects().isEmpty();
        List<Condition> byWords = byWords(talkedAbout, ofOne);
        // 「獣医の年収」 asks for no other jobs.
        return ofOne && byWords.isEmpty()
                ? Optional.empty()
                : found(meantOr(question.written(), byWords));
    }

    /** What the words ask for; in whatever form, where they have a sense of their own. */
    private List<Condition> byWords(boolean talkedAbout, boolean ofOne) {
        String asked = JobsForm.withoutAvoiding(question.written());
        List<Condition> asWritten = reader.read(asked, talkedAbout);
        if (!asWritten.isEmpty() || ofOne) {
            return asWritten;
        }
        List<Condition> inOneForm = reader.read(JobsForm.of(asked), false);
        return inOneForm.stream().anyMatch(MeantQuestion::isLeft) ? List.of() : inOneForm;
    }

    /** What the words ask for; where no guide says all of that, what is meant. */
    private List<Condition> meantOr(String asked, List<Condition> byWords) {
        if (byWords.isEmpty()) {
            return meaning.read(asked);
        }
        if (byWords.stream().noneMatch(MeantQuestion::isLeft)) {
            return byWords;
        }
        boolean said = !said(byWords).isEmpty();
        if (byWords.stream().allMatch(MeantQuestion::isLeft)) {
            return meaning.instead(asked, byWords, said);
        }
        return said ? byWords : meaning.withoutLeft(asked, byWords);
    }

    /** What words ask for that are all conditions. */
    List<Condition> asked(String words) {
        return meantOr(words, reader.typed(words));
    }

    /** Answers the command, whose words are all conditions. */
    public Turn typed(String rest) {
        return found(asked(rest))
                .orElseGet(() ->
                        rest.isBlank()
                                ? turns.say(JobFilter.menu("", snapshot))
                                : turns.offTopic(Ranking.NONE));
    }

    /** What has a sense of its own alone, where no guide says the rest: 「未経験30代でもいける」. */
    private Optional<Turn> withoutOther(List<Condition> conditions) {
        List<Condition> known = conditions.stream().filter(c -> !c.kind().isOwnWords()).toList();
        List<Condition> other = conditions.stream().filter(c -> c.kind().isOwnWords()).toList();
        return known.isEmpty() || other.isEmpty() ? notSaid(conditions) : found(known, other);
    }

    /** What is wider than what no guide says, with that said: 英語 where none says 「TOEIC」. */
    private Optional<Turn> wider(List<Condition> conditions) {
        List<Condition> narrow =
                conditions.stream().filter(c -> reader.wider(c).isPresent()).toList();
        return narrow.isEmpty()
                ? Optional.empty()
                : found(conditions.stream().map(c -> reader.wider(c).orElse(c)).toList(), narrow);
    }

    /** That no guide says it, where it is sure what was asked for. */
    private Optional<Turn> notSaid(List<Condition> conditions) {
        Condition first = conditions.getFirst();
        boolean sure =
                switch (first.kind()) {
                    case OTHER -> !said(List.of(first.negated())).isEmpty();
                    case EMPLOYER -> first.isOfNamedEmployer();
                    default -> true;
                };
        if (!sure) {
            return Optional.empty();
        }
        boolean several = conditions.size() > 1;
        Optional<Topic> topic =
                several
                        ? Optional.empty()
                        : first.kind().topic().flatMap(snapshot.vocabulary()::topic);
        List<Guide> told =
                topic.stream()
                        .flatMap(t ->
                                snapshot.guides().stream()
                                        .filter(g -> new GuideTopics(snapshot).has(g, t.id())))
                        .toList();
        return Optional.of(
                turns.say(
                        new Answer.None(
                                Answer.Reason.NOT_SAID,
                                conditions.stream()
                                        .map(Condition::written)
                                        .distinct()
                                        .collect(Collectors.joining(" + ")),
                                topic.orElse(null),
                                told,
                                List.of())));
    }

    private Optional<Turn> found(List<Condition> conditions) {
        return found(conditions, List.of());
    }

    private Optional<Turn> found(List<Condition> conditions, List<Condition> unsaid) {
        if (conditions.isEmpty()) {
            return Optional.empty();
        }
        List<Statement> statements = said(conditions);
        if (statements.isEmpty() && unsaid.isEmpty()) {
            Optional<Turn> wider = wider(conditions);
            if (wider.isPresent()) {
                return wider;
            }
        }
        if (statements.isEmpty()) {
            return unsaid.isEmpty() ? withoutOther(conditions) : notSaid(conditions);
        }
        var overview =
                new Overview.Jobs(
                        conditions.stream().map(Condition::written).distinct().toList(),
                        statements,
                        unsaid.stream().map(Condition::written).distinct().toList());
        List<Candidate> given = statements.stream().map(Statement::from).distinct().toList();
        return Optional.of(
                turns.found(
                        given,
                        overview,
                        new Conversation(List.of(), null, null, ListedJobs.shown(given))));
    }

    /** What guides say of all conditions, of each in the words that are asked for if any does. */
    List<Statement> said(List<Condition> conditions) {
        List<Statement> known = looked.get(conditions);
        if (known == null) {
            known = lookFor(conditions);
            looked.put(List.copyOf(conditions), known);
        }
        return known;
    }

    private List<Statement> lookFor(List<Condition> conditions) {
        List<List<Sought>> ways = conditions.stream().map(condition -> ways(condition)).toList();
        var statements = new ArrayList<Statement>();
        for (Guide guide : snapshot.guides()) {
            List<Statement> own =
                    ways.stream().flatMap(way -> statement(guide, way).stream()).toList();
            if (own.size() == conditions.size()) {
                statements.addAll(own);
            }
        }
        return statements;
    }

    /** The condition as it is asked for; what is looked for otherwise only where nothing is. */
    private List<Sought> ways(Condition condition) {
        var asked =
                new Sought(
                        condition,
                        condition.lookUp(snapshot.index()),
                        false,
                        Telling.of(condition, snapshot, elsewhere).orElse(null));
        List<Sought> others =
                reader.otherwise(condition).stream()
                        .map(other -> new Sought(other, other.lookUp(snapshot.index()), true, null))
                        .toList();
        if (condition.kind() == ConditionKind.AI) {
            return Stream.concat(Stream.of(asked), others.stream()).toList();
        }
        return Stream.concat(Stream.of(asked), others.stream())
                .filter(sought ->
                        snapshot.guides().stream()
                                .anyMatch(guide -> statement(guide, List.of(sought)).isPresent()))
                .findFirst()
                .map(List::of)
                .orElse(List.of(asked));
    }

    private Optional<Statement> statement(Guide guide, List<Sought> ways) {
        return ways.stream()
                .filter(sought -> !sought.in(guide).isEmpty() || sought.telling() != null)
                .flatMap(sought -> finder.find(guide, sought).stream())
                .findFirst();
    }
}
