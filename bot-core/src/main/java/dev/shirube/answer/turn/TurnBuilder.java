package dev.shirube.answer.turn;

import dev.shirube.answer.Answer;
import dev.shirube.answer.Answer.Missing;
import dev.shirube.answer.Answer.Reason;
import dev.shirube.answer.Candidate;
import dev.shirube.answer.Explanation;
import dev.shirube.answer.Overview;
import dev.shirube.answer.Turn;
import dev.shirube.guide.Guide;
import dev.shirube.guide.Passage;
import dev.shirube.guide.Section;
import dev.shirube.question.Conversation;
import dev.shirube.question.Question;
import dev.shirube.question.job.JobMention;
import dev.shirube.ranking.PassageChoice;
import dev.shirube.ranking.Ranked;
import dev.shirube.ranking.Ranking;
import dev.shirube.ranking.Scope;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.text.Folding;
import dev.shirube.vocabulary.Thing;
import dev.shirube.vocabulary.Topic;
import dev.shirube.vocabulary.YearRange;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says what has been decided on one question. For one question only. */
public final class TurnBuilder {

    /** The topic of how jobs differ. */
    private static final String COMPARISON = "comparison";

    private static final int ALTERNATIVES = 5;

    /** As many guides speak of a job that has none. */
    private static final int SPEAKING = 3;

    /** A topic is what a question asks for from this probability on. */
    private static final double SURE_TOPIC = 0.5;

    private final Question question;
    private final Conversation conversation;
    private final Snapshot snapshot;
    private final CandidateFinder finder;
    private final PassageChoice passages;
    private Ranking considered = Ranking.NONE;

    public TurnBuilder(Question question, Conversation conversation, Snapshot snapshot) {
        this.question = question;
        this.conversation = conversation;
        this.snapshot = snapshot;
        this.finder =
                new CandidateFinder(
                        snapshot,
                        ListedJobs.areShown(conversation) ? List.of() : conversation.shown());
        this.passages = new PassageChoice(snapshot.cues());
    }

    /** The sections that could answer, best first; they are what explains the answer. */
    public Ranking rank(Inquiry inquiry) {
        considered = finder.rank(inquiry);
        return considered;
    }

    /** Gives the first section of each ranking; what comes after it are the alternatives. */
    public Turn found(List<Ranking> answers, @Nullable YearRange years) {
        var given = new ArrayList<Candidate>();
        var others = new ArrayList<Candidate>();
        for (Ranking ranking : answers) {
            given.add(candidate(ranking.best(), ranking, years, ranking.confidence()));
            others.addAll(alternatives(ranking, 1, years));
        }
        considered = answers.getFirst();
        String topic = given.getFirst().section().topic();
        String asked = topic == null ? topicOf(considered).orElse(null) : topic;
        return found(given, others, asked, years);
    }

    /** Gives sections that were found otherwise than by ranking. */
    public Turn found(List<Candidate> given, List<Candidate> others, @Nullable YearRange years) {
        return found(given, others, given.getFirst().section().topic(), years);
    }

    private Turn found(
            List<Candidate> given,
            List<Candidate> others,
            @Nullable String topic,
            @Nullable YearRange years) {
        List<String> jobs = given.stream().map(c -> c.guide().slug()).distinct().toList();
        List<String> shown = given.stream().map(c -> c.section().id()).toList();
        return turn(
                new Answer.Found(
                        given,
                        others.subList(0, Math.min(ALTERNATIVES, others.size())),
                        silent(jobs),
                        null,
                        uncovered()),
                new Conversation(jobs, topic, years, shown));
    }

    /** Gives passages that say something together. */
    public Turn found(List<Candidate> given, Overview overview, Conversation next) {
        return turn(new Answer.Found(given, List.of(), List.of(), overview, uncovered()), next);
    }

    /** Of several jobs that the question is about, those that have no guide. */
    private List<String> uncovered() {
        var named = new NamedJobs(question, snapshot);
        return named.covered().isEmpty()
                ? List.of()
                : named.uncovered().stream()
                        .filter(mention -> mention.job().certain())
                        .map(question::name)
                        .distinct()
                        .toList();
    }

    /** Of several jobs that the question names, those that nothing is given of. */
    private List<Guide> silent(List<String> given) {
        var named = new NamedJobs(question, snapshot);
        List<JobMention> asked = named.covered();
        return asked.size() < 2
                ? List.of()
                : named.guides(asked).stream()
                        .filter(guide -> !given.contains(guide.slug()))
                        .distinct()
                        .toList();
    }

    public Turn menu(Guide guide) {
        return turn(
                new Answer.GuideMenu(guide),
                new Conversation(List.of(guide.slug()), null, null, List.of()));
    }

    public Turn say(Answer answer) {
        return turn(answer, conversation);
    }

    /** Asks which of some guides is meant. */
    public Turn clarify(@Nullable String topic, List<Guide> guides) {
        var answer =
                new Answer.Clarify(
                        Missing.JOB,
                        topic(topic),
                        guides,
                        alternatives(considered, 0, question.years()));
        return turn(answer, new Conversation(List.of(), topic, question.years(), List.of()));
    }

    /** Says that a job has no guide, and which guides speak of it. */
    public Turn jobNotCovered(String name, @Nullable String topic) {
        Ranking anywhere =
                finder.rank(new Inquiry(null, Scope.ANYWHERE, name, List.of(), List.of(), null));
        List<Guide> speaking =
                new SectionsOnOthers(snapshot).guides(anywhere, name).limit(SPEAKING).toList();
        var answer =
                new Answer.None(Reason.JOB_NOT_COVERED, name, topic(topic), speaking, List.of());
        return turn(answer, new Conversation(List.of(), topic, null, List.of()));
    }

    /**
     * Declines what is asked of a guide; a topic is named only where the guide has nothing on it.
     */
    public Turn notCovered(Guide guide, Ranking ranking, @Nullable String askedTopic) {
        Optional<String> topic = Optional.ofNullable(askedTopic).or(() -> topicOf(ranking));
        return declined(guide, ranking, topic, null, askedTopic != null);
    }

    /**
     * Declines what a guide never mentions. That a topic is missing is said only where the question
     * has the topic's own name; else the thing is named, where there is one.
     */
    public Turn unmentioned(Guide guide, Ranking ranking, @Nullable Thing thing) {
        return declined(guide, ranking, topicOf(ranking).filter(this::isNamed), thing, false);
    }

    private boolean isNamed(String id) {
        Topic topic = topic(id);
        return topic != null && topic.isNamedIn(Folding.of(question.written()));
    }

    private Turn declined(
            Guide guide,
            Ranking ranking,
            Optional<String> asked,
            @Nullable Thing thing,
            boolean goesOn) {
        String topic = asked.filter(one -> !new GuideTopics(snapshot).has(guide, one)).orElse(null);
        var answer =
                new Answer.None(
                        Reason.TOPIC_NOT_COVERED,
                        "",
                        topic(topic),
                        List.of(guide),
                        alternatives(ranking, 0, question.years()),
                        thing);
        boolean named = !guide.slug().equals(conversation.job());
        return turn(
                answer,
                named || goesOn
                        ? new Conversation(List.of(guide.slug()), topic, null, List.of())
                        : conversation);
    }

    /** The row of a section for some years of experience. */
    public Optional<Passage> row(Section section, YearRange years) {
        return passages.row(section, question, years);
    }

    /** The topic that a question surely asks for, by its phrases or its meaning. */
    public Optional<String> topicOf(Ranking ranking) {
        if (!question.topics().isEmpty()) {
            return Optional.of(question.topics().getFirst());
        }
        boolean compares = new NamedJobs(question, snapshot).covered().size() > 1;
        for (int i = 0; i < ranking.topics().size(); i++) {
            String topic = snapshot.topicModel().topics().get(i).id();
            if (ranking.topics().get(i) >= SURE_TOPIC) {
                // 「忙しいのはどっち？」 asks in what they differ, not for a section on differences
                return compares && topic.equals(COMPARISON) ? Optional.empty() : Optional.of(topic);
            }
        }
        return Optional.empty();
    }

    public Turn offTopic(Ranking ranking) {
        return turn(
                new Answer.None(
                        Reason.OFF_TOPIC,
                        "",
                        null,
                        List.of(),
                        alternatives(ranking, 0, question.years())),
                conversation);
    }

    /** What a text means, encoded once a question; null where there is no encoder. */
    public float @Nullable [] meaningOf(String text) {
        return finder.vector(text);
    }

    private List<Candidate> alternatives(Ranking ranking, int from, @Nullable YearRange years) {
        return ranking.sections().stream()
                .skip(from)
                .limit(ALTERNATIVES)
                .map(other -> candidate(other, ranking, years, ranking.confidence(other)))
                .toList();
    }

    /** The candidate to quote for a section. */
    public Candidate candidate(
            Ranked ranked, Ranking ranking, @Nullable YearRange years, double confidence) {
        Section section = ranked.section();
        if (section.passages().isEmpty()) {
            Section part = onlyPart(ranked.guide(), section);
            return new Candidate(ranked.guide(), part, PassageChoice.lead(part), confidence);
        }
        return new Candidate(
                ranked.guide(),
                section,
                passages.choose(ranked, ranking, question, years),
                confidence);
    }

    /** A heading over nothing but one part: the part tells it. */
    private static Section onlyPart(Guide guide, Section section) {
        Section told = section;
        List<Section> parts = guide.children(told);
        while (told.passages().isEmpty() && parts.size() == 1) {
            told = parts.getFirst();
            parts = guide.children(told);
        }
        return told;
    }

    private Turn turn(Answer answer, Conversation next) {
        return new Turn(answer, next.after(conversation), new Explanation(question, considered));
    }

    private @Nullable Topic topic(@Nullable String id) {
        return id == null ? null : snapshot.vocabulary().topic(id).orElse(null);
    }
}
