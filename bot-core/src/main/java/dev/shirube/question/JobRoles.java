package dev.shirube.question;

import dev.shirube.question.job.JobMention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells the jobs that a question is about from those that it only names: 「HoEはCTOとどう連携する？」 is about
 * the HoE.
 */
final class JobRoles {

    /**
     * The jobs of a question by their part in it.
     *
     * @param subjects what it is about, each job once
     * @param companions what else it names
     */
    record Roles(List<JobMention> subjects, List<JobMention> companions) {}

    private static final String TEAMWORK = "teamwork";

    /** What stands between two jobs that are asked about alike. */
    private static final Pattern AND =
            Pattern.compile(
                    "s?\\s*(?:と|や|か|および|及び|、|,|・|/|&|または|もしくは|とか|and|or|vs\\.?|versus|対)\\s*(?:the"
                            + " |an? )?",
                    Pattern.CASE_INSENSITIVE);

    /** What follows a job that somebody does something with. */
    private static final Pattern WITH_AFTER =
            Pattern.compile(
                    "^(?:さん|チーム|部門|部|側|の人|の仕事|たち)?\\s*(?:と(?!は|いう)|とは(?!\\s*[?？。]*\\s*$|何(?!が違|が異)|なに|なん|どんな|どういう)|に対し|から見て)");

    private static final Pattern WITH_BEFORE =
            Pattern.compile(
                    "(?:with|alongside|and the|from|to)\\s+(?:the |an? |their )?$",
                    Pattern.CASE_INSENSITIVE);

    /** What follows the job that somebody has or had, or asks whether it will do. */
    private static final Pattern OWN_AFTER =
            Pattern.compile(
                    "^(?:の[\\p{IsHan}ァ-ヶー]{1,6})?(?:から(?!見)|歴|一筋|[0-9０-９一二三四五六七八九十]+年|です[。、!！]|っす[。、!！]|や?けど|なんや|を(?:辞め|やめ|退職|引退)|出身|あがり|上がり|を?(?:して|やって|してた|やってた)|として働|ですが|ですけど|だけど|なんです|でした|だった(?!ら)|でも?(?:なれ|でき|いけ|行け|やれ|目指せ|務ま|つとま|通用))");

    /** What stands before it in English: "I'm a nurse, can I become …". */
    private static final Pattern OWN_BEFORE =
            Pattern.compile(
                    "\\b(?:(?:I(?:['’]m| am| was|['’]ve been)|im)(?: \\d+(?: years old)?(?:"
                            + " and|,))?|work(?:ed|ing)? as|currently|former|ex|(?:laid off|fired)"
                            + " (?:from|as)|(?:quit|left)(?: my job| a job| work)?"
                            + " (?:as|in))[\\s-]+(?:an? |just an? |\\d+[- ]year[- ]old )?$",
                    Pattern.CASE_INSENSITIVE);

    /** What follows a job that is not meant: 「司法書士じゃなくて行政書士」. */
    private static final Pattern NOT_AFTER =
            Pattern.compile("^(?:の(?:話|こと|ほう|方))?(?:じゃな(?:く|い[ほ方])|ではな(?:く|い[ほ方])|でな(?:く|い[ほ方]))");

    private static final Pattern NOT_BEFORE =
            Pattern.compile(
                    "\\b(?:not|rather than|instead of) (?:an? |the )?$", Pattern.CASE_INSENSITIVE);

    /** What makes a job part of a longer word: 「看護師専門学校」, 「医師向け」. */
    private static final Pattern COMPOUND_AFTER = Pattern.compile("^[\\p{IsHan}ァ-ヶ]");

    /** What stands between a job and the one that it tells more about: 「教師のコミュニティの」. */
    private static final Pattern TELLS_MORE_OF =
            Pattern.compile("(?:向け)?(?:の[\\p{IsHan}ァ-ヶーA-Za-z0-9]*){0,2}の");

    Roles assign(String text, List<JobMention> mentions, List<TopicCue> cues) {
        boolean teamwork = cues.stream().anyMatch(cue -> cue.topic().equals(TEAMWORK));
        var subjects = new ArrayList<JobMention>();
        var companions = new ArrayList<JobMention>();
        for (int i = 0; i < mentions.size(); i++) {
            JobMention mention = mentions.get(i);
            if (isSameAsBefore(mention, subjects)) {
                continue;
            }
            boolean coordinate =
                    i > 0 && areAlike(text.substring(mentions.get(i - 1).end(), mention.start()));
            boolean companion;
            if (teamwork) {
                companion =
                        !subjects.isEmpty()
                                || (isFollowedByWith(text, mention) && !leads(text, mentions, i))
                                || isPrecededByWith(text, mention);
            } else {
                companion = !subjects.isEmpty() && !coordinate;
            }
            companion |= isBesideCovered(text, mentions, i);
            (companion ? companions : subjects).add(mention);
        }
        return new Roles(subjects, companions);
    }

    /**
     * Whether a job without a guide is named beside one that has one, and is not what is asked
     * about: the job that somebody has in 「看護師からエンジニアになりたい」, a word about the other job in
     * 「医師向けサービスのCTOの年収」; or, with a guide or without, said not to be meant.
     */
    boolean isAside(String text, JobMention mention, List<JobMention> mentions) {
        String after = text.substring(mention.end());
        if (mentions.stream().noneMatch(m -> m.job().isCovered() && !isNot(text, m))) {
            return false;
        }
        if (isNot(text, mention)) {
            return true;
        }
        return !mention.job().isCovered()
                && (isOwn(text, mention)
                        || COMPOUND_AFTER.matcher(after).find()
                        || tellsMoreOfCovered(text, mention, mentions));
    }

    private static boolean isNot(String text, JobMention mention) {
        return NOT_AFTER.matcher(text.substring(mention.end())).find()
                || NOT_BEFORE.matcher(text.substring(0, mention.start())).find();
    }

    private static boolean tellsMoreOfCovered(
            String text, JobMention mention, List<JobMention> mentions) {
        return mentions.stream()
                .filter(other -> other.job().isCovered() && other.start() >= mention.end())
                .map(other -> text.substring(mention.end(), other.start()))
                .anyMatch(between -> TELLS_MORE_OF.matcher(between).matches());
    }

    /** 「PdMとHoEで意見が割れる」 is about the HoE where only that has a guide. */
    private static boolean isBesideCovered(String text, List<JobMention> mentions, int i) {
        return !mentions.get(i).job().isCovered()
                && isFollowedByWith(text, mentions.get(i))
                && mentions.stream()
                        .skip(i + 1L)
                        .anyMatch(m -> m.job().isCovered() && !isFollowedByWith(text, m));
    }

    /** Whether a job stands where one does that somebody does something with. */
    static boolean isCompanion(String text, JobMention mention) {
        return isFollowedByWith(text, mention) || isPrecededByWith(text, mention);
    }

    /** Whether the text between two jobs asks about both alike. */
    static boolean areAlike(String between) {
        return AND.matcher(between).matches();
    }

    /** Whether it is the job that somebody has or had. */
    static boolean isOwn(String text, JobMention mention) {
        return OWN_AFTER.matcher(text.substring(mention.end())).find()
                || OWN_BEFORE.matcher(text.substring(0, mention.start())).find();
    }

    /** Whether 「と」 or the like stands behind a job. */
    static boolean isFollowedByWith(String text, JobMention mention) {
        return WITH_AFTER.matcher(text.substring(mention.end())).find();
    }

    private static boolean isPrecededByWith(String text, JobMention mention) {
        return WITH_BEFORE.matcher(text.substring(0, mention.start())).find();
    }

    /** 「EMとプロダクトマネージャーはどう連携する」: the first of a pair leads. */
    private static boolean leads(String text, List<JobMention> mentions, int i) {
        return i == 0
                && mentions.size() > 1
                && areAlike(text.substring(mentions.get(0).end(), mentions.get(1).start()));
    }

    private static boolean isSameAsBefore(JobMention mention, List<JobMention> subjects) {
        return subjects.stream()
                .anyMatch(s ->
                        s.job().guides().equals(mention.job().guides())
                                && (s.job().isCovered()
                                        || s.job().name().equals(mention.job().name())));
    }
}
