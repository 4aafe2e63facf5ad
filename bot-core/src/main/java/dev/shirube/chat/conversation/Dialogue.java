package dev.shirube.chat.conversation;

import dev.shirube.answer.Answer;
import dev.shirube.answer.Candidate;
import dev.shirube.answer.Outcome;
import dev.shirube.answer.Turn;
import dev.shirube.answer.dispatch.Answerer;
import dev.shirube.chat.help.HelpDesk;
import dev.shirube.chat.log.RecordedQuestion;
import dev.shirube.chat.memory.ChatPorts;
import dev.shirube.chat.memory.Remembered;
import dev.shirube.chat.memory.RunnersUp;
import dev.shirube.chat.request.Asked;
import dev.shirube.chat.request.ChatRequest;
import dev.shirube.chat.request.Origin;
import dev.shirube.chat.request.RedactedException;
import dev.shirube.question.Conversation;
import dev.shirube.question.Remark;
import dev.shirube.reply.Reply;
import dev.shirube.reply.write.ReplyWriter;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.text.Language;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Takes one turn of a conversation: recalls it, answers, remembers, records. Thread-safe. */
public final class Dialogue {

    private static final Logger LOG = LoggerFactory.getLogger(Dialogue.class);

    private final Supplier<Snapshot> guides;
    private final ReplyWriter writer;
    private final ChatPorts ports;
    private final LanguageChoice languages;
    private final InstantSource clock;
    private final Answerer answerer = new Answerer();
    private final GuideSelection selection;
    private final RunnersUp runnersUp;
    private final HelpDesk desk;

    public Dialogue(
            Supplier<Snapshot> guides,
            GuideSelection selection,
            ReplyWriter writer,
            ChatPorts ports,
            LanguageChoice languages,
            RunnersUp runnersUp,
            HelpDesk desk,
            InstantSource clock) {
        this.desk = desk;
        this.guides = guides;
        this.selection = selection;
        this.writer = writer;
        this.ports = ports;
        this.languages = languages;
        this.runnersUp = runnersUp;
        this.clock = clock;
    }

    /** Returns the reply, or nothing to what was overheard and has no answer. */
    public Optional<Reply> reply(ChatRequest request) {
        if (request.overheard() && Remark.isOne(request.text())) {
            return Optional.empty();
        }
        // Once: the guides may be exchanged while this request is worked on.
        Snapshot all = selection.of(guides.get(), request.guides());
        Optional<Remembered> remembered = recall(request);
        Language language = languages.of(request, remembered);
        Snapshot snapshot = all.in(language);
        var before = remembered.map(Remembered::conversation).orElse(Conversation.EMPTY);
        Turn turn = answerer.answer(request.text(), before, snapshot);
        if (request.overheard() && turn.answer().outcome() != Outcome.ANSWER) {
            return Optional.empty();
        }
        Reply reply = writer.write(turn.answer(), snapshot, language);
        remember(request, new Remembered(turn.conversation(), language));
        record(request, turn, language);
        runnersUp.remember(request.origin(), turn.answer());
        Asked asked = Asked.of(request.text(), turn);
        return Optional.of(
                desk.answered(
                        request, asked, Understood.of(asked, turn, snapshot, language), reply));
    }

    /** Quotes again what was quoted once, or returns nothing where it is not there any more. */
    public Optional<Reply> quote(ChatRequest request, Function<Snapshot, List<Candidate>> quoted) {
        Language language = language(request);
        Snapshot snapshot = selection.of(guides.get(), request.guides()).in(language);
        List<Candidate> given = quoted.apply(snapshot);
        return given.isEmpty()
                ? Optional.empty()
                : Optional.of(writer.write(new Answer.Found(given, List.of()), snapshot, language));
    }

    /** Goes on from what was said elsewhere, where that is about anything. */
    public void takeUp(Origin origin, List<String> said, Set<String> guides) {
        Snapshot snapshot = selection.of(this.guides.get(), guides);
        Conversation conversation = Conversation.EMPTY;
        for (String text : said) {
            conversation = answerer.answer(text, conversation, snapshot).conversation();
        }
        if (!conversation.equals(Conversation.EMPTY)) {
            Language language = languages.of(String.join(" ", said), null);
            ports.conversations().save(origin, new Remembered(conversation, language));
        }
    }

    /** Returns what is remembered of the conversation that a request is a part of. */
    public Optional<Conversation> conversation(ChatRequest request) {
        return recall(request).map(Remembered::conversation);
    }

    /** Returns the language to reply in to what is no question. */
    public Language language(ChatRequest request) {
        return languages.of(request, recall(request));
    }

    private Optional<Remembered> recall(ChatRequest request) {
        Optional<Remembered> own = ports.conversations().find(request.origin());
        Origin around = request.around();
        return own.isPresent() || around == null ? own : ports.conversations().find(around);
    }

    private void remember(ChatRequest request, Remembered remembered) {
        ports.conversations().save(request.origin(), remembered);
        Origin around = request.around();
        if (around != null) {
            ports.conversations().save(around, remembered);
        }
    }

    private void record(ChatRequest request, Turn turn, Language language) {
        try {
            ports.log().record(RecordedQuestion.of(clock.instant(), request, language, turn));
        } catch (RuntimeException e) {
            LOG.warn("a question could not be recorded", RedactedException.of(e));
        }
    }
}
