package dev.shirube.bench;

import dev.shirube.answer.dispatch.Answerer;
import dev.shirube.guide.Guide;
import dev.shirube.question.Conversation;
import dev.shirube.reply.Messages;
import dev.shirube.reply.Reply;
import dev.shirube.reply.part.ReplySettings;
import dev.shirube.reply.write.ReplyWriter;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.text.Language;
import dev.shirube.vocabulary.Vocabulary;
import dev.shirube.vocabulary.load.VocabularyLoader;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.util.List;
import java.util.concurrent.TimeUnit;

/** From a question to the reply, warm: the percentiles are what a person waits for. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 5)
@Fork(1)
public class QuestionToReply {

    /** The folders of the guides, as a path list. */
    @Param("../seeds")
    public String guides = "";

    private final Answerer answerer = new Answerer();
    private final ReplyWriter writer = new ReplyWriter(new Messages(), ReplySettings.none());
    private Snapshot snapshot = Snapshot.of(new VocabularyLoader().load(), List.of());
    private List<String> questions = List.of();
    private int next;

    /** Loads the guides and makes the questions. */
    @Setup
    public void load() {
        Vocabulary vocabulary = new VocabularyLoader().load();
        List<Guide> read = Guides.read(guides, vocabulary);
        snapshot = Snapshot.of(vocabulary, read);
        questions = Guides.questions(read);
    }

    /**
     * Answers the next question.
     *
     * @return the reply
     */
    @Benchmark
    public Reply reply() {
        next = (next + 1) % questions.size();
        var turn = answerer.answer(questions.get(next), Conversation.EMPTY, snapshot);
        return writer.write(turn.answer(), snapshot, Language.JA);
    }
}
