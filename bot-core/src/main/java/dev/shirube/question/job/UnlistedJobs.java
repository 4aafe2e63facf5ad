package dev.shirube.question.job;

import dev.shirube.text.Folding;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises jobs that no list names by the word that they end with: 「量子エンジニア」, "quantum engineer".
 */
public final class UnlistedJobs {

    private final Pattern japanese;
    private final Pattern english;

    /**
     * Recognises jobs by their last word.
     *
     * @param heads the words that names of jobs end with
     */
    public UnlistedJobs(List<String> heads) {
        this.japanese =
                Pattern.compile(
                        "(?<name>[\\p{IsHan}ァ-ヶー・A-Za-z0-9+#/]{2,20}?"
                                + either(heads, true)
                                + ")(?![ァ-ヶー\\p{IsHan}])");
        this.english =
                Pattern.compile(
                        "(?:^|\\b(?:for|as|of|is|are|about)\\s+|\\b(?=(?:an?|the)\\s))(?:(?:an?|the)\\s+)?(?<name>(?!(?:an?|the|what|how|and)\\s)(?:[a-z+#/-]+\\s+){1,3}?"
                                + either(heads, false)
                                + "s?)\\b",
                        Pattern.CASE_INSENSITIVE);
    }

    /**
     * Finds an unlisted job.
     *
     * @param text a question that names no listed job
     * @return the mention, or nothing
     */
    public List<JobMention> find(String text) {
        for (Pattern pattern : List.of(japanese, english)) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.find()) {
                String name = matcher.group("name");
                return List.of(
                        new JobMention(
                                new Job(name, List.of(), false),
                                matcher.start("name"),
                                matcher.end("name"),
                                true));
            }
        }
        return List.of();
    }

    private static String either(List<String> heads, boolean japanese) {
        List<String> some =
                heads.stream()
                        .filter(h -> (h.charAt(0) > 0x7f) == japanese)
                        .sorted(
                                Comparator.comparingInt((String h) -> Folding.fold(h).length())
                                        .reversed())
                        .map(Pattern::quote)
                        .toList();
        return some.isEmpty() ? "(?!)" : "(?:" + String.join("|", some) + ")";
    }
}
