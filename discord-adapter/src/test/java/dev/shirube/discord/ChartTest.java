package dev.shirube.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.shirube.chart.RangeChart;
import dev.shirube.discord.FakeDiscord.Visible;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import javax.imageio.ImageIO;

/** A salary table comes with its picture, where Discord lets the bot attach one. */
class ChartTest {

    private static final String HOE = "head_of_engineering";

    @AutoClose private static Connected connected;

    @BeforeAll
    static void connect() throws Exception {
        assumeTrue(canDraw(), "this machine has no font to draw a chart with");
        connected = Connected.to(TestBot.chat());
        // The first reply of a cold program may have to be announced first.
        salary();
    }

    private static boolean canDraw() {
        var row = new RangeChart.Row("シニア", "1,200 - 1,800", 0.6, 0.9, false);
        return new RangeChart("年収", List.of(row, row)).png().isPresent();
    }

    @AfterEach
    void everyRequestWasValid() {
        assertThat(connected.discord().log.faults()).isEmpty();
    }

    private static Visible send(String event, Map<String, Object> data)
            throws InterruptedException {
        connected.discord().gateway.dispatch(event, data);
        return connected.discord().next((String) Objects.requireNonNull(data.get("id")));
    }

    private static Visible salary() throws InterruptedException {
        return send(
                "INTERACTION_CREATE",
                Event.command(Event.id(), "61", "salary", Map.of("job", HOE)));
    }

    private static Visible asked(String channel) throws InterruptedException {
        return send(
                "MESSAGE_CREATE",
                Event.in(channel, Event.said(Event.id(), "61", "<@" + Event.BOT + "> HoEの年収は？")));
    }

    private static List<JsonNode> galleries(Visible visible) {
        return Payloads.components(visible.message()).stream()
                .filter(component -> component.path("type").asInt() == 12)
                .toList();
    }

    private static void assertShown(Visible visible) throws IOException {
        assertThat(galleries(visible)).hasSize(1);
        JsonNode item = galleries(visible).getFirst().get("items").get(0);
        assertThat(item.get("media").get("url").asString()).isEqualTo("attachment://chart-1.png");
        assertThat(item.get("description").asString()).contains("1,200 - 1,800");
        byte[] file =
                connected.discord().log.requests().stream()
                        .filter(sent -> sent.body().toString().contains(item.toString()))
                        .reduce((one, last) -> last)
                        .orElseThrow()
                        .files()
                        .get("chart-1.png");
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
        assertThat(image.getWidth()).isEqualTo(840);
    }

    private static String text(Visible visible) {
        return Payloads.components(visible.message()).stream()
                .map(component -> component.path("content").asString(""))
                .reduce("", String::concat);
    }

    @Test
    void aCommandIsAnsweredWithTheTableAndItsChart() throws Exception {
        Visible answer = salary();

        assertShown(answer);
        assertThat(text(answer)).contains("1,200 - 1,800");
    }

    @Test
    void aMentionIsAnsweredWithTheTableAndItsChart() throws Exception {
        Visible answer = asked(Event.CHANNEL);

        assertShown(answer);
        assertThat(text(answer)).contains("1,200 - 1,800");
    }

    @Test
    void theTableHasToDoWhereFilesAreNotAllowed() throws Exception {
        Visible answer = asked(Event.NO_FILES);

        assertThat(galleries(answer)).isEmpty();
        assertThat(text(answer)).contains("1,200 - 1,800");
    }

    @Test
    void theChartGoesWhenThePageIsTurned() throws Exception {
        Visible answer = salary();
        Map<String, Object> turn =
                Event.click(
                        Event.id(),
                        "61",
                        "61",
                        answer.message(),
                        Map.of("custom_id", "p1 /job " + HOE, "component_type", 2));

        Visible page = send("INTERACTION_CREATE", turn);

        assertThat(page.kind()).isEqualTo(7);
        assertThat(page.message().get("attachments").isEmpty()).isTrue();
        assertThat(galleries(page)).isEmpty();
    }
}
