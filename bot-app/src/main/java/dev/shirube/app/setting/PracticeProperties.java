package dev.shirube.app.setting;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Set;

/**
 * The settings of practising interviews.
 *
 * @param zone Where a day begins and what its hours are, for example Asia/Tokyo. Without one, as on
 *     this machine.
 * @param daily A question a day in a channel.
 */
@ConfigurationProperties("shirube.practice")
public record PracticeProperties(@Nullable String zone, @DefaultValue Daily daily) {

    /** Checks the zone. */
    public PracticeProperties {
        zoneId(zone);
    }

    /** {@return the zone} */
    public ZoneId zoneId() {
        return zoneId(zone);
    }

    private static ZoneId zoneId(@Nullable String zone) {
        if (zone == null || zone.isBlank()) {
            return ZoneId.systemDefault();
        }
        try {
            return ZoneId.of(zone.strip());
        } catch (DateTimeException e) {
            throw new BadSettingException(
                    "shirube.practice.zone",
                    "\"%s\" is no time zone; one is Asia/Tokyo".formatted(zone));
        }
    }

    /**
     * A question a day in a channel.
     *
     * @param platform Where it is posted: slack, discord or mattermost. Without one, nowhere.
     * @param channel The channel, by the platform's own id.
     * @param hour The hour of the day at which it is posted, 0 to 23.
     * @param guide The slug of the only guide to take questions of. Without one, of all in turn.
     */
    public record Daily(
            @Nullable String platform,
            @Nullable String channel,
            @DefaultValue("9") int hour,
            @Nullable String guide) {

        private static final String PREFIX = "shirube.practice.daily.";
        private static final Set<String> PLATFORMS = Set.of("slack", "discord", "mattermost");

        /** Checks the place and the hour. */
        public Daily {
            platform = blankToNull(platform);
            channel = blankToNull(channel);
            guide = blankToNull(guide);
            if (platform != null && !PLATFORMS.contains(platform)) {
                throw new BadSettingException(
                        PREFIX + "platform",
                        "\"%s\" must be slack, discord or mattermost".formatted(platform));
            }
            if (platform == null ^ channel == null) {
                throw new BadSettingException(
                        PREFIX + (platform == null ? "platform" : "channel"),
                        "is needed beside " + PREFIX + (platform == null ? "channel" : "platform"));
            }
            if (hour < 0 || hour > 23) {
                throw new BadSettingException(PREFIX + "hour", "must be 0 to 23");
            }
        }

        private static @Nullable String blankToNull(@Nullable String value) {
            return value == null || value.isBlank() ? null : value.strip();
        }
    }
}
