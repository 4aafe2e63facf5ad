package dev.shirube.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.adapter.Action;
import dev.shirube.discord.components.DiscordRenderer;
import dev.shirube.discord.components.DiscordRenderer.View;
import dev.shirube.discord.components.OutboundReply;
import dev.shirube.reply.Choice;
import dev.shirube.reply.Reply;
import dev.shirube.testkit.Shown;
import dev.shirube.text.Language;

import net.dv8tion.jda.api.components.container.Container;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Shows a message as Discord's client would: escapes undone, marks gone, links found. */
final class Screen {

    /** An escape, code, a link, a mention, a mark; in the order in which the client looks. */
    private static final Pattern MARKUP =
            Pattern.compile(
                    "\\\\(?<escaped>[^0-9A-Za-z\\s])|```(?<language>[A-Za-z0-9+#-]*)\n"
                        + "(?<block>[\\s\\S]*?)```"
                        + "|(?<fence>`+)(?<code>[\\s\\S]*?[^`])\\k<fence>(?!`)"
                        + "|\\[(?<label>(?:\\\\.|[^\\]\\\\])*)\\]\\(<?(?<address>[^)>\\s]+)>?\\)"
                        + "|(?<plain>https?://[^\\s<]+)"
                        + "|(?<mention><(?:@[!&]?|#|a?:\\w+:|t:|/[^:>]+:|id:)[^>]*>|@everyone|@here)|(?<mark>\\*{1,3}|~~|__?|\\|\\|)|(?m)(?<line>^\\s*(?:>"
                        + " |-# |#{1,3} |[-*] |\\d+\\. ))");

    /** What is larger than the heading of a quotation. */
    private static final Pattern TITLE = Pattern.compile("(?m)^##? (.*)$");

    private static final String ATTACHED = "attachment://";

    private Screen() {}

    /** Returns a page as it is sent. */
    static JsonNode json(Container page) {
        JsonNode message =
                JsonMapper.shared()
                        .readTree(
                                new OutboundReply(page, false, false, Language.JA)
                                        .message()
                                        .toData()
                                        .toString());
        assertThat(Payloads.faults(message)).isEmpty();
        return message;
    }

    /** Returns all pages of a reply, as far as its buttons lead. */
    static List<JsonNode> pages(DiscordRenderer renderer, Reply reply, String command) {
        var pages = new ArrayList<JsonNode>();
        boolean more = true;
        for (int number = 1; more; number++) {
            pages.add(json(renderer.render(reply, new View(command, number, true, false))));
            String next = new Action.Page(reply.whole(), number + 1).text();
            more =
                    Payloads.components(pages.getLast()).stream()
                            .anyMatch(c -> c.path("custom_id").asString("").equals(next));
        }
        return pages;
    }

    /** Shows pages, one after the other. */
    static Shown of(List<JsonNode> pages) {
        List<Shown> shown = pages.stream().map(Screen::of).toList();
        return new Shown(
                all(shown, Shown::parts),
                all(shown, Shown::choices).stream().distinct().toList(),
                all(shown, Shown::links),
                all(shown, Shown::pings),
                all(shown, Shown::titles),
                all(shown, Shown::charts));
    }

    private static <T> List<T> all(List<Shown> pages, Function<Shown, List<T>> part) {
        return pages.stream().flatMap(page -> part.apply(page).stream()).toList();
    }

    /** Shows a message. */
    static Shown of(JsonNode message) {
        var parts = new ArrayList<String>();
        var links = new ArrayList<String>();
        var pings = new ArrayList<String>();
        var choices = new ArrayList<Choice>();
        var titles = new ArrayList<String>();
        var charts = new ArrayList<String>();
        for (JsonNode component : Payloads.components(message)) {
            switch (component.path("type").asInt()) {
                case 2 -> button(component, choices);
                case 3 ->
                        component
                                .get("options")
                                .forEach(option ->
                                        choices.add(
                                                new Choice(
                                                        component.get("custom_id").asString(),
                                                        option.get("label").asString(),
                                                        option.get("value").asString())));
                case 10 -> {
                    String text = component.get("content").asString();
                    parts.add(resolved(text, links, pings));
                    TITLE.matcher(text)
                            .results()
                            .forEach(title -> titles.add(unmarked(title.group(1))));
                    typed(text, choices);
                }
                case 12 ->
                        component
                                .get("items")
                                .forEach(item -> {
                                    String words = item.path("description").asString("");
                                    parts.add(words);
                                    if (item.at("/media/url").asString().startsWith(ATTACHED)) {
                                        charts.add(words);
                                    }
                                });
                default -> {}
            }
        }
        boolean dead = message.path("allowed_mentions").path("parse").isEmpty();
        return new Shown(parts, choices, links, dead ? List.of() : pings, titles, charts);
    }

    private static void button(JsonNode button, List<Choice> choices) {
        String id = button.get("custom_id").asString();
        if (Action.read(id).orElse(null) instanceof Action.Ask ask) {
            choices.add(new Choice(id, button.get("label").asString(), ask.command()));
        }
    }

    /** A command that fits behind no button is spelt out. */
    private static void typed(String text, List<Choice> choices) {
        for (String line : text.lines().toList()) {
            Matcher choice = Pattern.compile("^- (.*): (/.*)$").matcher(line);
            if (choice.matches()) {
                choices.add(new Choice("", unmarked(choice.group(1)), unmarked(choice.group(2))));
            }
        }
    }

    private static String unmarked(String text) {
        return resolved(text, new ArrayList<>(), new ArrayList<>());
    }

    private static String resolved(String text, List<String> links, List<String> pings) {
        return MARKUP.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(resolved(match, links, pings)));
    }

    private static String resolved(
            java.util.regex.MatchResult match, List<String> links, List<String> pings) {
        if (match.group("address") != null) {
            links.add(match.group("address").replace("%28", "(").replace("%29", ")"));
            return resolved(match.group("label"), links, pings);
        }
        if (match.group("mention") != null) {
            pings.add(match.group("mention"));
        }
        return List.of("escaped", "block", "code", "plain", "mention").stream()
                .map(match::group)
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.joining());
    }
}
