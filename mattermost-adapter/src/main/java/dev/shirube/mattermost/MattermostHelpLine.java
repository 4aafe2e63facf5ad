package dev.shirube.mattermost;

import dev.shirube.adapter.Action;
import dev.shirube.adapter.ActionBar;
import dev.shirube.adapter.HelpMessage;
import dev.shirube.chat.help.HelpCard;
import dev.shirube.chat.help.HelpLine;
import dev.shirube.chat.help.HelpText;
import dev.shirube.chat.help.HelpText.Part;
import dev.shirube.chat.request.Origin;
import dev.shirube.mattermost.MattermostRenderer.Post;
import dev.shirube.mattermost.Payloads.Target;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import tools.jackson.databind.JsonNode;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reaches the people that questions are passed on to in Mattermost.
 *
 * @param url the address of the server
 * @param me tells who the bot is
 */
record MattermostHelpLine(
        MattermostClient client, Payloads payloads, String url, Supplier<MattermostClient.Me> me)
        implements HelpLine {

    private static final Logger LOG = LoggerFactory.getLogger(MattermostHelpLine.class);

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

    private HelpMessage markdown() {
        return new HelpMessage(MattermostMarkdown.MARKDOWN, this::markdown);
    }

    private String markdown(Part part) {
        return switch (part) {
            case Part.Words words -> MattermostMarkdown.MARKDOWN.escape(words.text());
            case Part.Person person -> person(person.id());
            case Part.Group group -> "@" + group.mention().replaceAll("[^A-Za-z0-9._-]", "");
            case Part.Place place -> place(place.origin());
            case Part.Moment moment -> TIME.format(moment.at());
        };
    }

    private String person(String id) {
        String name = client.person(id).name();
        return name.isEmpty() ? "…" : "@" + name;
    }

    /** The post where it is known, in its channel. */
    private String place(Origin origin) {
        String[] parts = origin.place().split("/", 2);
        String name = client.channelName(parts[0]);
        String channel = name.isEmpty() ? "…" : "~" + name;
        return parts.length < 2 || !isId(parts[1])
                ? channel
                : "%s [↗](%s/_redirect/pl/%s)".formatted(channel, url, parts[1]);
    }

    private static boolean isId(String id) {
        return id.matches("[A-Za-z0-9]{1,40}");
    }

    @Override
    public boolean ready() {
        return !me.get().id().isEmpty();
    }

    @Override
    public Optional<String> post(String channel, HelpCard card) {
        String message = markdown().of(card, MattermostLimits.POST.characters());
        Map<String, Object> post =
                payloads.post(new Post(message, controls(card.progress())), in(channel, ""));
        return sent(client.post(post))
                .map(body -> body.path("id").asString(""))
                .filter(id -> !id.isEmpty());
    }

    private static Target in(String channel, String root) {
        return new Target("", channel, false, root, "", false);
    }

    private static List<Post.Control> controls(HelpCard.Progress progress) {
        return progress.steps().stream()
                .<Post.Control>map(step ->
                        new Post.Control.Button(
                                ActionBar.label(step, MattermostLimits.LABEL),
                                new Action.Ask(step.command(), false),
                                false))
                .toList();
    }

    @Override
    public Optional<String> question(String channel, String message) {
        return content(channel, message)
                .map(HelpMessage::question)
                .filter(question -> !question.isEmpty());
    }

    private Optional<String> content(String channel, String message) {
        return sent(client.read(channel, message)).map(body -> body.path("message").asString(""));
    }

    @Override
    public void update(String channel, String message, HelpCard.Progress progress) {
        boolean shown =
                content(channel, message)
                        .map(before -> markdown().with(before, progress.state()))
                        .map(after ->
                                payloads.post(new Post(after, controls(progress)), in(channel, "")))
                        .flatMap(post -> sent(client.change(message, parts(post))))
                        .isPresent();
        if (!shown) {
            below(channel, message, progress.state());
        }
    }

    /** Where a post is cannot be changed. */
    private static Map<String, Object> parts(Map<String, Object> post) {
        var parts = new LinkedHashMap<>(post);
        parts.keySet().retainAll(List.of("message", "props"));
        return parts;
    }

    @Override
    public void below(String channel, String message, HelpText text) {
        say(markdown().of(text), in(channel, message));
    }

    @Override
    public void tell(String person, HelpText text, String quoted) {
        String direct = client.directChannel(me.get().id(), person);
        say(
                markdown().of(text, quoted, MattermostLimits.POST.characters()),
                new Target("", direct, true, "", person, false));
    }

    private void say(String message, Target target) {
        Optional<?> _ = sent(client.post(payloads.post(new Post(message, List.of()), target)));
    }

    private static Optional<JsonNode> sent(MattermostClient.Result result) {
        if (!result.done()) {
            LOG.warn("a question is not passed on: HTTP status {}", result.status());
            return Optional.empty();
        }
        return Optional.of(result.body());
    }
}
