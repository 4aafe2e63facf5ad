package dev.shirube.app.insights;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.app.insights.Insights.Outdated;
import dev.shirube.chat.history.Aspect;
import dev.shirube.chat.history.Complained;
import dev.shirube.chat.history.Period;
import dev.shirube.chat.history.QuestionHistory;
import dev.shirube.chat.history.Tally;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Guides that people said to be out of date, for whoever looks after them. */
class OutdatedTest {

    private static final Instant NOON = Instant.parse("2031-02-03T12:00:00Z");
    private static final GuideNames NAMES =
            new GuideNames(
                    List.of("tide", "buoy"),
                    Map.of("s1", "仕事", "s2", "年収"),
                    List.of(),
                    Map.of("tide", "花子"));

    private static Insights insights() {
        var period = new Period(NOON.minusSeconds(60), NOON.plusSeconds(60));
        return Insights.of(new Complaints(), period, NAMES, 10);
    }

    private record Complaints() implements QuestionHistory {

        @Override
        public List<Tally> tallies(Aspect aspect, Period period, int limit) {
            return List.of();
        }

        @Override
        public List<Complained> complaints(Period period, int limit) {
            return List.of(
                    new Complained("buoy", "s3", "incomplete", 1),
                    new Complained("buoy", "s3", "out-of-date", 1),
                    new Complained("tide", "s1", "out-of-date", 1),
                    new Complained("tide", "s2", "out-of-date", 1));
        }
    }

    @Test
    void theyAreCountedOverTheirSectionsTheMostOftenFirst() {
        assertThat(insights().outdated())
                .containsExactly(new Outdated("tide", 2, "花子"), new Outdated("buoy", 1, ""));
    }

    @Test
    void everyFormatNamesThem() {
        Insights insights = insights();
        assertThat(String.join("\n", InsightsText.lines(insights)))
                .containsPattern(
                        """
                        Guides said to be out of date +times +owner
                        tide +2 +花子
                        buoy +1 +nobody\
                        """);
        assertThat(InsightsCsv.lines(insights)).contains("outdated,tide,2,花子,0,0,0,0,0,0,0,0");
        JsonNode json = JsonMapper.shared().readTree(InsightsJson.write(insights));
        assertThat(json.path("outdated").get(0).path("owner").stringValue()).isEqualTo("花子");
        assertThat(json.path("outdated").get(0).path("count").intValue()).isEqualTo(2);
    }
}
