package dev.shirube.question.job;

import dev.shirube.guide.HeadlineEnd;
import dev.shirube.text.Morphemes;
import dev.shirube.text.Morphemes.Kind;
import dev.shirube.text.Morphemes.Morpheme;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The parts of a headline that may name a job. */
final class Headline {

    /** What parts the names of one job: "DevRel Engineer / Developer Advocate". */
    private static final Pattern SLASH = Pattern.compile("\\s*[/／|｜]\\s+|\\s+[/／|｜]\\s*|[／｜]");

    /** What follows whoever else a headline begins with: 「人事が語る営業職」, 「看護師と介護士」. */
    private static final Pattern NO_NAME =
            Pattern.compile(
                    "^(?:が|や|から|より|と(?!は|いう|して)|に(?:聞|訊|きい|学|教)|か(?=[\\p{IsHan}ァ-ヶー])|vs|対).*",
                    Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private static final Pattern JAPANESE = Pattern.compile("[ぁ-んァ-ヶ\\p{IsHan}]");

    private static final Pattern WORD = Pattern.compile("[\\p{L}ー・+#&]+");

    private Headline() {}

    /** A headline without what stands in brackets in front of it, up to a colon. */
    static String nameOf(String headline) {
        return HeadlineEnd.before(HeadingNames.undecorated(headline).strip());
    }

    /** The nouns that each part of a headline begins with, or all of one in English. */
    static Stream<String> nounsOf(String headline) {
        return Stream.of(SLASH.split(nameOf(headline)))
                .map(part -> JAPANESE.matcher(part).find() ? nounOf(part) : part)
                .filter(noun -> !noun.isEmpty());
    }

    /**
     * The nouns that a headline in Japanese begins with, where it may speak of them: 「社内ヘルプデスク」 of
     * 「社内ヘルプデスクって実際どうなの？」. Empty where there are none.
     */
    static String nounOf(String headline) {
        String plain = HeadingNames.undecorated(headline).strip();
        if (!JAPANESE.matcher(plain).find()) {
            return "";
        }
        int end = 0;
        List<Morpheme> words = Morphemes.of(plain).words();
        for (Morpheme word : words) {
            boolean next = plain.substring(end, word.start()).isBlank();
            if (!next
                    || word.kind() != Kind.NOUN
                    || !WORD.matcher(plain.substring(word.start(), word.end())).matches()) {
                break;
            }
            end = word.end();
        }
        return NO_NAME.matcher(plain.substring(end)).matches() ? "" : plain.substring(0, end);
    }
}
