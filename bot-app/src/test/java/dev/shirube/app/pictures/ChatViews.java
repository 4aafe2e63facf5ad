package dev.shirube.app.pictures;

import com.slack.api.util.json.GsonFactory;

import dev.shirube.adapter.ChatEdge;
import dev.shirube.adapter.CommandWords;
import dev.shirube.chart.Drawing;
import dev.shirube.chat.ChatService;
import dev.shirube.chat.platform.PlaceRule;
import dev.shirube.chat.request.Origin;
import dev.shirube.discord.components.OutboundReply;
import dev.shirube.discord.components.TypedCommands.CommandIds;
import dev.shirube.discord.inbound.DiscordChatHandler;
import dev.shirube.reply.Messages;
import dev.shirube.reply.Reply;
import dev.shirube.slack.blocks.SlackMessage;
import dev.shirube.slack.blocks.SlackRenderer;
import dev.shirube.slack.text.CommandParser;

import net.dv8tion.jda.api.utils.FileUpload;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Draws what the adapters send as a phone would show it: pages of HTML around the very payload.
 *
 * @param chat the bot
 */
record ChatViews(ChatService chat) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Returns a page that looks like Slack. */
    String slack(Exchange exchange) {
        var parser = new CommandParser("", CommandWords.of(chat.commands()));
        var renderer = new SlackRenderer(new Messages());
        var turns = new ArrayList<Map<String, Object>>();
        for (String said : exchange.said()) {
            Reply reply = reply(said(exchange, "slack", parser.spoken(said)));
            List<SlackMessage> pages = renderer.pages(parser.spelt(reply), said, false);
            List<SlackMessage> sent = reply.whole().isEmpty() ? pages : pages.subList(0, 1);
            turns.add(
                    Map.of(
                            "asked",
                            (exchange.alone() ? "" : "@shirube ") + said,
                            "messages",
                            sent.stream().map(ChatViews::slackMessage).toList(),
                            "pictures",
                            exchange.alone() ? List.of() : slackPictures(reply)));
        }
        return page("slack", exchange, turns);
    }

    private static Map<String, Object> slackMessage(SlackMessage message) {
        String blocks = GsonFactory.createSnakeCase().toJson(message.blocks());
        return Map.of("text", message.text(), "blocks", JSON.readTree(blocks));
    }

    private static List<String> slackPictures(Reply reply) {
        return reply.quotes().stream()
                .flatMap(quote -> quote.chart().stream())
                .limit(1)
                .flatMap(chart -> chart.png().stream())
                .map(png -> Base64.getEncoder().encodeToString(png))
                .toList();
    }

    /** Returns a page that looks like Discord. */
    String discord(Exchange exchange) {
        var handler = new DiscordChatHandler(chat, new CommandIds(), new Messages(), Drawing::png);
        var turns = new ArrayList<Map<String, Object>>();
        for (String words : exchange.said()) {
            ChatEdge.Said said = said(exchange, "discord", words);
            String event = exchange.name() + "/" + turns.size();
            var asker = new DiscordChatHandler.Asker(said.place(), said.locale(), event, words);
            OutboundReply reply = handler.ask(asker, words, 1, false).orElseThrow();
            MessageCreateData message = reply.message();
            turns.add(
                    Map.of(
                            "asked",
                            (exchange.alone() ? "" : "@shirube ") + words,
                            "message",
                            JSON.readTree(message.toData().toString()),
                            "files",
                            files(message)));
        }
        return page("discord", exchange, turns);
    }

    private static Map<String, String> files(MessageCreateData message) {
        var files = new HashMap<String, String>();
        for (FileUpload file : message.getAllDistinctFiles()) {
            try (InputStream data = file.getData()) {
                files.put(file.getName(), Base64.getEncoder().encodeToString(data.readAllBytes()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }

    private Reply reply(ChatEdge.Said said) {
        return switch (new ChatEdge(chat).ask(said)) {
            case ChatEdge.Plan.Show(Reply reply, ChatEdge.Kind _) -> reply;
            case ChatEdge.Plan other -> throw new IllegalStateException(other.toString());
        };
    }

    /** What an exchange leaves behind is nothing to the next one. */
    private static ChatEdge.Said said(Exchange exchange, String platform, String words) {
        String team = exchange.alone() ? "" : "T1";
        var origin = new Origin(platform, team, "C1/" + exchange.name(), "U1");
        var place = new ChatEdge.Place(origin, null, !exchange.alone(), PlaceRule.NONE);
        return new ChatEdge.Said(place, words, Locale.JAPANESE, null, false);
    }

    private static String page(String platform, Exchange exchange, List<?> turns) {
        String path = "/pictures/" + platform + ".html";
        try (InputStream page =
                Objects.requireNonNull(ChatViews.class.getResourceAsStream(path), path)) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("PLACE", exchange.alone() ? "shirube" : "# みなと")
                    // Nothing in it ends the script.
                    .replace("PAYLOAD", JSON.writeValueAsString(turns).replace("<", "\\u003c"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the words of the last reply, which are the same everywhere. */
    Optional<String> words(Exchange exchange) {
        return exchange.said().stream()
                .map(words -> reply(said(exchange, "web", words)))
                .reduce((before, after) -> after)
                .map(reply -> JSON.writeValueAsString(reply.toString()));
    }
}
