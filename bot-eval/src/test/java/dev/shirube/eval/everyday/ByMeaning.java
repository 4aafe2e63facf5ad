package dev.shirube.eval.everyday;

import dev.shirube.cache.DerivedFiles;
import dev.shirube.encoder.OnnxModel;
import dev.shirube.meaning.MeaningSource;
import dev.shirube.meaning.VectorCache;
import dev.shirube.snapshot.Snapshot;

import java.nio.file.Path;

/** Guides as the program has them: with the encoder that is packed into it. */
final class ByMeaning {

    /** What was encoded in an earlier run is not encoded again. */
    private static final Path DATA = Path.of("target", "data");

    private ByMeaning() {}

    static Snapshot of(Snapshot guides) throws Exception {
        OnnxModel model = OnnxModel.packed(DATA.resolve("native"));
        var source = new MeaningSource(model, VectorCache.in(DATA.resolve("vectors"), model.id()));
        return source.complete(
                meaning ->
                        Snapshot.of(
                                guides.vocabulary(), guides.guides(), meaning, DerivedFiles.none()),
                Runtime.getRuntime().availableProcessors(),
                (done, total) -> {});
    }
}
