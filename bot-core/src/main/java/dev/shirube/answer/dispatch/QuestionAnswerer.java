package dev.shirube.answer.dispatch;

import dev.shirube.answer.Candidate;
import dev.shirube.answer.Turn;
import dev.shirube.answer.career.DifferenceAnswerer;
import dev.shirube.answer.career.PathAnswerer;
import dev.shirube.answer.find.AmongPaid;
import dev.shirube.answer.find.FindAnswerer;
import dev.shirube.answer.guide.CommandAnswerer;
import dev.shirube.answer.guide.FollowUp;
import dev.shirube.answer.guide.GuideAnswerer;
import dev.shirube.answer.pay.MorePay;
import dev.shirube.answer.pay.PayAnswerer;
import dev.shirube.answer.turn.GuideTopics;
import dev.shirube.answer.turn.Inquiry;
import dev.shirube.answer.turn.ListedJobs;
import dev.shirube.answer.turn.NamedJobs;
import dev.shirube.answer.turn.TurnBuilder;
import dev.shirube.guide.Guide;
import dev.shirube.question.Conversation;
import dev.shirube.question.Question;
import dev.shirube.question.job.JobMention;
import dev.shirube.ranking.Ranking;
import dev.shirube.ranking.Scope;
import dev.shirube.snapshot.Snapshot;

import org.jspecify.annotations.Nullable;

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
    static final String COMPARISON = "comparison";

    /** The turn that asks which of all jobs it is. */
    private static final String ANY_JOB = "any-job";

    /** The turn that chooses between two: 「どっちが忙しい？」. */
    private static final String EITHER = "either";

    /**
     * From here on another guide answers than that which is talked about, where that does not: most
     * questions in a conversation are about its job.
     */
    private static final double ELSEWHERE = 0.75;

    private final Question question;
    private final Conversation conversation;
    private final Snapshot snapshot;
    private final TurnBuilder turns;
    private final NamedJobs named;
    private final GuideAnswerer guideAnswerer;
    private final NamedJobAnswerer namedJobs;
    private final Bystanders bystanders;

    QuestionAnswerer(Question question, Conversation conversation, Snapshot snapshot) {
        this.question = question;
        this.conversation = isOfBoth(question) ? conversation.ofBoth() : conversation;
        this.snapshot = snapshot;
        this.turns = new TurnBuilder(question, this.conversation, snapshot);
        this.named = new NamedJobs(question, snapshot);
        this.guideAnswerer = new GuideAnswerer(question, this.conversation, snapshot, turns);
        this.namedJobs =
                new NamedJobAnswerer(
                        question, this.conversation, snapshot, turns, named, guideAnswerer);
        this.bystanders = new Bystanders(question, this.conversation, snapshot, turns);
    }

    /** 「どっちが高い？」, 「違いは？」 of jobs that were talked about one after the other. */
    private static boolean isOfBoth(Question question) {
        return question.mentions().isEmpty()
                && (question.speechActs().contains(EITHER)
                        || question.speechActs().contains(COMPARISON));
    }

    Turn answer() {
        return onListedJob()
                .or(new InterviewAnswerer(question, conversation, snapshot, turns)::answer)
                .or(this::paysMore)
                .or(this::withTalkedAbout)
                .or(this::special)
                .or(this::smallTalk)
                .orElseGet(this::aboutGuides);
    }

    /** What is asked for in a form of its own, whatever guides it is about. */
    private Optional<Turn> special() {
        var pay = new PayAnswerer(question, conversation, snapshot, turns);
        var find = new FindAnswerer(question, conversation, snapshot, turns);
        return new FollowUp(question, conversation, snapshot, turns)
                .answer()
                .or(() -> pay.beside().flatMap(b -> new AmongPaid(b, find, turns).answer()))
                .or(pay::answer)
                .or(find::answer)
                .or(pay::highOrLow)
                .or(() ->
                        new PathAnswerer(question, snapshot, turns)
                                .answer(snapshot.guide(conversation.job())))
                .or(() -> new DifferenceAnswerer(question, conversation, snapshot, turns).answer());
    }

    private Optional<Turn> smallTalk() {
        if (isSmallTalk() || SmallTalk.asksForJobs(question)) {
            // 「なるほど。逆に良いところは」
            return SmallTalk.behindCourtesy(question.written(), snapshot.questions())
                    .map(rest -> new QuestionAnswerer(reread(rest), conversation, snapshot))
                    .map(QuestionAnswerer::answer)
                    .or(() -> Optional.of(courtesy()));
        }
        return inTalk().complaint();
    }

    private Turn courtesy() {
        return turns.say(SmallTalk.answer(question.speechActs(), conversation, snapshot));
    }

    private Turn aboutGuides() {
        Optional<JobMention> bystander =
                question.subjects().stream().filter(bystanders::isOne).findFirst();
        if (bystander.isPresent()) {
            Question other = question.withCompanion(bystander.get());
            return new QuestionAnswerer(other, conversation, snapshot).aboutGuides();
        }
        List<JobMention> covered = named.covered();
        if (!covered.isEmpty()) {
            return namedJobs.covered(covered);
        }
        Optional<JobMention> uncovered = named.uncovered().stream().findFirst();
        if (uncovered.isPresent()) {
            return namedJobs.uncovered(uncovered.get());
        }
        List<Guide> talkedAbout =
                question.speechActs().contains(ANY_JOB)
                        ? List.of()
                        : NamedJobs.talkedAbout(conversation, snapshot);
        if (!talkedAbout.isEmpty()) {
            return inConversation(talkedAbout);
        }
        return conversation.shown().isEmpty()
                ? new WithoutJob(question, snapshot, turns).answer()
                : inTalk().orHeard(new WithoutJob(question, snapshot, turns).answer());
    }

    /** 「2番目は？」 after a list of jobs. */
    private Optional<Turn> onListedJob() {
        return question.subjects().isEmpty()
                ? ListedJobs.chosen(question.written(), conversation, snapshot)
                        .map(this::onListedJob)
                : Optional.empty();
    }

    private Turn onListedJob(ListedJobs.Chosen chosen) {
        Question named = reread(chosen.question());
        Optional<Candidate> about =
                named.isBare() && conversation.topic() == null
                        ? new GuideTopics(snapshot).about(chosen.guide())
                        : Optional.empty();
        return about.map(section -> turns.found(List.of(section), List.of(), null))
                .orElseGet(() -> new QuestionAnswerer(named, conversation, snapshot).answer());
    }

    /** "Does a CTO earn more?" while the data scientist is talked about is about both. */
    private Optional<Turn> paysMore() {
        List<JobMention> mentions = question.mentions();
        if (mentions.isEmpty() || !MorePay.isAskedBy(question, conversation.topic())) {
            return Optional.empty();
        }
        List<Guide> guides = named.guides(mentions);
        Stream<Guide> first =
                mentions.size() == 1
                        ? snapshot.guide(conversation.job()).stream()
                        : Stream.<Guide>empty();
        List<Guide> compared = Stream.concat(first, guides.stream()).distinct().toList();
        return guides.size() == mentions.size() && compared.size() == 2
                ? new PayAnswerer(question, conversation, snapshot, turns).compare(compared)
                : Optional.empty();
    }

    /** 「EMとどっちが高い？」 while the CTO is talked about is 「CTO、EMとどっちが高い？」. */
    private Optional<Turn> withTalkedAbout() {
        List<JobMention> mentions = question.mentions();
        boolean asksMore = !question.topics().isEmpty() || !question.words().isEmpty();
        boolean compares =
                question.speechActs().contains(EITHER)
                        || (question.speechActs().contains(COMPARISON) && asksMore);
        if (!compares || mentions.size() != 1 || !question.isBeside(mentions.getFirst())) {
            return Optional.empty();
        }
        return snapshot.guide(conversation.job())
                .filter(guide -> !named.onlyGuide(mentions.getFirst()).equals(Optional.of(guide)))
                .map(guide -> guide.slug() + "、" + question.written())
                .map(both -> new QuestionAnswerer(reread(both), conversation, snapshot).answer());
    }

    private Question reread(String text) {
        return snapshot.questions().read(text);
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
        Optional<Guide> named = this.named.guides(this.named.covered()).stream().findFirst();
        Optional<Guide> known =
                named.or(() -> NamedJobs.talkedAbout(conversation, snapshot).stream().findFirst());
        Scope scope =
                named.isPresent()
                        ? Scope.NAMED
                        : known.isEmpty()
                                ? Scope.ANYWHERE
                                : conversation.job() == null ? Scope.ONLY : Scope.TALKED_ABOUT;
        return rank(known.map(Guide::slug).orElse(null), scope);
    }

    private Turn inConversation(List<Guide> guides) {
        Scope scope = conversation.job() == null ? Scope.ONLY : Scope.TALKED_ABOUT;
        String topic = conversation.topic();
        boolean level = question.years() != null && question.isNameAlone();
        boolean either = question.isBare() && question.speechActs().contains(EITHER);
        if (topic != null && (level || either)) { // 「シニアだと？」
            return new CommandAnswerer(question, conversation, snapshot).topic(topic);
        }
        if (scope == Scope.TALKED_ABOUT && snapshot.guides().size() > guides.size()) {
            Optional<Ranking> elsewhere = elsewhere(guides);
            if (elsewhere.isPresent()) {
                return inTalk().orHeard(turns.found(List.of(elsewhere.get()), question.years()));
            }
        }
        Turn turn = guideAnswerer.answer(guides, scope);
        return scope == Scope.TALKED_ABOUT ? inTalk().orHeard(turn) : turn;
    }

    private InTalk inTalk() {
        return new InTalk(question, conversation, snapshot, turns);
    }

    /** What other guides surely tell, and that of the conversation does not. */
    private Optional<Ranking> elsewhere(List<Guide> guides) {
        String slug = guides.getFirst().slug();
        Ranking here = rank(slug, Scope.TALKED_ABOUT);
        if (inTalk().refersBack() || guideAnswerer.isGiven(here)) {
            return Optional.empty();
        }
        // A topic is one of every job, and asked for of the one that is talked about.
        return Optional.of(rank(null, Scope.ANYWHERE))
                .filter(anywhere -> anywhere.confidence() >= ELSEWHERE && !isOf(anywhere, guides))
                .filter(anywhere -> turns.topicOf(anywhere).isEmpty());
    }

    private static boolean isOf(Ranking ranking, List<Guide> guides) {
        String slug = ranking.best().guide().slug();
        return guides.stream().anyMatch(guide -> guide.slug().equals(slug));
    }

    private Ranking rank(@Nullable String guide, Scope scope) {
        return turns.rank(Inquiry.of(question, guide, scope, question.asked()));
    }
}
