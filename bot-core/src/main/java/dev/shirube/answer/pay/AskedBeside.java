package dev.shirube.answer.pay;

import dev.shirube.salary.AskedPay;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Divides a question for jobs that pay an amount into the amount and what else they are to be like:
 * 「月40万もらえて夜勤がないのは？」.
 */
final class AskedBeside {

    /** Before an amount, behind what pay is called. */
    private static final Pattern PARTICLE = Pattern.compile("(?:は|が|で|に|も)?\\s*(?:約|最低)?\\s*$");

    private static final Pattern BEFORE =
            Pattern.compile(
                    "(?:,? ?\\b(?:and|but|with|that|which|who|they|lets me|i can|can"
                            + " i|pays?|paying|earns?|earn|makes?|make|at least|over|more"
                            + " than|above|of)\\b\\s*)+$");

    private static final Pattern BEHIND =
            Pattern.compile(
                    "^\\s*(?:円|yen|dollars?|pounds?)?\\s*(?:(?:a|per) (?:year|month)|or more|and"
                        + " (?:up|more|above))?(?:以上|オーバー|台|くらい|ぐらい|ほど)?(?:を|も(?!ら)|は|に|が)?"
                        + "(?:(?:もら[えういっ]|貰[えういっ]|稼[げぐい]|[超こ越]え|[いゆ行]け|届[くき]|狙え|出[るせ])(?:られ)?(?:る|て|た|そう|ます|たい)?"
                        + "(?:可能性(?:が|の)?(?:ある|あり)?)?)?(?:し|けど|うえ|上)?(?:で|に)?[、,]?\\s*");

    /** What asks, and is no part of what jobs are to be like. */
    private static final Pattern ASKS =
            Pattern.compile(
                    "^(?:(?:which|what|any|are there|is there|show me|find me|list)\\s+(?:of"
                        + " (?:them|these)\\s*|ones?\\s*|jobs?\\s*|roles?\\s*|careers?\\s*|positions?\\s*|any\\s*)*)+|,?"
                        + " ?\\b(?:which|what) (?:jobs?|ones?|roles?)(?: is"
                        + " (?:it|that))?$|\\b(?:jobs?|roles?|careers?|ones)\\b"
                        + "|(?:の|な)?(?:お?仕事|職種|職業|職|やつ|もの|ところ|とこ)?(?:の)?(?:は|って|が|を|も)?(?:全部|すべて|ぜんぶ)?(?:どれ|何|なに|ある|あります|ない|教えて|知りたい|ください)?(?:です|ます)?(?:か|かな|の)?$");

    /** After how long, and whether on average, is read for itself. */
    private static final Pattern WHEN =
            Pattern.compile(
                    "(?:[0-9一二三四五六七八九十]+年目|(?:最初|はじめ)の年|新卒|初任給|平均)(?:から|で|に|の|は|が)?|\\b(?:after|with)"
                        + " [0-9]+ years?\\b(?: of experience)?|\\bon average\\b");

    private static final Pattern MARKS = Pattern.compile("[?？。!！\\s]+$");

    private AskedBeside() {}

    /**
     * What is left without the amount, or nothing where that is all.
     *
     * @param question what is asked
     * @param amount an amount that it names
     * @param names what pay is called before its amount
     */
    static Optional<String> in(String question, AskedPay amount, Collection<String> names) {
        String text = Normalizer.normalize(question, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String written = amount.written().toLowerCase(Locale.ROOT);
        int at = text.indexOf(written);
        if (at < 0) {
            return Optional.empty();
        }
        String rest =
                Stream.of(
                                withoutName(text.substring(0, at), names),
                                BEHIND.matcher(text.substring(at + written.length()))
                                        .replaceFirst(""))
                        .map(part -> MARKS.matcher(part).replaceAll(""))
                        .map(part -> ASKS.matcher(part.strip()).replaceAll("").strip())
                        .map(part -> WHEN.matcher(part).replaceAll("").strip())
                        .map(part -> part.replaceAll("^[、,のでに]+|[、,]+$|(?<=から)で$", ""))
                        .filter(part -> part.length() > 1)
                        .collect(Collectors.joining("、"));
        return rest.isBlank() ? Optional.empty() : Optional.of(rest);
    }

    private static String withoutName(String before, Collection<String> names) {
        String plain = PARTICLE.matcher(before).replaceFirst("");
        return names.stream()
                .filter(plain::endsWith)
                .findFirst()
                .map(name -> plain.substring(0, plain.length() - name.length()))
                .orElseGet(() -> BEFORE.matcher(before).replaceFirst(""));
    }
}
