package dev.shirube.question;

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
                    "^(?:さん|チーム|部門|部|側|の人|たち)?\\s*(?:と|とは|との|とも|に対し|から見て)(?!いう|は何|は\\s*[?？]?\\s*$)");

    private static final Pattern WITH_BEFORE =
            Pattern.compile(
                    "(?:with|alongside|and the|from|to)\\s+(?:the |an? |their )?$",
                    Pattern.CASE_INSENSITIVE);

    /** What follows the job that somebody has or had. */
    private static final Pattern OWN_AFTER =
            Pattern.compile(
                    "^(?:から(?!見)|出身|あがり|上がり|を?(?:して|やって|してた|やってた)|として働|ですが|ですけど|だけど|なんです|でした|だった)");

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
                    i > 0
                            && AND.matcher(
                                            text.substring(
                                                    mentions.get(i - 1).end(), mention.start()))
                                    .matches();
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

    /** 「看護師からエンジニアになりたい」 does not ask about nurses, if there is a guide to the other. */
    boolean isOwn(String text, JobMention mention, List<JobMention> mentions) {
        return !mention.job().isCovered()
                && OWN_AFTER.matcher(text.substring(mention.end())).find()
                && mentions.stream().anyMatch(other -> other.job().isCovered());
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
    boolean isCompanion(String text, JobMention mention) {
        return isFollowedByWith(text, mention) || isPrecededByWith(text, mention);
    }

    private static boolean isFollowedByWith(String text, JobMention mention) {
        return WITH_AFTER.matcher(text.substring(mention.end())).find();
    }

    private static boolean isPrecededByWith(String text, JobMention mention) {
        return WITH_BEFORE.matcher(text.substring(0, mention.start())).find();
    }

    /** 「EMとプロダクトマネージャーはどう連携する」: the first of a pair leads. */
    private static boolean leads(String text, List<JobMention> mentions, int i) {
        return i == 0
                && mentions.size() > 1
                && AND.matcher(text.substring(mentions.get(0).end(), mentions.get(1).start()))
                        .matches();
    }

    private static boolean isSameAsBefore(JobMention mention, List<JobMention> subjects) {
        return subjects.stream()
                .anyMatch(s ->
                        s.job().guides().equals(mention.job().guides())
                                && (s.job().isCovered()
                                        || s.job().name().equals(mention.job().name())));
    }
}
