package dev.shirube.app.insights;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.app.insights.Insights.Outdated;
import dev.shirube.chat.history.Period;
import dev.shirube.chat.history.QuestionsInMemory;
import dev.shirube.chat.log.Complaint;
import dev.shirube.chat.log.RecordedFeedback;
import dev.shirube.chat.request.Origin;

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

    private final QuestionsInMemory history = new QuestionsInMemory(100);

    private Insights insights() {
        says("alice", "tide", "s1", Complaint.OUT_OF_DATE);
        says("bob", "tide", "s2", Complaint.OUT_OF_DATE);
        says("bob", "buoy", "s3", Complaint.OUT_OF_DATE);
        says("carol", "buoy", "s3", Complaint.INCOMPLETE);
        var period = new Period(NOON.minusSeconds(60), NOON.plusSeconds(60));
        return Insights.of(history, period, NAMES, 10);
    }

    private void says(String person, String guide, String section, Complaint complaint) {
        var origin = new Origin("slack", "T1", "C1", person);
        history.judged(new RecordedFeedback(NOON, origin, guide, section, false, complaint));
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
