package dev.shirube.answer.guide;

import dev.shirube.question.Question;
import dev.shirube.text.KanjiNumbers;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number by which a question names one item of what was shown: 「3番目について」, "the last one". */
final class ItemNumber {

    private static final Pattern ORDINAL =
            Pattern.compile(
                    "(?<japanese>[0-9]{1,2}|[一二三四五六七八九十])\\s*(?:番目|つ目|個目|項目目|件目|ステップ目|段階目)"
                        + "|(?<edge>最初|先頭|一番上|最後|ラスト|一番下)の?(?:質問|項目|行|ステップ|段階|フェーズ|やつ|もの|のは|とこ|ところ)"
                        + "|\\b(?<last>last)\\s+(?:one|item|point|row|question|step)"
                        + "|(?:ステップ|フェーズ|段階|手順|step|phase)\\s*(?<step>[0-9]{1,2}|[一二三四五六七八九十])"
                        + "|\\b(?<english>first|second|third|fourth|fifth|[0-9]{1,2}(?:st|nd|rd|th))\\s+(?:one|item|point|row)?",
                    Pattern.CASE_INSENSITIVE);

    private static final String LAST_WORDS = "最後ラスト一番下";

    /** Stands for the number of the last item, however many there are. */
    static final int LAST = -1;

    private static final List<String> ENGLISH =
            List.of("first", "second", "third", "fourth", "fifth");

    private ItemNumber() {}

    /** The number that a question asks for, if it says little else. */
    static Optional<Integer> in(Question question) {
        Matcher matcher = ORDINAL.matcher(question.asked());
        if (!matcher.find() || question.words().size() > 2) {
            return Optional.empty();
        }
        String edge = matcher.group("edge");
        if (edge != null || matcher.group("last") != null) {
            return Optional.of(edge == null || LAST_WORDS.contains(edge) ? LAST : 1);
        }
        String step = matcher.group("step");
        String japanese = step == null ? matcher.group("japanese") : step;
        if (japanese != null) {
            return Optional.of((int) KanjiNumbers.value(japanese));
        }
        String english = matcher.group("english").toLowerCase(Locale.ROOT);
        int word = ENGLISH.indexOf(english);
        return Optional.of(
                word >= 0 ? word + 1 : Integer.parseInt(english.replaceAll("[a-z]", "")));
    }
}
