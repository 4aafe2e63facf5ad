package dev.shirube.answer.find;

import dev.shirube.guide.Passage;

import java.util.regex.Pattern;

/** Reads a row of two cells as the clause that it stands for: 「夜勤 | なし」 as 「夜勤はなし」. */
final class RowClause {

    private static final Pattern PAIR =
            Pattern.compile("^([^|]{1,16}[\\p{IsHan}\\p{IsHiragana}ァ-ヶー]) \\| ([^|]+)$");

    private RowClause() {}

    /** The clause, or the sentence as it is where it is none of such a row. */
    static String of(Passage passage, String sentence) {
        return passage.kind() == Passage.Kind.ROW
                ? PAIR.matcher(sentence).replaceFirst("$1は$2")
                : sentence;
    }
}
