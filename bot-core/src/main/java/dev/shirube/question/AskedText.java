package dev.shirube.question;

import dev.shirube.question.job.JobMention;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a question asks, without the names of the jobs that it asks it about: 「HoEの年収は？」 asks
 * 「年収は？」, "What does a CTO earn?" asks "What does this job earn?". The name of a job is near to
 * everything in its guide and tells none of its sections apart.
 */
final class AskedText {

    /** What leads from a job to what is asked of it. */
    private static final Pattern LEADS_ON =
            Pattern.compile("^(?:さん|職)?\\s*(?:の方の|の|は|って|が|に|を|だと|なら|で|も|とは(?=何)|、|,|:)*\\s*");

    /** 「になるには」 asks how to become something, 「なるには」 asks nothing. */
    private static final Pattern BECOMES = Pattern.compile("^(?:さん|職)?\\s*に(?:な[るりれろっ]|就|つ[くいけ])");

    /** 「から何になれる」 says nothing, 「この仕事から何になれる」 what is meant. */
    private static final Pattern FROM = Pattern.compile("^(?:さん|職)?\\s*(?:から|より|以外)");

    private static final Pattern ARTICLE =
            Pattern.compile("(?:\\b(?:an?|the)\\s+)$", Pattern.CASE_INSENSITIVE);

    /** The sign of "an engineer's day" is taken for part of the name. */
    private static final Pattern OWNS = Pattern.compile("['’]$");

    private static final Pattern ENGLISH_PLURAL = Pattern.compile("^s\\b");

    private AskedText() {}

    static String of(String text, List<JobMention> subjects) {
        var asked = new StringBuilder();
        int at = 0;
        for (JobMention subject : subjects.stream().sorted(AskedText::byStart).toList()) {
            if (subject.start() < at) {
                continue;
            }
            String before = text.substring(at, subject.start());
            String after = text.substring(subject.end());
            int end = subject.end();
            if (at > 0 && JobRoles.areAlike(before)) {
                // 「CTOとVPoEの年収」 asks for the pay of both
                end += asked.toString().isBlank() ? matched(LEADS_ON, after) : 0;
            } else if (isEnglish(before, after)) {
                asked.append(ARTICLE.matcher(before).replaceFirst("")).append("this job");
                boolean owns = OWNS.matcher(text.substring(subject.start(), end)).find();
                asked.append(owns ? "'" : "");
                end += owns ? 0 : matched(ENGLISH_PLURAL, after);
            } else {
                asked.append(before);
                boolean leads = asked.toString().isBlank();
                if ((!leads && !before.isBlank()) || FROM.matcher(after).lookingAt()) {
                    asked.append("この仕事");
                } else if (leads && !BECOMES.matcher(after).lookingAt()) {
                    end += matched(LEADS_ON, after);
                }
            }
            at = end;
        }
        return asked.append(text.substring(at)).toString().strip();
    }

    private static int byStart(JobMention one, JobMention other) {
        return Integer.compare(one.start(), other.start());
    }

    private static boolean isEnglish(String before, String after) {
        String around = before + after;
        return !around.isBlank()
                && around.chars().anyMatch(Character::isAlphabetic)
                && around.chars().noneMatch(c -> c >= 0x3040);
    }

    private static int matched(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        return matcher.lookingAt() ? matcher.end() : 0;
    }
}
