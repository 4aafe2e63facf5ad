package dev.shirube.guide.load;

import dev.shirube.content.Block;
import dev.shirube.diagnostic.Diagnostics;
import dev.shirube.guide.FrontMatter;
import dev.shirube.guide.Guide;
import dev.shirube.guide.Section;
import dev.shirube.guide.frontmatter.FrontMatterBlock;
import dev.shirube.guide.frontmatter.FrontMatterReader;
import dev.shirube.guide.markdown.MarkdownReader;
import dev.shirube.guide.markdown.PlacedBlock;
import dev.shirube.guide.passage.BoldHeadings;
import dev.shirube.guide.passage.SectionBuilder;
import dev.shirube.vocabulary.HeadingCues;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Turns guide files into guides. A file that cannot be used gives problems, never an exception.
 * Thread-safe.
 */
public final class GuideReader {

    private final HeadingCues cues;
    private final @Nullable GuideLint lint;
    private final MarkdownReader markdown = new MarkdownReader();

    /**
     * Prepares to read.
     *
     * @param cues reads topics and years from headings
     */
    public GuideReader(HeadingCues cues) {
        this(cues, null);
    }

    private GuideReader(HeadingCues cues, @Nullable GuideLint lint) {
        this.cues = cues;
        this.lint = lint;
    }

    /**
     * Returns a reader that also warns of what the bot can work with and readers would notice.
     *
     * @param today the day by which guides may have to be read again
     * @return a reader of the same guides with more problems
     * @see GuideLint
     */
    public GuideReader thorough(LocalDate today) {
        return new GuideReader(cues, new GuideLint(today));
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return the guide, unless there is an error, and everything that is wrong with the file
     */
    public GuideReading read(GuideFile file) {
        var problems = new Diagnostics(file.path());
        Guide guide = read(file, problems);
        var reading =
                new GuideReading(
                        file.path(), problems.hasErrors() ? null : guide, problems.sorted());
        return lint == null
                ? reading
                : new GuideReading(reading.path(), reading.guide(), lint.check(reading));
    }

    private @Nullable Guide read(GuideFile file, Diagnostics problems) {
        byte[] bytes = file.bytes();
        if (bytes.length > GuideFile.MAX_BYTES) {
            problems.error(0, "is larger than %d bytes".formatted(GuideFile.MAX_BYTES));
            return null;
        }
        Optional<FrontMatterBlock> split =
                Utf8.decode(bytes, problems)
                        .flatMap(text -> FrontMatterBlock.split(text, problems));
        if (split.isEmpty()) {
            return null;
        }
        FrontMatterBlock parts = split.get();
        Optional<FrontMatter> frontMatter = FrontMatterReader.read(parts, problems);
        // The body is read even then, so that its problems are reported in the same run.
        List<PlacedBlock> blocks =
                BoldHeadings.of(markdown.read(parts.body(), parts.bodyLine(), problems));
        if (blocks.stream().noneMatch(b -> b.block() instanceof Block.Heading)) {
            problems.error(parts.bodyLine(), "has no heading, so there is nothing to ask for");
        }
        return frontMatter.map(front -> guide(file.name(), front, blocks)).orElse(null);
    }

    private Guide guide(String name, FrontMatter frontMatter, List<PlacedBlock> blocks) {
        List<Section> sections = new SectionBuilder(frontMatter.slug(), cues).build(blocks);
        return new Guide(name, frontMatter, heading(sections), sections);
    }

    /**
     * The first H1, unless chapters are written as H1: then the title alone says what the guide is
     * about.
     */
    private static String heading(List<Section> sections) {
        List<Section> titled =
                sections.stream().filter(s -> s.level() == 1 && !s.title().isEmpty()).toList();
        boolean hasChapters =
                titled.stream()
                                .map(section -> section.ordinal() + 1)
                                .filter(next -> next < sections.size())
                                .filter(next -> sections.get(next).level() > 1)
                                .count()
                        > 1;
        return titled.isEmpty() || hasChapters ? "" : titled.getFirst().title();
    }
}
