package dev.shirube.app.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shirube.answer.Outcome;
import dev.shirube.app.post.PlannedPost;
import dev.shirube.app.setting.PracticeProperties;
import dev.shirube.reply.Reply;
import dev.shirube.text.Language;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Which question is that of the day. */
class DailyPostsTest {

    @Test
    void theQuestionIsThatOfTheDayInItsZone() throws InterruptedException {
        PlannedPost nineInTokyo =
                PostConfiguration.daily(
                        new PracticeProperties("Asia/Tokyo", daily("slack", "C1", 9)),
                        day ->
                                Optional.of(
                                        new Reply(
                                                Outcome.MENU,
                                                Language.JA,
                                                day.toString(),
                                                List.of(),
                                                List.of(),
                                                List.of())));
        Instant due = nineInTokyo.schedule().lastDue(Instant.parse("2031-02-03T12:00:00Z"));
        assertThat(due).isEqualTo("2031-02-03T00:00:00Z");
        assertThat(nineInTokyo.writer().write(due))
                .get()
                .extracting(Reply::title)
                .isEqualTo("2031-02-03");
    }

    @Test
    void settingsThatMeanNothingAreRefusedByName() {
        assertThatThrownBy(() -> new PracticeProperties("Tokyo/Asia", daily(null, null, 9)))
                .hasMessageContaining("shirube.practice.zone");
        assertThatThrownBy(() -> daily("irc", "C1", 9))
                .hasMessageContaining("shirube.practice.daily.platform");
        assertThatThrownBy(() -> daily("slack", null, 9))
                .hasMessageContaining("shirube.practice.daily.channel");
        assertThatThrownBy(() -> daily("slack", "C1", 24))
                .hasMessageContaining("shirube.practice.daily.hour");
    }

    private static PracticeProperties.Daily daily(
            @Nullable String platform, @Nullable String channel, int hour) {
        return new PracticeProperties.Daily(platform, channel, hour, null);
    }
}
