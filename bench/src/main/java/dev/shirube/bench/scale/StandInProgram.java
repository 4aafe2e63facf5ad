package dev.shirube.bench.scale;

import dev.shirube.answer.dispatch.Answerer;
import dev.shirube.bench.Latencies;
import dev.shirube.bench.meaning.Counted;
import dev.shirube.bench.meaning.ReadyProgram;
import dev.shirube.bench.meaning.StandIn;
import dev.shirube.cache.DerivedFiles;
import dev.shirube.guide.Guide;
import dev.shirube.guide.load.GuideReader;
import dev.shirube.meaning.MeaningSource;
import dev.shirube.meaning.VectorCache;
import dev.shirube.question.Conversation;
import dev.shirube.reply.Messages;
import dev.shirube.reply.Reply;
import dev.shirube.reply.part.ReplySettings;
import dev.shirube.reply.render.PlainTextRenderer;
import dev.shirube.reply.write.ReplyWriter;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.text.Language;
import dev.shirube.vocabulary.HeadingCues;
import dev.shirube.vocabulary.Vocabulary;
import dev.shirube.vocabulary.load.VocabularyLoader;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Measures the engine on made-up guides with vectors that cost next to nothing, beside the engine
 * without vectors, and how long guides and vectors take to be read from disk. The argument is the
 * number of guides.
 */
final class StandInProgram {

    private static final int QUESTIONS = 1200;
    private static final int STARTS = 2;

    private final Vocabulary vocabulary = new VocabularyLoader().load();
    private final Answerer answerer = new Answerer();
    private final Messages messages = new Messages();
    private final ReplyWriter writer = new ReplyWriter(messages, ReplySettings.none());
    private final PlainTextRenderer renderer = new PlainTextRenderer(messages);
    private final Counted model = new Counted(new StandIn());
    private final MadeUpGuides made;

    private StandInProgram(MadeUpGuides made) {
        this.made = made;
    }

    /** Whether the guide is known from the conversation. */
    private interface Remembering {
        Conversation before(MadeUpQuestion question);
    }

    /**
     * Measures.
     *
     * @param args how many guides
     */
    public static void main(String[] args) throws Exception {
        System.out.printf("Load average before: %.1f%n", loadAverage());
        new StandInProgram(MadeUpGuides.of(Integer.parseInt(args[0]))).run();
        System.out.printf("Load average after: %.1f%n", loadAverage());
    }

    private void run() throws Exception {
        Path data = Files.createTempDirectory("shirube-stand-in");
        Path folder = Files.createDirectory(data.resolve("guides"));
        Path vectors = data.resolve("vectors");
        List<Guide> guides = read(folder);
        var source = new MeaningSource(model, VectorCache.in(vectors, model.id()));
        Snapshot byMeaning =
                source.complete(
                        m -> Snapshot.of(vocabulary, guides, m, DerivedFiles.none()),
                        2,
                        (done, all) -> {});
        for (int i = 0; i < STARTS; i++) {
            ReadyProgram.start(new StandIn(), List.of(vectors, data.resolve("native"), folder));
        }
        Remembering nothing = question -> Conversation.EMPTY;
        Remembering guide = question -> new Conversation(question.guide(), null, null);
        var meaning = contender("by meaning", byMeaning, nothing);
        var known = contender("by meaning, job known", byMeaning, guide);
        var words = contender("by words", Snapshot.of(vocabulary, guides), nothing);
        List<MadeUpQuestion> questions = MadeUpQuestion.make(QUESTIONS, made.jobs(), guides);
        new Race(questions, List.of(meaning, known, words)).run();

        System.out.println("| guides | question | by meaning p50, p99 | by words p50, p99 |");
        System.out.println("|---|---|---|---|");
        for (MadeUpQuestion.Kind kind : MadeUpQuestion.Kind.values()) {
            print(kind.label(), meaning.of(kind), percentiles(words.of(kind)));
        }
        print("words only, job known", known.of(MadeUpQuestion.Kind.WORDS), "-");
        for (MadeUpQuestion.Kind kind : MadeUpQuestion.Kind.values()) {
            describe(kind.label(), kind, questions, byMeaning, nothing);
        }
        describe("job known", MadeUpQuestion.Kind.WORDS, questions, byMeaning, guide);
    }

    private List<Guide> read(Path folder) throws IOException {
        var reader = new GuideReader(new HeadingCues(vocabulary));
        var guides = new ArrayList<Guide>();
        for (int i = 0; i < made.jobs().size(); i++) {
            String name = made.jobs().get(i).slug() + ".md";
            Files.writeString(folder.resolve(name), made.markdown(i));
            guides.add(made.read(i, reader));
        }
        return List.copyOf(guides);
    }

    private Contender contender(String name, Snapshot snapshot, Remembering remembering) {
        return new Contender(
                name,
                question ->
                        renderer.render(reply(question, snapshot, remembering.before(question)))
                                .length());
    }

    private Reply reply(MadeUpQuestion question, Snapshot snapshot, Conversation before) {
        var turn = answerer.answer(question.text(), before, snapshot);
        return writer.write(turn.answer(), snapshot, Language.JA);
    }

    private void print(String kind, Latencies meaning, String words) {
        System.out.printf(
                "| %d | %s | %s | %s |%n", made.jobs().size(), kind, percentiles(meaning), words);
    }

    private static String percentiles(Latencies latencies) {
        return String.format(
                Locale.ROOT, "%.2f, %.2f ms", latencies.millis(0.5), latencies.millis(0.99));
    }

    /** Prints how often such questions are encoded, and what comes of them. */
    private void describe(
            String label,
            MadeUpQuestion.Kind kind,
            List<MadeUpQuestion> questions,
            Snapshot snapshot,
            Remembering remembering) {
        Map<String, Integer> outcomes = new TreeMap<>();
        long before = model.questions();
        int asked = 0;
        for (MadeUpQuestion question : questions) {
            if (question.kind() == kind) {
                Reply reply = reply(question, snapshot, remembering.before(question));
                outcomes.merge(reply.outcome().id(), 1, Integer::sum);
                asked++;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%s: encoded %.2f times, %s%n",
                label,
                (model.questions() - before) / (double) asked,
                outcomes);
    }

    private static double loadAverage() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
