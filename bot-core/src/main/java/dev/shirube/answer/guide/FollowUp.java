package dev.shirube.answer.guide;

import dev.shirube.answer.Candidate;
import dev.shirube.answer.Overview;
import dev.shirube.answer.QuoteLimits;
import dev.shirube.answer.Turn;
import dev.shirube.answer.turn.Inquiry;
import dev.shirube.answer.turn.ListedJobs;
import dev.shirube.answer.turn.TurnBuilder;
import dev.shirube.guide.Guide;
import dev.shirube.guide.GuideLanguage;
import dev.shirube.guide.Passage;
import dev.shirube.guide.Section;
import dev.shirube.question.Conversation;
import dev.shirube.question.Question;
import dev.shirube.ranking.PassageChoice;
import dev.shirube.ranking.Ranking;
import dev.shirube.ranking.Scope;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.text.Folding;
import dev.shirube.text.Language;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Answers what refers to the last answer and says nothing of its own: 「もっと詳しく」, 「3番目について」,
 * 「それは本当？」.
 */
public final class FollowUp {

    private static final String SALARY = "salary";
    private static final String MORE = "more";
    private static final String WHY = "why";
    private static final String SOURCE = "source";
    private static final String IN_JAPANESE = "in-japanese";
    private static final String IN_ENGLISH = "in-english";
    private static final String GIST = "gist";
    private static final String EXAMPLE = "example";
    private static final String NEXT = "next";
    private static final String PREVIOUS = "previous";

    /** 「もっと稼ぐには？」 asks how to, and for no more of what was told. */
    private static final Pattern AIM =
            Pattern.compile(
                    "[うくぐすつぬぶむる](?:に|ために)は|方法|コツ|(?<!知り|聞き|見)たい|\\bhow (?:to|do|can)\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern MARKS = Pattern.compile("[?？!！。、.,…]");

    private final Question question;
    private final Conversation conversation;
    private final Snapshot snapshot;
    private final TurnBuilder turns;

    public FollowUp(
            Question question, Conversation conversation, Snapshot snapshot, TurnBuilder turns) {
        this.question = question;
        this.conversation = conversation;
        this.snapshot = snapshot;
        this.turns = turns;
    }

    /** The answer, or nothing where the question is one of its own. */
    public Optional<Turn> answer() {
        if (conversation.shown().isEmpty()
                || ListedJobs.areShown(conversation)
                || !question.subjects().isEmpty()) {
            return Optional.empty();
        }
        Optional<Snapshot.Place> last = snapshot.section(conversation.shown().getFirst());
        if (last.isEmpty()) {
            return Optional.empty();
        }
        Optional<Turn> item = ItemNumber.in(question).flatMap(n -> item(last.get(), n));
        if (item.isPresent()) {
            return item;
        }
        if (isUnsaid(last.get())) {
            return Optional.of(remark(last.get(), Overview.Remark.Said.NOT_SAID));
        }
        if (question.topics().stream().allMatch(SALARY::equals) // "how much" may be pay
                && new Unmentioned(question, snapshot).isToldBy(last.get().section())) {
            return Optional.of(whole(last.get())); // 「いくらかかる？」 of a table with costs
        }
        if (says(NEXT)) {
            return Optional.of(beside(last.get(), 1));
        }
        if (says(PREVIOUS)) {
            return Optional.of(beside(last.get(), -1));
        }
        if (says(GIST)) {
            return Optional.of(gist(last.get()));
        }
        if (says(IN_JAPANESE)) {
            return Optional.of(in(Language.JA, last.get()));
        }
        if (says(IN_ENGLISH)) {
            return Optional.of(in(Language.EN, last.get()));
        }
        if (means(SOURCE, last.get())) {
            return Optional.of(whole(last.get()));
        }
        if (!question.isBare()) {
            return asksMore() && isOf(last.get())
                    ? Optional.of(more(last.get(), Overview.Remark.Said.ALL_SAID))
                    : Optional.empty();
        }
        if (question.speechActs().contains(EXAMPLE)) {
            return Optional.of(example(last.get()));
        }
        if (asksMore()) {
            return Optional.of(more(last.get(), Overview.Remark.Said.ALL_SAID));
        }
        if (question.speechActs().contains(WHY)) {
            return Optional.of(more(last.get(), Overview.Remark.Said.NO_OTHER_REASON));
        }
        if (question.speechActs().contains(SOURCE)) {
            return Optional.of(whole(last.get()));
        }
        return question.speechActs().contains(GIST)
                ? Optional.of(gist(last.get()))
                : Optional.empty();
    }

    /** Says this and nothing else, even where it could ask for a topic: 「その次は？」. */
    private boolean says(String act) {
        if (!question.speechActs().contains(act)) {
            return false;
        }
        String said = Folding.fold(MARKS.matcher(question.written()).replaceAll(""));
        return question.isBare() || snapshot.phrases().has(act, said);
    }

    /** 「それどこ情報？」 in whatever words; a topic that is named is asked for. */
    private boolean means(String act, Snapshot.Place last) {
        return question.topics().isEmpty() && ranking(last).act().filter(act::equals).isPresent();
    }

    private boolean asksMore() {
        return question.speechActs().contains(MORE) && !AIM.matcher(question.written()).find();
    }

    /** 「それ手取り？」 of pay that is told without saying so. */
    private boolean isUnsaid(Snapshot.Place last) {
        return snapshot.isAbout(last.section(), SALARY)
                && new Unmentioned(question, snapshot).ofPay(last.section());
    }

    /** 「ほかに何を聞かれる？」 asks for more of the same where no other section answers it better. */
    private boolean isOf(Snapshot.Place last) {
        Ranking ranking = ranking(last);
        return ranking.isSure() && ranking.best().section().equals(last.section());
    }

    private Ranking ranking(Snapshot.Place last) {
        return turns.rank(
                Inquiry.of(question, last.guide().slug(), Scope.TALKED_ABOUT, question.asked()));
    }

    /** The item, row, question or part of that number in what was shown. */
    private Optional<Turn> item(Snapshot.Place last, int asked) {
        List<Passage> items =
                last.section().passages().stream()
                        .filter(p ->
                                switch (p.kind()) {
                                    case ROW, ITEM, QUESTION -> true;
                                    case TABLE, LIST, PARAGRAPH -> false;
                                })
                        .toList();
        int number = asked == ItemNumber.LAST ? items.size() : asked;
        if (number >= 1 && number <= items.size()) {
            return Optional.of(show(last.guide(), last.section(), items.get(number - 1)));
        }
        List<Section> parts = last.guide().children(last.section());
        int part = asked == ItemNumber.LAST ? parts.size() : asked;
        return part >= 1 && part <= parts.size()
                ? Optional.of(show(last.guide(), parts.get(part - 1)))
                : Optional.empty();
    }

    /** The section behind what was shown or before it, of the same rank; else the contents. */
    private Turn beside(Snapshot.Place last, int step) {
        List<Section> alike =
                last.guide().sections().stream()
                        .filter(s -> s.parent() == last.section().parent() && !s.path().isEmpty())
                        .toList();
        int at = alike.indexOf(last.section()) + step;
        return at >= 0 && at < alike.size()
                ? show(last.guide(), alike.get(at))
                : turns.menu(last.guide());
    }

    /**
     * What was not shown yet: a part of the section, or all of a long one; else that this is all.
     */
    private Turn more(Snapshot.Place last, Overview.Remark.Said nothing) {
        List<Section> parts = last.guide().children(last.section());
        boolean quoted = QuoteLimits.isQuotedWhole(last.section());
        if (!parts.isEmpty() && (quoted || last.section().passages().size() <= 1)) {
            return show(last.guide(), parts.getFirst());
        }
        return quoted ? remark(last, nothing) : whole(last);
    }

    /** Says something of the section, and does not quote it again. */
    private Turn remark(Snapshot.Place last, Overview.Remark.Said kind) {
        var same = new Candidate(last.guide(), last.section(), null, 1);
        return turns.found(List.of(same), new Overview.Remark(kind), conversation);
    }

    /** The same in another language, if the guide is there in it. */
    private Turn in(Language language, Snapshot.Place last) {
        if (GuideLanguage.of(last.guide()) == language) {
            return show(last.guide(), last.section());
        }
        return snapshot.translations()
                .of(last.guide())
                .filter(other -> GuideLanguage.of(other) == language)
                .flatMap(other -> onSameTopic(other, last.section()))
                .map(other -> show(other.guide(), other.section()))
                .orElseGet(() -> remark(last, Overview.Remark.Said.NOT_TRANSLATED));
    }

    private Optional<Snapshot.Place> onSameTopic(Guide guide, Section section) {
        String topic = section.topic();
        return topic == null
                ? Optional.empty()
                : guide.sections().stream()
                        .filter(other -> snapshot.isAbout(other, topic))
                        .findFirst()
                        .flatMap(other -> snapshot.section(other.id()));
    }

    /** All of the section; what stands below or behind it comes after it. */
    private Turn whole(Snapshot.Place last) {
        return turns.found(
                List.of(new Candidate(last.guide(), last.section(), null, 1)),
                neighbours(last),
                conversation.years());
    }

    private Turn gist(Snapshot.Place last) {
        return show(last.guide(), last.section());
    }

    /** What is told of examples near what was shown, else all of it. */
    private Turn example(Snapshot.Place last) {
        Ranking ranking =
                turns.rank(
                        new Inquiry(
                                last.guide().slug(),
                                Scope.TALKED_ABOUT,
                                last.section().title() + " " + question.asked(),
                                List.of(),
                                List.of(),
                                null));
        return ranking.isSure() ? turns.found(List.of(ranking), conversation.years()) : whole(last);
    }

    private List<Candidate> neighbours(Snapshot.Place last) {
        return last.guide().sections().stream()
                .filter(s -> s.parent() == last.section().parent())
                .filter(s -> s.ordinal() > last.section().ordinal() && !s.path().isEmpty())
                .map(s -> new Candidate(last.guide(), s, PassageChoice.lead(s), 0))
                .toList();
    }

    private Turn show(Guide guide, Section section) {
        return show(guide, section, PassageChoice.lead(section));
    }

    private Turn show(Guide guide, Section section, @Nullable Passage passage) {
        return turns.found(
                List.of(new Candidate(guide, section, passage, 1)),
                List.of(),
                conversation.years());
    }
}
