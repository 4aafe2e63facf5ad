package dev.shirube.slack.inbound;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.model.Message;

import dev.shirube.adapter.Action;
import dev.shirube.slack.api.Target;
import dev.shirube.slack.blocks.BlockAction;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * Reads what Slack tells of a button.
 *
 * @param payload what Slack tells
 */
public record ActionPayload(BlockActionPayload payload) {

    public String person() {
        return payload.getUser().getId();
    }

    @Nullable
    public String team() {
        return payload.getTeam() == null ? null : payload.getTeam().getId();
    }

    public String trigger() {
        return payload.getTriggerId();
    }

    /** Returns what was pressed, or nothing where it is none of the bot's buttons. */
    public Optional<Action> press() {
        BlockActionPayload.Action action = payload.getActions().getFirst();
        String value =
                action.getSelectedOption() == null
                        ? action.getValue()
                        : action.getSelectedOption().getValue();
        String id = action.getActionId();
        return id == null || value == null ? Optional.empty() : BlockAction.read(id, value);
    }

    /** Where the reply goes: below a message for all, else to the one who pressed. */
    public Target target() {
        BlockActionPayload.Container container = payload.getContainer();
        String channel = channel(container);
        if (channel == null) {
            // The home tab: the reply comes as a direct message.
            return Target.direct(person());
        }
        Target target = Target.of(channel, person());
        var message = payload.getMessage();
        if (message == null || isEphemeral(container, message)) {
            String thread = container == null ? null : container.getThreadTs();
            if (thread == null && message != null) {
                thread = message.getThreadTs();
            }
            return target.in(thread).by(payload.getResponseUrl()).shared(false);
        }
        // Directly nothing begins a thread, and what was said in the message stays its own.
        String below = target.direct() ? null : message.getTs();
        return target.in(message.getThreadTs()).below(below);
    }

    private static boolean isEphemeral(
            BlockActionPayload.@Nullable Container container, Message message) {
        return (container != null && container.isEphemeral())
                || "ephemeral".equals(message.getSubtype());
    }

    /** Tells one message from all others in its channel; empty where Slack does not tell it. */
    public String message() {
        BlockActionPayload.Container container = payload.getContainer();
        String ts = container == null ? null : container.getMessageTs();
        return ts == null ? "" : ts;
    }

    private @Nullable String channel(BlockActionPayload.@Nullable Container container) {
        if (payload.getChannel() != null) {
            return payload.getChannel().getId();
        }
        return container == null ? null : container.getChannelId();
    }
}
