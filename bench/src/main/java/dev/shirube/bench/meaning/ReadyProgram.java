package dev.shirube.bench.meaning;

import dev.shirube.answer.dispatch.Answerer;
import dev.shirube.bench.Guides;
import dev.shirube.cache.DerivedFiles;
import dev.shirube.encoder.OnnxModel;
import dev.shirube.guide.Guide;
import dev.shirube.meaning.EncoderModel;
import dev.shirube.meaning.EncoderUnavailableException;
import dev.shirube.meaning.MeaningDraft;
import dev.shirube.meaning.MeaningSource;
import dev.shirube.meaning.VectorCache;
import dev.shirube.question.Conversation;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.text.Morphemes;
import dev.shirube.vocabulary.Vocabulary;
import dev.shirube.vocabulary.load.VocabularyLoader;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Prints how long a new process takes until it answers by meaning, all vectors in a cache on disk:
 * vectors and guides are read and indexed while the encoder is loaded beside, then a first question
 * is answered. Arguments: {@code packed} or {@code stand-in}, the folder of the cache, that of
 * native libraries, and those of the guides as a path list.
 */
public final class ReadyProgram {

    /** The encoder that costs nothing. */
    private static final String STAND_IN = "stand-in";

    private ReadyProgram() {}

    /**
     * Measures.
     *
     * @param args the encoder, the folders
     * @throws EncoderUnavailableException if the encoder is not packed
     */
    public static void main(String[] args) throws EncoderUnavailableException {
        long begin = ManagementFactory.getRuntimeMXBean().getStartTime();
        EncoderModel model =
                args[0].equals(STAND_IN) ? new StandIn() : OnnxModel.packed(Path.of(args[2]));
        VectorCache cache = VectorCache.in(Path.of(args[1]), model.id());
        long cached = System.currentTimeMillis();
        var source = new MeaningSource(model, cache);
        source.preload();
        Morphemes.preload();
        Vocabulary vocabulary = new VocabularyLoader().load();
        List<Guide> guides = Guides.read(args[3], vocabulary);
        long read = System.currentTimeMillis();
        DerivedFiles files = DerivedFiles.in(Path.of(args[1]).resolveSibling("derived"));
        MeaningDraft draft = source.draft();
        Snapshot snapshot = Snapshot.of(vocabulary, guides, draft, files);
        int missing = draft.finish().missing().size();
        long indexed = System.currentTimeMillis();
        new Answerer().answer("どうやって腕を磨くの？", Conversation.EMPTY, snapshot);
        System.out.printf(
                Locale.ROOT,
                "%d guides, %d vectors from the cache (missing: %d): vectors read after %.2f s,"
                        + " guides after %.2f s, indexed after %.2f s, first answer after %.2f s%n",
                guides.size(),
                cache.size(),
                missing,
                (cached - begin) / 1e3,
                (read - begin) / 1e3,
                (indexed - begin) / 1e3,
                (System.currentTimeMillis() - begin) / 1e3);
    }

    /**
     * Measures in a process of its own.
     *
     * @param model the encoder
     * @param folders the folders of the cache, of native libraries and of guides
     * @throws IOException if it cannot be started, or fails
     * @throws InterruptedException if the thread was interrupted
     */
    public static void start(EncoderModel model, List<Path> folders)
            throws IOException, InterruptedException {
        var command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "--sun-misc-unsafe-memory-access=allow",
                                "-cp",
                                System.getProperty("java.class.path"),
                                ReadyProgram.class.getName(),
                                model instanceof StandIn ? STAND_IN : "packed"));
        List<String> paths = folders.stream().map(Path::toString).toList();
        command.addAll(paths.subList(0, 2));
        command.add(String.join(File.pathSeparator, paths.subList(2, paths.size())));
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IOException("the guides could not be read");
        }
    }
}
