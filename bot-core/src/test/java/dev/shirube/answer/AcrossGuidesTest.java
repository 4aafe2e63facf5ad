package dev.shirube.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.answer.Answer.Found;
import dev.shirube.answer.Overview.Pays;
import dev.shirube.guide.Guide;
import dev.shirube.guide.load.GuideFolder;
import dev.shirube.guide.load.GuideLibrary;
import dev.shirube.guide.load.GuideReader;
import dev.shirube.salary.SalaryRow;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.vocabulary.HeadingCues;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Questions across guides as strangers write them: with headings, tables and languages of their
 * own. What is right was read in the guides before the bot was asked.
 */
class AcrossGuidesTest {

    private static final double PRECISION = 0.95;
    private static final double RECALL = 0.85;

    /** Of the questions that are answered with no list; three are asked by names of no list. */
    private static final double RIGHT = 0.85;

    private static final Path RESOURCES = Path.of("src", "test", "resources");

    private static final Snapshot STRANGERS =
            Snapshot.of(
                    Fiction.VOCABULARY,
                    GuideLibrary.ofFolders(
                                    new GuideReader(new HeadingCues(Fiction.VOCABULARY)),
                                    List.of(new GuideFolder(RESOURCES.resolve("strangers"))))
                            .guides());

    /**
     * A question with what is right.
     *
     * @param text the question
     * @param kind a letter for what is asked, as the head of the file explains
     * @param right slugs of jobs or, for pay, what the answer has to show
     */
    private record Labelled(String text, String kind, String right) {

        static Labelled of(String line) {
            String[] parts = line.split("\t");
            return new Labelled(parts[0], parts[1].substring(0, 1), parts[1].substring(2).strip());
        }

        boolean asksForList() {
            return kind.equals("L") || kind.equals("V");
        }

        Set<String> jobs() {
            return right.equals("-") ? Set.of() : new TreeSet<>(List.of(right.split(" ")));
        }
    }

    @Test
    void theRightJobsAreListedAndHardlyAnyOther() throws Exception {
        double right = 0;
        double listed = 0;
        double expected = 0;
        int questions = 0;
        for (Labelled question : labelled().filter(Labelled::asksForList).toList()) {
            Set<String> jobs = listed(answer(question.text));
            listed += jobs.size();
            expected += question.jobs().size();
            right += jobs.stream().filter(question.jobs()::contains).count();
            questions++;
        }

        assertThat(questions).isGreaterThanOrEqualTo(35);
        assertThat(right / listed).isGreaterThanOrEqualTo(PRECISION);
        assertThat(right / expected).isGreaterThanOrEqualTo(RECALL);
    }

    @Test
    void payDifferencesAndWaysAreThoseOfTheJobsThatAreNamed() throws Exception {
        List<Labelled> questions = labelled().filter(q -> !q.asksForList()).toList();
        List<String> wrong =
                questions.stream().filter(q -> !isRight(q)).map(Labelled::text).toList();

        assertThat(questions).hasSizeGreaterThanOrEqualTo(18);
        assertThat((double) (questions.size() - wrong.size()) / questions.size())
                .as(() -> String.join(", ", wrong))
                .isGreaterThanOrEqualTo(RIGHT);
    }

    private static Stream<Labelled> labelled() throws IOException {
        return Files.readAllLines(RESOURCES.resolve("across").resolve("strangers.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(Labelled::of);
    }

    private static Answer answer(String question) {
        return new Chat(STRANGERS).say(question);
    }

    private static Set<String> listed(Answer answer) {
        if (!(answer instanceof Found found)) {
            return Set.of();
        }
        return switch (found.overview()) {
            case Overview.Jobs jobs -> slugs(jobs.statements().stream().map(s -> s.from().guide()));
            case Pays pays when pays.kind() == Pays.Kind.REACHING -> slugs(guides(pays));
            case null, default -> slugs(found.given().stream().map(Candidate::guide));
        };
    }

    private static boolean isRight(Labelled question) {
        Answer answer = answer(question.text);
        if (!(answer instanceof Found found)) {
            return false;
        }
        return switch (found.overview()) {
            case Pays pays -> isRight(question, pays);
            case Overview.Difference difference ->
                    question.kind.equals("D")
                            && slugs(difference.guides().stream()).equals(question.jobs());
            case Overview.Path path ->
                    question.kind.equals("W")
                            && slugs(Stream.of(path.path().from(), path.path().to()))
                                    .equals(question.jobs());
            case Overview.NextJobs next -> next.from().slug().equals(question.right);
            case Overview.Jobs ignored -> false;
            case Overview.Remark ignored -> false;
            case null ->
                    question.kind.equals("N")
                            && found.given().getFirst().guide().slug().equals(question.right)
                            && "career-path".equals(found.given().getFirst().section().topic());
        };
    }

    private static boolean isRight(Labelled question, Pays pays) {
        SalaryRow first = pays.groups().getFirst().getFirst();
        return switch (question.kind) {
            case "C" -> slugs(guides(pays)).equals(question.jobs());
            case "R" -> {
                String[] order = question.right.split(" ", 2);
                yield pays.kind()
                                == (order[0].equals("high") ? Pays.Kind.HIGHEST : Pays.Kind.LOWEST)
                        && first.guide().slug().matches(order[1]);
            }
            case "P" -> {
                String[] place = question.right.split(" ");
                yield pays.kind() == Pays.Kind.PLACED
                        && pays.asked() != null
                        && first.guide().slug().equals(place[0])
                        && first.level().contains(place[1])
                        && first.pay()
                                .place(pays.asked().amount())
                                .name()
                                .toLowerCase(Locale.ROOT)
                                .equals(place[2]);
            }
            default -> false;
        };
    }

    private static Stream<Guide> guides(Pays pays) {
        return pays.groups().stream().flatMap(List::stream).map(SalaryRow::guide);
    }

    private static Set<String> slugs(Stream<Guide> guides) {
        return guides.map(Guide::slug).collect(Collectors.toCollection(TreeSet::new));
    }
}
