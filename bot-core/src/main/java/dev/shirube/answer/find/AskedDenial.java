package dev.shirube.answer.find;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells whether words ask for what is not so: 「夜勤がない」, "without overtime". */
final class AskedDenial {

    private static final Pattern DENIED =
            Pattern.compile(
                    "いらな|要らな|不要|なし|無し|(?<!少)な(?:い|く|くて)(?:$|も|て|の)|問われな|問わな|不問|使わな|\\bwithout\\b|\\bno\\b|don'?t"
                        + " need|not need|\\bnot\\b");

    /** 「出張が少ない」 asks for where there is hardly any. */
    private static final Pattern LITTLE =
            Pattern.compile(
                    "少な|(?:あまり|あんまり)な|\\b(?:few|little|less|hardly|rarely|avoid)\\b",
                    Pattern.CASE_INSENSITIVE);

    private AskedDenial() {}

    /** Whether it is asked for what there is not. */
    static boolean isIn(String asked) {
        return DENIED.matcher(asked.toLowerCase(Locale.ROOT)).find();
    }

    /** Whether it is asked for what there is not, or hardly. */
    static boolean isOfLittle(String asked) {
        return isIn(asked) || LITTLE.matcher(asked).find();
    }
}
