package dev.shirube.question;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells whether somebody wants to be asked what is asked in interviews: 「面接の練習したい」, "give me an
 * interview question". Who wants to know what is asked wants something else.
 */
public final class PracticeWish {

    /** Practising, by its name, which may be talked about as well. */
    private static final Pattern PRACTICE =
            Pattern.compile(
                    "面接(?:の|を|に向けた|対策の)?(?:練習|リハーサル|ロープレ|ロールプレイ)(?!方法|の仕方|って|は(?:どう|必要))|模擬面接(?!って|とは|は(?:どう|必要))|mock"
                        + " interview|interview practi[cs]e|practi[cs]e (?:an? |the |my |for (?:an?"
                        + " |the |my )?)?.{0,40}interview");

    private static final Pattern WISHES =
            Pattern.compile(
                    "たい|して|お願い|始め|スタート|やろ|しよ|くださ|ちょうだい|付き合|つきあ|[!！]?$|let'?s|want|start|can"
                            + " (?:we|i)|please|help me|^practi[cs]e|^mock|^interview practice");

    private static final Pattern OF_ALL =
            Pattern.compile("方法|コツ|どうや|仕方|サービス|アプリ|how (?:do|should|to)|tips");

    /** To be asked, whatever it is called. */
    private static final Pattern ASKED =
            Pattern.compile(
                    "面接(?:で(?:聞かれ|出)\\S{0,5}|っぽい|官の|の|で)?(?:質問|問題)(?:を|も)?\\s?(?:(?:一|1)[つ個問]|ひとつ|一問)?(?:だけ|ほど)?(?:を|、)?(?:出して|出題|してみて|してほしい|して(?:ください|くれ)|投げて|ちょうだい|ください|くれ|お願い)"
                        + "|面接官(?:役|になっ|をやっ|のつもり)|面接.{0,12}(?:一問|1問|いちもん)|\\b(?:give|ask|throw|hit|shoot|send|show|want|need)"
                        + " (?:me (?:with )?)?(?:an?|one|another|some)(?: \\S+){0,4} interview"
                        + " question\\b|\\b(?:quiz|grill|interview) me\\b|\\b(?:be|play|act as)"
                        + " (?:the|my|an) interviewer\\b|interview questions? to practi[cs]e");

    private PracticeWish() {}

    /**
     * Tells whether somebody wants to practise.
     *
     * @param said what was said, no command
     * @return whether an interview is to be practised
     */
    public static boolean isIn(String said) {
        String lower = said.toLowerCase(Locale.ROOT);
        if (OF_ALL.matcher(lower).find()) {
            return false;
        }
        return ASKED.matcher(lower).find()
                || (PRACTICE.matcher(lower).find() && WISHES.matcher(lower).find());
    }
}
