package dev.shirube.app.ask;

import dev.shirube.answer.Ranked;
import dev.shirube.question.JobMention;
import dev.shirube.question.Question;
import dev.shirube.search.Keyword;
import dev.shirube.vocabulary.YearRange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Tells why an answer is what it is, in lines for a terminal. */
public final class WhyText {

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
        if (!question.text().equals(question.written())) {
            lines.add("  read as:    " + question.text());
        }
        question.subjects().forEach(job -> lines.add("  job:        " + job(job, question)));
        question.companions().forEach(job -> lines.add("  companion:  " + job(job, question)));
        if (!question.topics().isEmpty()) {
            lines.add("  topics:     " + String.join(", ", question.topics()));
        }
        if (question.years() != null) {
            lines.add("  years:      " + years(question.years()));
        }
        if (!question.keywords().isEmpty()) {
            lines.add(
                    "  looked for: "
                            + question.keywords().stream()
                                    .map(WhyText::keyword)
                                    .collect(Collectors.joining(", ")));
        }
    }

    private static String job(JobMention mention, Question question) {
        String written = question.text().substring(mention.start(), mention.end());
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

    private static String keyword(Keyword keyword) {
        return keyword.synonyms().isEmpty()
                ? keyword.text()
                : keyword.text() + " (or " + String.join(", ", keyword.synonyms()) + ")";
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
        lines.add(
                "     "
                        + Features.of(ranked.evidence()).entrySet().stream()
                                .map(feature -> feature.getKey() + " " + number(feature.getValue()))
                                .collect(Collectors.joining(", ")));
        if (!considered.words().isEmpty()) {
            lines.add("     words: " + String.join(", ", considered.words()));
        }
    }

    /** No more digits than there are. */
    private static String number(double value) {
        double rounded = Rounded.of(value);
        return rounded == Math.rint(rounded)
                ? String.valueOf((long) rounded)
                : String.valueOf(rounded);
    }
}
