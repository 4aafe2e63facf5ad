package dev.shirube.answer.find;

import dev.shirube.search.JobsForm;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes apart questions for jobs that are to be two things at once: 「資格いらなくて夜勤もないやつ」 asks
 * 「資格いらない仕事は？」 and 「夜勤もない仕事は？」.
 */
final class JoinedQuestions {

    private static final String JOBS = "仕事は？";

    private static final String ENGLISH_JOBS = "which jobs ";

    /** What two things are joined by, with what the first ends in when it stands before a noun. */
    private static final Map<String, String> ENDS =
            Map.of("くて", "い", "あって", "ある", "できて", "できる", "て", "る", "で", "の", "、", "の");

    private static final Pattern JOINT =
            Pattern.compile(
                    "(?<joint>くて|あって|できて|(?<=[えけげせぜてでねべぺめれ])て|(?<=[\\p{IsHan}ァ-ヶーA-Za-zしめり])で|(?<=[\\p{IsHan}ァ-ヶーA-Za-zしめり])、)"
                        + "(?!も|い[るてたな]|から|くれ|もら|ほし|欲し|あげ|お[くい]|み[たる]|は)"
                        + "(?:[、\\s]|しかも|かつ|でも|それでいて|そのうち)*(?=.{3,})");

    private static final Pattern ENGLISH_JOINT =
            Pattern.compile(
                    "\\s+(?:and|but|plus|yet)\\s+(?:also |still |with |that |where )?|,\\s+(?:and"
                            + " |but )?(?=no |not |with)",
                    Pattern.CASE_INSENSITIVE);

    /** What names what jobs are to be like and nothing else: 「未経験OKで夜勤なし」. */
    private static final Pattern BARE =
            Pattern.compile("(?:なし|無し|OK|可|不要|不問|休み|あり|少なめ|ゼロ)$", Pattern.CASE_INSENSITIVE);

    private static final Pattern ENGLISH_END =
            Pattern.compile(
                    "[\\s,—–-]*(?:any|which|which ones?|which jobs?|anything)?[?!.\\s]*$",
                    Pattern.CASE_INSENSITIVE);

    private JoinedQuestions() {}

    /**
     * A question for jobs as two.
     *
     * @param first what asks for the one thing
     * @param second what asks for the other
     */
    record Two(String first, String second) {}

    /**
     * Takes a question apart.
     *
     * @param question a question
     * @return every way to take it apart in two, in reading order; none where it asks for no jobs
     */
    static List<Two> in(String question) {
        boolean japanese = question.codePoints().anyMatch(c -> c >= 0x3040);
        return japanese ? japanese(question) : english(question);
    }

    private static List<Two> japanese(String question) {
        String form = JobsForm.of(question);
        if (!form.endsWith(JOBS)) {
            String plain = form.replaceFirst("[?？。!！\\s]+$", "");
            if (!BARE.matcher(plain).find() && !plain.endsWith("の")) {
                return List.of();
            }
            form = plain + (plain.endsWith("の") ? "" : "の") + JOBS;
        }
        var ways = new ArrayList<Two>();
        Matcher joint = JOINT.matcher(form);
        while (joint.find()) {
            String end = ENDS.getOrDefault(joint.group("joint"), "");
            ways.add(
                    new Two(
                            form.substring(0, joint.start("joint")) + end + JOBS,
                            form.substring(joint.end())));
        }
        return ways;
    }

    private static List<Two> english(String question) {
        String form = ENGLISH_END.matcher(JobsForm.of(question)).replaceFirst("");
        var ways = new ArrayList<Two>();
        Matcher joint = ENGLISH_JOINT.matcher(form);
        while (joint.find()) {
            ways.add(
                    new Two(
                            jobs(form.substring(0, joint.start())),
                            jobs(form.substring(joint.end()))));
        }
        return ways;
    }

    private static String jobs(String part) {
        return part.contains("jobs") ? part : ENGLISH_JOBS + part;
    }
}
