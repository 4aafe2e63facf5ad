package dev.shirube.relation;

import dev.shirube.content.Block;
import dev.shirube.content.PlainText;
import dev.shirube.content.Span;
import dev.shirube.guide.Guide;
import dev.shirube.guide.Section;
import dev.shirube.question.job.JobDirectory;
import dev.shirube.question.job.JobMention;
import dev.shirube.text.DisplayWidth;
import dev.shirube.text.Folding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes from a guide the few lines that tell what it says on a topic. Immutable. */
public final class Extracts {

    /** More lines are no comparison at a glance. */
    private static final int LINES = 3;

    /** As much as two lines of a phone, in columns of a Latin letter. */
    private static final int WIDTH = 110;

    private static final String SALARY = "salary";
    private static final String SKILLS = "skills";
    private static final String PATH = "career-path";

    private static final Pattern NUMBER =
            Pattern.compile("^\\d{1,3}(?:\\.\\d{1,3})*(?:[.)]\\s+|[．）、]\\s*|\\s+)");

    private final JobDirectory jobs;
    private final BiPredicate<Section, String> about;

    /**
     * Prepares to take lines.
     *
     * @param jobs the names of all jobs
     * @param about tells whether a section is about a topic or a part of it
     */
    public Extracts(JobDirectory jobs, BiPredicate<Section, String> about) {
        this.jobs = jobs;
        this.about = about;
    }

    /**
     * Takes the lines that a guide has on a topic.
     *
     * @param guide a guide
     * @param topic the id of a topic
     * @return at most three lines, or nothing where the guide has no such section
     */
    public Optional<Extract> of(Guide guide, String topic) {
        return guide.sections().stream()
                .filter(section -> !section.path().isEmpty() && about.test(section, topic))
                .sorted(Comparator.comparingInt(Section::level))
                .map(section -> new Extract(guide, topic, section, lines(guide, topic, section)))
                .filter(extract -> !extract.lines().isEmpty())
                .findFirst();
    }

    private List<Block> lines(Guide guide, String topic, Section section) {
        List<Section> parts = guide.children(section);
        if (parts.size() > 1 && !topic.equals(SKILLS) && !topic.equals(PATH)) {
            return list(
                    parts.stream().map(part -> List.of(Span.plain(cut(unnumbered(part.title()))))));
        }
        Optional<Block.Table> table = table(section);
        if (table.isPresent()) {
            return switch (topic) {
                case SALARY -> List.of(spread(table.get()));
                case PATH -> List.of(from(table.get(), guide));
                default -> list(table.get().rows().stream().map(Extracts::row));
            };
        }
        List<List<Span>> own = items(section).toList();
        if (!own.isEmpty() || parts.isEmpty()) {
            return list(own.isEmpty() ? sentences(guide, section) : own.stream());
        }
        return list(parts.stream().flatMap(part -> first(guide, part).stream()));
    }

    /** What a part of a section begins with. */
    private static Optional<List<Span>> first(Guide guide, Section part) {
        Optional<Block.Table> table = table(part);
        return table.isPresent()
                ? table.get().rows().stream().map(Extracts::row).findFirst()
                : Stream.concat(items(part), sentences(guide, part)).findFirst();
    }

    private static Optional<Block.Table> table(Section section) {
        return section.blocks().stream()
                .flatMap(b -> b instanceof Block.Table t ? Stream.of(t) : Stream.empty())
                .filter(table -> !table.rows().isEmpty())
                .findFirst();
    }

    /** The first row, one in the middle and the last: a table of pay goes up. */
    private static Block.Table spread(Block.Table table) {
        List<List<Block.Cell>> rows = table.rows();
        return rows.size() <= LINES
                ? table
                : new Block.Table(
                        table.header(),
                        List.of(rows.getFirst(), rows.get(rows.size() / 2), rows.getLast()));
    }

    /** The row of the job itself and what comes after it. */
    private Block.Table from(Block.Table table, Guide guide) {
        List<List<Block.Cell>> rows = table.rows();
        int own = 0;
        for (int i = 0; i < rows.size(); i++) {
            if (names(rows.get(i).getFirst().text(), guide.slug())) {
                own = i;
                break;
            }
        }
        return new Block.Table(
                table.header(), rows.subList(own, Math.min(rows.size(), own + LINES)));
    }

    private boolean names(String text, String slug) {
        return jobs.find(Folding.of(text)).stream()
                .map(JobMention::job)
                .anyMatch(job -> job.certain() && job.guides().contains(slug));
    }

    /** The first cell of a row, which names it, and the one beside it. */
    private static List<Span> row(List<Block.Cell> cells) {
        var spans = new ArrayList<Span>();
        spans.add(Span.strong(cells.getFirst().text()));
        if (cells.size() > 1) {
            spans.add(Span.plain(" "));
            spans.add(Span.plain(cut(cells.get(1).text())));
        }
        return spans;
    }

    private static Stream<List<Span>> items(Section section) {
        return section.blocks().stream()
                .flatMap(b -> b instanceof Block.ListBlock list ? Stream.of(list) : Stream.empty())
                .flatMap(list -> list.items().stream())
                .map(item -> PlainText.of(item.blocks()).lines().findFirst().orElse("").strip())
                .filter(line -> !line.isEmpty())
                .map(line -> List.of(Span.plain(cut(line))));
    }

    private static Stream<List<Span>> sentences(Guide guide, Section section) {
        return Sentences.of(guide, section)
                .map(quote -> List.of(Span.plain(cut(quote.sentence()))));
    }

    private static List<Block> list(Stream<List<Span>> lines) {
        List<Block.Item> items =
                lines.limit(LINES)
                        .map(spans -> new Block.Item(List.of(new Block.Paragraph(spans))))
                        .toList();
        return items.isEmpty() ? List.of() : List.of(new Block.ListBlock(false, 1, items));
    }

    private static String unnumbered(String title) {
        return NUMBER.matcher(title).replaceFirst("");
    }

    private static String cut(String text) {
        return DisplayWidth.cut(text, WIDTH);
    }
}
