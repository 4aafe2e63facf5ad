package dev.shirube.answer.dispatch;

import dev.shirube.answer.Turn;
import dev.shirube.answer.guide.CommandAnswerer;
import dev.shirube.answer.guide.GuideAnswerer;
import dev.shirube.answer.turn.GuideTopics;
import dev.shirube.answer.turn.Inquiry;
import dev.shirube.answer.turn.NamedJobs;
import dev.shirube.answer.turn.SectionsOnOthers;
import dev.shirube.answer.turn.TurnBuilder;
import dev.shirube.guide.Guide;
import dev.shirube.question.Conversation;
import dev.shirube.question.MentionPlace;
import dev.shirube.question.Question;
import dev.shirube.question.job.JobMention;
import dev.shirube.ranking.Ranking;
import dev.shirube.ranking.Scope;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.vocabulary.Topic;
import dev.shirube.vocabulary.YearRange;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Answers questions that name the job they are about, whether there is a guide for it or not.
 *
 * @param question the question
 * @param conversation what was talked about before
 * @param snapshot the guides
 * @param turns makes answers of what was found
 * @param named the jobs that the question names
 * @param guideAnswerer answers from guides that are known
 */
record NamedJobAnswerer(
        Question question,
        Conversation conversation,
        Snapshot snapshot,
        TurnBuilder turns,
        NamedJobs named,
        GuideAnswerer guideAnswerer) {

    /** 「CTOについて教えて」, 「CTOって何？」. */
    private static final Pattern ASKS_TO_BE_TOLD =
            Pattern.compile(
                    "(?:について|に関して|のこと).{0,4}(?:教え|おしえ|知り|しり|聞き|聞か|説明)|(?:って|とは?)(?:何|なに|なん)(?:です|なの|なん)?か?[?？。]*$|\\b(?:tell"
                        + " me|know|learn|hear|explain)\\b.{0,12}\\babout\\b",
                    Pattern.CASE_INSENSITIVE);

    /** Answers on jobs that have guides. */
    Turn covered(List<JobMention> covered) {
        var guides = new ArrayList<Guide>();
        for (JobMention mention : covered) {
            Optional<Guide> guide = named.onlyGuide(mention);
            if (guide.isEmpty()) {
                return severalGuides(mention);
            }
            guides.add(guide.get());
        }
        boolean compares =
                guides.size() > 1 && question.speechActs().contains(QuestionAnswerer.COMPARISON);
        if (question.isBare() && !compares) {
            String topic = conversation.topic();
            if (topic != null && question.isNameAlone()) {
                return again(guides, topic);
            }
            boolean anyLevel = question.years() == null;
            if (anyLevel && ASKS_TO_BE_TOLD.matcher(question.written()).find()) {
                return introduction(guides.getFirst());
            }
            Optional<Ranking> meant = read(guides).filter(Ranking::byMeaning);
            if (meant.filter(Ranking::isSure).isPresent()) {
                return turns.found(List.of(meant.get()), question.years());
            }
            if (anyLevel
                    && (question.isNameAlone() || meant.filter(Ranking::isRelated).isEmpty())) {
                return turns.menu(guides.getFirst());
            } // near sections are worth more than all: 「CTOってどうやってなるん？」
        }
        return compares && question.topics().isEmpty() && question.words().isEmpty()
                ? guideAnswerer.compare(guides)
                : guideAnswerer.answer(guides, Scope.NAMED);
    }

    private GuideTopics topics() {
        return new GuideTopics(snapshot);
    }

    /** What the job is, else all that its guide tells. */
    private Turn introduction(Guide guide) {
        return topics().about(guide)
                .map(about -> turns.found(List.of(about), List.of(), null))
                .orElseGet(() -> turns.menu(guide));
    }

    /** 「CTOってつらい？」 has no word to look for, but it means something. */
    private Optional<Ranking> read(List<Guide> guides) {
        return question.asked().isBlank() || guides.size() > 1
                ? Optional.empty()
                : Optional.of(rank(guides.getFirst().slug()));
    }

    /** 「CTOは？」 after the salary of another job asks for that of the CTO. */
    private Turn again(List<Guide> guides, String topic) {
        YearRange years = question.years() == null ? conversation.years() : question.years();
        var before =
                new Conversation(guides.stream().map(Guide::slug).toList(), topic, years, List.of())
                        .after(conversation);
        Question rest = snapshot.questions().read("").with(years);
        return new CommandAnswerer(rest, before, snapshot).topic(toldOf(guides, topic));
    }

    /** The whole of which a topic is part, where no guide tells that part. */
    private String toldOf(List<Guide> guides, String topic) {
        return guides.stream().anyMatch(guide -> topics().has(guide, topic))
                ? topic
                : snapshot.vocabulary()
                        .topic(topic)
                        .map(Topic::broader)
                        .filter(whole -> guides.stream().anyMatch(g -> topics().has(g, whole)))
                        .orElse(topic);
    }

    /** One name, several guides: what is asked decides, else the person. */
    private Turn severalGuides(JobMention mention) {
        Ranking best = Ranking.NONE;
        for (String slug : mention.job().guides()) {
            Ranking ranking = rank(slug);
            if (ranking.confidence() > best.confidence()) {
                best = ranking;
            }
        }
        return !question.words().isEmpty() && best.isSure()
                ? turns.found(List.of(best), question.years())
                : turns.clarify(firstTopic(), named.choice(List.of(mention)));
    }

    /** A job without a guide is not covered, unless its name is one of a thing that guides tell. */
    Turn uncovered(JobMention mention) {
        if (!mention.job().certain() || question.place(mention) != MentionPlace.SUBJECT) {
            Ranking ranking =
                    turns.rank(Inquiry.of(question, null, Scope.ANYWHERE, question.written()));
            if (ranking.isSure()
                    && (!mention.job().certain()
                            || new SectionsOnOthers(snapshot)
                                    .isSpokenOf(ranking.best().guide(), question, mention))) {
                return turns.found(List.of(ranking), question.years());
            }
        }
        String name = question.name(mention);
        return turns.jobNotCovered(name, firstTopic());
    }

    private Ranking rank(String slug) {
        return turns.rank(Inquiry.of(question, slug, Scope.NAMED, question.asked()));
    }

    private @Nullable String firstTopic() {
        return question.topics().isEmpty() ? null : question.topics().getFirst();
    }
}
