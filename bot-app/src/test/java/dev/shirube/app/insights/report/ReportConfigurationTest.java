package dev.shirube.app.insights.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shirube.app.ShirubeApplication;
import dev.shirube.app.setting.BadSettingException;
import dev.shirube.app.setting.ReportProperties;
import dev.shirube.chat.platform.AdapterStatus;
import dev.shirube.chat.platform.ChannelPost;
import dev.shirube.reply.Reply;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;

/** What the settings make of the report. */
class ReportConfigurationTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    @TempDir Path folder;

    /** A platform that is on. */
    private static final class Platform implements ChannelPost {

        @Override
        public String platform() {
            return "mattermost";
        }

        @Override
        public void post(String channel, Reply message) throws NotPostedException {
            throw new NotPostedException("nothing is due");
        }
    }

    private List<String> started(String... more) {
        String[] settings = new String[more.length + 2];
        settings[0] = "--server.port=0";
        settings[1] = "--shirube.data.dir=" + folder;
        System.arraycopy(more, 0, settings, 2, more.length);
        var application = new SpringApplication(ShirubeApplication.class);
        application.addInitializers(
                context -> context.getBeanFactory().registerSingleton("platform", new Platform()));
        try (var context = application.run(settings)) {
            return context.getBeansOfType(AdapterStatus.class).values().stream()
                    .map(AdapterStatus::describe)
                    .filter(line -> line.startsWith("Weekly report"))
                    .toList();
        }
    }

    @Test
    void itIsOffUntilAChannelIsNamed() {
        assertThat(started()).isEmpty();
    }

    @Test
    void whereThePlatformIsOffTheStartSaysSo() {
        assertThat(started("--shirube.insights.report.channel=slack:C0123"))
                .containsExactly("Weekly report: off; slack is not switched on");
    }

    @Test
    void whereThePlatformIsOnTheStartTellsWhen() {
        assertThat(
                        started(
                                "--shirube.insights.report.channel=mattermost:abc123",
                                "--shirube.insights.report.weekday=friday",
                                "--shirube.insights.report.hour=17",
                                "--shirube.insights.report.zone=Asia/Tokyo"))
                .containsExactly(
                        "Weekly report: to mattermost abc123, friday at 17:00 (Asia/Tokyo)");
    }

    @ParameterizedTest
    @CsvSource({
        "irc:C1, 9, , shirube.insights.report.channel",
        "C1, 9, , shirube.insights.report.channel",
        "slack:<C1>, 9, , shirube.insights.report.channel",
        "slack:C1, 24, , shirube.insights.report.hour",
        "slack:C1, 9, ftp://x, shirube.insights.report.link"
    })
    void whatCannotBeUsedIsRefused(String channel, int hour, String link, String setting) {
        assertThatThrownBy(() -> new ReportProperties(channel, DayOfWeek.MONDAY, hour, TOKYO, link))
                .isInstanceOf(BadSettingException.class)
                .hasMessageContaining(setting);
    }
}
