package dev.shirube.mattermost;

import dev.shirube.adapter.Action;
import dev.shirube.adapter.ChatEdge;
import dev.shirube.adapter.CommandWords;
import dev.shirube.chat.ChatService;
import dev.shirube.chat.platform.PlaceRules;
import dev.shirube.chat.platform.TextWindow;
import dev.shirube.chat.request.Origin;
import dev.shirube.mattermost.MattermostRenderer.Post;
import dev.shirube.mattermost.Payloads.Target;
import dev.shirube.reply.Reply;
import dev.shirube.text.Language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells what of all that people say is for the bot, and what is to be shown to whom. Thread-safe.
 */
final class MattermostChatHandler {

    static final String PLATFORM = "mattermost";
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    /** As Mattermost has the names of its users. */
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");

    private static final Set<String> EVERYBODY = Set.of("all", "channel", "here");

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
    record Question(Target target, String text, String event, int page, boolean overheard) {

        /** Makes a question to the bot, whose reply is shown from its beginning. */
        Question(Target target, String text, String event) {
            this(target, text, event, 1, false);
        }
    }

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
    Optional<Question> heard(MattermostPost post) {
        if (post.id().isEmpty()
                || post.person().isEmpty()
                || post.person().equals(me.id())
                || post.automatic()) {
            return Optional.empty();
        }
        boolean mentioned = mention.matcher(post.message()).find();
        boolean overheard = !post.direct() && !mentioned;
        if ((overheard && !follows(post)) || client.person(post.person()).bot()) {
            return Optional.empty();
        }
        Target target = post.target();
        chat.threads().join(PLATFORM, target.root(), post.person());
        String said = mention.matcher(post.message()).replaceAll(" ");
        return Optional.of(new Question(target, words(said), post.id(), 1, overheard));
    }

    /** Whoever has asked in a thread may go on without a mention, unless they talk to others. */
    private boolean follows(MattermostPost post) {
        ChatEdge.Place place = place(post.target());
        return !post.root().isEmpty()
                && chat.threads().joined(PLATFORM, post.root(), post.person())
                && !post.message().isBlank()
                && !MattermostPost.addresses(post.message())
                && place.allowed()
                && !place.mentionsOnly();
    }

    /** Reads what was said to the bot, in which a command has no slash. */
    String words(String said) {
        return CommandWords.of(chat.commands()).read(SPACE.matcher(said).replaceAll(" ").strip());
    }

    /** Returns the place that a reply goes to, and with it the rule for it. */
    ChatEdge.Place place(Target target) {
        String thread = target.root().isEmpty() ? null : target.root();
        var whole = new Origin(PLATFORM, target.team(), target.channel(), target.person());
        return target.direct()
                ? ChatEdge.Place.direct(whole, thread, rules.fallback())
                : ChatEdge.Place.channel(
                        whole,
                        thread,
                        !target.privately(),
                        rules.of(
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
        ChatEdge.Said said = said(question, target);
        return shown(edge.ask(said), said, question, target);
    }

    private ChatEdge.Said said(Question question, Target target) {
        return new ChatEdge.Said(
                place(target),
                question.text(),
                client.person(target.person()).locale(),
                question.event(),
                question.overheard());
    }

    /**
     * Answers a question that somebody asks for somebody else, who is called by the answer. What is
     * no answer is for the one who asks alone, and calls nobody.
     *
     * @param name the name of who it is for, untrusted
     * @param hidden whether only the one who asks is to see it
     */
    Optional<Shown> answerFor(Question question, String name, boolean hidden) {
        Target alone = question.target();
        if (!NAME.matcher(name).matches()
                || EVERYBODY.contains(name)
                || client.personOfName(name).isEmpty()) {
            return Optional.of(tell(MattermostMessageKey.FOR_WHOM, alone));
        }
        boolean open = !hidden && !Boolean.TRUE.equals(place(alone).rule().privately());
        Target target = open ? alone.privately(false) : alone;
        ChatEdge.Said said = said(question, target);
        ChatEdge.Plan plan = edge.ask(said);
        if (plan instanceof ChatEdge.Plan.Show show && show.isAnswer()) {
            Shown shown = shown(show.reply(), question, target);
            String line =
                    MattermostMessageKey.FOR_PERSON.in(
                            shown.language(),
                            "@" + name,
                            // Whoever asks knows, and is not called.
                            client.person(target.person()).name());
            var posts = new ArrayList<>(shown.posts());
            posts.set(0, posts.getFirst().below(line));
            return Optional.of(new Shown(posts, target, shown.language()));
        }
        return shown(plan, said, question, alone);
    }

    /** Returns the window that a command is to be asked in, or nothing where there is none. */
    Optional<TextWindow> window(String command, String person) {
        return chat.window(command, chat.language("", client.person(person).locale()));
    }

    /** Takes what somebody has written into a window. */
    Optional<Shown> written(Target target, String id, String text) {
        Locale locale = client.person(target.person()).locale();
        var said = new ChatEdge.Said(place(target), text, locale, null, false);
        return shown(edge.written(said, id), said, new Question(target, "", ""), target);
    }

    private Optional<Shown> shown(
            ChatEdge.Plan plan, ChatEdge.Said said, Question question, Target target) {
        return switch (plan) {
            case ChatEdge.Plan.Show show ->
                    Optional.of(
                            shown(
                                    show.reply(),
                                    question,
                                    show.isOpen(said) ? target : target.privately(true)));
            case ChatEdge.Plan.NotHere note -> {
                var post = new Post(MattermostMessageKey.NOT_HERE.in(note.language()), List.of());
                yield Optional.of(
                        new Shown(List.of(post), target.privately(true), note.language()));
            }
            case ChatEdge.Plan.Nothing ignored -> Optional.empty();
        };
    }

    private Shown shown(Reply reply, Question question, Target target) {
        Reply spelt = CommandWords.of(chat.commands()).spelt(reply, form);
        List<Post> pages = renderer.pages(spelt, question.text());
        int page = Math.clamp(question.page(), 1, pages.size());
        List<Post> posts = renderer.turns(reply) ? List.of(pages.get(page - 1)) : pages;
        return new Shown(posts, target, reply.language());
    }

    /**
     * Shows a reply that nobody called for.
     *
     * @param answer whether others see it: then it says that nobody called, and can be taken back
     */
    Shown uncalled(Reply reply, String asked, Target target, boolean answer) {
        Shown shown = shown(reply, new Question(target, asked, "", 1, true), target);
        return answer
                ? new Shown(
                        MattermostRenderer.uncalled(shown.posts(), reply.language()),
                        target,
                        reply.language())
                : shown;
    }

    /** Says something of the adapter's own to one person. */
    Shown tell(MattermostMessageKey words, Target target) {
        Language language = chat.language("", client.person(target.person()).locale());
        return new Shown(
                List.of(new Post(words.in(language), List.of())), target.privately(true), language);
    }

    /** Notes what somebody thinks of a section, and returns a word of thanks. */
    String judge(Target target, Action.Feedback feedback) {
        Reply thanks = edge.judge(place(target), feedback, client.person(target.person()).locale());
        return renderer.pages(thanks, "").getFirst().message();
    }
}
