package dev.shirube.answer.turn;

import dev.shirube.answer.Answer;
import dev.shirube.guide.FrontMatter;
import dev.shirube.guide.Guide;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.text.EditDistance;
import dev.shirube.text.Folding;
import dev.shirube.vocabulary.CategoryNames;

import java.util.List;
import java.util.stream.Stream;

/**
 * Finds guides by a category, as it is written or as it is shown, or by a word of what they say
 * about themselves.
 */
public final class JobFilter {

    /** With fewer letters, a slip makes another word. */
    private static final int LETTERS_A_SLIP = 5;

    private JobFilter() {}

    public static Answer.JobMenu menu(String filter, Snapshot snapshot) {
        String folded = Folding.fold(filter);
        List<Guide> guides =
                snapshot.guides().stream()
                        .filter(guide -> folded.isEmpty() || matches(guide, folded, snapshot))
                        .toList();
        return new Answer.JobMenu(guides.isEmpty() ? near(folded, snapshot) : guides, filter);
    }

    /** Only where nothing is as it was typed, so that a slip never widens what was found. */
    private static List<Guide> near(String folded, Snapshot snapshot) {
        int slips = folded.length() / LETTERS_A_SLIP;
        return snapshot.guides().stream()
                .filter(guide ->
                        words(guide).anyMatch(word -> EditDistance.between(folded, word) <= slips))
                .toList();
    }

    private static boolean matches(Guide guide, String folded, Snapshot snapshot) {
        boolean byName =
                snapshot.questions()
                        .jobs()
                        .byName(folded)
                        .filter(job -> job.guides().contains(guide.slug()))
                        .isPresent();
        return byName || words(guide).anyMatch(word -> word.contains(folded));
    }

    private static Stream<String> words(Guide guide) {
        FrontMatter about = guide.frontMatter();
        return Stream.of(
                        Stream.of(about.slug(), about.title()),
                        CategoryNames.all(about.category()).stream(),
                        about.keywords().stream(),
                        about.tags().stream())
                .flatMap(words -> words)
                .map(Folding::fold);
    }
}
