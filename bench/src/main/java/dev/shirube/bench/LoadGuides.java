package dev.shirube.bench;

import dev.shirube.snapshot.Snapshot;
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
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.util.concurrent.TimeUnit;

/** From guide files to a snapshot that answers, in a program that has just started. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(5)
public class LoadGuides {

    /** The folders of the guides, as a path list. */
    @Param("../seeds")
    public String guides = "";

    private final Vocabulary vocabulary = new VocabularyLoader().load();

    /**
     * Loads the guides.
     *
     * @return the snapshot
     */
    @Benchmark
    public Snapshot load() {
        return Snapshot.of(vocabulary, Guides.read(guides, vocabulary));
    }
}
