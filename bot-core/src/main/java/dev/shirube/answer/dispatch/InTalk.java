package dev.shirube.answer.dispatch;

import dev.shirube.answer.Answer;
import dev.shirube.answer.Candidate;
import dev.shirube.answer.Turn;
import dev.shirube.answer.turn.Inquiry;
import dev.shirube.answer.turn.TurnBuilder;
import dev.shirube.question.Conversation;
import dev.shirube.question.Question;
import dev.shirube.question.Remark;
import dev.shirube.ranking.Scope;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.text.Folding;
import dev.shirube.text.Language;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells what is said in the middle of a conversation and is no question that goes on with it.
 *
 * @param question what was said
 * @param conversation what was talked about before
 * @param snapshot the guides
 * @param turns finds rows and says what was decided
 */
record InTalk(Question question, Conversation conversation, Snapshot snapshot, TurnBuilder turns) {

    private static final String WORRY = "said-in-worry";

    private static final String REACTION = "said-in-reaction";

    /** Whoever says so wants to be told something. */
    private static final Pattern WISH = Pattern.compile("(?:たい|ほしい|欲しい)(?:です|んです)?[。!！]*$");

    /** What is told with more to follow is asked: 「もう52なんだけど」, 「妻がどうか聞いてる」. */
    private static final Pattern IMPLIES_A_QUESTION =
            Pattern.compile("(?:けど|けれども?|ですが|ますが|んだが)[。.…]*$|[聞き]いて|\\b(?:though|but)[.…]*$");

    /** What is said in passing is answered where a section is as sure as this to speak of it. */
    private static final double SURE = 0.9;

    /** What stands for the job that is talked about. */
    private static final Pattern REFERS_BACK =
            Pattern.compile(
                    "\\b(?:[Ii]t|[Tt]hey|[Tt]here|(?:[Tt]his|[Tt]hat|the)"
                            + " (?:job|role|work|career|position))\\b"
                            + "|それ|そこ|そっち|その(?:仕事|職|人|場合)|この(?:仕事|職)");

    /** What a reaction begins with. */
    private static final Pattern REACTS_FIRST =
            Pattern.compile(
                    "^(?:へ[えぇー〜]|う?げ[えぇー〜っ]*[、。…]|ひ[えぇ]|ふ[うぅー〜]*ん|ほ[うぉー〜]|う[わー]|わ[あぁー〜]|お[おぉー〜]|[まマ][じジ]か|なるほど|そっか|そうか|そうなん"
                        + "|やっぱ|さすが|けっこう|結構|意外|思った(?:より|ほど)|(?:ouch|wow|oh|ah|huh|h+m+|phew|damn|nice|cool|lol|haha|interesting|not"
                        + " bad|makes sense|got it|fair enough|good to know)\\b)",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern TAKES_NOTE =
            Pattern.compile("(?<!です|ます|でしょう|ない|ん)か[ぁあー〜]*[。.…!！]*$");

    /** 「しりとりしよう」 is said to somebody who is to do it. */
    private static final Pattern PROPOSES = Pattern.compile("(?:しよう|ましょう)(?:か|よ|ね|ぜ)?[。!！〜ー]*$");

    /** Whether it is said of the job that is talked about, whatever other guides tell. */
    boolean refersBack() {
        return REFERS_BACK.matcher(question.written()).find();
    }

    private boolean reacts() {
        return question.language() == Language.EN
                ? says(REACTION)
                : !PROPOSES.matcher(question.written()).find();
    }

    private boolean says(String kind) {
        Folding said = Folding.of(question.written());
        return snapshot.phrases().of(kind).stream().anyMatch(said::hasWord);
    }

    /** 「さっきと同じじゃん」 in whatever words; who names a job or a topic asks for it. */
    Optional<Turn> complaint() {
        boolean complains =
                conversation.job() != null
                        && question.subjects().isEmpty()
                        && question.topics().isEmpty()
                        && turns.rank(
                                        Inquiry.of(
                                                question,
                                                conversation.job(),
                                                Scope.TALKED_ABOUT,
                                                question.asked()))
                                .act()
                                .filter(SmallTalk.COMPLAINT::equals)
                                .isPresent();
        return complains
                ? Optional.of(
                        turns.say(
                                SmallTalk.answer(
                                        Set.of(SmallTalk.COMPLAINT), conversation, snapshot)))
                : Optional.empty();
    }

    /**
     * A remark is heard, and not answered with what it is made on once more: 「早起きは無理だなあ」, nor with
     * what is near to it by chance: 「今日の昼カレーだった」.
     *
     * @param turn what it would be answered with as a question
     * @return that, where it tells something new
     */
    Turn orHeard(Turn turn) {
        return isRemark() && tellsNothingNew(turn.answer())
                ? turns.say(SmallTalk.answer(Set.of("acknowledgement"), conversation, snapshot))
                : turn;
    }

    private boolean tellsNothingNew(Answer answer) {
        return switch (answer) {
            case Answer.Found found ->
                    found.given().stream().allMatch(this::isShown)
                            || (asksForNothing()
                                    && (reactsFirst()
                                            || found.given().stream().allMatch(this::isByChance)));
            case Answer.None none ->
                    none.topic() == null
                            && none.subject().isEmpty()
                            && reacts()
                            && asksForNothing();
            default -> false;
        };
    }

    private boolean isByChance(Candidate candidate) {
        return candidate.confidence() < SURE || isShown(candidate);
    }

    private boolean isShown(Candidate candidate) {
        return conversation.shown().contains(candidate.section().id());
    }

    /** Who reacts first takes note with 「か」, too: 「なるほど、社内異動か」. */
    private boolean isRemark() {
        return Remark.isOne(question.written())
                || (reactsFirst() && TAKES_NOTE.matcher(question.written()).find());
    }

    private boolean reactsFirst() {
        return REACTS_FIRST.matcher(question.written()).find();
    }

    private boolean asksForNothing() {
        return question.topics().isEmpty()
                && !says(WORRY)
                && !WISH.matcher(question.written()).find()
                && !IMPLIES_A_QUESTION.matcher(question.written()).find();
    }
}
