package dev.shirube.answer;

import dev.shirube.guide.Guide;
import dev.shirube.question.Conversation;
import dev.shirube.question.JobMention;
import dev.shirube.question.Question;
import dev.shirube.search.Keyword;
import dev.shirube.vocabulary.YearRange;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decides on questions in words: which job is meant, whether the guides tell what is asked, and
 * whether to answer, to ask back or to decline.
 */
final class WordsAnswerer {

    /** With more of its words in the guide talked about, a question stays with it. */
    private static final double MOSTLY = 0.6;

    /** With less of its words in the nearest guide, a question is about something else. */
    private static final double RELATED = 0.3;

    /** The turn that asks how two jobs differ. */
    private static final String COMPARISON = "comparison";

    private static final String ABOUT = "about";

    private final Question question;
    private final Conversation conversation;
    private final Snapshot snapshot;
    private final Exchange exchange;
    private final NamedJobs named;

    WordsAnswerer(Question question, Conversation conversation, Snapshot snapshot) {
        this.question = question;
        this.conversation = conversation;
        this.snapshot = snapshot;
        this.exchange = new Exchange(question, conversation, snapshot);
        this.named = new NamedJobs(question, snapshot);
    }

    Turn answer() {
        if (question.isSmallTalk() || SmallTalk.asksForJobs(question)) {
            return exchange.say(SmallTalk.answer(question.turns(), conversation, snapshot));
        }
        List<JobMention> covered = named.covered();
        if (!covered.isEmpty()) {
            return aboutJobs(covered);
        }
        Optional<JobMention> uncovered = named.uncovered();
        if (uncovered.isPresent()) {
            return aboutUncoveredJob(uncovered.get());
        }
        return knownGuide().map(this::inConversation).orElseGet(this::withoutJob);
    }

    /** Answers a command for a topic: nothing but the topic will do. */
    Turn answerTopic(String topic) {
        List<JobMention> covered = named.covered();
        if (covered.isEmpty()) {
            if (named.uncovered().isPresent()) {
                return exchange.jobNotCovered(named.written(named.uncovered().get()), topic);
            }
            if (!question.keywords().isEmpty() && conversation.job() == null) {
                return exchange.jobNotCovered(question.text(), topic);
            }
        }
        Optional<Guide> guide =
                covered.isEmpty() ? knownGuide() : named.onlyGuide(covered.getFirst());
        if (guide.isEmpty()) {
            return exchange.clarify(topic, named.choice(covered));
        }
        Ask ask = ask(guide.get().slug(), List.of(topic), true);
        List<Ranked> ranked = exchange.rank(ask);
        if (!question.keywords().isEmpty() && !ranked.isEmpty() && !isRelated(ranked)) {
            // What was typed is no job, no level and nothing that the guide speaks of: whatever it
            // was meant to be, it was not meant to be passed over.
            return exchange.jobNotCovered(question.text(), topic);
        }
        return ranked.isEmpty()
                ? exchange.topicNotCovered(guide.get(), ask)
                : exchange.found(List.of(ranked), ask, 1);
    }

    /** Answers a command for a job: the contents of its guide. */
    Turn answerJob() {
        List<JobMention> covered = named.covered();
        if (!covered.isEmpty()) {
            return named.onlyGuide(covered.getFirst())
                    .map(exchange::menu)
                    .orElseGet(() -> exchange.clarify(null, named.choice(covered)));
        }
        if (question.text().isEmpty()) {
            return exchange.say(JobFilter.menu("", snapshot));
        }
        return exchange.jobNotCovered(
                named.uncovered().map(named::written).orElse(question.text()), null);
    }

    /**
     * A question that names a job without a guide may still be about something that guides tell.
     */
    private Turn aboutUncoveredJob(JobMention mention) {
        boolean open = question.topics().isEmpty() || !mention.job().certain();
        if (!question.keywords().isEmpty()) {
            Ask ask = naming(List.of(mention));
            List<Ranked> ranked = exchange.rank(ask);
            if (open && Exchange.isSure(ranked)) {
                return exchange.found(List.of(ranked), ask, 0);
            }
        }
        return exchange.jobNotCovered(named.written(mention), firstTopic());
    }

    /** What any guide tells of some jobs, which are words of the question like all others. */
    private Ask naming(List<JobMention> mentions) {
        List<String> names = mentions.stream().map(named::written).toList();
        var keywords = new ArrayList<>(question.keywords());
        names.forEach(name -> keywords.add(Keyword.of(name)));
        return new Ask(null, List.of(), false, question.years(), question.text(), names, keywords);
    }

    private Turn aboutJobs(List<JobMention> covered) {
        for (JobMention mention : covered) {
            if (named.onlyGuide(mention).isEmpty()) {
                return severalGuides(mention);
            }
        }
        Guide first = named.onlyGuide(covered.getFirst()).orElseThrow();
        boolean bare = question.topics().isEmpty() && question.keywords().isEmpty();
        if (bare
                && question.years() == null
                && conversation.topic() == null
                && !comparesJobs(covered)) {
            exchange.rank(ask(first.slug(), question.topics(), false));
            return exchange.menu(first);
        }
        Ask ask = ask(first.slug(), question.topics(), false);
        if (bare && conversation.topic() != null) {
            YearRange years = question.years() == null ? conversation.years() : question.years();
            List<String> topics = List.of(conversation.topic());
            ask =
                    new Ask(
                            first.slug(),
                            topics,
                            false,
                            years,
                            question.text(),
                            named.words(),
                            List.of());
        }
        if (comparesJobs(covered)) {
            ask = new Ask(first.slug(), List.of(ABOUT), false, null, "", named.words(), List.of());
        }
        var answers = new ArrayList<List<Ranked>>();
        for (JobMention mention : covered) {
            Ask own = ask.in(named.onlyGuide(mention).orElseThrow().slug());
            answers.addAll(exchange.rankEach(own).stream().filter(Exchange::isSure).toList());
        }
        if (!answers.isEmpty()) {
            return exchange.found(answers, ask, 0);
        }
        if (!question.keywords().isEmpty() && covered.stream().noneMatch(named::hasJobGuide)) {
            Ask anywhere = naming(covered);
            List<Ranked> told = exchange.rank(anywhere);
            if (Exchange.isSure(told)) {
                return exchange.found(List.of(told), anywhere, 0);
            }
        }
        return exchange.topicNotCovered(first, ask);
    }

    /** 「CTOとVPoEの違い」 asks what each of them is; no guide compares the two. */
    private boolean comparesJobs(List<JobMention> covered) {
        return covered.size() > 1
                && question.topics().isEmpty()
                && question.turns().contains(COMPARISON);
    }

    /** One name, several guides: the words decide, else the person. */
    private Turn severalGuides(JobMention mention) {
        var ranked = new ArrayList<Ranked>();
        Ask ask = ask(null, question.topics(), false);
        if (!question.keywords().isEmpty()) {
            mention.job().guides().forEach(slug -> ranked.addAll(exchange.rank(ask.in(slug))));
            ranked.sort((a, b) -> Double.compare(b.score(), a.score()));
        }
        return Exchange.isSure(ranked)
                ? exchange.found(List.of(ranked), ask, 0)
                : exchange.clarify(firstTopic(), named.choice(List.of(mention)));
    }

    private Turn withoutJob() {
        if (question.keywords().isEmpty()) {
            return exchange.clarify(firstTopic(), snapshot.guides());
        }
        Ask ask = ask(null, question.topics(), false);
        List<Ranked> ranked = exchange.rank(ask);
        if (Exchange.isSure(ranked) && !isToldByMost(ranked)) {
            return exchange.found(List.of(ranked), ask, 0);
        }
        return isRelated(ranked) && !question.topics().isEmpty()
                ? exchange.clarify(firstTopic(), snapshot.guides())
                : exchange.offTopic(ranked, ask);
    }

    /** Whether most guides tell all of it on the topic asked for, so that nothing tells the job. */
    private boolean isToldByMost(List<Ranked> ranked) {
        double known = ranked.getFirst().evidence().coverage();
        long guides =
                ranked.stream()
                        .filter(r -> r.evidence().topic() > 0 && r.evidence().coverage() >= known)
                        .map(r -> r.guide().slug())
                        .distinct()
                        .count();
        return snapshot.guides().size() > 2 && guides > snapshot.guides().size() / 2;
    }

    private Turn inConversation(Guide guide) {
        List<String> topics = question.topics();
        if (topics.isEmpty()
                && conversation.topic() != null
                && (question.keywords().isEmpty() || question.years() != null)) {
            topics = List.of(conversation.topic());
        }
        Ask ask = ask(guide.slug(), topics, false);
        List<List<Ranked>> each = exchange.rankEach(ask);
        List<Ranked> here = each.getFirst();
        if (!question.keywords().isEmpty() && snapshot.guides().size() > 1) {
            List<Ranked> anywhere = exchange.rank(ask.in(null));
            if (belongsElsewhere(here, anywhere)) {
                return exchange.found(List.of(anywhere), ask.in(null), 0);
            }
        }
        boolean sure = Exchange.isSure(here) && (conversation.job() != null || isRelated(here));
        if (sure || isTopicAlone(here)) {
            return exchange.found(each, ask, 0);
        }
        boolean asksTopic = !question.topics().isEmpty() && conversation.job() != null;
        return asksTopic ? exchange.topicNotCovered(guide, ask) : exchange.offTopic(here, ask);
    }

    /** Where nothing but a topic is asked for that the guide has, there is nothing to doubt. */
    private boolean isTopicAlone(List<Ranked> ranked) {
        return question.keywords().isEmpty()
                && !ranked.isEmpty()
                && ranked.getFirst().evidence().topic() > 0;
    }

    /** Whether the nearest guide speaks of what is asked at all. */
    private static boolean isRelated(List<Ranked> ranked) {
        return !ranked.isEmpty() && ranked.getFirst().evidence().coverage() >= RELATED;
    }

    private static boolean belongsElsewhere(List<Ranked> here, List<Ranked> anywhere) {
        if (anywhere.isEmpty() || !Exchange.isSure(anywhere)) {
            return false;
        }
        double known = here.isEmpty() ? 0 : here.getFirst().evidence().coverage();
        return known < MOSTLY && Exchange.fitsBetter(anywhere, here);
    }

    private Ask ask(@Nullable String guide, List<String> topics, boolean onlyTopic) {
        return new Ask(
                guide,
                topics,
                onlyTopic,
                question.years(),
                question.text(),
                named.words(),
                question.keywords());
    }

    private @Nullable String firstTopic() {
        return question.topics().isEmpty() ? null : question.topics().getFirst();
    }

    /** The guide of the conversation; with one guide loaded it is always that one. */
    private Optional<Guide> knownGuide() {
        Optional<Guide> talkedAbout = snapshot.guide(conversation.job());
        List<Guide> guides = snapshot.guides();
        return talkedAbout.isEmpty() && guides.size() == 1
                ? Optional.of(guides.getFirst())
                : talkedAbout;
    }
}
