package dev.shirube.answer;

import dev.shirube.answer.Answer.Missing;
import dev.shirube.answer.Answer.Reason;
import dev.shirube.guide.Guide;
import dev.shirube.guide.Section;
import dev.shirube.question.Conversation;
import dev.shirube.question.Question;
import dev.shirube.search.Keyword;
import dev.shirube.vocabulary.Topic;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One question on its way to an answer: looks for sections, remembers what was compared, and says
 * what has been decided. For one question only.
 */
final class Exchange {

    private static final int ALTERNATIVES = 5;

    /** How much more of what is looked for another guide must have to be preferred. */
    private static final double CLEARLY = 0.25;

    private final Question question;
    private final Conversation conversation;
    private final Snapshot snapshot;
    private final Ranking ranking;
    private final PassageChoice passages;
    private final Map<Ask, List<Ranked>> compared = new HashMap<>();
    private List<Ranked> considered = List.of();

    Exchange(Question question, Conversation conversation, Snapshot snapshot) {
        this.question = question;
        this.conversation = conversation;
        this.snapshot = snapshot;
        this.ranking = new Ranking(snapshot, question);
        this.passages = new PassageChoice(snapshot.cues());
    }

    /** The sections that could answer, best first. */
    List<Ranked> rank(Ask ask) {
        considered = compare(ask);
        return considered;
    }

    /** What was compared once is not compared again. */
    private List<Ranked> compare(Ask ask) {
        return compared.computeIfAbsent(ask, ranking::rank);
    }

    /**
     * The sections that could answer each of the topics that a question lists, the best first;
     * those for all of it at once where it lists none, or only one of them has an answer.
     */
    List<List<Ranked>> rankEach(Ask ask) {
        var each = new ArrayList<List<Ranked>>();
        if (question.keywords().isEmpty()) {
            for (String topic : question.listed()) {
                List<Ranked> ranked = rank(ask.about(List.of(topic)));
                if (!ranked.isEmpty()
                        && ranked.getFirst().evidence().topic() > 0
                        && each.stream().noneMatch(r -> isSameSection(r, ranked))) {
                    each.add(ranked);
                }
            }
        }
        return each.size() > 1 ? each : List.of(rank(ask));
    }

    private static boolean isSameSection(List<Ranked> one, List<Ranked> other) {
        return one.getFirst().section().id().equals(other.getFirst().section().id());
    }

    static boolean isSure(List<Ranked> ranked) {
        return Confidence.of(ranked) >= Confidence.ENOUGH;
    }

    /** Gives the first section of each list; what comes after it are the alternatives. */
    Turn found(List<List<Ranked>> answers, Ask ask, double atLeast) {
        var given = new ArrayList<Candidate>();
        var others = new ArrayList<Candidate>();
        for (List<Ranked> ranked : answers) {
            Ranked best = ranked.getFirst();
            given.add(candidate(best, ask, Math.max(atLeast, Confidence.of(ranked))));
            others.addAll(alternatives(ranked.subList(1, ranked.size()), ask));
        }
        considered = answers.getFirst();
        Ranked first = considered.getFirst();
        String topic = ask.topics().isEmpty() ? first.section().topic() : ask.topics().getFirst();
        return turn(
                new Answer.Found(given, others.subList(0, Math.min(ALTERNATIVES, others.size()))),
                new Conversation(first.guide().slug(), topic, ask.years()));
    }

    Turn menu(Guide guide) {
        return turn(new Answer.GuideMenu(guide), new Conversation(guide.slug(), null, null));
    }

    Turn say(Answer answer) {
        return turn(answer, conversation);
    }

    /** Asks which of some guides is meant. */
    Turn clarify(@Nullable String topic, List<Guide> guides) {
        var answer = new Answer.Clarify(Missing.JOB, topic(topic), guides, List.of());
        return turn(answer, new Conversation(null, topic, question.years()));
    }

    Turn jobNotCovered(String name, @Nullable String topic) {
        var keywords = List.of(Keyword.of(name));
        List<Ranked> nearest =
                compare(new Ask(null, List.of(), false, null, "", List.of(), keywords));
        if (considered.isEmpty()) {
            considered = nearest;
        }
        List<Guide> guides =
                nearest.stream().map(Ranked::guide).distinct().limit(ALTERNATIVES).toList();
        var answer = new Answer.None(Reason.JOB_NOT_COVERED, name, topic(topic), guides, List.of());
        return turn(answer, new Conversation(null, topic, null));
    }

    Turn topicNotCovered(Guide guide, Ask ask) {
        String topic = ask.topics().isEmpty() ? null : ask.topics().getFirst();
        Ask anything =
                new Ask(
                        guide.slug(),
                        ask.topics(),
                        false,
                        null,
                        ask.text(),
                        ask.subjects(),
                        ask.keywords());
        var answer =
                new Answer.None(
                        Reason.TOPIC_NOT_COVERED,
                        "",
                        topic(topic),
                        List.of(guide),
                        alternatives(nearest(anything), ask));
        return turn(answer, new Conversation(guide.slug(), topic, null));
    }

    /** What the guide has that is nearest, after what another guide clearly tells. */
    private List<Ranked> nearest(Ask ask) {
        List<Ranked> here = rank(ask);
        if (ask.keywords().isEmpty() || snapshot.guides().size() == 1) {
            return here;
        }
        List<Ranked> anywhere = compare(ask.in(null));
        if (!fitsBetter(anywhere, here)) {
            return here;
        }
        considered = here;
        var all = new ArrayList<Ranked>();
        all.add(anywhere.getFirst());
        all.addAll(here);
        return all;
    }

    /** Whether the first of some sections has clearly more of what is looked for. */
    static boolean fitsBetter(List<Ranked> some, List<Ranked> others) {
        double own = others.isEmpty() ? 0 : others.getFirst().evidence().content();
        return !some.isEmpty() && some.getFirst().evidence().content() > own + CLEARLY;
    }

    Turn offTopic(List<Ranked> ranked, Ask ask) {
        return turn(
                new Answer.None(Reason.OFF_TOPIC, "", null, List.of(), alternatives(ranked, ask)),
                conversation);
    }

    private List<Candidate> alternatives(List<Ranked> ranked, Ask ask) {
        return ranked.stream()
                .limit(ALTERNATIVES)
                .map(other -> candidate(other, ask, Confidence.of(other.evidence(), 0)))
                .toList();
    }

    private Candidate candidate(Ranked ranked, Ask ask, double confidence) {
        Ranked told = ranked;
        List<Section> parts = ranked.guide().children(ranked.section());
        while (told.section().passages().isEmpty() && parts.size() == 1) {
            // a heading over nothing but one part: the part tells it
            told = told.at(parts.getFirst());
            parts = told.guide().children(told.section());
        }
        return new Candidate(told.guide(), told.section(), passages.choose(told, ask), confidence);
    }

    private Turn turn(Answer answer, Conversation next) {
        return new Turn(answer, next, new Explanation(question, considered));
    }

    private @Nullable Topic topic(@Nullable String id) {
        return id == null ? null : snapshot.vocabulary().topic(id).orElse(null);
    }
}
