package dev.shirube.discord;

import dev.shirube.adapter.Action;

import net.dv8tion.jda.api.components.attribute.ICustomId;
import net.dv8tion.jda.api.entities.Message;

import java.util.Objects;
import java.util.Optional;

/**
 * What a reply of the bot is about, read off its buttons: so a conversation can go on from it after
 * a restart, and whoever it is that goes on.
 */
final class AnsweredCommand {

    private AnsweredCommand() {}

    /** Returns a command whose reply is about the same, or nothing where that cannot be told. */
    static Optional<String> of(Message message) {
        return message.getComponentTree().findAll(ICustomId.class).stream()
                .map(ICustomId::getCustomId)
                .filter(Objects::nonNull)
                .map(Action::read)
                .flatMap(Optional::stream)
                .flatMap(id -> subject(id).stream())
                .findFirst();
    }

    private static Optional<String> subject(Action id) {
        return switch (id) {
            case Action.Feedback judge -> Optional.of("/section " + judge.section());
            case Action.Page page -> Optional.of(page.command());
            case Action.Share ignored -> Optional.empty();
            case Action.Delete ignored -> Optional.empty();
            case Action.Ask ignored -> Optional.empty();
            case Action.Menu ignored -> Optional.empty();
        };
    }
}
