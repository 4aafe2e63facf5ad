package dev.shirube.chat;

import dev.shirube.chat.admin.AdminHelp;
import dev.shirube.chat.admin.AdminView;
import dev.shirube.chat.conversation.Dialogue;
import dev.shirube.chat.conversation.GuideSelection;
import dev.shirube.chat.conversation.LanguageChoice;
import dev.shirube.chat.feedback.Comments;
import dev.shirube.chat.feedback.Feedback;
import dev.shirube.chat.feedback.FeedbackCommand;
import dev.shirube.chat.feedback.FeedbackRecorder;
import dev.shirube.chat.help.HelpDesk;
import dev.shirube.chat.memory.ChatPorts;
import dev.shirube.chat.memory.RunnersUp;
import dev.shirube.chat.memory.ThreadMembers;
import dev.shirube.chat.platform.PlaceRules;
import dev.shirube.chat.platform.TextWindow;
import dev.shirube.chat.practice.InterviewPractice;
import dev.shirube.chat.request.ChatRequest;
import dev.shirube.chat.request.ChatResult;
import dev.shirube.chat.request.Origin;
import dev.shirube.chat.suggest.Suggestions;
import dev.shirube.reply.AnswerLink;
import dev.shirube.reply.Choice;
import dev.shirube.reply.Citation;
import dev.shirube.reply.Messages;
import dev.shirube.reply.Reply;
import dev.shirube.reply.write.ReplyWriter;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.text.Language;

import org.jspecify.annotations.Nullable;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Replies to what people say, on whatever platform. Safe for use by any number of threads, virtual
 * ones included; it has none of its own.
 */
public final class ChatService {

    private final Supplier<Snapshot> guides;
    private final Messages messages;
    private final Talks talks;
    private final Feedback feedback;
    private final RequestHandler requests;
    private final QuoteHandler quoting;
    private final ChatPorts ports;
    private final ChatSettings settings;
    private final LanguageChoice languages;
    private final GuideSelection selection = new GuideSelection();
    private final Suggestions suggestions;
    private final HelpDesk desk;
    private final Comments comments;
    private final UncalledDecision uncalled;

    /**
     * Opens the door of a bot that somebody looks after, and that may pass questions on to people.
     *
     * @param guides gives the guides as they are now; asked once for each request
     * @param writer puts answers into words
     * @param messages the bot's own words, for when there is no answer
     * @param ports what the door remembers
     * @param settings what a request may cost
     * @param clock tells the time of records
     * @param admins who looks after the guides, and what they get to see
     * @param desk passes questions on
     */
    public ChatService(
            Supplier<Snapshot> guides,
            ReplyWriter writer,
            Messages messages,
            ChatPorts ports,
            ChatSettings settings,
            InstantSource clock,
            AdminView admins,
            HelpDesk desk) {
        this.guides = guides;
        this.messages = messages;
        this.desk = desk;
        this.uncalled = new UncalledDecision(guides, selection, writer);
        this.languages = new LanguageChoice(settings.language());
        this.suggestions = new Suggestions(guides, messages, languages);
        var runnersUp = new RunnersUp(clock);
        var dialogue =
                new Dialogue(guides, selection, writer, ports, languages, runnersUp, desk, clock);
        var judgements = new FeedbackRecorder(guides, ports, clock);
        this.comments = new Comments(judgements, ports.log());
        this.feedback = new Feedback(guides, messages, judgements, runnersUp, desk, comments);
        this.ports = ports;
        this.talks = new Talks(ports, dialogue);
        this.settings = settings;
        var errorReplies = new ErrorReplies(messages);
        this.requests =
                new RequestHandler(
                        writer,
                        dialogue,
                        new InterviewPractice(
                                guides,
                                selection,
                                ports.practice(),
                                dialogue,
                                writer.practice(),
                                () -> LocalDate.ofInstant(clock.instant(), settings.zone())),
                        feedback,
                        comments,
                        new PersonEraser(messages, ports, runnersUp, judgements, desk),
                        errorReplies,
                        new AdminHelp(admins),
                        desk,
                        ports,
                        settings,
                        new FailureIds(clock));
        this.quoting = new QuoteHandler(dialogue, requests, errorReplies, ports.limiter());
    }

    /**
     * Replies to a request. Blocks for the milliseconds that an answer takes, or as long as {@link
     * ChatSettings#patience()} where many are asking.
     *
     * @param request what was said
     * @return what came of it; never throws, a failure is a result too
     */
    public ChatResult handle(ChatRequest request) {
        return requests.handle(request);
    }

    /** {@return what passes on to people what guides do not answer} */
    public HelpDesk desk() {
        return desk;
    }

    /** {@return who talks to the bot in which thread: a memory that platforms keep} */
    public ThreadMembers threads() {
        return ports.threads();
    }

    /**
     * Returns the window that a command is to be asked in: what was done about a question that was
     * passed on, or what was wrong with an answer. Counts as no request.
     *
     * @param command what a button stands for
     * @param language the language of its words
     * @return the window, or nothing for all that is asked without one; a platform without windows
     *     asks any command
     */
    public Optional<TextWindow> window(String command, Language language) {
        return comments.window(command, language)
                .or(() -> TextWindow.ofSolution(desk, command, language));
    }

    /**
     * Takes what somebody has written into a window. Counts as a request of theirs.
     *
     * @param request who wrote it where; its text is what was written, possibly nothing
     * @param id the id of the window, untrusted
     * @return what came of it, for that person alone; never throws
     */
    public ChatResult written(ChatRequest request, String id) {
        return requests.written(request, id);
    }

    /**
     * Tells what to do about a message that nobody addressed to the bot. Leaves no trace.
     *
     * @param request what somebody wrote where people talk with each other
     * @return whether to {@link #handle} it; never throws
     */
    public Uncalled uncalled(ChatRequest request) {
        return uncalled.of(request);
    }

    /**
     * Quotes again what was quoted once, for example to show it to others. Counts as a request.
     *
     * @param request who asks for it where; its text is not read
     * @param citations what was quoted, see {@link Reply#citations()}
     * @return what came of it, or nothing where it is not in the guides any more
     */
    public Optional<ChatResult> quote(ChatRequest request, List<Citation> citations) {
        return quoting.again(request, citations);
    }

    /**
     * Opens what a short link leads to. Counts as a request, and is no part of a conversation.
     *
     * @param request who opens it where; its text is not read
     * @param link the link
     * @return what came of it, or nothing where it leads to nothing that the guides have
     */
    public Optional<ChatResult> open(ChatRequest request, AnswerLink link) {
        return quoting.open(request, link);
    }

    /** {@return what leads conversations from one place to another} */
    public Talks talks() {
        return talks;
    }

    /** {@return the longest text that is read, in Unicode code points} */
    public int maxLength() {
        return settings.maxLength();
    }

    /**
     * Notes what somebody thinks of a section that was quoted. Counts as a request of theirs.
     *
     * @param origin who says so where; the person is not recorded
     * @param section the id of the section; one that there is not is passed over
     * @param helpful whether it helped
     * @param locale the language that the platform tells of the person, or null
     * @return thanks, or why it is not recorded; where it did not help, with reasons to choose from
     */
    public Reply judge(Origin origin, String section, boolean helpful, @Nullable Locale locale) {
        var said = new FeedbackCommand(section, helpful, null);
        return handle(new ChatRequest(origin, said.text(), locale, null, Set.of()))
                .toShow()
                .orElseThrow();
    }

    /**
     * Returns by what people can say whether a reply helped, where that is kept. Each choice is a
     * command like any other; the reply to it is for the one who chose alone.
     *
     * @param reply a reply
     * @return two choices where one section is quoted, one where there is no answer, else none
     */
    public List<Choice> feedback(Reply reply) {
        return ports.log().keepsJudgements() ? feedback.choices(reply) : List.of();
    }

    /** {@return the commands that platforms can offer in a menu, for the topics there are} */
    public List<CommandEntry> commands() {
        return CommandEntry.of(guides.get().vocabulary(), messages);
    }

    /**
     * Returns the language for what a platform says itself, before or instead of an answer.
     *
     * @param said what the person said, or nothing where that is not known
     * @param locale the language that the platform tells of the person, or null
     * @return the person's language where the bot speaks it, else that of what was said, else the
     *     default
     */
    public Language language(String said, @Nullable Locale locale) {
        return languages.of(said, locale);
    }

    /** {@return what suggests what to ask, before and while somebody types} */
    public Suggestions suggestions() {
        return suggestions;
    }

    /**
     * Learns which guides may be asked where, so that no request has to wait until they are indexed
     * by themselves. To be called before requests come from there.
     *
     * @param rules the rules of the places of a platform
     */
    public void expect(PlaceRules rules) {
        rules.selections().forEach(slugs -> selection.expect(guides.get(), slugs));
    }

    /**
     * Makes all that requests will look up in guides which are to be served next.
     *
     * @param next the guides
     */
    public void prepare(Snapshot next) {
        selection.prepare(next);
        suggestions.prepare(next);
    }
}
