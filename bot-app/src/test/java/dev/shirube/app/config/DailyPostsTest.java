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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** When the question of the day is posted, and that it is not posted twice. */
class DailyPostsTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private static PlannedPost nineInTokyo() {
        return DailyConfiguration.plan(
                "slack",
                "C1",
                9,
                TOKYO,
                day ->
                        Optional.of(
                                new Reply(
                                        Outcome.MENU,
                                        Language.JA,
                                        day.toString(),
                                        List.of(),
                                        List.of(),
                                        List.of())));
    }

    @ParameterizedTest
    @CsvSource({
        "2031-02-03T00:00:00Z, 2031-02-03T00:00:00Z",
        "2031-02-03T23:59:59Z, 2031-02-03T00:00:00Z",
        "2031-02-02T23:59:59Z, 2031-02-02T00:00:00Z"
    })
    void itIsDueAtItsHourInItsZone(Instant at, Instant due) {
        assertThat(nineInTokyo().schedule().lastDue(at)).isEqualTo(due);
    }

    @Test
    void theQuestionIsThatOfTheDayInItsZone() throws InterruptedException {
        assertThat(nineInTokyo().writer().write(Instant.parse("2031-02-03T00:00:00Z")))
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
