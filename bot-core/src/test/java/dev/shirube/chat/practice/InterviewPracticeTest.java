package dev.shirube.chat.practice;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import dev.shirube.chat.ChatFixture;
import dev.shirube.chat.ChatService;
import dev.shirube.chat.log.RecordedQuestion;
import dev.shirube.chat.memory.PracticeInMemory;
import dev.shirube.chat.memory.PracticeStore;
import dev.shirube.chat.request.ChatRequest;
import dev.shirube.chat.request.ChatResult;
import dev.shirube.chat.request.Origin;
import dev.shirube.guide.Guide;
import dev.shirube.guide.load.GuideFile;
import dev.shirube.guide.load.GuideReader;
import dev.shirube.vocabulary.HeadingCues;
import dev.shirube.vocabulary.load.VocabularyLoader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

class InterviewPracticeTest {

    private static final Guide PILOT =
            guide(
                    """
                    ---
                    slug: fog_pilot
                    title: 霧の水先人
                    ---
                    # 霧の水先人

                    ## 面接でよくある質問

                    ### ジュニア (0-3年)

                    **Q1. 霧の中で何を頼りにしますか？**

                    - **💡 面接官の意図**: 勘に頼らない人かを見ます。
                    - **❌ NGな回答**: 「慣れです。」
                    - **⭕ 模範解答**: 「鐘の音の間隔を数えます。次に潮の匂いで岸との距離を測ります。」

                    **Q2. 船が逆らったら？**

                    - **⭕ 模範解答**: 「錨を下ろして待ちます。」

                    ### シニア (7年以上)

                    | 質問 | ポイント |
                    |---|---|
                    | 1. 港が二つ同時に霧に包まれたら、どうしますか？ | 鐘楼の増員、入港の順番、船主への連絡 |
                    """);

    private static final Origin OPEN = new Origin("slack", "T1", "C1", "alice");

    private final List<RecordedQuestion> kept = new ArrayList<>();
    private final ChatFixture fixture =
            new ChatFixture()
                    .guides(() -> ChatFixture.snapshot(PILOT, ChatFixture.moon()))
                    .log(kept::add);
    private final ChatService chat = fixture.open();

    @Test
    void onlyTheQuestionIsShownUntilItIsAnswered() {
        assertThat(say("/practice fog_pilot"))
                .contains("霧の水先人 · 面接練習 1/3", "霧の中で何を頼りにしますか？", "/practice next")
                .doesNotContain("鐘の音", "慣れです", "勘に頼らない");
    }

    @Test
    void anAnswerIsFollowedByWhatTheGuideSaysWithThePointsThatItTouches() {
        say("/practice fog_pilot");

        assertThat(say("鐘の音を聞いて、その間隔を数えます"))
                .contains("☑ 鐘の音の間隔を数えます", "☐ 次に潮の匂いで岸との距離を測ります")
                .contains("💡 面接官の意図", "勘に頼らない人かを見ます。", "❌ NGな回答", "⭕ 模範解答")
                .contains("採点ではありません", "出典: 霧の水先人");
    }

    @Test
    void listedPointsAreTickedOneByOne() {
        say("/practice fog_pilot シニア");

        assertThat(say("鐘楼の増員をして、船主への連絡も早めにします")).contains("☑ 鐘楼の増員", "☐ 入港の順番", "☑ 船主への連絡");
    }

    @Test
    void oneGoesThroughTheQuestionsAndGetsASummary() {
        say("/practice fog_pilot");
        say("鐘の音です");
        assertThat(say("/practice next")).contains("2/3", "船が逆らったら？");
        assertThat(say("/practice skip")).contains("3/3", "港が二つ同時に");
        assertThat(say("/practice skip"))
                .contains("質問はこれで全部です。", "回答した質問: 1問、とばした質問: 2問。", "回答は保存していません。");
    }

    @Test
    void harderQuestionsAreThoseOfTheNextLevel() {
        say("/practice fog_pilot ジュニア");

        assertThat(say("/practice harder")).contains("港が二つ同時に霧に包まれたら");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "霧の水先人の面接練習がしたい",
                "模擬面接をお願い、霧の水先人で",
                "/面接練習 霧の水先人",
                "mock interview for fog_pilot please",
                "霧の水先人の面接の練習がしたい、質問出して",
                "霧の水先人の面接の質問を一つください",
                "面接官になって、霧の水先人の",
                "give me an interview question for a fog_pilot job",
                "interview me as a fog_pilot"
            })
    void itBeginsInWordsToo(String words) {
        assertThat(say(words)).contains("霧の中で何を頼りにしますか？");
    }

    @Test
    void whoNamesNoJobIsAskedForIt() {
        assertThat(say("/practice")).contains("/practice fog_pilot", "/practice moon_gardener");
    }

    @Test
    void aGuideWithoutQuestionsSaysSo() {
        assertThat(say("/practice moon_gardener")).contains("回答つきの面接質問がありません");
    }

    @Test
    void whereAGuideHasNoneAWishInWordsIsAnsweredWithWhatItSaysOfInterviews() {
        assertThat(say("月の庭師の面接の練習がしたいので一問ください")).contains("月の庭師", "面接").doesNotContain("回答つき");

        Guide told =
                guide(
                        """
                        ---
                        slug: tide_clerk
                        title: 潮の書記
                        ---
                        # 潮の書記

                        ## 面接で聞かれること
                        - 「潮を読み違えたことは？」
                        """);
        ChatService other =
                fixture.guides(() -> ChatFixture.snapshot(told, ChatFixture.moon())).open();
        assertThat(text(other, "潮の書記の面接の練習したい、質問出して")).contains("潮を読み違えたことは");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "霧の水先人の面接の練習方法は？",
                "霧の水先人の面接の質問は？",
                "what is asked in a fog_pilot interview?"
            })
    void whoWantsToKnowWhatIsAskedDoesNotPractise(String words) {
        assertThat(say(words)).doesNotContain("面接練習 1/3");
    }

    @Test
    void whereOthersLookOnOneIsSentToADirectMessage() {
        ChatResult result = chat.handle(ChatRequest.of(OPEN, "/practice fog_pilot"));

        assertThat(ChatFixture.text(result)).contains("ダイレクトメッセージ").doesNotContain("霧の中で");
    }

    @Test
    void nothingOfAnAnswerIsRecorded() {
        say("/practice fog_pilot");
        say("わたしの秘密の答え");
        say("/practice stop");

        assertThat(kept).isEmpty();
        assertThat(say("もう一度わたしの秘密の答え")).doesNotContain("面接練習");
    }

    @Test
    void anAnswerMayBeLongerThanAQuestion() {
        fixture.settings(40, 4, Duration.ofMinutes(1));
        ChatService narrow = fixture.open();
        narrow.handle(ChatRequest.of(ChatFixture.ALICE, "/practice fog_pilot"));

        ChatResult result =
                narrow.handle(ChatRequest.of(ChatFixture.ALICE, "鐘の音の間隔を数えます。".repeat(10)));

        assertThat(ChatFixture.text(result)).contains("☑ 鐘の音の間隔を数えます");
    }

    @Test
    void aQuestionAfterTheReviewIsAnsweredAsAnyOther() {
        say("/practice fog_pilot");
        say("鐘の音です");

        assertThat(say("月の庭師の年収は？")).contains(ChatFixture.MOON_SALARY);
    }

    @Test
    void aSessionGoesOnWithTheSamePracticeStoreAndExpiresAfterTwoHours() {
        var store = new PracticeInMemory(fixture.clock);
        ChatService before = fixture.practice(store).open();
        before.handle(ChatRequest.of(ChatFixture.ALICE, "/practice fog_pilot"));
        ChatService after = fixture.open();

        fixture.clock.pass(PracticeStore.EXPIRY.minusSeconds(1));
        assertThat(text(after, "鐘の音です")).contains("⭕ 模範解答");
        fixture.clock.pass(PracticeStore.EXPIRY);
        assertThat(text(after, "/practice next")).doesNotContain("2/3");
    }

    @Test
    void daysInARowAreToldAtTheEndAndOnlyFromTheSecondOn() {
        assertThat(practised()).doesNotContain("続けて");
        fixture.clock.pass(Duration.ofDays(1));
        assertThat(practised()).contains("2日続けて練習しています。");
        assertThat(practised()).contains("2日続けて練習しています。");
        fixture.clock.pass(Duration.ofDays(1));
        assertThat(practised()).contains("3日続けて練習しています。");
        fixture.clock.pass(Duration.ofDays(2));
        assertThat(practised()).doesNotContain("続けて");
    }

    @Test
    void whoOnlyLooksAtQuestionsHasNotPractised() {
        practised();
        fixture.clock.pass(Duration.ofDays(1));
        say("/practice fog_pilot");
        assertThat(say("/practice stop")).doesNotContain("続けて");
    }

    @Test
    void forgettingSomebodyForgetsTheirPractice() {
        practised();
        fixture.clock.pass(Duration.ofDays(1));
        say("/practice fog_pilot");
        say("/forget-me");
        assertThat(say("鐘の音です")).doesNotContain("☑", "☐");
        assertThat(practised()).doesNotContain("続けて");
    }

    private String practised() {
        say("/practice fog_pilot");
        say("鐘の音です");
        return say("/practice stop");
    }

    private static String text(ChatService chat, String text) {
        return ChatFixture.text(chat.handle(ChatRequest.of(ChatFixture.ALICE, text)));
    }

    private String say(String text) {
        return ChatFixture.text(chat.handle(ChatRequest.of(ChatFixture.ALICE, text)));
    }

    private static Guide guide(String text) {
        var reader = new GuideReader(new HeadingCues(new VocabularyLoader().load()));
        var file = new GuideFile("fog_pilot.md", text.getBytes(StandardCharsets.UTF_8));
        return requireNonNull(reader.read(file).guide());
    }
}
