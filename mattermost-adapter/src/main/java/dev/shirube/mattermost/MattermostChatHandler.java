package dev.shirube.mattermost;

import dev.shirube.adapter.Action;
import dev.shirube.adapter.ChatEdge;
import dev.shirube.adapter.CommandSpelling;
import dev.shirube.adapter.CommandWords;
import dev.shirube.answer.Outcome;
import dev.shirube.chat.ChatService;
import dev.shirube.chat.Origin;
import dev.shirube.chat.PlaceRule;
import dev.shirube.chat.PlaceRules;
import dev.shirube.chat.TextWindow;
import dev.shirube.mattermost.MattermostRenderer.Post;
import dev.shirube.mattermost.Payloads.Target;
import dev.shirube.reply.Reply;
import dev.shirube.text.Language;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells what of all that people say is for the bot, and what is to be shown to whom. Thread-safe.
 */
final class MattermostChatHandler {

    static final String PLATFORM = "mattermost";
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    /** Whom a message is addressed to. */
    private static final Pattern ADDRESS = Pattern.compile("(?<![\\w.-])@[a-z0-9][\\w.-]*");

    private final ChatService chat;
    private final ChatEdge edge;
    private final PlaceRules rules;
    private final MattermostClient client;
    private final MattermostRenderer renderer;
    private final UnaryOperator<String> form;

    private volatile MattermostClient.Me me = new MattermostClient.Me("", "");
    private volatile Pattern mention = Pattern.compile("(?!)");

    /**
     * Makes a handler.
     *
     * @param form how a command begins that people are told of
     */
    MattermostChatHandler(
            ChatService chat,
            PlaceRules rules,
            MattermostClient client,
            MattermostRenderer renderer,
            UnaryOperator<String> form) {
        this.form = form;
        this.chat = chat;
        this.edge = new ChatEdge(chat);
        this.rules = rules;
        this.client = client;
        this.renderer = renderer;
    }

    /**
     * Something that was asked.
     *
     * @param target where the reply goes, unless the rules of the place say otherwise
     * @param text the words or the command
     * @param event the same when the event is delivered again
     * @param page which page of the reply to show, from 1
     * @param overheard whether it was said to nobody in particular
     */
    record Question(Target target, String text, String event, int page, boolean overheard) {}

    /** Posts that are to be shown, in order. */
    record Shown(List<Post> posts, Target target, Language language) {

        /** Copies the list. */
        Shown {
            posts = List.copyOf(posts);
        }
    }

    void speakAs(MattermostClient.Me identity) {
        me = identity;
        mention =
                Pattern.compile(
                        "(?i)(?<![\\w.-])@%s(?![\\w-]|\\.\\w)"
                                .formatted(Pattern.quote(identity.name())));
    }

    MattermostClient.Me me() {
        return me;
    }

    /** Reads a post, and returns what it asks the bot, if anything. */
    Optional<Question> heard(JsonNode event) {
        JsonNode data = event.path("data");
        JsonNode post = MattermostClient.read(data.path("post").asString(""));
        String id = post.path("id").asString("");
        String person = post.path("user_id").asString("");
        String message = post.path("message").asString("");
        if (id.isEmpty() || person.isEmpty() || person.equals(me.id()) || isAutomatic(post)) {
            return Optional.empty();
        }
        boolean direct = data.path("channel_type").asString("").equals("D");
        boolean mentioned = mention.matcher(message).find();
        String thread = post.path("root_id").asString("");
        var target =
                new Target(
                        data.path("team_id").asString(""),
                        post.path("channel_id").asString(""),
                        direct,
                        // A reply in a channel begins a thread below the question.
                        thread.isEmpty() && !direct ? id : thread,
                        person,
                        false);
        boolean overheard = !direct && !mentioned;
        if ((overheard && !follows(message, thread, target)) || client.person(person).bot()) {
            return Optional.empty();
        }
        chat.threads().join(PLATFORM, target.root(), person);
        return Optional.of(
                new Question(
                        target, words(mention.matcher(message).replaceAll(" ")), id, 1, overheard));
    }

    /** Programs, and what Mattermost tells itself. */
    private static boolean isAutomatic(JsonNode post) {
        JsonNode props = post.path("props");
        return !post.path("type").asString("").isEmpty()
                || Stream.of("from_bot", "from_webhook", "from_plugin")
                        .anyMatch(name -> props.path(name).asString("").equals("true"));
    }

    /** Whoever has asked in a thread may go on without a mention, unless they talk to others. */
    private boolean follows(String message, String thread, Target target) {
        ChatEdge.Place place = place(target);
        return !thread.isEmpty()
                && chat.threads().joined(PLATFORM, thread, target.person())
                && !message.isBlank()
                && !ADDRESS.matcher(message.toLowerCase(Locale.ROOT)).find()
                && place.allowed()
                && !place.mentionsOnly();
    }

    /** Reads what was said to the bot, in which a command has no slash. */
    String words(String said) {
        return CommandWords.of(chat.commands()).read(SPACE.matcher(said).replaceAll(" ").strip());
    }

    private ChatEdge.Place place(Target target) {
        String conversation =
                target.root().isEmpty() ? target.channel() : target.channel() + "/" + target.root();
        Origin around =
                target.direct()
                        ? new Origin(PLATFORM, target.team(), target.channel(), target.person())
                        : new Origin(PLATFORM, target.team(), conversation, "");
        return new ChatEdge.Place(
                new Origin(PLATFORM, target.team(), conversation, target.person()),
                target.root().isEmpty() ? null : around,
                !target.direct() && !target.privately(),
                // A person's own conversation with the bot is nobody else's business.
                target.direct()
                        ? new PlaceRule(true, false, false, rules.fallback().guides())
                        : rules.of(
                                Stream.of(target.root(), target.channel(), target.team())
                                        .filter(place -> !place.isEmpty())
                                        .toArray(String[]::new)));
    }

    /** Answers a question. */
    Optional<Shown> answer(Question question) {
        Boolean privately = place(question.target()).rule().privately();
        Target target =
                question.target()
                        .privately(privately == null ? question.target().privately() : privately);
        var said =
                new ChatEdge.Said(
                        place(target),
                        question.text(),
                        client.person(target.person()).locale(),
                        question.event(),
                        question.overheard());
        return shown(edge.ask(said), question, target);
    }

    /** Returns the window that a command is to be asked in, or nothing where there is none. */
    Optional<TextWindow> window(String command, String person) {
        return chat.window(command, chat.language("", client.person(person).locale()));
    }

    /** Takes what somebody has written into a window. */
    Optional<Shown> written(Target target, String id, String text) {
        Locale locale = client.person(target.person()).locale();
        var said = new ChatEdge.Said(place(target), text, locale, null, false);
        return shown(edge.written(said, id), new Question(target, "", "", 1, false), target);
    }

    private Optional<Shown> shown(ChatEdge.Plan plan, Question question, Target target) {
        return switch (plan) {
            case ChatEdge.Plan.Show(Reply reply, ChatEdge.Kind kind) -> {
                boolean alone =
                        kind == ChatEdge.Kind.REFUSAL
                                || kind == ChatEdge.Kind.FEEDBACK
                                || (question.overheard() && reply.outcome() != Outcome.ANSWER);
                yield Optional.of(shown(reply, question, alone ? target.privately(true) : target));
            }
            case ChatEdge.Plan.NotHere note -> {
                var post = new Post(MattermostMessageKey.NOT_HERE.in(note.language()), List.of());
                yield Optional.of(
                        new Shown(List.of(post), target.privately(true), note.language()));
            }
            case ChatEdge.Plan.Nothing ignored -> Optional.empty();
            case ChatEdge.Plan.Unanswered ignored -> Optional.empty();
        };
    }

    private Shown shown(Reply reply, Question question, Target target) {
        Reply spelt = new CommandSpelling(CommandWords.of(chat.commands()), form).of(reply);
        List<Post> pages = renderer.pages(spelt, question.text());
        int page = Math.clamp(question.page(), 1, pages.size());
        List<Post> posts = renderer.turns(reply) ? List.of(pages.get(page - 1)) : pages;
        return new Shown(posts, target, reply.language());
    }

    /** Notes what somebody thinks of a section, and returns a word of thanks. */
    String judge(Target target, Action.Feedback feedback) {
        Reply thanks = edge.judge(place(target), feedback, client.person(target.person()).locale());
        return renderer.pages(thanks, "").getFirst().message();
    }
}
