package dev.shirube.mattermost;

import dev.shirube.adapter.Action;
import dev.shirube.adapter.Markdown;
import dev.shirube.mattermost.MattermostRenderer.Post;
import dev.shirube.reply.Choice;
import dev.shirube.testkit.Shown;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Shows posts as Mattermost's client would: escapes undone, marks gone, links and mentions found.
 */
final class Screen {

    /** In the order in which the client looks; a mention needs no space before it. */
    private static final Pattern MARKUP =
            Pattern.compile(
                    "\\\\(?<escaped>[\\\\`*{}\\[\\]()#+\\-.!_>~|=])"
                        + "|```[A-Za-z0-9+#-]*\\n(?<block>[\\s\\S]*?)```"
                        + "|(?<fence>`+)(?<code>[\\s\\S]*?[^`])\\k<fence>(?!`)"
                        + "|!?\\[(?<label>(?:\\\\.|[^\\]\\\\])*)\\]\\(<?(?<address>[^)>\\s]+)>?\\)"
                        + "|<(?<autolink>(?:https?://|mailto:)[^>]+)>|(?<plain>https?://[^\\s<]+)"
                        + "|(?<mention>@[a-zA-Z0-9][\\w.-]*|<![^>]*>|~[a-z0-9][\\w-]+)"
                        + "|(?<emoji>:[a-z0-9_+-]+:)"
                        + "|(?<entity>&(?:#\\d+|#x[0-9a-fA-F]+|[a-zA-Z]+);)"
                        + "|(?<hashtag>#[\\p{L}][\\p{L}\\d_-]+)|(?<mark>\\*{1,3}|~~|__?(?=\\S))|(?m)(?<line>^\\s*(?:>"
                        + " |#{1,6} +|[-*+] |\\d+[.)] |---$|\\| --- .*$))");

    /** What is larger than the heading of a quotation. */
    private static final Pattern TITLE = Pattern.compile("(?m)^#{1,4} (.*)$");

    private static final Pattern TYPED = Pattern.compile("(?m)^- (.*): ([^:\\n]*)$");

    private Screen() {}

    /** Shows posts with their controls as they are. */
    static Shown of(List<Post> posts) {
        var parts = new ArrayList<String>();
        var links = new ArrayList<String>();
        var pings = new ArrayList<String>();
        var choices = new ArrayList<Choice>();
        var titles = new ArrayList<String>();
        for (Post post : posts) {
            parts.add(resolved(post.message(), links, pings));
            typed(post.message(), choices);
            TITLE.matcher(post.message())
                    .results()
                    .map(title -> resolved(title.group(1), new ArrayList<>(), new ArrayList<>()))
                    .forEach(titles::add);
            post.controls().stream().flatMap(Screen::choices).forEach(choices::add);
        }
        return new Shown(
                parts, choices.stream().distinct().toList(), links, pings, titles, List.of());
    }

    private static Stream<Choice> choices(Post.Control control) {
        return switch (control) {
            case Post.Control.Button(String label, Action.Ask ask, boolean ignored) ->
                    Stream.of(new Choice("", label, ask.command()));
            case Post.Control.Button ignored -> Stream.empty();
            case Post.Control.Menu menu -> menu.entries().stream();
        };
    }

    /** Shows a post as it was sent. */
    static Shown of(FakeMattermost.Sent sent) {
        var links = new ArrayList<String>();
        var pings = new ArrayList<String>();
        var choices = new ArrayList<Choice>();
        String text = resolved(sent.message(), links, pings);
        for (JsonNode action : sent.actions()) {
            String id = action.path("id").asString();
            if (action.path("type").asString().equals("select")) {
                action.path("options")
                        .forEach(option ->
                                choices.add(
                                        new Choice(
                                                id,
                                                option.path("text").asString(),
                                                option.path("value").asString())));
            } else if (stands(action) instanceof Action.Ask ask) {
                choices.add(new Choice(id, action.path("name").asString(), ask.command()));
            }
        }
        return new Shown(List.of(text), choices, links, pings);
    }

    /** Returns what a control stands for. */
    static Action stands(JsonNode action) {
        String text = action.path("integration").path("context").path("action").asString();
        return Action.read(text).orElseThrow();
    }

    private static void typed(String message, List<Choice> choices) {
        int from = message.indexOf(MattermostMessageKey.WRITE.in(dev.shirube.text.Language.JA));
        int english = message.indexOf(MattermostMessageKey.WRITE.in(dev.shirube.text.Language.EN));
        int start = Math.max(from, english);
        if (start >= 0) {
            Matcher line = TYPED.matcher(message.substring(start));
            while (line.find()) {
                var ignored = new ArrayList<String>();
                choices.add(
                        new Choice(
                                "",
                                resolved(line.group(1), ignored, ignored),
                                "/" + resolved(line.group(2), ignored, ignored)));
            }
        }
    }

    private static String resolved(String text, List<String> links, List<String> pings) {
        return MARKUP.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(resolved(match, links, pings)))
                // Nobody sees it.
                .replace(Markdown.APART, "");
    }

    private static String resolved(MatchResult match, List<String> links, List<String> pings) {
        if (match.group("address") != null) {
            links.add(match.group("address").replace("%28", "(").replace("%29", ")"));
            return resolved(match.group("label"), links, pings);
        }
        if (match.group("autolink") != null) {
            links.add(match.group("autolink"));
        }
        if (match.group("mention") != null) {
            pings.add(match.group("mention"));
        }
        return Stream.of("escaped", "block", "code", "autolink", "plain", "mention")
                .map(match::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }
}
