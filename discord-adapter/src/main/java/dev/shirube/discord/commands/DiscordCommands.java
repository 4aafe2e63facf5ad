package dev.shirube.discord.commands;

import dev.shirube.adapter.ChatEdge;
import dev.shirube.chat.ChatService;
import dev.shirube.chat.CommandEntry;
import dev.shirube.chat.suggest.Suggestions;
import dev.shirube.discord.components.DiscordLimits;
import dev.shirube.discord.components.TypedCommands.CommandIds;
import dev.shirube.discord.inbound.DiscordPlaces;
import dev.shirube.reply.Labels;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.AutoCompleteQuery;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.utils.data.DataObject;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Keeps Discord's menu of the bot's commands up to date, and suggests jobs and levels in it. */
public final class DiscordCommands extends ListenerAdapter {

    private static final Logger LOG = LoggerFactory.getLogger(DiscordCommands.class);

    private final ChatService chat;
    private final DiscordPlaces places;
    private final CommandIds ids;
    private final Duration every;
    private volatile List<CommandEntry> registered = List.of();

    /** Makes a menu that is compared with the topics every so often. */
    public DiscordCommands(ChatService chat, DiscordPlaces places, CommandIds ids, Duration every) {
        this.chat = chat;
        this.places = places;
        this.ids = ids;
        this.every = every;
    }

    @Override
    public void onReady(ReadyEvent event) {
        JDA jda = event.getJDA();
        // The commands are the same for all shards, so one of them does.
        if (jda.getShardInfo().getShardId() == 0) {
            chat.suggestions().jobs("", Set.of(), null, 1);
            register(jda);
            Future<?> _ =
                    jda.getGatewayPool()
                            .scheduleWithFixedDelay(
                                    () -> refresh(jda),
                                    every.toMillis(),
                                    every.toMillis(),
                                    TimeUnit.MILLISECONDS);
        }
    }

    private void refresh(JDA jda) {
        try {
            if (!registered.isEmpty() && !chat.commands().equals(registered)) {
                register(jda);
            }
        } catch (RuntimeException e) {
            // What is scheduled would never run again.
            LOG.warn("Discord: the commands could not be compared: {}", e.toString());
        }
    }

    /** Registers the commands unless Discord has just these: it allows only some changes a day. */
    private void register(JDA jda) {
        List<CommandEntry> entries = chat.commands();
        List<CommandData> wanted = CommandMenu.of(entries, chat.maxLength());
        jda.retrieveCommands(true)
                .queue(
                        there -> {
                            if (isSame(there, wanted)) {
                                ids.set(there);
                                registered = entries;
                            } else {
                                update(jda, entries, wanted);
                            }
                        },
                        unknown -> update(jda, entries, wanted));
    }

    private void update(JDA jda, List<CommandEntry> entries, List<CommandData> wanted) {
        jda.updateCommands()
                .addCommands(wanted)
                .queue(
                        done -> {
                            ids.set(done);
                            registered = entries;
                            LOG.info("Discord: registered {} commands", wanted.size());
                        },
                        failure ->
                                LOG.warn(
                                        "Discord: the commands could not be registered: {}",
                                        failure.toString()));
    }

    private static boolean isSame(List<Command> there, List<CommandData> wanted) {
        return described(there.stream().map(CommandData::fromCommand).toList())
                .equals(described(wanted));
    }

    private static Map<String, Object> described(List<CommandData> commands) {
        var described = new HashMap<String, Object>();
        for (CommandData command : commands) {
            // Through JSON, so that numbers and lists are of the same kinds on both sides.
            var data = DataObject.fromJson(command.toData().toString()).toMap();
            data.replaceAll((key, value) -> key.equals("options") ? value : unordered(value));
            described.put(command.getType() + " " + command.getName(), data);
        }
        return described;
    }

    private static Object unordered(Object value) {
        return value instanceof List<?> list
                ? new TreeSet<>(list.stream().map(String::valueOf).toList())
                : value;
    }

    @Override
    public void onCommandAutoCompleteInteraction(CommandAutoCompleteInteractionEvent event) {
        Guild guild = event.isFromGuild() ? event.getGuild() : null;
        ChatEdge.Place place =
                places.of(Objects.requireNonNull(event.getChannel()), guild, event.getUser());
        AutoCompleteQuery typing = event.getFocusedOption();
        Stream<Command.Choice> choices =
                place.allowed()
                        ? choices(
                                typing.getName(),
                                typing.getValue(),
                                place.rule().guides(),
                                event.getUserLocale().toLocale())
                        : Stream.of();
        event.replyChoices(choices.toList())
                .queue(done -> {}, late -> LOG.debug("suggestions came too late", late));
    }

    private Stream<Command.Choice> choices(
            String option, String typed, Set<String> guides, Locale locale) {
        Suggestions all = chat.suggestions();
        int most = DiscordLimits.SUGGESTIONS;
        return switch (option) {
            case String job when CommandMenu.JOBS.contains(job) ->
                    all.jobs(typed, guides, locale, most).stream()
                            .flatMap(found -> choice(found.label(), found.slug()));
            case CommandMenu.LEVEL ->
                    all.levels(typed, locale).stream()
                            .limit(most)
                            .flatMap(level -> choice(level.label(), level.value()));
            case CommandMenu.QUESTION ->
                    all.questions(typed, guides, locale, most).stream()
                            .flatMap(question -> choice(question, question));
            default -> Stream.of();
        };
    }

    /** A label may be cut; what it stands for is left out where Discord does not take it. */
    private static Stream<Command.Choice> choice(String label, String value) {
        int longest = DiscordLimits.SUGGESTION_LABEL;
        return value.length() > longest
                ? Stream.of()
                : Stream.of(new Command.Choice(Labels.cut(label, longest), value));
    }
}
