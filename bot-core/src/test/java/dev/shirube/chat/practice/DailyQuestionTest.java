package dev.shirube.chat.practice;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import dev.shirube.chat.ChatFixture;
import dev.shirube.guide.Guide;
import dev.shirube.guide.load.GuideFile;
import dev.shirube.guide.load.GuideReader;
import dev.shirube.reply.Messages;
import dev.shirube.reply.Reply;
import dev.shirube.reply.part.ReplySettings;
import dev.shirube.reply.render.PlainTextRenderer;
import dev.shirube.reply.write.PracticeReply;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.text.Language;
import dev.shirube.vocabulary.HeadingCues;
import dev.shirube.vocabulary.load.VocabularyLoader;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.LongStream;

/** Which question it is on which day. */
class DailyQuestionTest {

    private static final LocalDate MONDAY = LocalDate.of(2031, 2, 3);
    private static final Snapshot GUIDES =
            ChatFixture.snapshot(
                    guide("fog_pilot", "霧の水先人", "霧では？", "岸では？", "沖では？"),
                    guide("moon_baker", "月のパン屋", "満月では？", "新月では？"),
                    ChatFixture.moon());

    private final DailyQuestion daily =
            new DailyQuestion(
                    () -> GUIDES,
                    new PracticeReply(new Messages(), ReplySettings.none()),
                    Language.JA);

    @Test
    void theSameDayHasTheSameQuestionWithoutItsAnswer() {
        String shown = text(daily.on(MONDAY, null).orElseThrow());
        assertThat(text(daily.on(MONDAY, null).orElseThrow())).isEqualTo(shown);
        assertThat(shown).startsWith("今日の面接質問 · ").doesNotContain("の答え。");
    }

    @Test
    void guidesTakeTurnsAndNoQuestionComesAgainBeforeTheOthersOfItsGuide() {
        assertThat(LongStream.range(0, 6).mapToObj(i -> question(i, null)).distinct())
                .containsExactlyInAnyOrder("霧では？", "岸では？", "沖では？", "満月では？", "新月では？");
        assertThat(LongStream.range(0, 3).mapToObj(i -> question(i, "fog_pilot")))
                .containsExactlyInAnyOrder("霧では？", "岸では？", "沖では？");
    }

    @Test
    void aGuideWithoutQuestionsOrThatIsNotThereHasNone() {
        assertThat(daily.on(MONDAY, "moon_gardener")).isEmpty();
        assertThat(daily.on(MONDAY, "nobody")).isEmpty();
    }

    @Test
    void itsChoiceLeadsToTheAnswer() {
        Reply reply = daily.on(MONDAY, "fog_pilot").orElseThrow();
        assertThat(reply.choices())
                .singleElement()
                .satisfies(choice -> assertThat(choice.command()).startsWith("/section "));
    }

    private String question(long after, @Nullable String guide) {
        return text(daily.on(MONDAY.plusDays(after), guide).orElseThrow())
                .lines()
                .filter(line -> line.endsWith("では？"))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Reply reply) {
        return new PlainTextRenderer(new Messages()).render(reply);
    }

    private static Guide guide(String slug, String title, String... questions) {
        var text =
                new StringBuilder(
                        "---\nslug: %s\ntitle: %s\n---\n# %s\n\n## 面接でよくある質問\n"
                                .formatted(slug, title, title));
        for (String question : questions) {
            text.append("\n**Q. %s**\n\n- **⭕ 模範解答**: 「%sの答え。」\n".formatted(question, question));
        }
        var file = new GuideFile(slug + ".md", text.toString().getBytes(StandardCharsets.UTF_8));
        var reader = new GuideReader(new HeadingCues(new VocabularyLoader().load()));
        return requireNonNull(reader.read(file).guide());
    }
}
