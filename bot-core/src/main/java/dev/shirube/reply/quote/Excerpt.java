package dev.shirube.reply.quote;

import dev.shirube.answer.Candidate;
import dev.shirube.content.Block;
import dev.shirube.content.PlainText;
import dev.shirube.guide.Section;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a reply shows of a section.
 *
 * @param answer the passage that answers, or the whole text of the section where none was chosen;
 *     with it how the section's parts begin, where it is about all of them
 * @param context what stands around it, as much as a person in a chat wants to read, without what
 *     is in the answer
 * @param complete whether answer and context together are all the text of the section's own
 * @param caveat the guide's own caveat, or null; it is in neither of the two
 */
public record Excerpt(
        List<Block> answer, List<Block> context, boolean complete, @Nullable String caveat) {

    /** Copies the lists. */
    public Excerpt {
        answer = List.copyOf(answer);
        context = List.copyOf(context);
    }

    /** Chooses what to show for a candidate. */
    public static Excerpt of(Candidate candidate) {
        Section section = candidate.section();
        List<Block> quoted = candidate.quoted().map(p -> p.blocks()).orElse(List.of());
        Set<String> said = Set.copyOf(PlainText.lines(quoted));
        List<Block> caveats =
                section.blocks().stream()
                        .filter(block ->
                                Caveats.is(block)
                                        && !said.containsAll(PlainText.lines(List.of(block))))
                        .toList();
        // A caveat that is quoted itself need not be said twice.
        boolean told = caveats.isEmpty() && quoted.stream().anyMatch(Caveats::is);
        String caveat = told ? null : Caveats.of(candidate, caveats);
        List<Block> own = section.blocks().stream().filter(b -> !caveats.contains(b)).toList();
        List<Block> parts = Openings.of(candidate.guide(), section);
        if (quoted.isEmpty()) {
            return new Excerpt(concat(own, parts), List.of(), true, caveat);
        }
        Surroundings around = Surroundings.of(candidate.quoted().orElseThrow(), own);
        if (!isAboutAll(candidate)) {
            return new Excerpt(quoted, concat(around.blocks(), parts), around.complete(), caveat);
        }
        // What the section says of all its parts leads over to them.
        return around.complete() && !parts.isEmpty()
                ? new Excerpt(
                        concat(concat(quoted, around.blocks()), parts), List.of(), true, caveat)
                : new Excerpt(concat(quoted, parts), around.blocks(), around.complete(), caveat);
    }

    /** A row, an item or a question was asked for by itself. */
    private static boolean isAboutAll(Candidate candidate) {
        return candidate
                .quoted()
                .map(passage ->
                        switch (passage.kind()) {
                            case ROW, ITEM, QUESTION -> false;
                            case TABLE, LIST, PARAGRAPH -> true;
                        })
                .orElse(true);
    }

    private static List<Block> concat(List<Block> first, List<Block> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
