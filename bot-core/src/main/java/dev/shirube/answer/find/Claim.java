package dev.shirube.answer.find;

import dev.shirube.answer.find.ConditionTerm.Place;

import java.util.regex.Pattern;

/**
 * Tells whether a sentence claims what it has a word for, of the holder of the job and of today:
 * not what is believed, was so once, is planned, is wished for or is done by others.
 */
final class Claim {

    /** 「在宅でできると思われがちですが」: what follows may be the contrary. */
    private static final Pattern BELIEVED =
            Pattern.compile(
                    "^[^。]{0,24}(?:思われ(?:がち|てい|やす)|思いがち|誤解|勘違い|先入観|思い込|というイメージ|のイメージ|と聞いて|と(?:よく)?聞かれ|と期待して|と(?:よく)?(?:言|い)われ(?:ます|る)?(?:が|けど|けれど)|と聞(?:く|きます|いている|いています)。?$|という噂|といううわさ|たいと(?:電話|連絡|相談|問い合わせ|言|いう))|^[^。]{0,24}て(?:い)?るそうです。?$");

    private static final Pattern BELIEVED_BEFORE =
            Pattern.compile(
                    "\\b(?:people|many|some|outsiders|friends|students|applicants|newcomers|everyone)\\b[^.;]{0,20}\\b(?:think|assume|believe|expect|imagine)\\b[^.;]*$|\\b(?:myth|contrary"
                        + " to)\\b[^.;]*$",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern ONCE =
            Pattern.compile(
                    "(?:昔は|昔、|かつては|以前は|一昔前|ひと昔前|コロナ禍)(?!.*(?:今|いま|現在|最近|近年|近頃))[^。]*$|\\b(?:people|staff|we|i|they|you|it|teams?|companies|employers|everyone|all)"
                        + " (?:all )?used to\\b[^.;]*$|\\bformerly\\b[^.;]*$",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern PLANNED =
            Pattern.compile("^[^。]{0,12}(?:検討中|検討され|検討段階|未定|を?目指す(?!人)|を?目指し|を夢見)");

    /** Whoever wants it is told to go elsewhere, or which employer to choose. */
    private static final Pattern ADVISED =
            Pattern.compile(
                    "^[^。、]{0,10}(?:たい|望む|希望する|求める)(?:人|方)?(?:なら|には|は)[^。]{0,20}(?:別|ほか|他の|向か|向き|やめ|避け)"
                        + "|^[^。、]{0,8}(?:会社|職場|企業|店|求人|募集)を(?:選|探|見つけ|見極め|避け)"
                        + "|^[^。]{0,14}(?:求人|募集)は[^。]{0,30}(?:避け|注意|疑)"
                        + "|^を(?:学|覚え|習|使い)[^。、]{0,6}なら[、]?[^。]{0,6}(?:別|ほか|他の)");

    private static final Pattern IF_WANTED =
            Pattern.compile(
                    "\\bif you (?:want|need|hope|prefer|would like|insist)\\b[^.;]*$",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern ELSEWHERE =
            Pattern.compile(
                    "elsewhere|not for you|think twice|another (?:job|career)|wrong"
                            + " (?:job|career|trade)|avoid",
                    Pattern.CASE_INSENSITIVE);

    /** 「英語より方言」 ranks it below. */
    private static final Pattern RANKED_BELOW =
            Pattern.compile("^(?:を[^、。]{1,6}|が[^、。]{1,6})?より(?:も|先)?(?!も?(?:多|よく|上|高度|前に?取))");

    /** Whoever works beside the holder of the job, or is served. */
    private static final String BESIDE =
            "(?:お客|客|顧客|患者|利用者|ユーザー|同僚|後輩|部下|上司|学生|生徒|家族|業者|経理|総務|事務|他部署|別の部署|別の班|取引先|候補者|応募者|旅行者|観光客|通訳)";

    private static final String WHO =
            BESIDE + "(?:さん|さま|様|たち|達)?(?:の(?:方|人|担当|皆さん)(?:たち|々)?)?(?:が|は|に|を|の|へ|と|から|も)";

    private static final String STAFF = "(?:社員|従業員|職員|スタッフ|メンバー)";

    /** 「英語を話すお客さん」, 「英語の得意な同僚」: others do so. */
    private static final Pattern DONE_BY_OTHERS =
            Pattern.compile(
                    "^(?:が|を|で|も|に|の)?[^、。でに]{0,10}[うくぐすつむるなた]"
                            + WHO
                            + "|^で[^。、]{0,6}てくれ"
                            + "|^の"
                            + WHO
                            + "|^(?:が|を|で|も|に|の)?[^、。でに]{0,10}[うくぐすつむるなた]"
                            + STAFF
                            + "(?:の[^、。]{1,8}を|を|に|へ)"
                            + "|^[^、。]{0,8}のは[^、。]{1,14}(?:だけ|のみ|に限られ|くらい|ぐらい)"
                            + "|^[^、。]{0,8}のは(?![^。]*(?:私|自分|毎日|日々|主な|新人|若手|最初|この))[^、。]{1,18}(?:役目|役割|領分|担当|係|仕事)(?:です|だ|で|。|$)"
                            + "|^(?:や[^、。は]{1,6})?は[^、。]{1,10}(?:の人|の者|の担当|の係|班|部|課|会社)が(?:持|取|担|受|行|撮|や|見|引)"
                            + "|^(?:の[^、。は]{1,8})?(?:も|は)[^、。]{1,12}(?:に任せ|の担当|の役目|が受け持|が担当|が引き受け|に頼み|に頼む|(?:長|者|員|担当|班|リーダー|上司|役|士|師|係)だけ)|^"
                            + " (?:is|are) (?:left to|reserved for|handled by|the job of|done"
                            + " by)\\b|^ (?:is|are) for (?:the |our"
                            + " )?(?:accountants|managers|analysts|engineers|developers|others|office|bosses|seniors|specialists)\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern OTHERS_IN_FRONT =
            Pattern.compile(
                    "(?:あなた|皆さん|みなさん|みんな)が(?:毎日|普段|ふだん|いつも)?使う$|\\b(?:customers?|clients?|users?|guests?|visitors?|candidates|readers|viewers|students|colleagues|coworkers|co-workers|patients|buyers|suppliers|tenants|parents|executives|staff|tourists|travellers|travelers|foreigners|passengers|residents|applicants)"
                        + " (?:who|that) (?:\\w+ ){0,3}$"
                        + "|\\b(?:engineers|developers|analysts|accountants|lawyers|colleagues|managers|planners)"
                        + " (?:at|in|from) (?:the )?(?:office|head office|headquarters|back office)"
                        + " (?:\\w+ ){0,3}$",
                    Pattern.CASE_INSENSITIVE);

    /** 「あちらは土日休みです」, 「保健所の彼女は土日が休み」: somebody elsewhere. */
    private static final Pattern SOMEBODY_ELSE =
            Pattern.compile(
                    "(?:あちら|そちら|向こう|むこう|彼女|彼ら?|同級生|友人|友だち|友達|知人|知り合い)(?:たち)?(?:は|が|も)[^。]*$");

    /** 「社員が在宅で働けるよう、回線を整えます」. */
    private static final Pattern ENABLED =
            Pattern.compile("(?:" + BESIDE + "|" + STAFF + "|みんな)(?:が|の|も)[^、。]{0,8}$");

    private static final Pattern SO_THAT = Pattern.compile("^[^。、]{0,12}よう");

    private static final Pattern OF_STAFF =
            Pattern.compile("(?:" + BESIDE + "|" + STAFF + "|子ども)(?:が|の)$");

    /** Freelancers whom the holder of the job hires. */
    private static final Pattern HIRED =
            Pattern.compile(
                    "^(?:の(?!仕事|道|人|案件|場合|働き方|ほう|方)[^、。]{1,10})?(?:に|を|へ)[^、。]{0,8}(?:頼|依頼|発注|任せ|外注|雇|渡|手配|割り振|お願い)|^(?:契約)?[・、/や]?(?:秘密|の契約|売買|請負|レビュー|審査|締結)|^"
                        + " \\w+(?: \\w+)? (?:send|give|hand|deliver|supply) (?:us|me|you)\\b");

    private static final Pattern HIRED_BEFORE =
            Pattern.compile(
                    "\\b(?:hire|hires|hiring|brief|briefing|pay|paying|commission|manage|managing|book|booking|recruit|coordinate|coordinating)"
                        + " (?:\\w+ )?$",
                    Pattern.CASE_INSENSITIVE);

    /** Beginners whom the holder of the job teaches. */
    private static final Pattern TAUGHT =
            Pattern.compile(
                    "\\b(?:teach|teaching|coach|coaching) (?:\\w+"
                        + " )?$|\\b(?:workshops?|class|classes|lessons?|tours?|sessions?) (?:\\w+"
                        + " )?for (?:\\w+ ){0,8}$",
                    Pattern.CASE_INSENSITIVE);

    /** 「投資未経験の人に」: without experience of something else. */
    private static final Pattern NEW_TO_OTHER =
            Pattern.compile("(?<!業界|実務|職種|業務|完全|全く|全員|異業種)(?<=[\\p{IsHan}ァ-ヶー]{2})$");

    private static final Pattern GIVEN =
            Pattern.compile("^(?:者|の(?:人|方|お客|顧客|生徒|利用者))(?:さん|様)?(?:に|へ|も)");

    private Claim() {}

    /** 「それは別の職種です」. */
    private static final Pattern OF_OTHER_JOB =
            Pattern.compile(
                    "(?:それ|これ|そちら)は別の(?:職|仕事)|別の職(?:種|業)?(?:です|だ|になり)|\\b(?:that is|which is) (?:a"
                            + " different|another) (?:job|trade|role|career)\\b");

    /** Whether a sentence claims what stands at that place. */
    static boolean isMade(String sentence, Place place, ConditionKind kind) {
        String before = sentence.substring(0, place.start());
        String behind = sentence.substring(place.end());
        return !(BELIEVED.matcher(behind).find()
                || BELIEVED_BEFORE.matcher(before).find()
                || (kind != ConditionKind.ENTRY && ONCE.matcher(before).find())
                || ADVISED.matcher(behind).find()
                || (IF_WANTED.matcher(before).find() && ELSEWHERE.matcher(behind).find())
                || OF_OTHER_JOB.matcher(behind).find()
                || RANKED_BELOW.matcher(behind).find()
                || isOfOthers(before, behind, kind)
                || isOnlyPlanned(behind, kind));
    }

    private static boolean isOnlyPlanned(String behind, ConditionKind kind) {
        return (kind == ConditionKind.REMOTE || kind == ConditionKind.HOURS)
                && PLANNED.matcher(behind).find();
    }

    private static boolean isOfOthers(String before, String behind, ConditionKind kind) {
        boolean others =
                DONE_BY_OTHERS.matcher(behind).find()
                        || OTHERS_IN_FRONT.matcher(before).find()
                        || SOMEBODY_ELSE.matcher(before).find()
                        || (ENABLED.matcher(before).find() && SO_THAT.matcher(behind).find());
        return others
                || switch (kind) {
                    case FREELANCE ->
                            HIRED.matcher(behind).find()
                                    || HIRED_BEFORE.matcher(before).find()
                                    || OF_STAFF.matcher(before).find();
                    case ENTRY ->
                            TAUGHT.matcher(before).find()
                                    || (NEW_TO_OTHER.matcher(before).find()
                                            && GIVEN.matcher(behind).find());
                    case HOURS, REMOTE -> OF_STAFF.matcher(before).find();
                    default -> false;
                };
    }
}
