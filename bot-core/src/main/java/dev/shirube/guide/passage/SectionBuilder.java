package dev.shirube.guide.passage;

import dev.shirube.content.Block;
import dev.shirube.content.Span;
import dev.shirube.guide.Section;
import dev.shirube.guide.markdown.PlacedBlock;
import dev.shirube.vocabulary.HeadingCues;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Divides the blocks of a guide into sections. An H1 is the title of the guide wherever it stands:
 * its section has an empty path and contains no other, and the headings after it begin anew. Not
 * thread-safe; one instance serves one guide.
 */
public final class SectionBuilder {

    private final String slug;
    private final HeadingCues cues;

    private final List<Section> sections = new ArrayList<>();
    private final Deque<Section> open = new ArrayDeque<>();
    private final Map<List<String>, Integer> occurrences = new HashMap<>();

    /**
     * Starts a guide.
     *
     * @param slug its slug
     * @param cues reads topics and years from headings
     */
    public SectionBuilder(String slug, HeadingCues cues) {
        this.slug = slug;
        this.cues = cues;
    }

    /**
     * Divides blocks into sections.
     *
     * @param blocks the blocks of the whole guide in reading order
     * @return the sections in the order of their headings
     */
    public List<Section> build(List<PlacedBlock> blocks) {
        PlacedBlock heading = null;
        var content = new ArrayList<PlacedBlock>();
        for (PlacedBlock block : blocks) {
            if (block.block() instanceof Block.Heading) {
                finish(heading, content);
                heading = block;
                content.clear();
            } else {
                content.add(block);
            }
        }
        finish(heading, content);
        return List.copyOf(sections);
    }

    private void finish(@Nullable PlacedBlock heading, List<PlacedBlock> content) {
        List<Block> blocks = content.stream().map(PlacedBlock::block).toList();
        if (heading != null && heading.block() instanceof Block.Heading h) {
            add(h.level(), Span.text(h.spans()).replace('\n', ' ').strip(), blocks, heading.line());
        } else if (!content.isEmpty()) {
            add(1, "", blocks, content.getFirst().line());
        }
    }

    private void add(int level, String title, List<Block> blocks, int line) {
        while (!open.isEmpty() && open.getLast().level() >= level) {
            open.removeLast();
        }
        Section parent = open.peekLast();
        List<String> path = path(parent, level, title);
        int occurrence = occurrences.merge(path, 1, Integer::sum) - 1;
        // The title of a guide names its job and promises everything; it is no topic.
        Optional<String> own = level == 1 ? Optional.empty() : cues.topic(title);
        var section =
                new Section(
                        SectionId.of(slug, path, occurrence),
                        sections.size(),
                        parent == null ? -1 : parent.ordinal(),
                        level,
                        title,
                        path,
                        own.orElse(parent == null ? null : parent.topic()),
                        own.isPresent(),
                        level == 1 ? null : cues.years(title).orElse(null),
                        blocks,
                        PassageBuilder.build(title, blocks),
                        line);
        sections.add(section);
        if (level > 1) {
            open.addLast(section);
        }
    }

    private static List<String> path(@Nullable Section parent, int level, String title) {
        if (level == 1) {
            return List.of();
        }
        var path = new ArrayList<String>(parent == null ? List.of() : parent.path());
        path.add(title);
        return List.copyOf(path);
    }
}
