package dev.shirube.eval.variant;

import java.util.Optional;

/** A way to write a question differently. The same question is always written in the same way. */
public enum Rule {
    /** Two neighbouring characters of a word change places. */
    TYPO("typo"),
    /** Katakana and punctuation in half-width form. */
    HALF_WIDTH("half-width"),
    /** Latin letters, digits and punctuation in full-width form. */
    FULL_WIDTH("full-width"),
    /** A word in hiragana in place of kanji. */
    HIRAGANA("hiragana"),
    /** A particle is left out. */
    NO_PARTICLE("no particle"),
    /** It ends politely. */
    POLITE("polite"),
    /** It ends with an emoji. */
    EMOJI("emoji");

    private final String label;

    Rule(String label) {
        this.label = label;
    }

    /**
     * Writes a question differently.
     *
     * @param question the question
     * @return the question by this rule, or nothing where it leaves the question as it is
     */
    public Optional<String> apply(String question) {
        return Optional.of(changed(question)).filter(varied -> !varied.equals(question));
    }

    private String changed(String question) {
        return switch (this) {
            case TYPO -> Typo.in(question);
            case HALF_WIDTH -> Width.half(question);
            case FULL_WIDTH -> Width.full(question);
            case HIRAGANA -> Spoken.hiragana(question);
            case NO_PARTICLE -> Spoken.withoutParticle(question);
            case POLITE -> PoliteEnding.of(question);
            case EMOJI -> EmojiEnding.of(question);
        };
    }

    /** Returns what to call it in a table. */
    @Override
    public String toString() {
        return label;
    }
}
