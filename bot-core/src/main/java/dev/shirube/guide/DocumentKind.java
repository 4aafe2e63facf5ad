package dev.shirube.guide;

import java.util.regex.Pattern;

/**
 * What kind of document a headline says that it heads, behind the name of the job: 「看護師採用FAQ」,
 * 「調香師メモ」, "Pyrotechnician job description v2"; and for whom, in front of it: 「新人のための調律師入門」.
 */
public final class DocumentKind {

    private static final Pattern KIND =
            Pattern.compile(
                    "(?:\\s*(?:の?(?:完全|徹底|ざっくり|まるわかり|まるごと|職種|仕事|お仕事|業務|職務|採用|求人|募集|新卒|中途|転職|キャリア|入門)*"
                        + "(?:ガイド(?:ブック)?|FAQ|Q&A|よくある(?:ご?質問|問い合わせ)(?:集)?|要項|採用情報|採用案内|仕様書|記述書|定義書|メモ|覚え?書き?|ノート|マニュアル|手引き?|心得|入門(?:書|編|講座)?|図鑑|読本|wiki)|(?<=\\s)(?:complete"
                        + " |career |interview |job |hiring |recruiting )*"
                        + "(?:guide|handbook|faq|q&a|description|specification|notes|wiki|playbook)))"
                        + "(?:\\s*(?:rev\\.?|ver\\.?|v|第)\\s?[0-9]+(?:\\.[0-9]+)*版?)?"
                        + "(?:\\s*[（(][^（()）]{1,40}[)）])?\\s*$",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern READERS =
            Pattern.compile(
                    "^[\\p{IsHan}\\p{IsKatakana}\\p{IsHiragana}A-Za-z0-9ー・]{2,16}?(?:のための|に向けた|に贈る|が知りたい|向けの?(?=[\\p{IsHan}\\p{IsKatakana}A-Z]))\\s*(?=.{2})");

    private DocumentKind() {}

    /**
     * Returns a headline without the kind of its document and without whom that is for.
     *
     * @param headline a headline
     * @return what stands between them, or the headline where it names none or nothing else
     */
    public static String without(String headline) {
        String rest = READERS.matcher(headline).replaceFirst("");
        rest = KIND.matcher(rest).replaceFirst("").strip();
        return rest.isEmpty() ? headline : rest;
    }
}
