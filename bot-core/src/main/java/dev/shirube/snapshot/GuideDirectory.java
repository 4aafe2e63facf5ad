package dev.shirube.snapshot;

import dev.shirube.guide.Guide;
import dev.shirube.guide.Section;
import dev.shirube.guide.Translations;
import dev.shirube.vocabulary.Vocabulary;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds guides by slug or file, and sections by id. Of a guide and its translation the one that is
 * left out is found, too: its names lead to the other, its sections to themselves. Immutable.
 */
final class GuideDirectory {

    private final Vocabulary vocabulary;
    private final Map<String, Guide> bySlug = new HashMap<>();
    private final Map<String, Guide> byFile = new HashMap<>();
    private final Map<String, Snapshot.Place> sections = new LinkedHashMap<>();

    GuideDirectory(List<Guide> guides, Translations leftOut, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (Guide guide : guides) {
            add(guide, guide);
            leftOut.of(guide).ifPresent(hidden -> add(hidden, guide));
        }
    }

    private void add(Guide guide, Guide known) {
        bySlug.put(guide.slug(), known);
        byFile.putIfAbsent(guide.file(), known);
        guide.sections().forEach(s -> sections.put(s.id(), new Snapshot.Place(guide, s)));
    }

    Optional<Guide> bySlug(@Nullable String slug) {
        return slug == null ? Optional.empty() : Optional.ofNullable(bySlug.get(slug));
    }

    /** By a slug, or by a file name without its extension. */
    Optional<Guide> byName(String name) {
        return bySlug(name).or(() -> Optional.ofNullable(byFile.get(name + ".md")));
    }

    Optional<Snapshot.Place> section(String id) {
        return Optional.ofNullable(sections.get(id));
    }

    /** Whether a section is about a topic or a part of it. */
    boolean isAbout(Section section, String topic) {
        String own = section(section.id()).map(Snapshot.Place::section).orElse(section).topic();
        return own != null
                && (own.equals(topic)
                        || vocabulary
                                .topic(own)
                                .filter(t -> topic.equals(t.broader()))
                                .isPresent());
    }
}
