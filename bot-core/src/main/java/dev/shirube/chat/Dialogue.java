package dev.shirube.chat;

import dev.shirube.answer.Answerer;
import dev.shirube.answer.Snapshot;
import dev.shirube.answer.Turn;
import dev.shirube.question.Conversation;
import dev.shirube.reply.Reply;
import dev.shirube.reply.ReplyWriter;
import dev.shirube.text.Language;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/** Takes one turn of a conversation: recalls it, answers, remembers, records. Thread-safe. */
final class Dialogue {

    private static final Logger LOG = LoggerFactory.getLogger(Dialogue.class);

    private final Supplier<Snapshot> guides;
    private final ReplyWriter writer;
    private final ChatPorts ports;
    private final LanguageChoice languages;
    private final InstantSource clock;
    private final Answerer answerer = new Answerer();
    private final GuideSelection selection = new GuideSelection();

    Dialogue(
            Supplier<Snapshot> guides,
            ReplyWriter writer,
            ChatPorts ports,
            LanguageChoice languages,
            InstantSource clock) {
        this.guides = guides;
        this.writer = writer;
        this.ports = ports;
        this.languages = languages;
        this.clock = clock;
    }

    Reply reply(ChatRequest request) {
        // Once: the guides may be exchanged while this request is worked on.
        Snapshot snapshot = selection.of(guides.get(), request.guides());
        Optional<Remembered> remembered = ports.conversations().find(request.origin());
        Language language = languages.of(request, remembered);
        var before = remembered.map(Remembered::conversation).orElse(Conversation.EMPTY);
        Turn turn = answerer.answer(request.text(), before, snapshot);
        Reply reply = writer.write(turn.answer(), snapshot, language);
        ports.conversations().save(request.origin(), new Remembered(turn.conversation(), language));
        record(request, turn, language);
        return reply;
    }

    private void record(ChatRequest request, Turn turn, Language language) {
        try {
            String platform = request.origin().platform();
            ports.log()
                    .record(
                            RecordedQuestion.of(
                                    clock.instant(), platform, language, turn.answer()));
        } catch (RuntimeException e) {
            LOG.warn("a question could not be recorded", Wordless.of(e));
        }
    }
}
