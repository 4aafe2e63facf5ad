package dev.shirube.answer.find;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells whether words ask for what is not so: 「夜勤がない」, "without overtime". */
final class AskedDenial {

    private static final Pattern DENIED =
            Pattern.compile(
                    "いらな|要らな|不要|(?<![ぱこ])なし|無し|(?<!少)な(?:い|く|くて)(?:$|も|て|の)|問われな|問わな|不問|使わな|\\bwithout\\b|\\bno\\b|don'?t"
                        + " need|not need|\\bnot\\b");

    /** 「英語できないけど」, 「早起きが苦手でも」: what one cannot do oneself is not to be needed. */
    private static final Pattern WEAK =
            Pattern.compile(
                    "(?:苦手|下手|(?:でき|[けせてねべめげえ]|(?<![らさわか])れ)ない|弱い|自信(?:が|の|は)?ない)(?:[なのだ]|んです)?(?:けど|けれど|が|でも|のに|ので|から|人)|\\b(?:bad"
                        + " at|hopeless at|can['’]?t (?:do|speak|use)|cannot (?:do|speak|use))\\b",
                    Pattern.CASE_INSENSITIVE);

    /** 「腰やっちゃってるんだけど」, 「腰痛持ちでも」: whoever is hurt looks for what does not hurt. */
    private static final Pattern HURT =
            Pattern.compile(
                    "(?:腰|膝|ひざ|肩|首|足|手首|背中|体|身体|目)(?:を|が|は|も)?(?:やって|やっちゃって|やられて|痛めて|壊して|悪[いく])[^、。]{0,8}?(?:けど|けれど|が|でも|ても|ので|から|人)|(?:痛|病)持ち|\\b(?:with|have|got)"
                        + " (?:a )?(?:bad|sore|dodgy) (?:back|knees?|shoulders?)\\b",
                    Pattern.CASE_INSENSITIVE);

    /** 「出張が少ない」 asks for where there is hardly any. */
    private static final Pattern LITTLE =
            Pattern.compile(
                    "少な|(?:あまり|あんまり)な|\\b(?:few|little|less|hardly|rarely|avoid)\\b",
                    Pattern.CASE_INSENSITIVE);

    private AskedDenial() {}

    /** Whether it is asked for what there is not. */
    static boolean isIn(String asked) {
        return DENIED.matcher(asked.toLowerCase(Locale.ROOT)).find() || WEAK.matcher(asked).find();
    }

    /** Whether it is asked by somebody who is hurt. */
    static boolean isOfHurt(String asked) {
        return HURT.matcher(asked).find();
    }

    /** The words with a space in place of those that tell what somebody cannot do. */
    static String withoutWeakness(String asked) {
        return WEAK.matcher(asked).replaceAll(" ");
    }

    /** Whether it is asked for what there is not, or hardly. */
    static boolean isOfLittle(String asked) {
        return isIn(asked) || LITTLE.matcher(asked).find();
    }
}
