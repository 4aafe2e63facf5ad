package dev.shirube.app.config;

import dev.shirube.app.setting.Settings;
import dev.shirube.cache.DerivedFiles;
import dev.shirube.encoder.OnnxModel;
import dev.shirube.live.Content;
import dev.shirube.live.ContentLoader;
import dev.shirube.live.GuidePlaces;
import dev.shirube.meaning.EncoderUnavailableException;
import dev.shirube.meaning.MeaningDraft;
import dev.shirube.meaning.MeaningSource;
import dev.shirube.meaning.VectorCache;
import dev.shirube.snapshot.Snapshot;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Vectors of the texts that are packed with the program, the samples of the topics and the guides,
 * so that nobody waits for them at the first start. Run by the build; a text that was changed since
 * is encoded like any other.
 */
public final class PackedVectors {

    private static final Logger LOG = LoggerFactory.getLogger(PackedVectors.class);

    private PackedVectors() {}

    /** Opens those of an encoder; nothing where none are packed. */
    static InputStream open(String encoderId) {
        InputStream packed = PackedVectors.class.getResourceAsStream(name(encoderId));
        return packed == null ? InputStream.nullInputStream() : packed;
    }

    /**
     * Makes them, as a resource of this package. What an earlier build has made is used again.
     *
     * @param args the folder of the classes, and a folder that outlasts them
     * @throws IOException if it cannot be written
     */
    public static void main(String[] args) throws IOException {
        Path classes = Path.of(args[0], PackedVectors.class.getPackageName().replace('.', '/'));
        Path kept = Path.of(args[1]);
        try {
            make(classes, kept);
        } catch (EncoderUnavailableException e) {
            LOG.warn("no vectors are packed: {}", e.getMessage());
        }
    }

    private static void make(Path classes, Path kept)
            throws IOException, EncoderUnavailableException {
        var model = OnnxModel.packed(kept.resolve("native"));
        var source = new MeaningSource(model, VectorCache.in(kept, model.id()));
        List<Path> vocabulary = Locations.vocabulary(new Settings(List.of()).read());
        Content content =
                new ContentLoader(new GuidePlaces(List.of(), PackedGuides.files(), vocabulary))
                        .load();
        MeaningDraft draft = source.draft();
        Snapshot.of(content.vocabulary(), content.guides(), draft, DerivedFiles.none());
        var sentences = draft.finish().asked();
        try {
            source.encode(sentences, Meanings.threads(), (done, total) -> {});
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Files.createDirectories(classes);
        source.write(sentences, classes.resolve(name(model.id())));
    }

    private static String name(String encoderId) {
        return encoderId + ".vectors";
    }
}
