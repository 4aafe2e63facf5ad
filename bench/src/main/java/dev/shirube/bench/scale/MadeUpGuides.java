package dev.shirube.bench.scale;

import dev.shirube.diagnostic.Diagnostic;
import dev.shirube.guide.Guide;
import dev.shirube.guide.load.GuideFile;
import dev.shirube.guide.load.GuideReader;
import dev.shirube.guide.load.GuideReading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/**
 * Career guides made by a machine, for measuring only: no such jobs exist, and the text means
 * nothing, which each guide says of itself. They have the shape and about the length of the guide
 * in {@code seeds}, and are the same every time. Immutable.
 */
final class MadeUpGuides {

    private static final long SEED = 20261123;

    private final MadeUpWords words;
    private final List<MadeUpJob> jobs;

    private MadeUpGuides(MadeUpWords words, List<MadeUpJob> jobs) {
        this.words = words;
        this.jobs = jobs;
    }

    /** Prepares to make a number of guides. */
    static MadeUpGuides of(int count) throws IOException {
        return new MadeUpGuides(MadeUpWords.compose(), MadeUpJob.make(count, SEED));
    }

    int words() {
        return words.size();
    }

    List<MadeUpJob> jobs() {
        return jobs;
    }

    /** Makes a guide, and reads it like the file of a person. */
    Guide read(int number, GuideReader reader) {
        MadeUpJob job = jobs.get(number);
        byte[] bytes = markdown(number).getBytes(StandardCharsets.UTF_8);
        GuideReading reading = reader.read(new GuideFile(job.slug() + ".md", bytes));
        Guide guide = reading.guide();
        if (guide == null) {
            List<String> problems = reading.problems().stream().map(Diagnostic::toString).toList();
            throw new IllegalStateException("a guide that cannot be read: " + problems);
        }
        return guide;
    }

    /** Makes the text of a guide. */
    String markdown(int number) {
        var random = new Random(SEED + 1 + number);
        List<MadeUpJob> related =
                List.of(
                        jobs.get(random.nextInt(jobs.size())),
                        jobs.get(random.nextInt(jobs.size())));
        var sentences = new MadeUpSentences(words, random);
        return new GuideMaker(jobs.get(number), related, sentences, random).markdown();
    }
}
