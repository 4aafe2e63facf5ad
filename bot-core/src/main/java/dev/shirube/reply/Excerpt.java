package dev.shirube.reply;

import dev.shirube.answer.Candidate;
import dev.shirube.content.Block;
import dev.shirube.content.Span;
import dev.shirube.guide.Section;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a reply shows of a section.
 *
 * @param answer the passage that answers, or the whole text of the section where none was chosen
 * @param context what stands around it, as much as a person in a chat wants to read, then the
 *     headings of the section's parts
 * @param complete whether answer and context together are all the text of the section's own
 * @param caveat the guide's own caveat, or null; it is in neither of the two
 */
record Excerpt(List<Block> answer, List<Block> context, boolean complete, @Nullable String caveat) {

    /** Copies the lists. */
    Excerpt {
        answer = List.copyOf(answer);
        context = List.copyOf(context);
    }

    /** Chooses what to show for a candidate. */
    static Excerpt of(Candidate candidate) {
        Section section = candidate.section();
        List<Block> quoted = candidate.quoted().map(p -> p.blocks()).orElse(List.of());
        List<Block> caveats =
                section.blocks().stream()
                        .filter(block -> Caveats.is(block) && !quoted.contains(block))
                        .toList();
        // A caveat that is quoted itself need not be said twice.
        boolean said = caveats.isEmpty() && quoted.stream().anyMatch(Caveats::is);
        String caveat = said ? null : Caveats.of(candidate, caveats);
        List<Block> own = section.blocks().stream().filter(b -> !caveats.contains(b)).toList();
        List<Block> parts = parts(candidate);
        if (quoted.isEmpty()) {
            return new Excerpt(own, parts, true, caveat);
        }
        Surroundings around = Surroundings.of(candidate.quoted().orElseThrow(), own);
        List<Block> context = Stream.concat(around.blocks().stream(), parts.stream()).toList();
        return new Excerpt(quoted, context, around.complete(), caveat);
    }

    /** The headings of the parts as a list, none for a section without parts. */
    private static List<Block> parts(Candidate candidate) {
        return Bullets.list(
                candidate.guide().children(candidate.section()).stream()
                        .map(part -> Bullets.item(Span.plain(part.title())))
                        .toList());
    }
}
