package dev.shirube.answer.career;

import dev.shirube.answer.turn.NamedJobs;
import dev.shirube.guide.Guide;
import dev.shirube.question.Question;
import dev.shirube.question.job.JobMention;
import dev.shirube.snapshot.Snapshot;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a question asks of ways between jobs: 「EMからCTOになるには」, 「バックエンドから何になれる？」.
 *
 * @param question the question
 * @param snapshot the guides
 */
record PathQuestion(Question question, Snapshot snapshot) {

    /** From where, and to where if that is asked. */
    record Way(Guide from, Optional<Guide> to) {}

    /** From what, in words, to which job. */
    record Hither(String from, Guide to) {}

    private static final Pattern FROM_TO =
            Pattern.compile(
                    "(?:さん|職|の経験(?:者|が.{1,6})?|として.{0,10})?\\s*(?:から(?:の)?|→|⇒|->|=>|を経て)\\s*(?:、|将来|いつか|いずれ)?");

    private static final Pattern TO_AFTER =
            Pattern.compile("^(?:に(?!つい)|へ|を目指|を狙|って|までの|まで|になる|の(?:道|キャリア|ステップ)|[?？。]|$)");

    /** 「バックエンドエンジニアがCTOになるまで」. */
    private static final Pattern UNTIL_AFTER = Pattern.compile("^に(?:なる(?:まで|には|ために)|なれ)");

    /** Some job, by a name that may be in no list, or where somebody stands. */
    private static final Pattern FROM_ANY =
            Pattern.compile("[^、。,.?？!！]{2,20}(?<!未経験|いま|今|これ|それ|ゼロ|0)から(?:の)?\\s*");

    private static final Pattern BECOME_AFTER =
            Pattern.compile("^(?:さん)?(?:に|へ)(?:は|も)?(?:なれ|なる|なり|転職|転身|移れ|移る|進|行け|いけ)");

    private static final Pattern FROM_BEFORE =
            Pattern.compile(
                    "(?:\\bcan|\\bcould|\\bdoes|\\bfrom|\\bas|\\bi'm|\\bi am|\\bbeing)\\s+(?:being"
                            + " )?(?:an? |the )?$");

    private static final Pattern TO_BETWEEN =
            Pattern.compile(
                    "s?,?\\s+(?:become|move (?:in)?to|turn into|end up as|to|into|and (?:want|wish)"
                            + " to|how (?:do|can|could) i|can i|i want"
                            + " to)\\s+(?:become|be|becoming|move (?:in)?to|get to)?\\s*(?:being"
                            + " )?(?:an? |the )?");

    private static final Pattern FROM_BETWEEN =
            Pattern.compile(
                    "s?,?\\s+(?:from|as|coming from|starting (?:out )?as)\\s+(?:being )?(?:an? |the"
                            + " )?");

    /** 「HoEになるにはEMから」. */
    private static final Pattern TO_BEFORE =
            Pattern.compile("(?:に|へ)(?:なる|なり|上がる|進む|移る|転職).{0,6}[、,]?\\s*");

    private static final String LEAVES =
            "(?:辞め|やめ|離れ|卒業し|引退し)(?:たら|て(?:から)?|た(?:あと|後|人)|るなら|ると|れば)";

    private static final Pattern LEAVING =
            Pattern.compile(LEAVES + "|転職|転身|\\b(?:leav\\w+|quit\\w*|after|instead)\\b");

    private static final Pattern NEXT_AFTER =
            Pattern.compile(
                    "^(?:は|って)?(?:将来|いずれ|その後|ゆくゆくは).{0,6}(?:何|なに|どんな).{0,12}(?:なれ|なる|目指|進)|^の(?:キャリアアップ先|キャリアの先|先)(?:に|は|って)|^(?:さん|職|の経験(?:者|が.{1,6})?|として.{0,10})?(?:から|の次|のあと|の後|出身|経験者|を経て)(?:は|に|の|で|って)?.{0,12}?(?:何|なに|どんな|どう(?:いう|なれ|いった)|どこ|どれ|次|キャリア|選択肢|道|ステップ|職種).{0,22}$"
                        + "|^(?:さん|職|の仕事)?(?:を|は|が)?"
                            + LEAVES
                            + "(?:は|に|の|で|って)?[、,]?.{0,12}?(?:何|なに|どんな|どこ|次|キャリア|選択肢|道|行き先|仕事|転職先).{0,22}$"
                            + "|^(?:さん|職)?(?:から)?の(?:その先|転職先|行き先|次の(?:仕事|職|キャリア|道|ステップ)).{0,22}$"
                            + "|^(?:さん|職)?から(?:の)?転職.{0,10}(?:何|なに|どんな|どこ|ある).{0,12}$");

    private static final Pattern NEXT_BEFORE =
            Pattern.compile(
                    "(?:what (?:can|could|do|does|comes?|jobs?|roles?|next).{0,30}|where"
                            + " (?:can|could|do|does).{0,30}|next"
                            + " (?:step|job|role|career|move).{0,16}|career"
                            + " (?:options|paths?|steps?|moves?).{0,16})(?:an? |the )?$");

    /** 「CTOからでもなれる？」 in a conversation on another job. */
    private static final Pattern HITHER_AFTER =
            Pattern.compile(
                    "^(?:さん|職|の経験(?:者|が.{1,6})?|として.{0,10})?(?:から|出身|経験者|上がり)(?:だと|でも|では|なら|の(?:場合|人)|の転(?:職|向|身))?[はもで]?[、,]?\\s*(?:(?:それ|そこ)(?:に|へ))?(?:どう(?:すれ|やっ|したら|なる)|なれ|なる(?:には|の)|いけ|行け|目指せ|めざせ|転職(?:でき|する)|転身|移れ|可能|大丈夫|[?？。]*$)");

    private static final Pattern HITHER_BEFORE =
            Pattern.compile(
                    "(?:\\bget (?:there|into it)|\\bbecome one|\\bmove (?:into"
                            + " (?:it|that)|there)|\\bswitch(?: to (?:it|that))?|\\bdo"
                            + " (?:it|that)|\\bpossible)\\s+(?:from|as|coming from)\\s+(?:being"
                            + " )?(?:an? |the )?$");

    private static final Pattern NOTHING_AFTER = Pattern.compile("^s?\\s*[?.!]*$");

    private static final Pattern NEXT_EN =
            Pattern.compile(
                    "^s?\\s*(?:become|be next|go(?: on)? (?:to|next|from)|move|grow into|turn"
                            + " into|lead|do (?:next|after)|[?.]|$)|^s?\\s+(?:next|after)");

    /** "What does a day look like for a CTO?" asks for no way, "what comes after CTO?" does. */
    private static final Pattern ONWARD =
            Pattern.compile(
                    "\\b(?:next|careers?|after|from|beyond|past|leav\\w+|quit\\w*|becom\\w+|paths?|mov\\w+|exit)\\b");

    /** What is asked of the two instead of the way. */
    private static final Pattern OTHER =
            Pattern.compile(
                    "年収|給料|給与|収入|違い|違う|面接|残業|連携|協業|報告|指示|相談|評価|見た|見て|見る|言われ|salary|\\bpay\\b|differ|interview|report");

    /** Whether it is on what comes after the job, and not on rising in it. */
    boolean isOfLeaving() {
        return LEAVING.matcher(question.written().toLowerCase(Locale.ROOT)).find();
    }

    /** Nothing where no way is asked for. */
    Optional<Way> way() {
        String text = question.written().toLowerCase(Locale.ROOT);
        List<JobMention> mentions = question.mentions();
        List<Guide> guides = new NamedJobs(question, snapshot).guides(mentions);
        if (guides.size() != mentions.size() || OTHER.matcher(text).find()) {
            return Optional.empty();
        }
        return switch (mentions.size()) {
            case 1 -> next(text, mentions.getFirst(), guides.getFirst());
            case 2 -> between(text, mentions, guides);
            default -> Optional.empty();
        };
    }

    /** The job to get to from one that has no guide: 「アナリストからCTOになれる？」. */
    Optional<Hither> fromUncovered() {
        String text = question.written().toLowerCase(Locale.ROOT);
        List<JobMention> covered =
                question.mentions().stream().filter(mention -> mention.job().isCovered()).toList();
        if (covered.size() != 1 || OTHER.matcher(text).find()) {
            return Optional.empty();
        }
        JobMention to = covered.getFirst();
        boolean asked =
                FROM_ANY.matcher(text.substring(0, to.start())).matches()
                        && BECOME_AFTER.matcher(text.substring(to.end())).find();
        return asked
                ? new NamedJobs(question, snapshot)
                        .onlyGuide(to)
                        .map(guide -> new Hither(from(text.substring(0, to.start())), guide))
                : Optional.empty();
    }

    private static String from(String before) {
        return before.replaceFirst("から(?:の)?\\s*$", "").strip();
    }

    /**
     * The way to the job that is talked about: 「バックエンドからだとどうすれば？」, "how do I get there from
     * backend?".
     *
     * @param talkedAbout the guide of that job
     */
    Optional<Way> hither(Guide talkedAbout) {
        String text = question.written().toLowerCase(Locale.ROOT);
        List<JobMention> mentions = question.mentions();
        if (mentions.size() != 1 || OTHER.matcher(text).find()) {
            return Optional.empty();
        }
        JobMention from = mentions.getFirst();
        String before = text.substring(0, from.start());
        String after = text.substring(from.end());
        boolean asked =
                HITHER_AFTER.matcher(after).find()
                        || (HITHER_BEFORE.matcher(before).find()
                                && NOTHING_AFTER.matcher(after).find());
        return asked
                ? new NamedJobs(question, snapshot)
                        .onlyGuide(from)
                        .filter(guide -> !guide.slug().equals(talkedAbout.slug()))
                        .map(guide -> new Way(guide, Optional.of(talkedAbout)))
                : Optional.empty();
    }

    private static Optional<Way> next(String text, JobMention mention, Guide guide) {
        String before = text.substring(0, mention.start());
        String after = text.substring(mention.end());
        boolean asked =
                NEXT_AFTER.matcher(after).find()
                        || (NEXT_BEFORE.matcher(before).find()
                                && NEXT_EN.matcher(after).find()
                                && (!NOTHING_AFTER.matcher(after).find()
                                        || ONWARD.matcher(before).find()));
        return asked ? Optional.of(new Way(guide, Optional.empty())) : Optional.empty();
    }

    private static Optional<Way> between(
            String text, List<JobMention> mentions, List<Guide> guides) {
        String before = text.substring(0, mentions.getFirst().start());
        String between = text.substring(mentions.getFirst().end(), mentions.getLast().start());
        String after = text.substring(mentions.getLast().end());
        boolean onward =
                (between.matches("(?:さん)?(?:が|は)") && UNTIL_AFTER.matcher(after).find())
                        || (FROM_TO.matcher(between).matches() && TO_AFTER.matcher(after).find())
                        || (FROM_BEFORE.matcher(before).find()
                                && TO_BETWEEN.matcher(between).matches());
        if (onward) {
            return Optional.of(new Way(guides.getFirst(), Optional.of(guides.getLast())));
        }
        boolean backward = TO_BEFORE.matcher(between).matches() && after.startsWith("から");
        if (backward) {
            return Optional.of(new Way(guides.getLast(), Optional.of(guides.getFirst())));
        }
        return FROM_BETWEEN.matcher(between).matches()
                        && before.matches(".*\\b(?:become|be|becoming|to|get)\\b.*")
                ? Optional.of(new Way(guides.getLast(), Optional.of(guides.getFirst())))
                : Optional.empty();
    }
}
