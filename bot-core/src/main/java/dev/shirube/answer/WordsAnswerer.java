package dev.shirube.answer;

import dev.shirube.answer.Answer.Courtesy;
import dev.shirube.answer.Answer.Missing;
import dev.shirube.answer.Answer.Reason;
import dev.shirube.guide.Guide;
import dev.shirube.question.Conversation;
import dev.shirube.question.JobMention;
import dev.shirube.question.Question;
import dev.shirube.search.Keyword;
import dev.shirube.vocabulary.Topic;
import dev.shirube.vocabulary.YearRange;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers questions in words: fills in what the conversation tells, ranks, and decides. */
final class WordsAnswerer {

    private static final int ALTERNATIVES = 5;

    /** How much better another guide has to fit before a question leaves the job behind. */
    private static final double ELSEWHERE = 0.25;

    /** With more of its words in the guide talked about, a question stays with it. */
    private static final double MOSTLY = 0.6;

    /** With less of its words in the nearest guide, a question is about something else. */
    private static final double RELATED = 0.3;

    private final Question question;
    private final Conversation conversation;
    private final Snapshot snapshot;
    private final Ranking ranking;
    private final PassageChoice passages;
    private List<Ranked> considered = List.of();

    WordsAnswerer(Question question, Conversation conversation, Snapshot snapshot) {
        this.question = question;
        this.conversation = conversation;
        this.snapshot = snapshot;
        this.ranking = new Ranking(snapshot);
        this.passages = new PassageChoice(snapshot.cues());
    }

    Turn answer() {
        if (question.isSmallTalk()) {
            return smallTalk();
        }
        List<JobMention> covered = covered();
        Optional<JobMention> uncovered = uncovered();
        if (covered.isEmpty() && uncovered.isPresent()) {
            return aboutUncoveredJob(uncovered.get());
        }
        if (!covered.isEmpty()) {
            return aboutJobs(covered);
        }
        return withoutJob();
    }

    /** Answers a command for a topic: nothing but the topic will do. */
    Turn answerTopic(String topic) {
        List<JobMention> covered = covered();
        if (covered.isEmpty()) {
            Optional<JobMention> uncovered = uncovered();
            if (uncovered.isPresent()) {
                return jobNotCovered(uncovered.get(), topic);
            }
            if (!question.keywords().isEmpty() && conversation.job() == null) {
                String name = question.text();
                return jobNotCovered(name, topic);
            }
        }
        String slug = covered.isEmpty() ? knownJob() : slugOf(covered.getFirst());
        if (slug == null) {
            return clarify(topic, covered);
        }
        Ask ask =
                new Ask(
                        slug,
                        List.of(topic),
                        true,
                        question.years(),
                        question.text(),
                        question.keywords());
        List<Ranked> ranked = rank(ask);
        if (ranked.isEmpty()) {
            return topicNotCovered(slug, topic, ask);
        }
        return found(List.of(ranked), ask, 1);
    }

    /** Answers a command for a job: the contents of its guide. */
    Turn answerJob() {
        List<JobMention> covered = covered();
        if (!covered.isEmpty()) {
            Optional<Guide> guide = snapshot.guide(slugOf(covered.getFirst()));
            return guide.map(this::menu).orElseGet(() -> clarify(null, covered));
        }
        Optional<JobMention> uncovered = uncovered();
        if (uncovered.isPresent()) {
            return jobNotCovered(uncovered.get());
        }
        if (question.text().isEmpty()) {
            return turn(JobFilter.menu("", snapshot), conversation);
        }
        return jobNotCovered(question.text(), null);
    }

    /**
     * A question that names a job without a guide may still be about something that guides tell.
     */
    private Turn aboutUncoveredJob(JobMention mention) {
        if (question.topics().isEmpty() && !question.keywords().isEmpty()) {
            var keywords = new ArrayList<>(question.keywords());
            keywords.add(Keyword.of(question.text().substring(mention.start(), mention.end())));
            Ask ask = new Ask(null, List.of(), false, question.years(), question.text(), keywords);
            List<Ranked> ranked = rank(ask);
            if (!ranked.isEmpty() && confidence(ranked) >= Confidence.ENOUGH) {
                return found(List.of(ranked), ask, 0);
            }
        }
        return jobNotCovered(mention);
    }

    private Turn aboutJobs(List<JobMention> covered) {
        boolean bare =
                question.topics().isEmpty()
                        && question.keywords().isEmpty()
                        && question.years() == null;
        if (bare && conversation.topic() == null) {
            Optional<Guide> guide = snapshot.guide(slugOf(covered.getFirst()));
            return guide.map(this::menu).orElseGet(() -> clarify(null, covered));
        }
        Ask ask = ask(null);
        if (question.topics().isEmpty()
                && conversation.topic() != null
                && question.keywords().isEmpty()) {
            YearRange years = question.years() == null ? conversation.years() : question.years();
            ask = new Ask(null, List.of(conversation.topic()), false, years, ask.text(), List.of());
        }
        var answers = new ArrayList<List<Ranked>>();
        for (JobMention mention : covered) {
            String slug = slugOf(mention);
            if (slug == null) {
                return severalGuides(ask, mention);
            }
            answers.add(rank(ask.in(slug)));
        }
        answers.removeIf(ranked -> ranked.isEmpty() || confidence(ranked) < Confidence.ENOUGH);
        String first = slugOf(covered.getFirst());
        if (answers.isEmpty()) {
            return topicNotCovered(first == null ? "" : first, firstTopic(ask), ask.in(first));
        }
        return found(answers, ask, 0);
    }

    /** One name, several guides: the words decide, else the person. */
    private Turn severalGuides(Ask ask, JobMention mention) {
        List<Ranked> ranked = new ArrayList<>();
        for (String slug : mention.job().guides()) {
            ranked.addAll(rank(ask.in(slug)));
        }
        ranked.sort((a, b) -> Double.compare(b.score(), a.score()));
        if (!question.keywords().isEmpty()
                && !ranked.isEmpty()
                && confidence(ranked) >= Confidence.ENOUGH) {
            return found(List.of(ranked), ask, 0);
        }
        return clarify(firstTopic(ask), List.of(mention));
    }

    private Turn withoutJob() {
        String known = knownJob();
        if (known != null) {
            return inConversation(known);
        }
        Ask ask = ask(null);
        if (question.keywords().isEmpty()) {
            return clarify(firstTopic(ask), List.of());
        }
        List<Ranked> ranked = rank(ask);
        if (!ranked.isEmpty() && confidence(ranked) >= Confidence.ENOUGH) {
            return found(List.of(ranked), ask, 0);
        }
        boolean related = !ranked.isEmpty() && ranked.getFirst().evidence().coverage() >= RELATED;
        return related && !question.topics().isEmpty()
                ? clarify(firstTopic(ask), List.of())
                : offTopic(ranked);
    }

    private Turn inConversation(String slug) {
        Ask ask = ask(slug);
        if (question.topics().isEmpty()
                && conversation.topic() != null
                && (question.keywords().isEmpty() || question.years() != null)) {
            ask = ask.about(List.of(conversation.topic()));
        }
        List<Ranked> here = rank(ask);
        double confidence = here.isEmpty() ? 0 : confidence(here);
        if (!question.keywords().isEmpty() && snapshot.guides().size() > 1) {
            List<Ranked> anywhere = rank(ask.in(null));
            double other = anywhere.isEmpty() ? 0 : anywhere.getFirst().evidence().content();
            double own = here.isEmpty() ? 0 : here.getFirst().evidence().content();
            double known = here.isEmpty() ? 0 : here.getFirst().evidence().coverage();
            if (other > own + ELSEWHERE
                    && known < MOSTLY
                    && confidence(anywhere) >= Confidence.ENOUGH) {
                return found(List.of(anywhere), ask.in(null), 0);
            }
        }
        if (confidence >= Confidence.ENOUGH) {
            return found(List.of(here), ask, 0);
        }
        if (question.topics().isEmpty() || conversation.job() == null) {
            return offTopic(here);
        }
        return topicNotCovered(slug, firstTopic(ask), ask);
    }

    private Turn smallTalk() {
        if (question.turns().contains("jobs")) {
            return turn(JobFilter.menu("", snapshot), conversation);
        }
        if (question.turns().contains("help") || question.turns().isEmpty()) {
            return turn(Answerer.help(snapshot), conversation);
        }
        Guide guide = snapshot.guide(conversation.job()).orElse(null);
        Courtesy.Kind kind =
                question.turns().contains("thanks")
                        ? Courtesy.Kind.THANKS
                        : question.turns().contains("greeting")
                                ? Courtesy.Kind.GREETING
                                : Courtesy.Kind.ACKNOWLEDGEMENT;
        return turn(new Courtesy(kind, guide), conversation);
    }

    private Turn found(List<List<Ranked>> answers, Ask ask, double atLeast) {
        var given = new ArrayList<Candidate>();
        var others = new ArrayList<Candidate>();
        for (List<Ranked> ranked : answers) {
            Ranked best = ranked.getFirst();
            given.add(candidate(best, ask, Math.max(atLeast, confidence(ranked))));
            others.addAll(alternatives(ranked.subList(1, ranked.size()), ask));
        }
        Ranked first = answers.getFirst().getFirst();
        String topic = ask.topics().isEmpty() ? first.section().topic() : ask.topics().getFirst();
        return turn(
                new Answer.Found(given, others.subList(0, Math.min(ALTERNATIVES, others.size()))),
                new Conversation(first.guide().slug(), topic, ask.years()));
    }

    private Turn menu(Guide guide) {
        return turn(new Answer.GuideMenu(guide), new Conversation(guide.slug(), null, null));
    }

    private Turn clarify(@Nullable String topic, List<JobMention> mentions) {
        List<Guide> guides =
                mentions.isEmpty()
                        ? snapshot.guides()
                        : mentions.getFirst().job().guides().stream()
                                .flatMap(slug -> snapshot.guide(slug).stream())
                                .toList();
        var answer = new Answer.Clarify(Missing.JOB, topic(topic), guides, List.of());
        return turn(answer, new Conversation(null, topic, null));
    }

    private Turn jobNotCovered(JobMention mention) {
        String topic = question.topics().isEmpty() ? null : question.topics().getFirst();
        return jobNotCovered(mention, topic);
    }

    private Turn jobNotCovered(JobMention mention, @Nullable String topic) {
        return jobNotCovered(question.text().substring(mention.start(), mention.end()), topic);
    }

    private Turn jobNotCovered(String name, @Nullable String topic) {
        var keywords = List.of(Keyword.of(name));
        List<Ranked> nearest = rank(new Ask(null, List.of(), false, null, "", keywords));
        var guides = nearest.stream().map(Ranked::guide).distinct().limit(ALTERNATIVES).toList();
        var answer = new Answer.None(Reason.JOB_NOT_COVERED, name, topic(topic), guides, List.of());
        return turn(answer, new Conversation(null, topic, null));
    }

    private Turn topicNotCovered(String slug, @Nullable String topic, Ask ask) {
        List<Guide> guides = snapshot.guide(slug).stream().toList();
        List<Ranked> nearest =
                rank(new Ask(slug, ask.topics(), false, null, ask.text(), ask.keywords()));
        var answer =
                new Answer.None(
                        Reason.TOPIC_NOT_COVERED,
                        "",
                        topic(topic),
                        guides,
                        alternatives(nearest, ask));
        return turn(answer, new Conversation(slug, topic, null));
    }

    private Turn offTopic(List<Ranked> ranked) {
        Ask any = new Ask(null, List.of(), false, null, "", List.of());
        var answer =
                new Answer.None(Reason.OFF_TOPIC, "", null, List.of(), alternatives(ranked, any));
        return turn(answer, conversation);
    }

    private List<Candidate> alternatives(List<Ranked> ranked, Ask ask) {
        var alternatives = new ArrayList<Candidate>();
        for (Ranked other : ranked.subList(0, Math.min(ALTERNATIVES, ranked.size()))) {
            alternatives.add(candidate(other, ask, Confidence.of(other.evidence(), 0)));
        }
        return alternatives;
    }

    private Candidate candidate(Ranked ranked, Ask ask, double confidence) {
        return new Candidate(
                ranked.guide(),
                ranked.section(),
                passages.choose(
                        ranked.section(),
                        ranked.passages(),
                        !ask.keywords().isEmpty(),
                        ask.years()),
                confidence);
    }

    private static double confidence(List<Ranked> ranked) {
        Ranked best = ranked.getFirst();
        double margin = ranked.size() > 1 ? best.score() - ranked.get(1).score() : 1;
        return Confidence.of(best.evidence(), margin);
    }

    private List<Ranked> rank(Ask ask) {
        considered = ranking.rank(ask);
        return considered;
    }

    private Turn turn(Answer answer, Conversation next) {
        return new Turn(answer, next, new Explanation(question, considered));
    }

    private Ask ask(@Nullable String guide) {
        return new Ask(
                guide,
                question.topics(),
                false,
                question.years(),
                question.text(),
                question.keywords());
    }

    private List<JobMention> covered() {
        return question.subjects().stream().filter(m -> m.job().isCovered()).limit(2).toList();
    }

    private Optional<JobMention> uncovered() {
        return question.subjects().stream().filter(m -> !m.job().isCovered()).findFirst();
    }

    /** The job of the conversation; with one guide loaded it is always that one. */
    private @Nullable String knownJob() {
        if (conversation.job() != null && snapshot.guide(conversation.job()).isPresent()) {
            return conversation.job();
        }
        List<Guide> guides = snapshot.guides();
        return guides.size() == 1 ? guides.getFirst().slug() : null;
    }

    private static @Nullable String slugOf(JobMention mention) {
        List<String> guides = mention.job().guides();
        return guides.size() == 1 ? guides.getFirst() : null;
    }

    private static @Nullable String firstTopic(Ask ask) {
        return ask.topics().isEmpty() ? null : ask.topics().getFirst();
    }

    private @Nullable Topic topic(@Nullable String id) {
        return id == null ? null : snapshot.vocabulary().topic(id).orElse(null);
    }
}
