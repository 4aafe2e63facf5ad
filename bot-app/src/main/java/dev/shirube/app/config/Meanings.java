package dev.shirube.app.config;

import dev.shirube.app.setting.BadSettingException;
import dev.shirube.app.setting.ShirubeProperties;
import dev.shirube.encoder.OnnxModel;
import dev.shirube.encoder.OnnxModel.Prefixes;
import dev.shirube.meaning.EncoderModel;
import dev.shirube.meaning.EncoderUnavailableException;
import dev.shirube.meaning.MeaningSource;
import dev.shirube.meaning.VectorCache;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Finds the encoder and the vectors that the settings name. */
public final class Meanings {

    private static final Logger LOG = LoggerFactory.getLogger(Meanings.class);

    private static final String MODEL = "shirube.meaning.model";

    private Meanings() {}

    /**
     * Finds them. Nothing is loaded but the vectors.
     *
     * @param settings the settings
     * @return the encoder with its vectors, or nothing but the reason why there is none
     * @throws BadSettingException if there is no encoder where the settings say
     */
    public static MeaningSource of(ShirubeProperties settings) {
        if (!settings.meaning().enabled()) {
            return MeaningSource.off();
        }
        Path data = DataFolder.of(settings);
        try {
            EncoderModel model = model(settings.meaning(), data.resolve("native"));
            VectorCache cache = VectorCache.in(data.resolve("vectors"), model.id());
            try (InputStream packed = PackedVectors.open(model.id())) {
                cache.add(packed);
            }
            return new MeaningSource(model, cache);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (EncoderUnavailableException e) {
            LOG.warn("answers are found by words alone: {}", e.getMessage());
            return MeaningSource.unavailable(String.valueOf(e.getMessage()));
        }
    }

    /**
     * Tells how many threads may encode, where nothing else is to be done meanwhile.
     *
     * @return the number
     */
    public static int threads() {
        return Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 8);
    }

    private static EncoderModel model(ShirubeProperties.Meaning settings, Path libraries)
            throws EncoderUnavailableException {
        String folder = settings.model();
        if (folder == null || folder.isBlank()) {
            return OnnxModel.packed(libraries);
        }
        var prefixes = new Prefixes(settings.questionPrefix(), settings.passagePrefix());
        try {
            return OnnxModel.in(Locations.path(MODEL, folder), prefixes, libraries);
        } catch (EncoderUnavailableException e) {
            throw new BadSettingException(MODEL, String.valueOf(e.getMessage()));
        }
    }
}
