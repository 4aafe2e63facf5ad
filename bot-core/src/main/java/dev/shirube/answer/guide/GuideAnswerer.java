package dev.shirube.answer.guide;

import dev.shirube.answer.Candidate;
import dev.shirube.answer.Turn;
import dev.shirube.answer.turn.GuideTopics;
import dev.shirube.answer.turn.Inquiry;
import dev.shirube.answer.turn.SectionsOnOthers;
import dev.shirube.answer.turn.TurnBuilder;
import dev.shirube.guide.Guide;
import dev.shirube.question.Conversation;
import dev.shirube.question.Question;
import dev.shirube.ranking.Feature;
import dev.shirube.ranking.Ranked;
import dev.shirube.ranking.Ranking;
import dev.shirube.ranking.Scope;
import dev.shirube.snapshot.Snapshot;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Answers a question from guides that are known to be meant, or declines. */
public final class GuideAnswerer {

    private static final String ABOUT = "about";

    private static final String DUTIES = "duties";

    /** Not 「一日の流れ」, which is of duties as well. */
    private static final Pattern DOES =
            Pattern.compile(
                    "(?:何|なに)(?:を|の仕事を)?(?:す[るん]|し(?:て|と)|や(?:る|って|っと))|どん?な(?:仕事|こと)|どういう仕事|\\bwhat"
                        + " (?:do|does)\\b.*\\bdo\\b",
                    Pattern.CASE_INSENSITIVE);

    private final Question question;
    private final Conversation conversation;
    private final Snapshot snapshot;
    private final TurnBuilder turns;
    private final GuideTopics topics;

    public GuideAnswerer(
            Question question, Conversation conversation, Snapshot snapshot, TurnBuilder turns) {
        this.question = question;
        this.conversation = conversation;
        this.snapshot = snapshot;
        this.turns = turns;
        this.topics = new GuideTopics(snapshot);
    }

    /** Answers with the best section of each guide that surely tells what is asked. */
    public Turn answer(List<Guide> guides, Scope scope) {
        var unmentioned = new Unmentioned(question, snapshot);
        if (guides.stream().allMatch(unmentioned::inAll)) {
            Guide first = guides.getFirst();
            return turns.unmentioned(
                    first,
                    rank(first.slug(), scope, question.asked()),
                    unmentioned.thing(first).orElse(null));
        }
        Optional<Turn> alone = topicsAlone(guides);
        if (alone.isPresent()) {
            return alone.get();
        }
        Optional<Turn> lacking = partThatIsLacking(guides.getFirst(), scope);
        if (lacking.isPresent()) {
            return lacking.get();
        }
        var sure = new ArrayList<Ranking>();
        Ranking first = null;
        for (Guide guide : guides) {
            Ranking ranking = rank(guide.slug(), scope, question.asked());
            first = first == null ? ranking : first;
            told(ranking, unmentioned).ifPresent(sure::add);
        }
        if (!sure.isEmpty()) {
            return turns.found(sure, question.years());
        }
        Ranking ranking = first == null ? Ranking.NONE : first;
        if (scope == Scope.NAMED && guides.stream().noneMatch(GuideAnswerer::tellsTopics)) {
            // a title that may be any word of the language, which other guides tell of, too
            Ranking anywhere = rank(null, Scope.ANYWHERE, question.written());
            if (anywhere.isSure()) {
                return turns.found(List.of(anywhere), question.years());
            }
        }
        boolean related = ranking.isRelated() || !question.topics().isEmpty();
        return scope == Scope.NAMED || related
                ? turns.notCovered(guides.getFirst(), ranking, null)
                : turns.offTopic(ranking);
    }

    /**
     * The ranking that is sure of a section that mentions what is named: of those alone that do, or
     * of all, where that is the best among them too.
     */
    private Optional<Ranking> told(Ranking ranking, Unmentioned unmentioned) {
        Ranking told = ranking.without(ranked -> unmentioned.byNameIn(ranked.section()));
        if (told.sections().isEmpty() || unmentioned.in(told.best().section())) {
            return Optional.empty();
        }
        return Stream.of(told, ranking)
                .filter(one -> one.best().equals(told.best()) && isGiven(one))
                .findFirst();
    }

    /**
     * What asks for a topic and for nothing else is answered as its command is. Where words alone
     * are compared, a guide without such a heading does not cover it.
     */
    private Optional<Turn> topicsAlone(List<Guide> guides) {
        if (!question.topicsAlone() || !question.companions().isEmpty()) {
            return Optional.empty();
        }
        Optional<Turn> told =
                new CommandAnswerer(question, conversation, snapshot)
                        .topics(guides, question.topics());
        Guide first = guides.getFirst();
        String topic = question.topics().getFirst();
        if (told.isEmpty() && (topic.equals(ABOUT) || isOfWhatItDoes(topic, first))) {
            return topics.about(first).map(s -> turns.found(List.of(s), List.of(), null));
        }
        boolean lacks = !snapshot.isEncoded(first.slug()) && !topics.has(first, topic);
        return told.isEmpty() && lacks && tellsTopics(first)
                ? Optional.of(turns.notCovered(first, Ranking.NONE, topic))
                : told;
    }

    /** 「何をする人？」 is told by what the job is, too. */
    private boolean isOfWhatItDoes(String topic, Guide guide) {
        return topic.equals(DUTIES)
                && DOES.matcher(question.written()).find()
                && topics.has(guide, ABOUT);
    }

    /** What each of some guides tells on a topic. */
    public Turn topic(List<Guide> guides, String topic) {
        return new CommandAnswerer(question, conversation, snapshot)
                .topics(guides, List.of(topic))
                .orElseGet(() -> turns.notCovered(guides.getFirst(), Ranking.NONE, topic));
    }

    /**
     * A part of a topic that phrases ask for, and of which the guide has nothing, is not answered
     * with the rest of the topic: the questions of an interviewer are none to ask back.
     */
    private Optional<Turn> partThatIsLacking(Guide guide, Scope scope) {
        return question.topics().stream()
                .filter(topic ->
                        snapshot.vocabulary()
                                .topic(topic)
                                .filter(t -> t.broader() != null)
                                .isPresent())
                .filter(topic -> !topics.has(guide, topic))
                .findFirst()
                .map(topic ->
                        turns.notCovered(
                                guide, rank(guide.slug(), scope, question.asked()), topic));
    }

    /** What the guide of each says of the others, else what each is. */
    public Turn compare(List<Guide> guides) {
        var given = new ArrayList<Candidate>();
        for (Guide guide : guides) {
            List<String> others =
                    question.subjects().stream()
                            .filter(m -> !m.job().guides().contains(guide.slug()))
                            .map(question::name)
                            .toList();
            String text = String.join(" ", others) + " " + question.asked();
            Ranking ranking = rank(guide.slug(), Scope.NAMED, text);
            new SectionsOnOthers(snapshot)
                    .speakingOf(ranking, others)
                    .or(() -> topics.about(guide))
                    .ifPresent(given::add);
        }
        return given.isEmpty()
                ? turns.menu(guides.getFirst())
                : turns.found(given, List.of(), null);
    }

    /** Whether the best section is to be given. */
    public boolean isGiven(Ranking ranking) {
        return ranking.isSure()
                || isTopicAlone(ranking)
                || isAmongParts(ranking)
                || (!question.topics().isEmpty() && ranking.confidence() >= Ranking.ENOUGH);
    }

    /**
     * Parts of a chapter on the topic that is asked for share what is likely among them: none is
     * sure, and that it is one of them is.
     */
    private static boolean isAmongParts(Ranking ranking) {
        if (ranking.sections().isEmpty() || !ranking.isRelated() || !isOnTopic(ranking.best())) {
            return false;
        }
        double together =
                ranking.sections().stream()
                        .filter(GuideAnswerer::isOnTopic)
                        .mapToDouble(ranking::confidence)
                        .sum();
        return together >= Ranking.ENOUGH;
    }

    private static boolean isOnTopic(Ranked ranked) {
        return ranked.feature(Feature.TOPIC_PHRASE) > 0;
    }

    /** Where nothing but a topic is asked for that the guide has, there is nothing to doubt. */
    private boolean isTopicAlone(Ranking ranking) {
        return question.words().isEmpty()
                && !ranking.sections().isEmpty()
                && ranking.best().feature(Feature.TOPIC_PHRASE) > 0;
    }

    private Ranking rank(@Nullable String guide, Scope scope, String text) {
        return turns.rank(Inquiry.of(question, guide, scope, text));
    }

    /** Whether any heading of a guide tells what its section is about: not those of other texts. */
    private static boolean tellsTopics(Guide guide) {
        return guide.sections().stream().anyMatch(section -> section.topic() != null);
    }
}
