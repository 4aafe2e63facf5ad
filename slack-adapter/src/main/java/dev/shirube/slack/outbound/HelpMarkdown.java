package dev.shirube.slack.outbound;

import com.slack.api.methods.SlackApiException;

import dev.shirube.chat.help.HelpText;
import dev.shirube.chat.help.HelpText.Part;
import dev.shirube.chat.request.Origin;
import dev.shirube.slack.api.SlackClient;
import dev.shirube.slack.blocks.SlackText;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Lines with people, places and moments in Slack's markup.
 *
 * @param slack tells where a message is
 */
record HelpMarkdown(SlackClient slack) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

    String of(HelpText text) {
        return text.parts().stream().map(this::of).collect(Collectors.joining());
    }

    private String of(Part part) {
        return switch (part) {
            case Part.Words words -> SlackText.escape(words.text());
            case Part.Person person -> "<@" + id(person.id()) + ">";
            case Part.Group group -> called(id(group.mention()));
            case Part.Place place -> place(place.origin());
            case Part.Moment moment -> moment(moment.at());
        };
    }

    /** People, groups of people, or all who are in the channel. */
    private static String called(String mention) {
        return switch (mention.isEmpty() ? ' ' : mention.charAt(0)) {
            case 'U', 'W' -> "<@" + mention + ">";
            case 'S' -> "<!subteam^" + mention + ">";
            default -> "<!" + mention + ">";
        };
    }

    /** The message where it is known, in its channel. */
    private String place(Origin origin) {
        String[] parts = origin.place().split("/", 2);
        String channel = "<#" + id(parts[0]) + ">";
        return parts.length < 2
                ? channel
                : permalink(parts[0], parts[1])
                        .map(link -> channel + " <" + SlackText.escape(link) + "|↗>")
                        .orElse(channel);
    }

    private Optional<String> permalink(String channel, String message) {
        try {
            var answer = slack.bot().chatGetPermalink(r -> r.channel(channel).messageTs(message));
            return answer.isOk() ? Optional.ofNullable(answer.getPermalink()) : Optional.empty();
        } catch (IOException | SlackApiException e) {
            return Optional.empty();
        }
    }

    private static String moment(Instant at) {
        return "<!date^%d^{date_short_pretty} {time}|%s>"
                .formatted(at.getEpochSecond(), TIME.format(at));
    }

    private static String id(String id) {
        return id.replaceAll("[^A-Za-z0-9]", "");
    }
}
