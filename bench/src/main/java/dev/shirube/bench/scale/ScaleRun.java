package dev.shirube.bench.scale;

import dev.shirube.answer.dispatch.Answerer;
import dev.shirube.bench.Latencies;
import dev.shirube.bench.plain.AsItComes;
import dev.shirube.bench.plain.BestRecipe;
import dev.shirube.bench.plain.PlainRecipe;
import dev.shirube.bench.plain.PlainSearch;
import dev.shirube.guide.Guide;
import dev.shirube.guide.load.GuideReader;
import dev.shirube.question.Conversation;
import dev.shirube.reply.Messages;
import dev.shirube.reply.part.ReplySettings;
import dev.shirube.reply.render.PlainTextRenderer;
import dev.shirube.reply.write.ReplyWriter;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.text.Language;
import dev.shirube.vocabulary.HeadingCues;
import dev.shirube.vocabulary.Vocabulary;
import dev.shirube.vocabulary.load.VocabularyLoader;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Measures one number of guides in a process of its own, and prints rows of Markdown tables. The
 * argument is the number.
 */
final class ScaleRun {

    /** Of more guides, indexing once takes minutes. */
    private static final int FEW = 1000;

    private static final int QUESTIONS = 4000;

    /** As many sections as the engine has Lucene find where no job is named. */
    private static final int HITS = 40;

    private final Vocabulary vocabulary = new VocabularyLoader().load();
    private final MadeUpGuides made;

    private ScaleRun(MadeUpGuides made) {
        this.made = made;
    }

    /**
     * Measures.
     *
     * @param args how many guides
     */
    public static void main(String[] args) throws Exception {
        new ScaleRun(MadeUpGuides.of(Integer.parseInt(args[0]))).run();
    }

    private void run() throws Exception {
        System.err.printf(
                "%d guides made by a machine, of %d words%n", made.jobs().size(), made.words());
        long empty = liveHeap();
        List<Guide> guides = read();
        long begin = System.nanoTime();
        Snapshot snapshot = Snapshot.of(vocabulary, guides);
        double indexing = seconds(begin);
        long heap = liveHeap() - empty;
        System.err.printf(Locale.ROOT, "  indexed in %.1f s, %d MB%n", indexing, heap >> 20);
        String again = guides.size() > FEW ? "-" : "%.1f s".formatted(indexAgain(guides));
        System.err.printf("  again in %s%n", again);

        var engine = new Contender("this engine", engine(snapshot));
        Contender asItComes = plain("JapaneseAnalyzer as it comes", new AsItComes(), guides);
        Contender recipe = plain("the best recipe", new BestRecipe(), guides);
        var contenders = List.of(engine, asItComes, recipe);
        new Race(MadeUpQuestion.make(QUESTIONS, made.jobs(), guides), contenders).run();

        System.out.printf(
                Locale.ROOT,
                "%s| %,d | %,d, %,d | %.1f s | %s | %,d MB | %s | %s | %s | %.1f |%n",
                ScaleProgram.SIZE,
                guides.size(),
                guides.stream().mapToLong(g -> g.sections().size()).sum(),
                guides.stream()
                        .flatMap(g -> g.sections().stream())
                        .mapToLong(s -> s.passages().size())
                        .sum(),
                indexing,
                again,
                heap >> 20,
                percentiles(engine.all()),
                percentiles(asItComes.all()),
                percentiles(recipe.all()),
                engine.all().millis(0.5) / recipe.all().millis(0.5));
        for (MadeUpQuestion.Kind kind : MadeUpQuestion.Kind.values()) {
            System.out.printf(
                    Locale.ROOT,
                    "%s| %,d | %s | %s | %s | %s |%n",
                    ScaleProgram.KIND,
                    guides.size(),
                    kind.label(),
                    percentiles(engine.of(kind)),
                    percentiles(asItComes.of(kind)),
                    percentiles(recipe.of(kind)));
        }
    }

    /** The median of three more times, once the code is warm. */
    private double indexAgain(List<Guide> guides) {
        var taken = new double[3];
        for (int i = 0; i < taken.length; i++) {
            long begin = System.nanoTime();
            Snapshot.of(vocabulary, guides);
            taken[i] = seconds(begin);
        }
        Arrays.sort(taken);
        return taken[1];
    }

    private List<Guide> read() {
        var reader = new GuideReader(new HeadingCues(vocabulary));
        var guides = new ArrayList<Guide>();
        long begin = System.nanoTime();
        for (int number = 0; number < made.jobs().size(); number++) {
            guides.add(made.read(number, reader));
        }
        System.err.printf(Locale.ROOT, "  made and read in %.1f s%n", seconds(begin));
        return List.copyOf(guides);
    }

    private Contender.Answering engine(Snapshot snapshot) {
        var answerer = new Answerer();
        var messages = new Messages();
        var writer = new ReplyWriter(messages, ReplySettings.none());
        var renderer = new PlainTextRenderer(messages);
        return question -> {
            var turn = answerer.answer(question.text(), Conversation.EMPTY, snapshot);
            return renderer.render(writer.write(turn.answer(), snapshot, Language.JA)).length();
        };
    }

    private static Contender plain(String name, PlainRecipe recipe, List<Guide> guides)
            throws Exception {
        long begin = System.nanoTime();
        PlainSearch search = PlainSearch.of(recipe, guides);
        System.err.printf(Locale.ROOT, "  %s: indexed in %.1f s%n", name, seconds(begin));
        return new Contender(name, question -> search.search(question.text(), HITS).size());
    }

    private static String percentiles(Latencies latencies) {
        return String.format(
                Locale.ROOT, "%.2f ms | %.2f ms", latencies.millis(0.5), latencies.millis(0.99));
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    /** What is still in use once the collector has been through twice. */
    private static long liveHeap() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
