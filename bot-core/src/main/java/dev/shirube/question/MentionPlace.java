package dev.shirube.question;

import dev.shirube.question.job.JobMention;

import java.util.regex.Pattern;

/** What a job is to a question that names it, by where it stands, while another is talked about. */
public enum MentionPlace {
    /** What is asked about: 「営業の年収は？」, "what about nurses?". */
    SUBJECT,
    /** Nothing tells: 「探偵いくら稼ぐ？」, "the tools that architects use". */
    UNTOLD,
    /** Somebody who does something, or to whom it is done: 「営業に断られた」, "convince an engineer". */
    PERSON,
    /** The other of a comparison, a colleague, the job that the person has: 「営業から移れる？」. */
    BESIDE;

    /** What is said before the job that is really meant. */
    private static final String CORRECTION = "correction";

    private static final Pattern BESIDE_AFTER =
            Pattern.compile(
                    "^(?:さん|とか|など)*(?:です[。、]|を(?:辞め|やめ|退職|[0-9一二三四五六七八九十]+年)|をしながら|に比べ|に(?:報告|説明|相談|質問|依頼|提案|頼|言|話|聞|見せ|出し|出す|渡|伝|怒|叱))");

    private static final Pattern BESIDE_BEFORE =
            Pattern.compile(
                    "(?:\\bI'm|\\bI (?:am|was)|\\bI've been|\\bused to"
                        + " be|\\bas|\\b(?:work(?:ed|ing)?|background|experience|career|years|trained)"
                        + " (?:in|of)|\\b(?:left|leave|leaving|quit|quitting)|\\b(?:report|talk|present)"
                        + " to|compared to|unlike|than|vs\\.?|versus|with|alongside|and"
                        + " the|\\b(?:switch|mov|com|transition|chang|go|went|convert)\\w*"
                        + " from)\\s+(?:the |an? |your |their )?$",
                    Pattern.CASE_INSENSITIVE);

    /** What is done to somebody, or done by them: not what they need, have, or are to become. */
    private static final Pattern PERSON_AFTER =
            Pattern.compile(
                    "^(?:さん|様|たち|達|側|の人)*(?:に[「『]|に(?![はも]|必要|求め|要求|大事|大切|向|な[るりれろっ]|就|つ[くいけ]|転)[^。？?]{0,24}?(?:れま|れた|れて|れる|れ[、。])|に電話|に連絡|に会|が[^。？?]{1,12}(?:とき|時|たら|ので|から|場合))");

    private static final Pattern PERSON_BEFORE =
            Pattern.compile(
                    "\\b(?:convince|persuade|ask|tell|help|get past|deal with|approach|win"
                        + " over|that|when|if|because|still|my|our|every|another)\\s+(?:an? |the"
                        + " )?$",
                    Pattern.CASE_INSENSITIVE);

    /** "A detective asked me": whoever did something. */
    private static final Pattern DID_AFTER =
            Pattern.compile(
                    "^s?\\s+(?:asked|told|said|wants?|keeps?|called|came|refused|yelled|complained)\\b");

    private static final Pattern SUBJECT_AFTER =
            Pattern.compile(
                    "^(?:さん|職)*(?:[\\s\\p{P}]*$|は|って|とは|だと|なら|では|でも|も|の場合|の(?:方|ほう)(?![がはに])|について|を(?:教え|おしえ|知り|見せ|お願い))");

    private static final Pattern OWNS_AFTER = Pattern.compile("^(?:さん|職)*の");

    /** 「星図職人 年収」. */
    private static final Pattern NO_PARTICLE_AFTER = Pattern.compile("^[\\s\\p{IsHan}ァ-ヶA-Za-z]");

    private static final Pattern FIRST =
            Pattern.compile(
                    "(?:^|[。！？!?、,，\\n])\\s*(?:じゃあ?|では|それでは|なら|で|あと|ちなみに|逆に|やっぱり?|やはり|ところで|and|so|then|but|ok)?[\\s、,，。]*(?:\\b(?:an?|the)"
                        + " )?$",
                    Pattern.CASE_INSENSITIVE);

    /** Whoever goes back to a job says so: 「QAに戻るけど」, 「さっきの役所」, "back to nurses". */
    private static final Pattern RETURN_AFTER =
            Pattern.compile("^(?:さん|職)*(?:の(?:方|ほう|話|件))?[にへ](?:話を?)?(?:戻|もど)");

    private static final Pattern RETURN_BEFORE =
            Pattern.compile(
                    "(?:さっき|さきほど|先ほど|先程|最初|はじめ|初め)の$|\\b(?:back|return|returning) to (?:the )?$",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern SUBJECT_BEFORE =
            Pattern.compile(
                    "^(?:(?:and|so|then|but|ok)[,\\s]+)?(?:what|how)(?: much| well| long)?"
                        + " (?:is|are|do|does|can|will|would|about)\\s+(?:an? |the )?$"
                        + "|\\b(?:salary|pay|wages?|income|role|job|work|career|life|skills|duties)"
                        + " (?:of|for|as)\\s+(?:an? |the )?$|\\b(?:of|for|from|by) an? $",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern SUBJECT_AFTER_ENGLISH =
            Pattern.compile(
                    "^s?(?:'s?)?\\s+(?:salar|pay\\b|wage|job|role|work|career|skill|dut)|^s?[\\s?.!]*$",
                    Pattern.CASE_INSENSITIVE);

    static MentionPlace of(Question question, JobMention mention) {
        String text = question.written();
        String before = text.substring(0, mention.start());
        String after = text.substring(mention.end());
        if (RETURN_AFTER.matcher(after).find() || RETURN_BEFORE.matcher(before).find()) {
            return SUBJECT;
        }
        if (JobRoles.isFollowedByWith(text, mention)
                || JobRoles.isOwn(text, mention)
                || BESIDE_AFTER.matcher(after).find()
                || BESIDE_BEFORE.matcher(before).find()) {
            return BESIDE;
        }
        if (question.speechActs().contains(CORRECTION) && FIRST.matcher(before).find()) {
            return SUBJECT; // 「違う、霧番」
        }
        return isEnglish(question.name(mention))
                ? english(before, after)
                : japanese(before, after, !question.topics().isEmpty());
    }

    private static boolean isEnglish(String name) {
        return name.chars().allMatch(c -> c < 0x80);
    }

    private static MentionPlace english(String before, String after) {
        boolean first = FIRST.matcher(before).find();
        if (SUBJECT_BEFORE.matcher(before).find()
                || (first && SUBJECT_AFTER_ENGLISH.matcher(after).find())
                || (first && SUBJECT_AFTER.matcher(after).find())) {
            return SUBJECT;
        }
        return PERSON_BEFORE.matcher(before).find() || DID_AFTER.matcher(after).find()
                ? PERSON
                : UNTOLD;
    }

    private static MentionPlace japanese(String before, String after, boolean topic) {
        if (PERSON_AFTER.matcher(after).find()) {
            return PERSON;
        }
        boolean first = FIRST.matcher(before).find();
        boolean subject =
                SUBJECT_AFTER.matcher(after).find()
                        || (topic
                                && (OWNS_AFTER.matcher(after).find()
                                        || NO_PARTICLE_AFTER.matcher(after).find()));
        return first && subject ? SUBJECT : UNTOLD;
    }
}
