package dev.shirube.eval.ask;

import dev.shirube.question.Question;
import dev.shirube.question.job.JobMention;
import dev.shirube.ranking.Ranked;
import dev.shirube.vocabulary.YearRange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells why an answer is what it is, in lines for a terminal. */
public final class WhyText {

    /** What speaks for a section beside these makes little difference. */
    private static final int MOST = 6;

    private WhyText() {}

    /**
     * Explains.
     *
     * @param why what was understood, compared and turned down
     * @return the lines
     */
    public static List<String> of(Why why) {
        var lines = new ArrayList<>(List.of("Why"));
        understood(why.question(), lines);
        lines.add("  compared:   " + why.compared() + " sections");
        for (int i = 0; i < why.best().size(); i++) {
            candidate(i + 1, why.best().get(i), lines);
        }
        why.rejected()
                .forEach(rejected ->
                        lines.add("  rejected:   " + rejected.what() + ": " + rejected.why()));
        return lines;
    }

    private static void understood(Question question, List<String> lines) {
        lines.add("  question:   " + question.written());
        if (!question.asked().equals(question.written())) {
            lines.add("  asked:      " + question.asked());
        }
        question.subjects().forEach(job -> lines.add("  job:        " + job(job, question)));
        question.companions().forEach(job -> lines.add("  companion:  " + job(job, question)));
        if (!question.topics().isEmpty()) {
            lines.add("  topics:     " + String.join(", ", question.topics()));
        }
        if (question.years() != null) {
            lines.add("  years:      " + years(question.years()));
        }
        if (!question.words().isEmpty()) {
            lines.add("  words:      " + String.join(", ", question.words()));
        }
    }

    private static String job(JobMention mention, Question question) {
        String written = question.name(mention);
        String guides =
                mention.job().isCovered()
                        ? "guide " + String.join(", ", mention.job().guides())
                        : "no guide";
        return written + " (" + guides + (mention.exact() ? ")" : ", misspelt)");
    }

    private static String years(YearRange years) {
        return Double.isInfinite(years.to())
                ? number(years.from()) + " and more"
                : number(years.from()) + " to " + number(years.to());
    }

    private static void candidate(int place, Considered considered, List<String> lines) {
        Ranked ranked = considered.ranked();
        String path = String.join(" > ", ranked.section().path());
        lines.add("  " + place + ". " + (ranked.guide().slug() + " " + path).strip());
        String confidence =
                considered.confidence() == null
                        ? ""
                        : String.format(Locale.ROOT, ", confidence %.3f", considered.confidence());
        lines.add(
                String.format(Locale.ROOT, "     score %.3f", ranked.score())
                        + confidence
                        + ": "
                        + (considered.rejected() == null ? "given" : considered.rejected()));
        considered.adds().entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MOST)
                .forEach(adds ->
                        lines.add(
                                String.format(
                                        Locale.ROOT,
                                        "       %+7.2f  %s",
                                        adds.getValue(),
                                        adds.getKey().words())));
    }

    /** No more digits than there are. */
    private static String number(double value) {
        double rounded = Rounded.of(value);
        return rounded == Math.rint(rounded)
                ? String.valueOf((long) rounded)
                : String.valueOf(rounded);
    }
}
