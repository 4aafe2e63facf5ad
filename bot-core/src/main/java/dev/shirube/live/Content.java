package dev.shirube.live;

import dev.shirube.diagnostic.Diagnostic;
import dev.shirube.guide.Guide;
import dev.shirube.guide.load.GuideReader;
import dev.shirube.vocabulary.Vocabulary;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the files of an operator say.
 *
 * @param vocabulary the vocabulary
 * @param reader reads guides with it
 * @param guides the guides by slug, no two with the same
 * @param diagnostics all that is wrong with the files, those of the vocabulary first
 */
public record Content(
        Vocabulary vocabulary,
        GuideReader reader,
        List<Guide> guides,
        List<Diagnostic> diagnostics) {

    /** Copies the lists. */
    public Content {
        guides = List.copyOf(guides);
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Adds guides of other content.
     *
     * @param others guides that were read with the same vocabulary; those with a slug that is known
     *     here are left out
     * @return this content with them behind its own guides
     */
    public Content and(List<Guide> others) {
        Set<String> slugs = new HashSet<>();
        guides.forEach(guide -> slugs.add(guide.slug()));
        List<Guide> all =
                Stream.concat(
                                guides.stream(),
                                others.stream().filter(guide -> slugs.add(guide.slug())))
                        .toList();
        return new Content(vocabulary, reader, all, diagnostics);
    }
}
