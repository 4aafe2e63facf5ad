package dev.shirube.search;

import static java.util.Objects.requireNonNull;

import dev.shirube.guide.Guide;
import dev.shirube.guide.GuideFile;
import dev.shirube.guide.GuideReader;
import dev.shirube.guide.Section;
import dev.shirube.vocabulary.HeadingCues;
import dev.shirube.vocabulary.VocabularyLoader;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Small guides to be searched, one section a line of text. */
final class Library {

    private static final GuideReader READER =
            new GuideReader(new HeadingCues(new VocabularyLoader().load()));

    private Library() {}

    /**
     * A guide with a section for each text: "heading: text", or text under a heading of its own.
     */
    static Guide guide(String slug, String... sections) {
        var markdown = new StringBuilder("---\nslug: " + slug + "\ntitle: " + slug + "\n---\n");
        markdown.append("# ").append(slug).append("\n\n");
        for (String section : sections) {
            String[] parts = section.split(": ", 2);
            markdown.append("## ").append(parts[0]).append("\n\n");
            markdown.append(parts.length > 1 ? parts[1] : "").append("\n\n");
        }
        var bytes = markdown.toString().getBytes(StandardCharsets.UTF_8);
        return requireNonNull(READER.read(new GuideFile(slug + ".md", bytes)).guide());
    }

    static SearchIndex index(Guide... guides) {
        return SearchIndex.of(List.of(guides));
    }

    static List<Keyword> words(String... words) {
        return Arrays.stream(words).map(Keyword::of).toList();
    }

    static Lookup lookup(SearchIndex index, List<Keyword> keywords) {
        return index.lookup(keywords, List.of(), List.of());
    }

    /** The titles of what was found, best first. */
    static List<String> titles(List<SectionHit> hits) {
        return best(hits).stream().map(hit -> hit.section().title()).toList();
    }

    static List<SectionHit> best(List<SectionHit> hits) {
        Comparator<SectionHit> byScore = Comparator.comparingDouble(hit -> hit.text().score());
        return hits.stream().sorted(byScore.reversed()).toList();
    }

    static Section section(Guide guide, String title) {
        return guide.sections().stream()
                .filter(section -> section.title().equals(title))
                .findFirst()
                .orElseThrow();
    }
}
