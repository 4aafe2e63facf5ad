package dev.shirube.guide;

import dev.shirube.content.Block;
import dev.shirube.vocabulary.YearRange;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A heading of a guide with the text up to the next heading.
 *
 * @param id a short stable id, unique among all guides, made from slug, path and ordinal
 * @param ordinal the position in the guide, from 0
 * @param parent the ordinal of the section that this one is part of, or -1
 * @param level the level of the heading, 1 to 6; 1 as well for text before any heading
 * @param title the heading as plain text, or empty for text before any heading
 * @param path the headings from H2 down to this one as plain text; empty for an H1 and for text
 *     before any heading
 * @param topic the id of the topic that the section is about, its parent's where it shows none of
 *     its own, or null
 * @param ownTopic whether the section's own heading shows the topic
 * @param years the years of experience that the heading names, or null
 * @param blocks the text between this heading and the next, without the heading
 * @param passages the passages of that text, in reading order: first the whole tables, lists and
 *     paragraphs, each followed by its rows or items
 * @param line the line of the heading in the file, from 1
 */
public record Section(
        String id,
        int ordinal,
        int parent,
        int level,
        String title,
        List<String> path,
        @Nullable String topic,
        boolean ownTopic,
        @Nullable YearRange years,
        List<Block> blocks,
        List<Passage> passages,
        int line) {

    /** Copies the lists. */
    public Section {
        path = List.copyOf(path);
        blocks = List.copyOf(blocks);
        passages = List.copyOf(passages);
    }

    /**
     * Returns the same section about another topic.
     *
     * @param otherTopic the id of the topic, or null
     * @param own whether it is that of its own heading
     * @return the section
     */
    public Section about(@Nullable String otherTopic, boolean own) {
        return new Section(
                id,
                ordinal,
                parent,
                level,
                title,
                path,
                otherTopic,
                own,
                years,
                blocks,
                passages,
                line);
    }

    /** By the id: a section has too much text to be hashed for every question. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
