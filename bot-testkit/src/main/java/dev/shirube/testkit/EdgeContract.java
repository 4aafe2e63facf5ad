package dev.shirube.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.shirube.reply.Choice;
import dev.shirube.reply.Phrase;
import dev.shirube.text.Language;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the edge of every platform has to keep: from the event that the platform sends to the
 * message that the person sees. A test of an adapter puts {@link #bot()} behind its edge, extends
 * this class, and plays the platform, over the wire that the platform uses.
 */
public abstract class EdgeContract {

    private static final List<String> QUESTIONS =
            List.of(
                    "凧の仕立屋のシニアの年収は？",
                    "年収は？",
                    "パティシエの年収は？",
                    "明日の天気は？",
                    "/salary kite_tailor",
                    "/jobs",
                    "/job kite_tailor",
                    "/help",
                    "/nonsense",
                    "こんにちは",
                    "Kite Tailor salary?",
                    "?",
                    "👩‍💻🏳️‍🌈",
                    "𠮷".repeat(100));

    private static final List<String> HOSTILE =
            List.of(
                    "/@everyone",
                    "/<!channel>",
                    "/<@U012AB3CD>",
                    "/<@123456789012345678>",
                    "/[a](javascript:alert(1))",
                    "/<script>alert(1)</script>",
                    "「<!channel> @everyone」のパティシエの年収は？");

    /** Creates the test. */
    protected EdgeContract() {}

    /**
     * Returns the bot that the edge hands its requests to.
     *
     * @return the same bot in every test of the class
     */
    protected abstract EdgeBot bot();

    /**
     * Has a person address the bot, in a place where it listens, and waits until it is done.
     *
     * @param person who says it; no two tests use the same name
     * @param text what is said; a command as text, or as the platform's own command
     * @return every message that the person sees because of it, in order
     */
    protected abstract List<Shown> say(String person, String text);

    /**
     * Has a person address the bot where nobody else looks on, and waits until it is done. Unless
     * overridden that is where they always do.
     *
     * @param person who says it
     * @param text what is said
     * @return every message that the person sees because of it, in order
     */
    protected List<Shown> sayPrivately(String person, String text) {
        return say(person, text);
    }

    /**
     * Has a person take a choice that a message offers, and waits until the bot is done.
     *
     * @param person the person that the message was for
     * @param shown the message
     * @param choice one of its choices
     * @return every message that the person sees because of it, in order
     */
    protected abstract List<Shown> press(String person, Shown shown, Choice choice);

    /**
     * Has a person press the button for the rest of a reply, and waits until the bot is done.
     *
     * @param person the person that the message was for
     * @param shown the message
     * @return the message with the rest, or nothing where the message has no such button
     */
    protected abstract Optional<Shown> more(String person, Shown shown);

    /**
     * Delivers the same event twice, as platforms do when they doubt that it came through, and
     * waits until the bot is done.
     *
     * @param person who says it
     * @param text what is said
     * @return every message that the person sees because of it; nothing at all where the platform
     *     never delivers an event twice
     */
    protected abstract Optional<List<Shown>> sayTwice(String person, String text);

    @TestFactory
    Stream<DynamicTest> everyQuestionGetsOneVisibleReply() {
        return IntStream.range(0, QUESTIONS.size())
                .mapToObj(i ->
                        dynamicTest(
                                QUESTIONS.get(i), () -> only(say("asker" + i, QUESTIONS.get(i)))));
    }

    @Test
    void theAnswerIsTheGuidesOwn() {
        assertThat(only(say("reader", "凧の仕立屋のシニアの年収は？")).text()).contains("567 - 678");
    }

    @Test
    void aGuideInTwoLanguagesIsOneJob() {
        assertThat(only(say("bilingual1", "潮告げのスキルは？")).text()).contains("喉が要ります");
        assertThat(only(say("bilingual2", "Tide Tellerのスキルは？")).text()).contains("喉が要ります");
        String jobs = only(say("bilingual3", "/jobs")).text();
        assertThat(jobs.contains("潮告げ") ^ jobs.contains("Tide Teller")).as(jobs).isTrue();
    }

    @Test
    void anInterviewIsPractisedFromStartToSummary() {
        Shown first = only(sayPrivately("candidate", "/practice tide_teller"));
        assertThat(first.text()).contains("1/2", "潮が告げたより早く満ちたら？").doesNotContain("警鐘", "慌てない人");

        Shown review = only(sayPrivately("candidate", "わたしなら警鐘です"));
        assertThat(review.text())
                .contains("☑ まず警鐘を鳴らします", "☐ 次に浜辺の人数を数えます")
                .contains("慌てない人かを見ます。", "潮のせいです。");
        assertThat(review.choices())
                .extracting(Choice::command)
                .contains("/practice next", "/practice stop");

        Shown second = only(sayPrivately("candidate", "/practice next"));
        assertThat(second.text()).contains("2/2", "声が出ない朝は？");
        Shown end = only(sayPrivately("candidate", "/practice next"));
        assertThat(end.text())
                .contains("潮が告げたより早く満ちたら？", "声が出ない朝は？")
                .contains(words(Phrase.PRACTICE_SUMMARY, 1, 1))
                .doesNotContain("わたしなら");
    }

    @Test
    void aConversationGoesOnAndIsNobodyElses() {
        say("alice", "凧の仕立屋の年収は？");
        say("bob", "うわさ係のスキルは？");

        assertThat(only(say("alice", "じゃあスキルは？")).text()).contains("糸目").doesNotContain("言いふらします");
    }

    @Test
    void aPressedChoiceIsTheSameAsItsCommand() {
        Shown shown = only(say("presser", "凧の仕立屋の年収は？"));
        assertThat(shown.choices()).isNotEmpty();

        for (Choice choice : shown.choices()) {
            Shown pressed = only(press("presser", shown, choice));
            Shown typed = only(say("typist" + choice.id(), choice.command()));

            assertThat(pressed.text()).as(choice.command()).isEqualTo(typed.text());
        }
    }

    @Test
    void anAdminIsToldWhatPeopleDidNotGetAndNobodyElseIs() {
        bot().trust(true);
        try {
            assertThat(only(say("keeper", "admin gaps")).text()).contains(EdgeBot.GAP);
        } finally {
            bot().trust(false);
        }
        assertThat(only(say("guest", "admin gaps")).text())
                .doesNotContain(EdgeBot.GAP)
                .doesNotContain("管理者");
    }

    @Test
    void aQuestionThatIsTooLongIsRefusedKindly() {
        String text = "年収".repeat(EdgeBot.MAX_LENGTH);

        assertThat(only(say("novelist", text)).text())
                .contains(words(Phrase.TOO_LONG, EdgeBot.MAX_LENGTH));
    }

    @Test
    void whoAsksTooMuchIsRefusedKindlyAndOthersAreNot() {
        for (int i = 0; i < EdgeBot.BURST; i++) {
            assertThat(only(say("hasty", "/salary kite_tailor")).text()).contains("123 - 234");
        }

        assertThat(only(say("hasty", "/salary kite_tailor")).text())
                .contains(words(Phrase.TOO_MANY, 9));
        assertThat(only(say("patient", "/salary kite_tailor")).text()).contains("123 - 234");
    }

    @Test
    void aFailureInsideIsToldKindlyWithItsId() {
        bot().failOnce();
        String[] around = words(Phrase.FAILED, "§").split("§", -1);

        String text = only(say("unlucky", "凧の仕立屋の年収は？")).text();

        assertThat(text).contains(around[0]).doesNotContain("failed on demand", "Exception");
        assertThat(text.substring(text.indexOf(around[0]) + around[0].length()))
                .matches("(?s)\\s*[0-9A-Z]+-[0-9A-Z]+.*");
        assertThat(only(say("unlucky", "凧の仕立屋の年収は？")).text()).contains("123 - 234");
    }

    @TestFactory
    Stream<DynamicTest> hostileWordsOfAPersonAreDead() {
        return IntStream.range(0, HOSTILE.size())
                .mapToObj(i ->
                        dynamicTest(
                                HOSTILE.get(i),
                                () -> assertDead(only(say("troll" + i, HOSTILE.get(i))))));
    }

    @Test
    void hostileWordsOfAGuideAreDeadAndStillThere() {
        Shown shown = only(say("victim", "うわさ係のスキルは？"));

        assertDead(shown);
        assertThat(shown.text())
                .contains("@everyone", "<!channel>", "<@U012AB3CD>", "言いふらします", "押す");
    }

    @Test
    void theRestOfALongReplyCanBeHad() {
        var text = new StringBuilder();
        Optional<Shown> page = Optional.of(only(say("patience", bot().askForLongSection())));
        // A button that leads in a circle would otherwise never end.
        for (int i = 0; i < EdgeGuides.LONG_PARAGRAPHS && page.isPresent(); i++) {
            text.append(page.get().text()).append('\n');
            page = more("patience", page.get());
        }

        assertThat(page).isEmpty();
        var missing = new ArrayList<String>();
        for (int i = 1; i <= EdgeGuides.LONG_PARAGRAPHS; i++) {
            if (text.indexOf("第" + i + "段。") < 0) {
                missing.add("第" + i + "段。");
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void anEventThatIsDeliveredTwiceIsAnsweredOnce() {
        Optional<List<Shown>> shown = sayTwice("stutterer", "凧の仕立屋の年収は？");
        assumeTrue(shown.isPresent(), "the platform delivers no event twice");

        assertThat(only(shown.get()).text()).contains("123 - 234");
    }

    private static void assertDead(Shown shown) {
        assertThat(shown.pings()).isEmpty();
        assertThat(shown.links()).isEmpty();
    }

    private static Shown only(List<Shown> shown) {
        assertThat(shown).hasSize(1);
        assertThat(shown.getFirst().text()).isNotBlank();
        return shown.getFirst();
    }

    private String words(Phrase phrase, Object... argument) {
        return bot().messages().text(Language.JA, phrase, argument);
    }
}
