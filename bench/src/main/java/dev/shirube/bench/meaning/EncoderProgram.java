package dev.shirube.bench.meaning;

import dev.shirube.answer.dispatch.Answerer;
import dev.shirube.bench.Guides;
import dev.shirube.bench.Latencies;
import dev.shirube.cache.DerivedFiles;
import dev.shirube.encoder.OnnxModel;
import dev.shirube.guide.Guide;
import dev.shirube.meaning.MeaningSource;
import dev.shirube.meaning.SentenceEncoder;
import dev.shirube.meaning.VectorCache;
import dev.shirube.question.Conversation;
import dev.shirube.reply.Messages;
import dev.shirube.reply.part.ReplySettings;
import dev.shirube.reply.render.PlainTextRenderer;
import dev.shirube.reply.write.ReplyWriter;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.text.Language;
import dev.shirube.vocabulary.Vocabulary;
import dev.shirube.vocabulary.load.VocabularyLoader;

import java.io.File;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Encodes guides with the packed encoder, reads them from the cache, and asks: commands, then free
 * text on one thread and on two. Arguments: the folders of the guides.
 */
public final class EncoderProgram {

    private static final int THREADS = 2;
    private static final int ROUNDS = 3;
    private static final int WARM_UP = 15;
    private static final int STARTS = 5;
    private static final double SECOND = 1e9;

    /** Asked of each guide, by a name of its job. */
    private static final List<String> COMMANDS =
            List.of("/salary %s", "/skills %s", "/interview %s", "/年収 %s", "/将来性 %s", "/企業 %s");

    /** What people ask, without one of the phrases that alone tell a topic. */
    private static final List<String> ASKED =
            List.of(
                    "%sって普段どんな一日を過ごしているんですか",
                    "%sで食べていけるようになるまでどのくらいかかる？",
                    "文系出身でも%sになれますか",
                    "%sをやっていて一番きついのはどんなとき？",
                    "どうやって腕を磨けばいいのか教えてほしい",
                    "英語ができないと困る場面はありますか",
                    "家で働ける会社は多いですか",
                    "転職するときに気をつけたほうがいいこと",
                    "AIに仕事を奪われたりしないかな",
                    "チームの人とうまくやるコツは？");

    private final Answerer answerer = new Answerer();
    private final Messages messages = new Messages();
    private final ReplyWriter writer = new ReplyWriter(messages, ReplySettings.none());
    private final PlainTextRenderer renderer = new PlainTextRenderer(messages);
    private final Counted model;
    private final Snapshot snapshot;

    private EncoderProgram(Counted model, Snapshot snapshot) {
        this.model = model;
        this.snapshot = snapshot;
    }

    /**
     * Measures.
     *
     * @param args the folders of the guides
     */
    public static void main(String[] args) throws Exception {
        System.out.printf("Load average before: %.1f%n", loadAverage());
        Path data = Files.createTempDirectory("shirube-meaning");
        Path libraries = data.resolve("native");
        Path vectors = data.resolve("vectors");
        var packed = OnnxModel.packed(libraries);
        var model = new Counted(packed);
        Vocabulary vocabulary = new VocabularyLoader().load();
        List<Guide> guides = Guides.read(String.join(File.pathSeparator, args), vocabulary);
        VectorCache cache = VectorCache.in(vectors, model.id());
        var source = new MeaningSource(model, cache);
        long begin = System.nanoTime();
        Snapshot snapshot =
                source.complete(
                        m -> Snapshot.of(vocabulary, guides, m, DerivedFiles.none()),
                        THREADS,
                        (d, t) -> {});
        System.out.printf(
                Locale.ROOT,
                "Encoded from nothing: %d texts of %d guides in %.1f s, the encoder loaded in it%n",
                cache.size(),
                guides.size(),
                (System.nanoTime() - begin) / SECOND);
        var folders = new ArrayList<>(List.of(vectors, libraries));
        Arrays.stream(args).map(Path::of).forEach(folders::add);
        for (int i = 0; i < STARTS; i++) {
            ReadyProgram.start(packed, folders);
        }
        var program = new EncoderProgram(model, snapshot);
        program.commands(fill(COMMANDS, guides));
        List<String> asked = fill(ASKED, guides);
        program.freeText(asked, packed.load());
        program.throughput(asked);
        System.out.printf("Load average after: %.1f%n", loadAverage());
    }

    private static List<String> fill(List<String> patterns, List<Guide> guides) {
        return patterns.stream()
                .flatMap(p -> guides.stream().map(g -> p.formatted(g.slug().replace('_', ' '))))
                .distinct()
                .toList();
    }

    private void commands(List<String> commands) {
        for (int i = 0; i < 200; i++) {
            commands.forEach(this::reply); // until the code is compiled
        }
        long before = model.questions();
        String taken = time(commands, this::reply);
        System.out.printf(
                "Commands: %s; questions encoded: %d%n", taken, model.questions() - before);
    }

    private void freeText(List<String> asked, SentenceEncoder encoder) {
        for (int i = 0; i < WARM_UP; i++) {
            time(asked, this::reply);
        }
        long before = model.questions();
        String taken = time(asked, this::reply);
        double each = (model.questions() - before) / (double) (ROUNDS * asked.size());
        System.out.printf(
                Locale.ROOT, "Free text: %s; encoded for each question: %.2f%n", taken, each);
        System.out.printf("The encoder alone: %s%n", time(asked, encoder::encodeQuestion));
    }

    private void throughput(List<String> asked) throws InterruptedException {
        var next = new AtomicInteger();
        int all = ROUNDS * THREADS * asked.size();
        var threads = new ArrayList<Thread>();
        long begin = System.nanoTime();
        for (int i = 0; i < THREADS; i++) {
            threads.add(
                    Thread.ofPlatform()
                            .start(() -> {
                                for (int n = next.getAndIncrement();
                                        n < all;
                                        n = next.getAndIncrement()) {
                                    reply(asked.get(n % asked.size()));
                                }
                            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        System.out.printf(
                Locale.ROOT,
                "On %d threads: %.0f questions a second%n",
                THREADS,
                all / ((System.nanoTime() - begin) / SECOND));
    }

    private void reply(String question) {
        var turn = answerer.answer(question, Conversation.EMPTY, snapshot);
        renderer.render(writer.write(turn.answer(), snapshot, Language.JA));
    }

    private static String time(List<String> texts, Consumer<String> work) {
        var latencies = new Latencies();
        for (int round = 0; round < ROUNDS; round++) {
            for (String text : texts) {
                long begin = System.nanoTime();
                work.accept(text);
                latencies.add(System.nanoTime() - begin);
            }
        }
        return latencies.describe();
    }

    private static double loadAverage() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
