package dev.shirube.guide;

import java.util.regex.Pattern;

/**
 * What kind of document a headline says that it heads, behind the name of the job: 「看護師採用FAQ」,
 * 「調香師メモ」, "Pyrotechnician job description v2".
 */
public final class DocumentKind {

    private static final Pattern KIND =
            Pattern.compile(
                    "(?:\\s*(?:の?(?:完全|徹底|職種|仕事|お仕事|業務|職務|採用|求人|募集|新卒|中途|転職|キャリア|入門)*"
                        + "(?:ガイド(?:ブック)?|FAQ|Q&A|よくある(?:ご?質問|問い合わせ)(?:集)?|要項|採用情報|採用案内|仕様書|記述書|定義書|メモ|覚え?書き?|ノート|マニュアル|手引き?|心得|wiki)|(?<=\\s)(?:complete"
                        + " |career |interview |job |hiring |recruiting )*"
                        + "(?:guide|handbook|faq|q&a|description|specification|notes|wiki|playbook)))"
                        + "(?:\\s*(?:rev\\.?|ver\\.?|v|第)\\s?[0-9]+(?:\\.[0-9]+)*版?)?"
                        + "(?:\\s*[（(][^（()）]{1,40}[)）])?\\s*$",
                    Pattern.CASE_INSENSITIVE);

    private DocumentKind() {}

    /**
     * Returns a headline without the kind of its document.
     *
     * @param headline a headline
     * @return what stands before the kind, or the headline where it names none or nothing else
     */
    public static String without(String headline) {
        String rest = KIND.matcher(headline).replaceFirst("").strip();
        return rest.isEmpty() ? headline : rest;
    }
}
