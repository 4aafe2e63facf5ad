package dev.shirube.question;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Brings what people type into one form, before it is understood. */
final class QuestionText {

    private static final Pattern ADDRESS =
            Pattern.compile("^(?:\\s*(?:@[\\p{L}\\p{N}_.-]+|<@!?\\w+>)[\\s,:、]*)+");
    private static final Pattern EMOJI_NAME = Pattern.compile(":[a-z0-9_+-]{2,40}:");
    private static final Pattern PICTURES =
            Pattern.compile("[\\p{So}\\p{Cs}\\p{Cn}\\x{1F000}-\\x{1FAFF}\\x{FE0F}\\x{200D}]+");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Cf}\\s]+");

    private QuestionText() {}

    /**
     * Normalises a question: compatibility forms (NFKC), no {@code @bot} in front, no emoji, single
     * spaces.
     */
    static String normalise(String written) {
        String text = Normalizer.normalize(written, Normalizer.Form.NFKC);
        text = ADDRESS.matcher(text).replaceFirst("");
        text = EMOJI_NAME.matcher(text).replaceAll(" ");
        text = PICTURES.matcher(text).replaceAll(" ");
        return CONTROLS.matcher(text).replaceAll(" ").strip();
    }
}
