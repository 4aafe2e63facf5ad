package dev.shirube.app.setting;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.regex.Pattern;

/**
 * The weekly report to a channel.
 *
 * @param channel Where the weekly report goes: the platform and the id that it has given the
 *     channel, such as slack:C0123456789. Without one there is none.
 * @param weekday The day of the week on which it is sent.
 * @param hour The hour of that day, 0 to 23.
 * @param zone The time zone of both, such as Asia/Tokyo. Without one it is that of the machine.
 * @param link Address of the page of insights as people can open it. Without one the report has no
 *     link.
 */
@ConfigurationProperties("shirube.insights.report")
public record ReportProperties(
        @Nullable String channel,
        @DefaultValue("monday") DayOfWeek weekday,
        @DefaultValue("9") int hour,
        @Nullable ZoneId zone,
        @Nullable String link) {

    private static final Pattern CHANNEL =
            Pattern.compile("(?:slack|discord|mattermost):[A-Za-z0-9]{1,40}");

    private static final int HOURS = 24;

    /** Checks channel, hour and link. */
    public ReportProperties {
        channel = channel == null || channel.isBlank() ? null : channel.strip();
        link = link == null || link.isBlank() ? null : link.strip();
        if (channel != null && !CHANNEL.matcher(channel).matches()) {
            throw new BadSettingException(
                    "shirube.insights.report.channel",
                    "\"%s\" must be slack, discord or mattermost, a colon and the id of a channel"
                            .formatted(channel));
        }
        if (hour < 0 || hour >= HOURS) {
            throw new BadSettingException(
                    "shirube.insights.report.hour", "\"%d\" must be 0 to 23".formatted(hour));
        }
        if (link != null && !link.matches("(?i)https?://[^/\\s]+\\S*")) {
            throw new BadSettingException(
                    "shirube.insights.report.link",
                    "\"%s\" must be an http:// or https:// address".formatted(link));
        }
    }

    /** {@return the name of the platform, or empty where there is no report} */
    public String platform() {
        return channel == null ? "" : channel.substring(0, channel.indexOf(':'));
    }

    /** {@return the platform's id of the channel, or empty where there is no report} */
    public String channelId() {
        return channel == null ? "" : channel.substring(channel.indexOf(':') + 1);
    }

    /** {@return the time zone that is set, or that of the machine} */
    public ZoneId zoneOrOwn() {
        return zone == null ? ZoneId.systemDefault() : zone;
    }
}
