package dev.shirube.app.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shirube.answer.Outcome;
import dev.shirube.chat.ChannelPost;
import dev.shirube.chat.Occasions;
import dev.shirube.reply.Reply;
import dev.shirube.text.Language;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** When the question of the day is posted, and that it is not posted twice. */
class DailyPostsTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    /** Nine in the morning in Tokyo. */
    private static final Instant NINE = Instant.parse("2031-02-03T00:00:00Z");

    private final List<String> posted = new ArrayList<>();
    private final Occasions occasions = Occasions.inMemory();
    private final ChannelPost slack =
            new ChannelPost() {
                @Override
                public String platform() {
                    return "slack";
                }

                @Override
                public void post(String channel, Reply reply) {
                    posted.add(channel + " " + reply.title());
                }
            };

    private DailyPosts posts(Stream<ChannelPost> posters) {
        List<ChannelPost> known = posters.toList();
        return new DailyPosts(
                new DailyPosts.PlaceOfDay("slack", "C1", 9, TOKYO),
                known::stream,
                DailyPostsTest::question,
                occasions,
                () -> NINE);
    }

    private static Optional<Reply> question(LocalDate day) {
        return Optional.of(
                new Reply(
                        Outcome.MENU,
                        Language.JA,
                        day.toString(),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    @Test
    void itIsPostedAtItsHourInItsZone() {
        DailyPosts posts = posts(Stream.of(slack));
        posts.post(NINE.minusSeconds(60), NINE.minusSeconds(1));
        assertThat(posted).isEmpty();
        posts.post(NINE.minusSeconds(1), NINE.plusSeconds(29));
        assertThat(posted).containsExactly("C1 2031-02-03");
        posts.post(NINE.plusSeconds(29), NINE.plusSeconds(59));
        assertThat(posted).hasSize(1);
    }

    @Test
    void aSecondProgramOrANewStartPostsNothingMore() {
        posts(Stream.of(slack)).post(NINE.minusSeconds(1), NINE);
        posts(Stream.of(slack)).post(NINE.minusSeconds(1), NINE.plusSeconds(1));
        assertThat(posted).containsExactly("C1 2031-02-03");
        posts(Stream.of(slack)).post(NINE.plusSeconds(86_399), NINE.plusSeconds(86_400));
        assertThat(posted).containsExactly("C1 2031-02-03", "C1 2031-02-04");
    }

    @Test
    void whatIsLongPastIsLeftOut() {
        DailyPosts posts = posts(Stream.of(slack));
        posts.post(NINE.minusSeconds(7_200), NINE.plusSeconds(3_601));
        assertThat(posted).isEmpty();
        posts.post(NINE.minusSeconds(7_200), NINE.plusSeconds(3_600));
        assertThat(posted).hasSize(1);
    }

    @Test
    void whereThePlatformIsOffTheDayIsNotTakenByIt() {
        posts(Stream.of()).post(NINE.minusSeconds(1), NINE);
        posts(Stream.of(slack)).post(NINE.minusSeconds(1), NINE);
        assertThat(posted).hasSize(1);
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
