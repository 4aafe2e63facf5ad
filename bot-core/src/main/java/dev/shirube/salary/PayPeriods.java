package dev.shirube.salary;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The words that tell what is paid for. */
final class PayPeriods {

    private static final Map<PayPeriod, Pattern> WORDS = new EnumMap<>(PayPeriod.class);

    static {
        WORDS.put(
                PayPeriod.YEAR,
                Pattern.compile(
                        "年収|年俸制?|年額|年間|(?<![0-9])年の(?=目安|平均|相場|手取り前)|/\\s?年|per\\s+(?:year|annum)|\\ba\\s+year|annually|annual\\b"
                            + "|yearly|/\\s?(?:year|yr|y)\\b|\\bp\\.\\s?a\\.?|\\bpa\\b"
                            + "|(?<![0-9])年(?=\\s?約?\\s?[0-9¥])"));
        WORDS.put(
                PayPeriod.MONTH,
                Pattern.compile(
                        "月給|月収|月額|初任給|(?<![0-9])月の(?=目安|平均|相場|手取り前)|/\\s?月|per\\s+month|\\ba\\s+month|monthly|/\\s?(?:month|mo)\\b"
                            + "|(?<![0-9])月(?=\\s?約?\\s?[0-9¥])"));
        WORDS.put(
                PayPeriod.DAY,
                Pattern.compile(
                        "日給|日当|日額|/\\s?日|per\\s+day|\\ba\\s+day|daily|/\\s?day\\b"
                                + "|(?<![0-9])日(?=\\s?約?\\s?[0-9¥])"));
        WORDS.put(
                PayPeriod.HOUR,
                Pattern.compile(
                        "時給|時間給|/\\s?時間?|per\\s+hour|\\ban\\s+hour|hourly|/\\s?(?:hour|hr|h)\\b"));
    }

    private PayPeriods() {}

    /** The periods that a text names, in lower case and normalised. */
    static Set<PayPeriod> in(String text) {
        Set<PayPeriod> named = EnumSet.noneOf(PayPeriod.class);
        WORDS.forEach((period, words) -> {
            if (words.matcher(text).find()) {
                named.add(period);
            }
        });
        return named;
    }

    /** The text without these words. */
    static String without(String text) {
        String rest = text;
        for (Pattern words : WORDS.values()) {
            rest = words.matcher(rest).replaceAll(" ");
        }
        return rest.strip();
    }
}
