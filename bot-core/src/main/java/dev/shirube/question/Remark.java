package dev.shirube.question;

import dev.shirube.text.Language;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells a remark from a question. Whoever speaks to the bot means it to answer, however they put
 * it; among people who talk with each other 「年収いいなあ」 names a topic and asks for nothing.
 */
public final class Remark {

    private static final Pattern ASKS_IN_JAPANESE =
            Pattern.compile(
                    "\\?|何|なに|なん(?:で|の|ぼ)|どう|どこ|どれ|どの|どんな|どちら|どっち|いくら|いくつ|いつ|なぜ|誰|だれ"
                            + "|教え|おしえ|お願い|知りた|聞きた|見た(?:い|く)|ください|下さい|(?:か|かな|かね|かしら|っけ)$");

    /** What a sentence that tells something ends with; a topic by itself ends with a noun. */
    private static final Pattern TELLS_IN_JAPANESE =
            Pattern.compile(
                    "(?:(?:(?:つら|辛|すご|凄|やば|えぐ|高|低|安|良|い|よさそう|難し|むず|むずかし|厳し|きつ|しんど|面白|おもしろ|楽し"
                        + "|嬉し|うれし|悲し|怖|こわ|多|少な|羨まし|うらやまし|欲し|ほし|長|大き|大事|な|た|っぽ)い"
                        + "|です|ます|でした|ました|ません|った|(?<=[思見来出寝食得])た|ってる|てる|ている|てた|だ|だろう|んす|(?<!なん|どう|どこ|いつ|だれ|誰)や|ねん|やん|そう|らしい|みたい|思う|しよう|ましょう"
                        + "|ありがとう(?:ございま(?:す|した))?|意外|びっくり|納得|残念|了解|笑|草|w+)"
                        + "(?:な|なあ|なぁ|ね|ねえ|ねぇ|のね|よ|よね|わ|ぞ|が|けど|ので|から|し|ー|〜)*"
                        + "|[うくすつぬむるぐぶ](?:ね|ねえ|ねぇ|な|なあ|なぁ|なー|わ)|(?:て|で|たこと)(?:くる|ある|みる)(?:わ|ね|ー|〜)*"
                        + "|\\p{IsHan}い(?:な|なあ|なぁ|なー|わ|わあ|ねえ|ねぇ)|[いきしちけせてえめれ]た(?:わ|なあ|なぁ|よ)"
                        + "|[\\p{IsHan}\\p{IsHiragana}]っ)$");

    private static final Pattern ASKS_IN_ENGLISH =
            Pattern.compile(
                    "\\?|^(?:(?:and|so|but|ok|okay|also|please|hey|hm+|oh|ah|well|yeah|right|wait|cool|thanks|great|nice)"
                        + " )*(?:(?<=and |but )the|(?:what|how|who|when|where|why)(?:s|re|d)?|which"
                        + "|(?:is|are|was|were|do|does|did|has|have|had|ca|could|should|would|wo)(?:nt|n)?"
                        + "|am|can|will|any|tell|show|give|list|explain|compare)\\b|\\b(?:tell|show|give)"
                        + " (?:me|us)\\b|\\bplease\\b");

    private static final Pattern TELLS_IN_ENGLISH =
            Pattern.compile(
                    "\\b(?:nice|good|bad|great|cool|wow|ouch|phew|damn|lol|haha|thanks|thank|thx|love|like|hate"
                        + "|i|im|ive|ill|we|were|my|our|thats|this|its|it|agreed?|yes|yeah|no|ok|okay|same"
                        + "|indeed|interesting|amazing|awesome|tough|rough|crazy|wild|true|fair|sounds"
                        + "|looks|lets)\\b");

    /** What people put behind a sentence: faces, signs and marks. */
    private static final Pattern TAIL = Pattern.compile("[^\\p{L}\\p{N}?ー〜]+$");

    private Remark() {}

    /**
     * Tells whether a text asks for nothing.
     *
     * @param text what somebody wrote where people talk with each other
     * @return whether it is a remark
     */
    public static boolean isOne(String text) {
        String plain =
                Normalizer.normalize(text, Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("['’]", "")
                        .strip();
        if (plain.startsWith("/")) {
            return false;
        }
        if (plain.codePoints().noneMatch(Character::isLetter)) {
            return true;
        }
        String words = TAIL.matcher(plain).replaceAll("");
        return Language.of(plain).orElse(Language.EN) == Language.JA
                ? !ASKS_IN_JAPANESE.matcher(words).find() && TELLS_IN_JAPANESE.matcher(words).find()
                : !ASKS_IN_ENGLISH.matcher(words).find() && TELLS_IN_ENGLISH.matcher(words).find();
    }
}
