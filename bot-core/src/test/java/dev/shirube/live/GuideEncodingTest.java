package dev.shirube.live;

import static dev.shirube.live.Folders.settle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.cache.DerivedFiles;
import dev.shirube.guide.Guide;
import dev.shirube.meaning.EncoderModel;
import dev.shirube.meaning.EncoderUnavailableException;
import dev.shirube.meaning.EncodingProgress;
import dev.shirube.meaning.LengthModel;
import dev.shirube.meaning.Meaning;
import dev.shirube.meaning.MeaningSource;
import dev.shirube.meaning.MeaningStatus;
import dev.shirube.meaning.Sentence;
import dev.shirube.meaning.SentenceEncoder;
import dev.shirube.meaning.SentenceVector;
import dev.shirube.meaning.VectorCache;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.vocabulary.Vocabulary;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

class GuideEncodingTest {

    private static final EncodingProgress SILENT = (done, total) -> {};

    private final List<Sentence> encoded = Collections.synchronizedList(new ArrayList<>());
    private final VectorCache cache = VectorCache.inMemory();
    private final MeaningSource source = new MeaningSource(new LengthModel(encoded), cache);
    private final Semaphore indexed = new Semaphore(0);

    @TempDir Path root;
    private Folders folders;

    @BeforeEach
    void oneGuide() throws IOException {
        folders = new Folders(root);
        folders.guide("moon.md", "moon", "月を耕す。");
    }

    /// Asks for the slug of each guide.
    private Snapshot index(Vocabulary vocabulary, List<Guide> guides, Meaning meaning) {
        guides.forEach(guide -> meaning.vector(slug(guide.slug())));
        indexed.release();
        // no other sentence is asked for
        return Snapshot.of(
                vocabulary,
                guides,
                new Meaning() {
                    @Override
                    public float @Nullable [] question(String text) {
                        return meaning.question(text);
                    }

                    @Override
                    public @Nullable SentenceVector vector(Sentence sentence) {
                        return sentence.text().equals("moon") || sentence.text().equals("star")
                                ? meaning.vector(sentence)
                                : null;
                    }
                },
                DerivedFiles.none());
    }

    private static Sentence slug(String slug) {
        return Sentence.passage(slug);
    }

    private LiveGuides guides(MeaningSource meaning) {
        return new LiveGuides(folders.places(), (before, after) -> {}, meaning, this::index);
    }

    private void awaitIndexed(LiveGuides guides, int times) throws InterruptedException {
        assertThat(indexed.tryAcquire(times, 30, TimeUnit.SECONDS)).isTrue();
        // Whoever indexes holds the guides until they are exchanged.
        guides.poll();
    }

    @Test
    void whatIsMissingIsEncodedAndTakenUp() throws InterruptedException {
        LiveGuides guides = guides(source);
        Snapshot first = guides.get();
        try (var encoding = GuideEncoding.start(guides, source, SILENT, 1)) {
            assertThat(encoding).isNotNull();
            awaitIndexed(guides, 2);
            assertThat(guides.get()).isNotSameAs(first);
            assertThat(guides.get().meaning().vector(slug("moon"))).isNotNull();
            assertThat(encoded).containsExactly(slug("moon"));
            assertThat(source.status()).isEqualTo(new MeaningStatus.Ready(1));
        }
    }

    @Test
    void ofAChangeOnlyWhatIsNewIsEncoded() throws Exception {
        LiveGuides guides = guides(source);
        try (var encoding = GuideEncoding.start(guides, source, SILENT, 1)) {
            assertThat(encoding).isNotNull();
            assertThat(indexed.tryAcquire(2, 30, TimeUnit.SECONDS)).isTrue();
            folders.guide("star.md", "star", "星を測る。");
            settle(guides);
            awaitIndexed(guides, 2);
            assertThat(encoded).containsExactly(slug("moon"), slug("star"));
            assertThat(guides.get().meaning().vector(slug("star"))).isNotNull();
        }
    }

    @Test
    void whatIsCachedIsThereFromTheFirstEdition() throws Exception {
        source.encode(List.of(slug("moon")), 1, SILENT);
        LiveGuides guides = guides(source);
        var missing = new ArrayList<List<Sentence>>();
        guides.whenMissing(missing::add);
        assertThat(missing).containsExactly(List.of());
    }

    @Test
    void withoutAnEncoderTheGuidesStayAsTheyAre() throws Exception {
        var broken =
                new MeaningSource(
                        new EncoderModel() {
                            @Override
                            public String id() {
                                return "broken";
                            }

                            @Override
                            public SentenceEncoder load() throws EncoderUnavailableException {
                                throw new EncoderUnavailableException("no such processor");
                            }
                        },
                        VectorCache.inMemory());
        LiveGuides guides = guides(broken);
        Snapshot first = guides.get();
        try (var encoding = GuideEncoding.start(guides, broken, SILENT, 1)) {
            assertThat(encoding).isNotNull();
            folders.guide("star.md", "star", "星を測る。");
            settle(guides);
            assertThat(guides.get()).isNotSameAs(first);
            assertThat(guides.get().guides()).hasSize(2);
        }
    }
}
