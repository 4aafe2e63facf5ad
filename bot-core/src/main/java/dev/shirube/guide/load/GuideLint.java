package dev.shirube.guide.load;

import dev.shirube.content.Block;
import dev.shirube.content.PlainText;
import dev.shirube.content.Span;
import dev.shirube.content.Style;
import dev.shirube.diagnostic.Diagnostic;
import dev.shirube.diagnostic.Diagnostics;
import dev.shirube.guide.Guide;
import dev.shirube.guide.Section;
import dev.shirube.guide.Upkeep;
import dev.shirube.guide.markdown.HtmlTag;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Looks in a guide for what its author would want to mend although the bot can work with it. All of
 * it is warnings. That a related job has no guide is not among them: a collection of guides grows,
 * and its authors name jobs ahead of it.
 */
public final class GuideLint {

    /** A section longer than this, in characters, needs several messages on any platform. */
    public static final int LONG_SECTION = 4000;

    /** The id of the shipped topic that a promise of salary figures is held against. */
    private static final String SALARY_TOPIC = "salary";

    private static final Pattern PROMISES_SALARY =
            Pattern.compile("年収|給与|給料|\\b(?:salary|salaries|pay)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>");

    private final LocalDate today;

    /**
     * Creates a lint.
     *
     * @param today the day by which guides may have to be read again
     */
    public GuideLint(LocalDate today) {
        this.today = today;
    }

    /**
     * Checks what came of reading a file.
     *
     * @param reading the result of reading it
     * @return the problems found by reading, and after them the warnings of this check
     */
    public List<Diagnostic> check(GuideReading reading) {
        Guide guide = reading.guide();
        if (guide == null) {
            return reading.problems();
        }
        var warnings = new Diagnostics(reading.path());
        checkReview(guide, warnings);
        checkPromise(guide, warnings);
        checkHeadings(guide, warnings);
        guide.sections().forEach(section -> checkSection(section, warnings));
        return Stream.concat(reading.problems().stream(), warnings.sorted().stream()).toList();
    }

    private void checkReview(Guide guide, Diagnostics warnings) {
        Upkeep upkeep = Upkeep.of(guide.frontMatter());
        if (upkeep.isDue(today)) {
            String owner = upkeep.owner().isEmpty() ? "nobody" : upkeep.owner();
            warnings.warning(
                    1,
                    "was to be read again by %s (owner: %s)".formatted(upkeep.reviewBy(), owner));
        }
    }

    private static void checkPromise(Guide guide, Diagnostics warnings) {
        boolean promised = PROMISES_SALARY.matcher(guide.frontMatter().title()).find();
        boolean kept = guide.sections().stream().anyMatch(s -> SALARY_TOPIC.equals(s.topic()));
        if (promised && !kept) {
            warnings.warning(1, "the title promises a salary, but no section is about it");
        }
    }

    private static void checkHeadings(Guide guide, Diagnostics warnings) {
        int previous = 1;
        boolean hasTitle = false;
        for (Section section : guide.sections()) {
            if (section.title().isEmpty()) {
                continue;
            }
            if (section.level() > previous + 2) {
                warnings.warning(
                        section.line(),
                        "heading of level %d directly below one of level %d: are there some missing between?"
                                .formatted(section.level(), previous));
            }
            if (section.level() == 1 && hasTitle) {
                warnings.warning(
                        section.line(), "second heading of level 1; chapters begin at level 2");
            }
            hasTitle |= section.level() == 1;
            previous = section.level();
        }
    }

    private static void checkSection(Section section, Diagnostics warnings) {
        int length = PlainText.of(section.blocks()).length();
        if (length > LONG_SECTION) {
            warnings.warning(
                    section.line(),
                    "section of %d characters; headings inside it would help readers and the bot"
                            .formatted(length));
        }
        List<Span> spans = section.blocks().stream().flatMap(GuideLint::spans).toList();
        for (Span span : spans) {
            checkSpan(span, section.line(), warnings);
        }
    }

    private static void checkSpan(Span span, int line, Diagnostics warnings) {
        String link = span.link();
        if (link != null && isDangerous(link)) {
            warnings.warning(line, "this section has a link that no platform follows: " + link);
        }
        if (span.styles().contains(Style.CODE)) {
            return;
        }
        if (span.text().contains("**")) {
            warnings.warning(line, "this section has ** that is shown as such: " + span.text());
        }
        boolean html =
                TAG.matcher(span.text())
                        .results()
                        .anyMatch(t -> HtmlTag.read(t.group()).isPresent());
        if (html || span.text().contains("<!--")) {
            warnings.warning(line, "this section has HTML that is shown as text: " + span.text());
        }
    }

    private static boolean isDangerous(String link) {
        String scheme = link.strip().toLowerCase(Locale.ROOT);
        return scheme.startsWith("javascript:")
                || scheme.startsWith("data:")
                || scheme.startsWith("vbscript:")
                || scheme.startsWith("file:");
    }

    private static Stream<Span> spans(Block block) {
        return switch (block) {
            case Block.Heading heading -> heading.spans().stream();
            case Block.Paragraph paragraph -> paragraph.spans().stream();
            case Block.ListBlock list ->
                    list.items().stream()
                            .flatMap(item -> item.blocks().stream())
                            .flatMap(GuideLint::spans);
            case Block.Table table ->
                    Stream.concat(Stream.of(table.header()), table.rows().stream())
                            .flatMap(List::stream)
                            .flatMap(cell -> cell.spans().stream());
            case Block.Quote quote -> quote.blocks().stream().flatMap(GuideLint::spans);
            case Block.Code _, Block.Image _ -> Stream.empty();
        };
    }
}
