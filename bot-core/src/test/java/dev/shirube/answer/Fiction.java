package dev.shirube.answer;

import static java.util.Objects.requireNonNull;

import dev.shirube.guide.Guide;
import dev.shirube.guide.Section;
import dev.shirube.guide.load.GuideFile;
import dev.shirube.guide.load.GuideLibrary;
import dev.shirube.guide.load.GuideReader;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.vocabulary.HeadingCues;
import dev.shirube.vocabulary.Vocabulary;
import dev.shirube.vocabulary.load.VocabularyLoader;
import dev.shirube.vocabulary.load.VocabularySource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Guides to jobs that there are not, so that no test depends on what a real job earns. */
public final class Fiction {

    static final String STAR = "star_chart_maker";
    public static final String FOG = "fog_warden";
    public static final String HEAD = "fog_office_head";
    static final String MEMORY = "memory_librarian";
    static final String TIDE = "tide_translator";
    static final String DREAM = "dream_plumber";
    static final String CLOUD = "cloud_shepherd";

    /** The shipped vocabulary, and names that an operator would add. */
    public static final Vocabulary VOCABULARY =
            new VocabularyLoader()
                    .loadSources(
                            List.of(
                                    new VocabularySource(
                                            "names.yaml",
                                            """
                                            aliases:
                                              star_chart_maker: [星図職人, starcharter]
                                              fog_warden: [霧番, 港の人]
                                              fog_office_head: [霧番頭, HoFO, 港の人]
                                              memory_librarian: [記憶の司書]
                                              dream_plumber: [夢の配管工]
                                              cloud_shepherd: [雲の羊飼い]
                                            """)))
                    .vocabulary();

    private static final GuideReader READER = new GuideReader(new HeadingCues(VOCABULARY));

    private static final List<Guide> GUIDES =
            GuideLibrary.read(
                            READER,
                            Stream.of(
                                            "cloud_shepherd.md",
                                            "dream_plumber.md",
                                            "fog_office_head.md",
                                            "fog_warden_guide.md",
                                            "memory_librarian.md",
                                            "star_chart_maker.md",
                                            "tide_translator.md")
                                    .map(Fiction::file)
                                    .toList())
                    .guides();

    /** All of the guides, with the names that an operator would add. */
    public static final Snapshot ALL = Snapshot.of(VOCABULARY, GUIDES);

    private Fiction() {}

    public static List<Guide> guides() {
        return GUIDES;
    }

    public static Guide guide(String slug) {
        return ALL.guide(slug).orElseThrow();
    }

    public static Section section(String slug, String heading) {
        return guide(slug).sections().stream()
                .filter(section -> section.title().contains(heading))
                .findFirst()
                .orElseThrow();
    }

    static Snapshot only(String... slugs) {
        return Snapshot.of(VOCABULARY, Arrays.stream(slugs).map(Fiction::guide).toList());
    }

    /** Reads a guide from its text. */
    public static Guide read(String file, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return requireNonNull(READER.read(new GuideFile(file, bytes)).guide());
    }

    /** Reads a guide from what stands below its title. */
    public static Guide guide(String slug, String name, String sections) {
        return read(
                slug + ".md",
                """
                ---
                slug: %s
                title: %s
                ---
                # %s

                """
                                .formatted(slug, name, name)
                        + sections);
    }

    private static GuideFile file(String name) {
        return new GuideFile(name, resource("/fiction/" + name));
    }

    private static byte[] resource(String path) {
        try (InputStream in = Fiction.class.getResourceAsStream(path)) {
            return requireNonNull(in, path).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
