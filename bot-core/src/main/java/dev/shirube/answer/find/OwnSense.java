package dev.shirube.answer.find;

import dev.shirube.answer.find.ConditionTerm.Place;
import dev.shirube.text.Morphemes;
import dev.shirube.text.Morphemes.Kind;
import dev.shirube.text.Morphemes.Morpheme;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells whether a word stands for itself in a sentence, and for what the holder of the job does:
 * not for the first part of another thing (「契約書」 is no 「契約」), nor for what other people do.
 */
final class OwnSense {

    /** What can stand behind a word without making another thing of it: 「英語力」, 「子どもたち」. */
    private static final Set<String> LEAVES_THE_SENSE =
            Set.of(
                    "者", "力", "学", "系", "職", "等", "制", "中", "用", "付き", "向け", "様", "さん", "たち", "達",
                    "方", "費", "代", "料", "明け", "業", "界", "的", "性", "知識", "能力", "スキル", "仕事", "関係",
                    "全般", "現場", "技術", "ツール", "ソフト", "レベル", "専門", "先", "同士", "ごと", "別", "人", "班",
                    "課", "部", "室", "係", "屋", "師", "士", "技能", "量", "側", "込み", "後", "前", "時", "日",
                    "帯", "以上", "以下", "あり", "有り", "付", "級", "枚", "本", "件", "回", "名", "点", "面", "家",
                    "祝", "祝日", "出身", "経験者", "未経験", "員", "検定", "手帳");

    /** Who is spoken of, where what is said is not said of the job. */
    private static final Pattern OTHERS =
            Pattern.compile(
                    "(?:顧客|取引先|利用者|ユーザー|受講者|候補者|応募者|読者|視聴者|投資家)(?:の多く|たち)?(?:が|は|も)[^、。]{0,12}$"
                        + "|\\b(?:customers?|clients?|users?|guests?|visitors?|candidates|readers|viewers|students|hotels|companies|offices|branches)\\b(?:"
                        + " (?:who|that|which|are|is|often|mostly|now|live|living|work|working|based|travelling|staying))*\\s+$",
                    Pattern.CASE_INSENSITIVE);

    /** Words of so many characters are easily part of another word. */
    private static final int SHORT = 2;

    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?\\s");

    /** A row or an item that tells of another job, which it begins with: 「テックリード：…」. */
    private static final Pattern OTHER_JOB =
            Pattern.compile(
                    "^[\\W_]*[^：:。、|]{0,20}(?:マネージャー|マネジャー|エンジニア|デザイナー|リード|ディレクター|プロデューサー|プランナー|コンサルタント|アナリスト|アーキテクト|スタック|トレーナー|技術者|研究者|担当|部長|課長|所長|工場長|社長|社内SE|CIO|CTO|CPO|CMO|CEO|CFO|PM|PdM|manager|engineer|designer|lead|director|officer|head"
                        + " of \\w+|consultant|analyst)[）)]?\\s*[：:]",
                    Pattern.CASE_INSENSITIVE);

    private OwnSense() {}

    /** Whether a sentence tells of another job that it begins with. */
    static boolean isOfOtherJob(String sentence) {
        boolean names = sentence.indexOf('：') >= 0 || sentence.indexOf(':') >= 0;
        return names && OTHER_JOB.matcher(sentence).find();
    }

    /** Whether the word at that place of a sentence stands for itself. */
    static boolean isThing(String sentence, Place place) {
        int end = place.end();
        String around =
                sentence.substring(
                        Math.max(place.start(), end - 2), Math.min(sentence.length(), end + 3));
        return !POSSESSIVE.matcher(around).find() && !isPartOfOtherThing(sentence, place);
    }

    /** Whether the word at that place of a sentence is said of others than the holder. */
    static boolean isOfOthers(String sentence, Place place) {
        return OTHERS.matcher(sentence.substring(0, place.start())).find();
    }

    /** Whether nouns go on behind the word, the last of which is another thing. */
    private static boolean isPartOfOtherThing(String sentence, Place place) {
        int end = place.end();
        if (!isKanji(sentence.charAt(end - 1))
                || (end >= sentence.length() && end - place.start() > SHORT)
                || (end < sentence.length()
                        && !isJapanese(sentence.charAt(end))
                        && end - place.start() > SHORT)) {
            return false;
        }
        Morphemes morphemes = Morphemes.of(sentence);
        if (end - place.start() <= SHORT && !morphemes.isWhole(place.start(), end)) {
            return true; // 「木曜」 is no 「木」
        }
        List<Morpheme> behind =
                morphemes.words().stream()
                        .filter(word -> word.start() >= end)
                        .takeWhile(word ->
                                word.kind() == Kind.NOUN
                                        && isJapanese(sentence.charAt(word.start())))
                        .toList();
        if (behind.isEmpty() || behind.getFirst().start() != end) {
            return false;
        }
        int at = end;
        Morpheme head = behind.getFirst();
        for (Morpheme word : behind) {
            if (word.start() != at) {
                break;
            }
            head = word;
            at = word.end();
        }
        return !morphemes.isAction(head)
                && !LEAVES_THE_SENSE.contains(sentence.substring(head.start(), head.end()));
    }

    private static boolean isKanji(char c) {
        return Character.isIdeographic(c);
    }

    private static boolean isJapanese(char c) {
        return Character.isIdeographic(c) || (c >= 'ぁ' && c <= 'ヶ') || c == 'ー';
    }
}
