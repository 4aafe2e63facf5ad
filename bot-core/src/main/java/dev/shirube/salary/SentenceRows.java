package dev.shirube.salary;

import dev.shirube.guide.Guide;
import dev.shirube.guide.Passage;
import dev.shirube.guide.Section;
import dev.shirube.text.KanjiNumbers;
import dev.shirube.vocabulary.HeadingCues;
import dev.shirube.vocabulary.YearRange;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads pay that a section on pay tells in sentences: 「五年目で月34万円、年収500万円。」. A figure counts where a
 * word for pay leads to it and nothing behind it makes it anything else, such as a rise or a wish;
 * where money behind it cannot be read so, nothing of the sentence is.
 */
final class SentenceRows {

    private static final PayHeader NO_HEADER = PayHeader.of("");

    private static final String NUMBER = "(?:[0-9０-９][0-9０-９,，.．]*|[〇一二三四五六七八九十百千]+)";

    private static final String SUM =
            "(?:" + NUMBER + "[億万](?:[1-9１-９一二三四五六七八九]千)?円?|" + NUMBER + "千?円)";

    private static final Pattern FIGURE =
            Pattern.compile(
                    "(?:(?:"
                            + NUMBER
                            + "[億万]?円?\\s?[〜～~\\-–—－ー]\\s?|"
                            + SUM
                            + "から))?"
                            + SUM
                            + "(?:[〜～](?![0-9０-９])|から(?=[。、）)]|$)|以上|前後|程度|ほど|くらい|ぐらい)?");

    /** What leads to a figure of pay, with what may stand between. */
    private static final Pattern LEADS =
            Pattern.compile(
                    "^.*(?<lead>(?<word>年収|年俸|月給|月収|日給|日当|時給|週給|初任給|給料|給与|賃金|手元に残(?:る|った)[^、。]{0,3}"
                            + "|(?<![0-9０-９一二三四五六七八九十か毎先今来])(?<mark>[月年])(?=に?約?$)))"
                            + "(?<between>[^。0-9０-９]{0,24})$");

    /** What stands between the word for pay and its figure and tells nothing of whose it is. */
    private static final Pattern FILLER =
            Pattern.compile(
                    "^(?:にすると|に直すと|換算(?:で|すると)?|の(?:目安|相場|平均|中央値)|だいたい|およそ|約|平均(?:して)?|中央値"
                            + "|額面|税込み?|[はがもでにの、:：\\s])*");

    /** What may follow a figure that is pay and nothing else. */
    private static final Pattern ENDS =
            Pattern.compile(
                    "^(?:\\s*$|\\s*[、。,;；)）（(]|で(?:[、。]|す|し(?:た|ょう)|$)|だ(?:[。、]|った|という|が|$)|からです"
                        + "|を(?:もらっ|いただい|受け取っ|稼い)|になり?ま?した|になった|と(?:言|い|話|聞|教え)(?:っ|し|い)?(?:て|た)"
                        + "|が(?:目安|相場|中心|普通|ふつう|一般的|平均|標準|多い))");

    /** What makes money something else than the pay of that job as it is. */
    private static final Pattern NO_PAY =
            Pattern.compile(
                    "手取り(?!前)|手当|賞与|ボーナス|祝い?金|基本給|年金|税金|保険|売上|経費|学費|代が|代は|費|借|返済|貯金|奨学金|差は|差が|値段|料金"
                        + "|単価|顧問料|前職|前の会社|かつて|昔|以前|世帯|夫の|妻の|配偶者|もし|仮に|たら|に比べ|より|壁|目標|希望|理想|上がっ|下がっ|変わ");

    /** Names what the lines below it are of: 「年収にすると」. */
    private static final Pattern NAMES =
            Pattern.compile("^(年収|年俸|月給|月収|日給|時給)(?:にすると|に直すと|では|なら|の目安|は)?[:：]?$");

    private static final Pattern SENTENCE = Pattern.compile("(?<=。)|\\n+");

    private static final Pattern EDGE =
            Pattern.compile("(?:[、:：\\s|（(]|(?<=.)(?:なら|だと|[はがでにのをと]))+$");

    /** Of a longer one its last part tells whose pay it is. */
    private static final int LONGEST_LEVEL = 30;

    /** What one list tells of one job does not differ by more. */
    private static final double ALIKE = 6;

    private final Guide guide;
    private final Section section;
    private final HeadingCues cues;

    SentenceRows(Guide guide, Section section, HeadingCues cues) {
        this.guide = guide;
        this.section = section;
        this.cues = cues;
    }

    /** The rows in reading order. */
    List<SalaryRow> read() {
        var rows = new ArrayList<SalaryRow>();
        @Nullable Carried carried = null;
        for (Passage passage : section.passages()) {
            boolean item = passage.kind() == Passage.Kind.ITEM;
            if (!item && passage.kind() != Passage.Kind.PARAGRAPH) {
                continue;
            }
            carried = item ? carried : null;
            for (String sentence : SENTENCE.split(passage.text())) {
                Matcher names = NAMES.matcher(sentence.strip());
                if (names.matches()) {
                    carried = new Carried(names.group(1), null);
                    continue;
                }
                List<SalaryRow> told = sentence(passage, sentence.strip(), carried);
                rows.addAll(told);
                carried = item && !told.isEmpty() ? Carried.of(told.getLast()) : carried;
            }
        }
        return rows;
    }

    /** The word for pay that holds on, and the last figure that it led to, if any. */
    private record Carried(String word, @Nullable Pay last) {

        static Carried of(SalaryRow row) {
            String word =
                    switch (row.pay().period()) {
                        case YEAR -> "年収";
                        case MONTH -> "月給";
                        case DAY -> "日給";
                        case HOUR -> "時給";
                    };
            return new Carried(word, row.pay());
        }

        boolean fits(Pay pay) {
            return last == null
                    || (last.isLike(pay)
                            && pay.high() <= last.high() * ALIKE
                            && last.high() <= pay.high() * ALIKE);
        }
    }

    private List<SalaryRow> sentence(Passage passage, String sentence, @Nullable Carried before) {
        var rows = new ArrayList<SalaryRow>();
        @Nullable Carried carried = before;
        Matcher figure = FIGURE.matcher(sentence);
        int from = 0;
        while (figure.find()) {
            String part = sentence.substring(from, figure.start());
            Matcher leads = LEADS.matcher(part);
            boolean led = leads.find();
            if (!led && rows.isEmpty() && (carried == null || from > 0)) {
                from = figure.end(); // other money before what is paid
                continue;
            }
            Optional<SalaryRow> row =
                    ENDS.matcher(sentence.substring(figure.end())).find()
                                    && !NO_PAY.matcher(led ? whose(part, leads) : part).find()
                            ? led
                                    ? led(passage, part, leads, figure.group(), rows)
                                    : carried(passage, part, figure.group(), carried)
                            : Optional.empty();
            if (row.isEmpty()) {
                return List.of();
            }
            rows.add(row.get());
            carried = Carried.of(row.get());
            from = figure.end();
        }
        return rows;
    }

    private Optional<SalaryRow> led(
            Passage passage, String part, Matcher leads, String figure, List<SalaryRow> before) {
        String between = FILLER.matcher(leads.group("between")).replaceFirst("");
        String inner = level(between);
        int end = inner.isEmpty() ? leads.start("lead") : part.length();
        String told = part.substring(0, end);
        String level = level(isLeft(leads) ? told.substring(told.lastIndexOf('、') + 1) : told);
        String mark = leads.group("mark");
        String word =
                mark == null
                        ? leads.group("word").replace("初任給", "月給")
                        : "月".equals(mark) ? "月給" : "年収";
        Optional<SalaryRow> same =
                level.isEmpty() && !before.isEmpty()
                        ? Optional.of(before.getLast())
                        : Optional.empty();
        return pay(word, figure)
                .map(pay ->
                        same.map(last -> row(passage, last.level(), last.years(), pay, figure))
                                .orElseGet(() -> row(passage, level, years(level), pay, figure)));
    }

    /** What is left in hand is what costs were taken from, which may be told before it. */
    private static String whose(String part, Matcher leads) {
        return isLeft(leads) ? leads.group("between") : part;
    }

    private static boolean isLeft(Matcher leads) {
        return leads.group("lead").startsWith("手元");
    }

    private Optional<SalaryRow> carried(
            Passage passage, String part, String figure, @Nullable Carried carried) {
        String level = level(part);
        return carried == null || level.isEmpty()
                ? Optional.empty()
                : pay(carried.word(), figure)
                        .filter(carried::fits)
                        .map(pay -> row(passage, level, years(level), pay, figure));
    }

    /** The period is that of the word; a word without one leaves it to what is surely a year's. */
    private static Optional<Pay> pay(String word, String figure) {
        return PayReader.read(KanjiNumbers.in(figure).figures(), NO_HEADER, PayHeader.of(word));
    }

    private SalaryRow row(
            Passage passage, String level, @Nullable YearRange years, Pay pay, String figure) {
        return new SalaryRow(guide, section, passage, level, years, pay, figure, "");
    }

    private @Nullable YearRange years(String level) {
        return cues.years(KanjiNumbers.in(level).figures()).orElse(null);
    }

    private static String level(String text) {
        String whole =
                EDGE.matcher(text.strip())
                        .replaceFirst("")
                        .replaceFirst("^(?:A[.．:：])?[、。\\s]*(?:で、)?", "");
        int comma = whole.lastIndexOf('、');
        return whole.length() > LONGEST_LEVEL && comma > 0 ? whole.substring(comma + 1) : whole;
    }
}
