package dev.shirube.discord.components;

import net.dv8tion.jda.api.interactions.commands.Command;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The ids that Discord has given the commands, by which they can be shown so that a press puts them
 * into the box. None are known until the commands are registered. Safe for use by several threads.
 */
public final class CommandIds {

    private volatile Map<String, String> ids = Map.of();

    /** Takes what Discord tells of the commands that are registered. */
    public void set(List<Command> commands) {
        ids =
                commands.stream()
                        .filter(command -> command.getType() == Command.Type.SLASH)
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Command::getName, Command::getId, (one, other) -> one));
    }

    /** Returns a command as it is shown in a text, where it is registered. */
    public Optional<String> mention(String name) {
        return Optional.ofNullable(ids.get(name)).map(id -> "</%s:%s>".formatted(name, id));
    }
}
