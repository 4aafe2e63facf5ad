package dev.shirube.answer;

import dev.shirube.guide.FrontMatter;
import dev.shirube.guide.Guide;
import dev.shirube.text.Folding;

import java.util.List;
import java.util.stream.Stream;

/** Finds guides by a category or a word of what they say about themselves. */
final class JobFilter {

    private JobFilter() {}

    static Answer.JobMenu menu(String filter, Snapshot snapshot) {
        String folded = Folding.fold(filter);
        List<Guide> guides =
                snapshot.guides().stream()
                        .filter(guide -> folded.isEmpty() || matches(guide, folded, snapshot))
                        .toList();
        return new Answer.JobMenu(guides, filter);
    }

    private static boolean matches(Guide guide, String folded, Snapshot snapshot) {
        FrontMatter about = guide.frontMatter();
        boolean byName =
                snapshot.questions()
                        .jobs()
                        .byName(folded)
                        .filter(job -> job.guides().contains(guide.slug()))
                        .isPresent();
        return byName
                || Stream.of(
                                Stream.of(about.slug(), about.category(), about.title()),
                                about.keywords().stream(),
                                about.tags().stream())
                        .flatMap(words -> words)
                        .anyMatch(word -> Folding.fold(word).contains(folded));
    }
}
