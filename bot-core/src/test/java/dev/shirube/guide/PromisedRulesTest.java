package dev.shirube.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.diagnostic.Diagnostic;
import dev.shirube.guide.load.GuideReading;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What the document for authors promises of {@code lint}, line by line. */
class PromisedRulesTest {

    private static final String LONG = "星".repeat(4001);

    /** For each line of the document guides that break its rule, one for each thing it names. */
    private static final Map<String, List<String>> BROKEN =
            Map.of(
                    "a title that promises 年収 or a salary, and no section about it",
                    List.of("TITLE 星図職人の年収\n## 仕事\n", "TITLE Star charter: salary\n## Work\n"),
                    "a heading three or more levels below the one before it; a second `#`",
                    List.of("## A\n\n##### B\n", "# A\n\n## B\n\n# C\n"),
                    "a section of more than 4,000 characters",
                    List.of("## A\n\n" + LONG + "\n"),
                    "a row with more or fewer cells than its header",
                    List.of(
                            "## A\n\n| a |\n|---|\n| 1 | 2 |\n",
                            "## A\n\n| a | b |\n|---|---|\n| 1 |\n"),
                    "`**` or HTML that readers will see as such",
                    List.of("## A\n\n三 ** 四\n", "## A\n\n<header>は使わない\n"),
                    "a footnote without a note, and a note that nothing refers to",
                    List.of("## A\n\n星[^1]\n", "## A\n\n星\n\n[^1]: 余談\n"),
                    "a `review_by` that is no date",
                    List.of("REVIEW 来春\n## A\n", "REVIEW 2027-02-30\n## A\n"),
                    "a `translation_of` that names no guide, the guide itself, one in the same"
                            + " language, or more than two in a circle",
                    List.of(), // needs several guides: TranslationsTest
                    "a link that starts with `javascript:`, `data:`, `vbscript:` or `file:`",
                    List.of(
                            "## A\n\n[a](javascript:b)\n",
                            "## A\n\n[a](data:b)\n",
                            "## A\n\n[a](vbscript:b)\n",
                            "## A\n\n[a](file:///b)\n"));

    @Test
    void everyPromisedRuleIsKept() throws IOException {
        assertThat(promised()).containsExactlyInAnyOrderElementsOf(BROKEN.keySet());
        BROKEN.forEach((rule, guides) -> {
            for (String guide : guides) {
                assertThat(lint(guide)).as(rule + "\n" + guide).hasSize(1);
            }
        });
        assertThat(lint("TITLE 星図職人の年収\n# A\n\n## 年収\n\n銀貨[^1]。\n\n[^1]: 月額。\n")).isEmpty();
    }

    private static List<String> promised() throws IOException {
        String text = Files.readString(ProjectFolder.root().resolve("docs/writing-guides.md"));
        return text.substring(text.indexOf("\n## Checking\n"))
                .lines()
                .filter(line -> line.startsWith("- "))
                .map(line -> line.substring(2))
                .toList();
    }

    private static List<Diagnostic> lint(String guide) {
        String title =
                guide.startsWith("TITLE ") ? guide.lines().findFirst().orElseThrow() : "TITLE 星図職人";
        String body = guide.startsWith("TITLE ") ? guide.substring(guide.indexOf('\n') + 1) : guide;
        String review = "";
        if (guide.startsWith("REVIEW ")) {
            review = "review_by: " + guide.lines().findFirst().orElseThrow().substring(7) + "\n";
            body = guide.substring(guide.indexOf('\n') + 1);
        }
        String text =
                "---\nslug: a\ntitle: \"" + title.substring(6) + "\"\n" + review + "---\n" + body;
        GuideReading reading =
                Samples.reader().thorough(LocalDate.EPOCH).read(Samples.file("a.md", text));
        assertThat(reading.problems())
                .allMatch(problem -> problem.severity() == Diagnostic.Severity.WARNING);
        return reading.problems();
    }
}
