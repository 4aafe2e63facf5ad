package dev.shirube.answer.turn;

import dev.shirube.question.Question;
import dev.shirube.salary.AskedPay;
import dev.shirube.salary.PayHeader;
import dev.shirube.salary.PayPeriod;
import dev.shirube.search.JobsForm;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a question asks of pay beyond what a guide tells of it: which job pays most, which pays an
 * amount, whether an amount is little. It is read by structure, so that a question that only names
 * pay or an amount is left to be answered from its guide.
 *
 * @param question the question
 * @param text the same in lower case
 * @param amounts the amounts that it names
 */
public record PayQuestion(Question question, String text, List<AskedPay> amounts) {

    private static final String SALARY = "salary";

    /** "What are well-paid jobs?" reads as if it asked what they are. */
    private static final Set<String> OF_PAY = Set.of(SALARY, "about");

    private static final Pattern PAY =
            Pattern.compile(
                    "年収|月収|月給|時給|給料|給与|収入|報酬|稼|儲|もらえ|貰え|高給|薄給|賃金|お金になる|\\bpa(?:y|ys|id|ying)\\b|salar|\\bearn"
                        + "|wage|income|money|compensat|lucrative");

    private static final Pattern MOST =
            Pattern.compile(
                    "一番|いちばん|1番|最も|もっとも|トップ|最高額|ランキング|高い順|多い順|稼げる順|高い.{0,4}から順|(?:ベスト|トップ|上位)\\s?[0-9]|highest|best[-"
                        + " ]pa(?:id|ying)|top[- ]pa(?:id|ying)|\\bmost\\b|\\brank|pays? (?:the"
                        + " )?best|best pay");

    private static final Pattern MIDDLE =
            Pattern.compile("中央値|平均|真ん中|中くらい|中間(?!管理)|標準的|median|average|typical");

    private static final Pattern LEAST =
            Pattern.compile(
                    "低い順|安い順|少ない順|(?:一番|いちばん|1番|最も|もっとも).{0,8}(?:低|安|少な)|(?:年収|給料|給与|収入).{0,3}(?:低|安|少な)い.{0,3}(?:一番|最も)|lowest|worst[-"
                        + " ]pa(?:id|ying)|(?<!at )\\bleast\\b");

    /** 「稼げる仕事は？」 asks for those that pay most, too. */
    private static final Pattern HIGH =
            Pattern.compile(
                    "(?:年収|月収|月給|給料|給与|収入|報酬|お?金)(?:が|の|も)?(?:良い|いい|よい|高い|高め|多い)|高(?:収入|年収|給|所得|賃金|時給)|稼げる|稼ぎ(?:が|の)?(?:いい|良い)|儲かる|お金になる|\\b(?:well|highly|high|better|good)[-"
                        + " ](?:pa(?:id|ying|y)|salar(?:y|ies)|incomes?|money)\\b|\\bpays?"
                        + " well\\b|lucrative");

    private static final Pattern LOW =
            Pattern.compile(
                    "(?:年収|月収|月給|給料|給与|収入|報酬)(?:が|の|も)?(?:低い|低め|安い|少ない)|薄給|低(?:賃金|収入|年収|給料)|\\b(?:badly|poorly|low|lowly)[-"
                        + " ](?:pa(?:id|ying|y)|salar(?:y|ies)|incomes?)\\b|\\bpays?"
                        + " (?:badly|poorly|little)\\b");

    private static final Pattern AVOIDS = Pattern.compile("避け|嫌|いや|やだ|じゃな|でな|\\bavoid|\\bnot\\b");

    /** 「稼げる仕事なの？」 is on the job that is talked about. */
    private static final Pattern OF_ALL =
            Pattern.compile(
                    "(?:仕事|職種|職業|職|やつ)(?:は|を|って(?:何|なに|どれ)|一覧|ある|あり|教えて|おしえて|[?？。]?$)|どの|どれ|どんな|\\bjobs\\b|\\broles\\b|\\bcareers\\b|\\bwhich\\b|\\bwhat\\b");

    /** What is chosen among. */
    private static final Pattern JOBS =
            Pattern.compile(
                    "職種|職業|仕事|やつ|ジョブ|ポジション|役職|職(?=は|が|って|を|[?？]|$)|\\b(?:jobs?|roles?|careers?|positions?"
                        + "|professions?|occupations?)\\b");

    /** 「一番年収が高いのは」 asks for one of all where no job is talked about. */
    private static final Pattern WHICH =
            Pattern.compile(
                    "(?:の|やつ)(?:は|って|が)?(?:全部|すべて|ぜんぶ|ある|あります)(?:の)?(?:です)?か?[?？。]?$|の(?:は|って)(?:どれ|どこ|何|なに|誰|だれ)?(?:です)?か?(?:ね|な)?[?？。]?$|どれ|どの|ランキング|順|\\bwhich\\b|\\bwho\\b|\\bwhat\\b");

    /** What is asked for instead of a job. */
    private static final Pattern OTHER =
            Pattern.compile(
                    "方法|コツ|決ま|決め|理由|なぜ|なんで|には|ためには|スキル|資格|会社|企業|業界|都市|地域|時期|年代|学歴|どう(?:すれば|やって|したら)|会社|この(?:仕事|職)|その(?:仕事|職)|仕事内容|\\bhow\\b|\\bwhy\\b|compan|skill|\\bcit(?:y|ies)\\b|this"
                        + " (?:job|role)|that (?:job|role)");

    private static final Pattern REACH =
            Pattern.compile(
                    "以上|超(?!過)|[こ越]え|プレ[イー]ヤー|なれ|オーバー|[いゆ行]け[るま]|目指[しせ]|行く|いく|届|稼|もら[えういっ]|貰[えういっ]|狙|到達|可能|台の|払|\\bover\\b|above|more"
                        + " than|at"
                        + " least|reach|\\bpa(?:y|ys|ying)\\b|earn|\\bmake|\\bget\\b|[0-9]k?\\+");

    /** 「年収1500万超えるにはどの職種？」 asks for a job, in whatever words it goes on. */
    private static final Pattern WHICH_JOB =
            Pattern.compile(
                    "(?:どの|どんな|どういう|何の|なんの|何て|なんて)(?:職種|職業|仕事|職|ポジション|役職)|(?:職種|職業|仕事|職)(?:は|って|なら)?(?:何|なに|どれ|ある|あり)|(?:何|なに)に(?:なれ|なる|なったら|就)"
                        + "|[0-9]\\s?[千百]?万円?(?:台|くらい|ぐらい|前後|程度)?の(?:職種|職業|仕事|職|やつ)(?:は|が|って|を)?(?=(?:何|なに|どれ|どこ|ある|あり|ない|教え|知り|探|一覧)|[\\s。?？]*$)|\\b(?:which|what)"
                        + " (?:jobs?|roles?|careers?|positions?|professions?)\\b|\\bwhat"
                        + " (?:should|could|can|do) i (?:need to |have to )?(?:become|be)\\b");

    private static final Pattern LESS =
            Pattern.compile("以下|未満|まで|below|less than|under\\b|at most");

    private static final Pattern COMPARES =
            Pattern.compile(
                    "比べ|比較|並べ|一覧|レンジ|上(?=[?？]|で|なの|です|か)|side by"
                        + " side|違い|違う|差|どっち|どちら|どれ|高い|低い|稼げ|compare|\\bvs\\.?|versus|difference|higher|lower"
                        + "|better|\\bmore\\b|\\bless\\b");

    private static final Pattern MORE_OR_LESS =
            Pattern.compile("高い|低い|安い|稼げ|もらえ|貰え|\\bhigher|\\blower");

    private static final Pattern THAN =
            Pattern.compile("より|\\bthan\\b|(?:年収|給料|給与|収入|月収)(?:と|、).+(?:年収|給料|給与|収入|月収)");

    /** What is thought of an amount. */
    private static final Pattern JUDGES =
            Pattern.compile(
                    "低[いすく]|安[いすく]|少な[いすく]|高[いすめ]|妥当|適正|相場|普通(?!に)|平均(?:的|より|以上|以下)?|どう(?:なの|なん|です|でしょ|思|かな|だろ|[?？]|$)|もらいすぎ|貰いすぎ|足り|安月給|いい方|良い方|マシ|too"
                        + " (?:low|high|little|much)|\\b(?:low|high|fair|normal"
                        + "|average|underpaid|overpaid|decent|reasonable|enough|good|bad|ok|okay)\\b");

    /** That the amount is that of a person. */
    private static final Pattern OWN =
            Pattern.compile(
                    "(?:時給|日給|月給|月収)\\s?[約$¥€£]?[0-9]|私|僕|俺|自分|うち|わたし|これって|今の|いまの|今(?=[0-9約年])|もらいすぎ|貰いすぎ|現在|現状|もらって|貰って|もらう|提示|オファー|内定|(?:なん|ん)?(?:だけど|ですけど|だが|ですが|やけど|っすけど)|万(?:円)?(?:で(?:す)?|だ|台)?[、,。]?\\s*(?:って|は|だと|です|なら)?\\s*(?:低|安|少な|高|妥当|適正|普通|平均|どう)|\\bi'?m\\b|\\bi"
                        + " am\\b|\\bi (?:make|earn|get|have|was|got)\\b|\\bmy\\b|\\boffer|\\bis"
                        + " (?:that|this|it|[$¥€£0-9])");

    /** 「3年目で800万」 says nothing beside these two. */
    private static final Pattern NOTHING_ELSE =
            Pattern.compile(
                    "(?:もらえる|貰える|稼げる|いける|稼ぐ|(?:稼ぎ|超え|越え|届き|行き|いき|もらい|貰い|目指し)たい|ほしい|欲しい|です|んだけど|[0-9]++\\s?(?:年目|年生|年|years?)|経験|実務|ジュニア|ミドル|シニア|未経験|新卒|若手|中堅|junior|senior"
                        + "|mid(?:-level)?|[0-9.,]++\\s?[万億千百]*+円?|[$¥€£][0-9.,]++[km]?|[一二三四五六七八九]?千万|年収|月収|以上|で|の|は|だと|なら|も|を|に"
                        + "|[\\s、。?？!！])++");

    /** 「年収2000万超えたい」 asks where that can be had. */
    private static final Pattern WISHES = Pattern.compile("たい|ほしい|欲しい");

    /** 「それって高いの？」 of pay that was shown, with nothing else to look for. */
    private static final Pattern TOLD =
            Pattern.compile(
                    "(?:で、?|え、?|へえ、?|ふーん、?)?(?:それ|これ|その(?:額|金額|年収|給料|給与|月給|時給)|この(?:額|金額|年収|給料|給与|月給|時給))?"
                        + "(?:って|は|だと)?、?(?:世間的に|一般的に|業界的に|(?:他|ほか)と(?:比べて|比べると|比べたら)|(?:他|ほか)の(?:仕事|職種)と(?:比べて|比べると|比べたら))?"
                        + "(?:は|って)?、?(?:高い|低い|安い|多い|少ない|いい|良い|普通|平均的|高給)(?:ほう|方)?(?:なの|なん|の|ん)?(?:です|でしょう)?か?(?:ね|な)?[?？。]*|(?:so,?"
                        + " |and |but )?(?:is|was) (?:that|this|it) (?:a )?(?:high|low|good|bad|a"
                        + " lot|much|little|average|decent|normal|fair)(?: pay| salary| wage|"
                        + " money| amount)?(?: or (?:not|low|bad))?[?!.]*");

    public static PayQuestion of(Question question) {
        String text = question.written().toLowerCase(Locale.ROOT);
        return new PayQuestion(question, text, AskedPay.in(text));
    }

    public boolean isOfPay() {
        return question.topics().contains(SALARY) || PAY.matcher(text).find();
    }

    /** Whether it asks which of all jobs pays most, or least. */
    public boolean asksForExtreme(boolean talkedAbout) {
        return amounts.isEmpty()
                && namesNoJob()
                && isOfPay()
                && (MOST.matcher(text).find()
                        || LEAST.matcher(text).find()
                        || MIDDLE.matcher(text).find())
                && !OTHER.matcher(text).find()
                && choosesJobs(talkedAbout);
    }

    /** Whether it asks for what is usual, and not for what can be had at most. */
    public boolean asksForMiddle() {
        return MIDDLE.matcher(text).find() && !asksForLeast();
    }

    public boolean asksForLeast() {
        return LEAST.matcher(text).find()
                || (LOW.matcher(text).find()
                        && !MOST.matcher(text).find()
                        && !AVOIDS.matcher(text).find());
    }

    /** Whether it asks which of all jobs pay well, or badly. */
    public boolean asksForHighOrLow(boolean talkedAbout) {
        return amounts.isEmpty()
                && namesNoJob()
                && isOfPay()
                && (HIGH.matcher(text).find() || LOW.matcher(text).find())
                && OF_ALL.matcher(text).find()
                && !OTHER.matcher(text).find()
                && asksForNothingElse()
                && choosesJobs(talkedAbout);
    }

    /** 「リモートで稼げる仕事」 are not just any that pay well. */
    private boolean asksForNothingElse() {
        String rest =
                Stream.of(HIGH, LOW, JOBS, AVOIDS, PAY)
                        .reduce(
                                text,
                                (left, known) -> known.matcher(left).replaceAll(" "),
                                String::concat);
        return OF_PAY.containsAll(question.topics())
                && question.words().stream()
                        .noneMatch(word -> rest.contains(word.toLowerCase(Locale.ROOT)));
    }

    /** The time that it names the pay of, or null: 「月給の高い順」. */
    public @Nullable PayPeriod period() {
        return PayHeader.of(text).period();
    }

    /** Whether it names an amount that is to be had, and not one that somebody has. */
    public boolean namesLeast(boolean talkedAbout) {
        return amounts.size() == 1
                && !talkedAbout
                && namesNoJob()
                && !asksForPlace()
                && !LESS.matcher(text).find()
                && REACH.matcher(text).find();
    }

    /** Whether it asks which of all jobs pay an amount. */
    public boolean asksWhoReaches(boolean talkedAbout) {
        if (amounts.size() != 1 || !namesNoJob() || LESS.matcher(text).find()) {
            return false;
        }
        boolean enough = question.years() != null || WISHES.matcher(text).find();
        if (!talkedAbout && enough && NOTHING_ELSE.matcher(text).matches()) {
            return true;
        }
        return (WHICH_JOB.matcher(text).find() && isOfPay())
                || (REACH.matcher(text).find()
                        && !OTHER.matcher(text).find()
                        && choosesJobs(talkedAbout));
    }

    /** Whether it asks what to think of an amount that somebody is paid. */
    public boolean asksForPlace() {
        return amounts.size() == 1
                && !JOBS.matcher(text.replace("この仕事", "").replace("仕事内容", "")).find()
                && JUDGES.matcher(text).find()
                && OWN.matcher(text).find();
    }

    /** Whether it asks what to think of pay that was told just now. */
    public boolean judgesWhatWasTold() {
        return amounts.isEmpty() && namesNoJob() && TOLD.matcher(text.strip()).matches();
    }

    /** Whether it sets one amount above another without naming pay: 「どっちが高い？」. */
    public boolean saysMoreOrLess() {
        return MORE_OR_LESS.matcher(text).find();
    }

    /** Whether it asks how pay compares, and for nothing else. */
    public boolean comparesPay() {
        return amounts.isEmpty()
                && question.topics().equals(List.of(SALARY))
                && (question.topicsAlone() || COMPARES.matcher(text).find());
    }

    /** 「EMよりCTOの方が高い？」 is about both. */
    public boolean isOfMoreThanOther() {
        return THAN.matcher(text).find();
    }

    private boolean choosesJobs(boolean talkedAbout) {
        return JOBS.matcher(text).find()
                || (!talkedAbout
                        && (WHICH.matcher(text).find() || !JobsForm.of(text).equals(text)));
    }

    private boolean namesNoJob() {
        return question.mentions().isEmpty();
    }
}
