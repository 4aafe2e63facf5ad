package dev.shirube.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A question of an interview as a passage has it, taken apart. Immutable.
 *
 * @param question the question as written, without the label before it
 * @param model the lines of what answers it well, as written
 */
public record InterviewPassage(String question, List<String> model) {

    /** Stands between question and answer on one line. */
    private static final Pattern ANSWER =
            Pattern.compile("\\s+(?:A|Ａ|Answer|回答|解答|答え)\\s*[.:：]\\s*");

    private static final Pattern LABEL =
            Pattern.compile(
                    "^[\\s\\p{So}\\p{Sk}【「『\\[（(・]*(?:(?:Q|Ｑ|質問|設問|問|Question)\\s*[0-9０-９]*\\s*[.．:：、)）】\\]]|[0-9０-９]{1,3}[.．)）])\\s*");

    private static final Pattern MODEL_LABEL =
            Pattern.compile(
                    "^[\\s\\p{So}\\p{Sk}【\\[（(]*(?:模範(?:解答|回答)例?|(?:良い|よい)(?:回答|答え|例)|(?:回答|解答)(?:の(?:ポイント|例)|例)?|ポイント|答え|A|Ａ|(?:Model"
                        + " |Good |Sample |Example )?answer|Key points?)[^:：\\n]{0,12}[:：.】]\\s*",
                    Pattern.CASE_INSENSITIVE);

    /** Copies the lines. */
    public InterviewPassage {
        model = List.copyOf(model);
    }

    /**
     * Takes a passage apart.
     *
     * @param passage a passage of a section on interviews
     * @return question and answer, or nothing where it is not both
     */
    public static Optional<InterviewPassage> of(Passage passage) {
        return switch (passage.kind()) {
            case ROW -> row(passage);
            case QUESTION, ITEM, PARAGRAPH -> lines(passage.text().lines().toList());
            case TABLE, LIST -> Optional.empty();
        };
    }

    private static Optional<InterviewPassage> row(Passage passage) {
        String[] cells = passage.text().lines().toList().getLast().split(" \\| ", 2);
        return cells.length == 2 && QuestionMark.asks(cells[0])
                ? made(cells[0], List.of(cells[1]))
                : Optional.empty();
    }

    /** The first line asks; what is marked as a model answer, and all up to another mark. */
    private static Optional<InterviewPassage> lines(List<String> lines) {
        if (lines.isEmpty() || !QuestionMark.asks(lines.getFirst())) {
            return Optional.empty();
        }
        String[] both = ANSWER.split(lines.getFirst(), 2);
        if (both.length == 2) {
            return made(both[0], List.of(both[1]));
        }
        var model = new ArrayList<String>();
        QuestionMark at = QuestionMark.NONE;
        for (String line : lines.subList(1, lines.size())) {
            QuestionMark mark = QuestionMark.of(line);
            at = mark == QuestionMark.NONE ? at : mark;
            if (at == QuestionMark.MODEL || at == QuestionMark.ANSWER) {
                String words = MODEL_LABEL.matcher(line).replaceFirst("").strip();
                if (!words.isEmpty()) {
                    model.add(words);
                }
            }
        }
        return made(lines.getFirst(), model);
    }

    private static Optional<InterviewPassage> made(String question, List<String> model) {
        String asked = LABEL.matcher(question).replaceFirst("").strip();
        return asked.isEmpty() || model.isEmpty()
                ? Optional.empty()
                : Optional.of(new InterviewPassage(asked, model));
    }
}
