package dev.shirube.answer.dispatch;

import dev.shirube.answer.Candidate;
import dev.shirube.answer.Turn;
import dev.shirube.answer.career.DifferenceAnswerer;
import dev.shirube.answer.career.PathAnswerer;
import dev.shirube.answer.find.FindAnswerer;
import dev.shirube.answer.guide.CommandAnswerer;
import dev.shirube.answer.guide.FollowUp;
import dev.shirube.answer.guide.GuideAnswerer;
import dev.shirube.answer.pay.PayAnswerer;
import dev.shirube.answer.turn.Inquiry;
import dev.shirube.answer.turn.NamedJobs;
import dev.shirube.answer.turn.TurnBuilder;
import dev.shirube.guide.Guide;
import dev.shirube.question.Conversation;
import dev.shirube.question.Question;
import dev.shirube.question.job.JobMention;
import dev.shirube.ranking.Ranking;
import dev.shirube.ranking.Scope;
import dev.shirube.ranking.Signal;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.vocabulary.YearRange;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Decides on questions in words which guides are meant: those of the jobs that are named, that of
 * the conversation, or any; then whether to answer, to ask back or to decline. Structure decides
 * first, confidence after.
 */
final class QuestionAnswerer {

    /** The turn that asks how two jobs differ. */
    private static final String COMPARISON = "comparison";

    /** The turn that asks which of all jobs it is. */
    private static final String ANY_JOB = "any-job";

    /** What any rest is nearest to that means nothing: 「CTOの場合は？」. */
    private static final String ABOUT = "about";

    /** The turn that chooses between two: 「どっちが忙しい？」. */
    private static final String EITHER = "either";

    /** How many guides may be as good as the best before nobody can tell which is meant. */
    private static final double MOST_OTHERS = 0.5;

    private final Question question;
    private final Conversation conversation;
    private final Snapshot snapshot;
    private final TurnBuilder turns;
    private final NamedJobs named;
    private final GuideAnswerer guideAnswerer;

    QuestionAnswerer(Question question, Conversation conversation, Snapshot snapshot) {
        this.question = question;
        this.conversation = isOfBoth(question) ? conversation.ofBoth() : conversation;
        this.snapshot = snapshot;
        this.turns = new TurnBuilder(question, this.conversation, snapshot);
        this.named = new NamedJobs(question, snapshot);
        this.guideAnswerer = new GuideAnswerer(question, this.conversation, snapshot, turns);
    }

    /** 「どっちが高い？」, 「違いは？」 of jobs that were talked about one after the other. */
    private static boolean isOfBoth(Question question) {
        return question.subjects().isEmpty()
                && question.companions().isEmpty()
                && (question.speechActs().contains(EITHER)
                        || question.speechActs().contains(COMPARISON));
    }

    Turn answer() {
        Optional<Turn> followUp = new FollowUp(question, conversation, snapshot, turns).answer();
        if (followUp.isPresent()) {
            return followUp.get();
        }
        Optional<Turn> pay = new PayAnswerer(question, conversation, snapshot, turns).answer();
        if (pay.isPresent()) {
            return pay.get();
        }
        Optional<Turn> jobs = new FindAnswerer(question, conversation, snapshot, turns).answer();
        if (jobs.isPresent()) {
            return jobs.get();
        }
        Optional<Turn> path =
                new PathAnswerer(question, snapshot, turns)
                        .answer(snapshot.guide(conversation.job()));
        if (path.isPresent()) {
            return path.get();
        }
        Optional<Turn> difference =
                new DifferenceAnswerer(question, conversation, snapshot, turns).answer();
        if (difference.isPresent()) {
            return difference.get();
        }
        if (isSmallTalk() || SmallTalk.asksForJobs(question)) {
            return turns.say(SmallTalk.answer(question.speechActs(), conversation, snapshot));
        }
        List<JobMention> covered = named.covered();
        if (!covered.isEmpty()) {
            return aboutJobs(covered);
        }
        boolean talking = !NamedJobs.talkedAbout(conversation, snapshot).isEmpty();
        Optional<JobMention> uncovered =
                named.uncovered().stream()
                        .filter(mention -> !talking || !question.isBeside(mention))
                        .findFirst();
        if (uncovered.isPresent()) {
            return aboutUncoveredJob(uncovered.get());
        }
        List<Guide> talkedAbout =
                question.speechActs().contains(ANY_JOB)
                        ? List.of()
                        : NamedJobs.talkedAbout(conversation, snapshot);
        return talkedAbout.isEmpty() ? withoutJob() : inConversation(talkedAbout);
    }

    /** 「この仕事つらい？」 has no word to look for, but it means something. */
    private boolean isSmallTalk() {
        return question.isSmallTalk()
                && !question.speechActs().contains(EITHER)
                && (SmallTalk.isSaid(question.speechActs())
                        || question.asked().isBlank()
                        || !snapshot.isEncoded(null));
    }

    /** Compares all sections of the guide that is meant, or those that could fit of all guides. */
    Ranking compare() {
        Optional<Guide> named =
                this.named.covered().stream()
                        .flatMap(mention -> this.named.onlyGuide(mention).stream())
                        .findFirst();
        Optional<Guide> known =
                named.or(() -> NamedJobs.talkedAbout(conversation, snapshot).stream().findFirst());
        Scope scope =
                named.isPresent()
                        ? Scope.NAMED
                        : known.isEmpty()
                                ? Scope.ANYWHERE
                                : conversation.job() == null ? Scope.ONLY : Scope.TALKED_ABOUT;
        return turns.rank(inquiry(known.map(Guide::slug).orElse(null), scope, question.asked()));
    }

    private Turn aboutJobs(List<JobMention> covered) {
        var guides = new ArrayList<Guide>();
        for (JobMention mention : covered) {
            Optional<Guide> guide = named.onlyGuide(mention);
            if (guide.isEmpty()) {
                return severalGuides(mention);
            }
            guides.add(guide.get());
        }
        boolean compares = guides.size() > 1 && question.speechActs().contains(COMPARISON);
        if (question.isBare() && !compares) {
            String topic = conversation.topic();
            Optional<Ranking> read = read(guides);
            if (topic != null && !meansOther(read, topic)) {
                return again(guides, topic);
            }
            Optional<Ranking> sure = read.filter(r -> r.byMeaning() && r.isSure());
            if (sure.isPresent()) {
                return turns.found(List.of(sure.get()), years());
            }
            if (question.years() == null && topic == null) {
                return turns.menu(guides.getFirst());
            }
        }
        return compares && question.topics().isEmpty() && question.words().isEmpty()
                ? guideAnswerer.compare(guides)
                : guideAnswerer.answer(guides, Scope.NAMED);
    }

    /** 「CTOってつらい？」 has no word to look for, but it means something. */
    private Optional<Ranking> read(List<Guide> guides) {
        return question.asked().isBlank() || guides.size() > 1
                ? Optional.empty()
                : Optional.of(
                        turns.rank(
                                inquiry(guides.getFirst().slug(), Scope.NAMED, question.asked())));
    }

    /** 「CTOってつらい？」 after the salary of another job does not ask for that of the CTO. */
    private boolean meansOther(Optional<Ranking> read, String topic) {
        return question.speechActs().isEmpty()
                && read.flatMap(turns::topicOf)
                        .filter(asked -> !asked.equals(topic) && !asked.equals(ABOUT))
                        .isPresent();
    }

    /** 「CTOは？」 after the salary of another job asks for that of the CTO. */
    private Turn again(List<Guide> guides, String topic) {
        YearRange years = question.years() == null ? conversation.years() : question.years();
        var before =
                new Conversation(guides.stream().map(Guide::slug).toList(), topic, years, List.of())
                        .after(conversation);
        Question rest = snapshot.questions().read("").with(years);
        return new CommandAnswerer(rest, before, snapshot).topic(topic);
    }

    /** One name, several guides: what is asked decides, else the person. */
    private Turn severalGuides(JobMention mention) {
        Ranking best = Ranking.NONE;
        for (String slug : mention.job().guides()) {
            Ranking ranking = turns.rank(inquiry(slug, Scope.NAMED, question.asked()));
            if (ranking.confidence() > best.confidence()) {
                best = ranking;
            }
        }
        return !question.words().isEmpty() && best.isSure()
                ? turns.found(List.of(best), years())
                : turns.clarify(firstTopic(), named.choice(List.of(mention)));
    }

    /** A job without a guide is not covered, unless its name is one of a thing that guides tell. */
    private Turn aboutUncoveredJob(JobMention mention) {
        if (!mention.job().certain()) {
            Ranking ranking = turns.rank(inquiry(null, Scope.ANYWHERE, question.written()));
            if (ranking.isSure()) {
                return turns.found(List.of(ranking), years());
            }
        }
        String name = question.name(mention);
        List<Guide> beside =
                Stream.concat(
                                question.companions().stream()
                                        .flatMap(other -> named.onlyGuide(other).stream()),
                                NamedJobs.talkedAbout(conversation, snapshot).stream())
                        .toList();
        for (Guide guide : beside) {
            Optional<Candidate> section = turns.headedBy(guide, name);
            if (section.isPresent()) { // 「人事とは何をするの？」 of somebody whom the guide works with
                return turns.found(List.of(section.get()), List.of(), years());
            }
        }
        return turns.jobNotCovered(name, firstTopic(), turns.nearestGuides(name));
    }

    private Turn inConversation(List<Guide> guides) {
        Scope scope = conversation.job() == null ? Scope.ONLY : Scope.TALKED_ABOUT;
        boolean goesOn = question.years() != null || question.speechActs().contains(EITHER);
        if (question.isBare() && goesOn && conversation.topic() != null) {
            return new CommandAnswerer(question, conversation, snapshot)
                    .topic(conversation.topic());
        }
        if (scope == Scope.TALKED_ABOUT && snapshot.guides().size() > guides.size()) {
            Optional<Ranking> elsewhere = elsewhere(guides);
            if (elsewhere.isPresent()) {
                return turns.found(List.of(elsewhere.get()), years());
            }
        }
        return guideAnswerer.answer(guides, scope);
    }

    /** What other guides surely tell, and that of the conversation does not. */
    private Optional<Ranking> elsewhere(List<Guide> guides) {
        String slug = guides.getFirst().slug();
        Ranking here = turns.rank(inquiry(slug, Scope.TALKED_ABOUT, question.asked()));
        if (guideAnswerer.isGiven(here)) {
            return Optional.empty();
        }
        return Optional.of(turns.rank(inquiry(null, Scope.ANYWHERE, question.asked())))
                .filter(anywhere -> anywhere.isSure() && !isOf(anywhere, guides));
    }

    private static boolean isOf(Ranking ranking, List<Guide> guides) {
        String slug = ranking.best().guide().slug();
        return guides.stream().anyMatch(guide -> guide.slug().equals(slug));
    }

    private Turn withoutJob() {
        Ranking ranking = turns.rank(inquiry(null, Scope.ANYWHERE, question.asked()));
        boolean bareTopic =
                snapshot.guides().size() > 1
                        && !question.topics().isEmpty()
                        && (question.topicsAlone() || question.words().isEmpty());
        if (ranking.isSure() && !bareTopic) {
            return turns.found(List.of(ranking), years());
        }
        boolean asksTopic = ranking.isRelated() || !question.topics().isEmpty();
        if (bareTopic || (asksTopic && isToldByMany(ranking))) {
            return turns.clarify(turns.topicOf(ranking).orElse(null), guidesOf(ranking));
        }
        return turns.offTopic(ranking);
    }

    /** Whether other guides tell it about as well, so that nothing tells which job is meant. */
    private static boolean isToldByMany(Ranking ranking) {
        return ranking.signals().getOrDefault(Signal.OTHER_GUIDES, 0.0) >= MOST_OTHERS;
    }

    /** All guides, those that come nearest first. */
    private List<Guide> guidesOf(Ranking ranking) {
        var slugs = new HashSet<String>();
        var guides = new ArrayList<Guide>();
        ranking.sections()
                .forEach(ranked -> {
                    if (slugs.add(ranked.guide().slug())) {
                        guides.add(ranked.guide());
                    }
                });
        snapshot.guides().stream().filter(g -> slugs.add(g.slug())).forEach(guides::add);
        return guides;
    }

    private Inquiry inquiry(@Nullable String guide, Scope scope, String text) {
        return Inquiry.of(question, guide, scope, text);
    }

    private @Nullable YearRange years() {
        return question.years();
    }

    private @Nullable String firstTopic() {
        return question.topics().isEmpty() ? null : question.topics().getFirst();
    }
}
