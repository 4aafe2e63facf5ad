package dev.shirube.eval.variant;

import java.util.regex.Pattern;

/**
 * The question as one would put it to a stranger. Commands stay, as does what ends politely already
 * or with something that is no ending, such as a smile.
 */
final class PoliteEnding {

    private static final Pattern MARKS = Pattern.compile("[?？!！。.…〜~\\s]+$");
    private static final Pattern JAPANESE =
            Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");
    private static final Pattern POLITE =
            Pattern.compile("(?:です|ます|でした|ました|ません|でしょう|ますか?|ください|下さい|お願い|plz|pls|please)[かねよ]?$");
    private static final Pattern ASKS =
            Pattern.compile("何|なに|なん|誰|だれ|どう|どこ|どれ|どの|どん|いつ|いくら|なぜ|違い|ある$|いる$");

    private PoliteEnding() {}

    static String of(String question) {
        String text = MARKS.matcher(question).replaceFirst("");
        if (question.startsWith("/") || text.isEmpty() || POLITE.matcher(text).find()) {
            return question;
        }
        if (!JAPANESE.matcher(text).find()) {
            return text + ", please?";
        }
        if (text.endsWith("とは")) {
            return text + "何ですか？";
        }
        if (text.endsWith("は")) {
            return text.substring(0, text.length() - 1) + "を教えてください";
        }
        if (text.endsWith("教えて")) {
            return text + "ください";
        }
        if (ASKS.matcher(text).find()) {
            return text + "でしょうか？";
        }
        return isName(text.charAt(text.length() - 1)) ? text + "を教えてください" : question;
    }

    /** What ends in kanji, katakana or Latin letters names what is asked for. */
    private static boolean isName(char last) {
        return Character.isLetterOrDigit(last)
                && Character.UnicodeScript.of(last) != Character.UnicodeScript.HIRAGANA;
    }
}
