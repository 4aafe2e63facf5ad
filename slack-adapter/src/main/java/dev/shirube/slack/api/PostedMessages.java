package dev.shirube.slack.api;

import com.google.gson.JsonElement;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.model.Message;
import com.slack.api.util.json.GsonFactory;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Messages that are there already: looks at them, reacts to them, deletes those of the bot. Where
 * Slack refuses that, the log says so and nothing happens. Thread-safe.
 */
public record PostedMessages(SlackClient slack) {

    private static final Logger LOG = LoggerFactory.getLogger(PostedMessages.class);

    /**
     * Returns the messages of a thread.
     *
     * @param ts the time stamp of any of them
     * @param most how many at the most, from its beginning
     */
    public List<Json> thread(String channel, String ts, int most) {
        return slack.asked(methods ->
                        methods.conversationsReplies(r -> r.channel(channel).ts(ts).limit(most)))
                .map(answer -> read(answer.getMessages()))
                .orElse(List.of());
    }

    /** Returns the messages of a channel before a time stamp, at most so many. */
    public List<Json> above(String channel, String ts, int most) {
        return slack.asked(methods ->
                        methods.conversationsHistory(
                                r -> r.channel(channel).latest(ts).inclusive(false).limit(most)))
                .map(answer -> read(answer.getMessages()))
                .orElse(List.of());
    }

    /** Adds a reaction of the bot; whether it was there before makes no difference. */
    public void react(String channel, String ts, String emoji) {
        done(
                "react",
                methods -> methods.reactionsAdd(r -> r.channel(channel).timestamp(ts).name(emoji)),
                "already_reacted");
    }

    /** Takes a reaction of the bot back. */
    public void unreact(String channel, String ts, String emoji) {
        done(
                "take a reaction back",
                methods ->
                        methods.reactionsRemove(r -> r.channel(channel).timestamp(ts).name(emoji)),
                "no_reaction");
    }

    /** Deletes a message of the bot. */
    public void delete(String channel, String ts) {
        done(
                "delete a message",
                methods -> methods.chatDelete(r -> r.channel(channel).ts(ts)),
                "message_not_found");
    }

    /** Returns whether a person may moderate the workspace. */
    public boolean isModerator(String person) {
        return slack.asked(methods -> methods.usersInfo(r -> r.user(person)))
                .map(answer -> answer.getUser())
                .map(user -> user.isAdmin() || user.isOwner())
                .orElse(false);
    }

    private <T extends SlackApiTextResponse> void done(
            String what, SlackClient.Call<T> call, String asWell) {
        try {
            T answer = call.on(slack.bot());
            if (!answer.isOk() && !asWell.equals(answer.getError())) {
                LOG.warn("Slack: the bot could not {}: {}", what, answer.getError());
            }
        } catch (IOException | SlackApiException e) {
            LOG.warn("Slack: the bot could not {}: {}", what, e.getClass().getSimpleName());
        }
    }

    private static List<Json> read(@Nullable List<Message> messages) {
        return Optional.ofNullable(messages).orElse(List.of()).stream()
                .map(message -> GsonFactory.createSnakeCase().toJsonTree(message))
                .filter(JsonElement::isJsonObject)
                .map(Json::of)
                .toList();
    }
}
