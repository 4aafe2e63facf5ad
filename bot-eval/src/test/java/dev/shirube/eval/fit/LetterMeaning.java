package dev.shirube.eval.fit;

import dev.shirube.meaning.Meaning;
import dev.shirube.meaning.Sentence;
import dev.shirube.meaning.SentenceVector;

/** Takes texts that share pairs of letters for near, as an encoder would. */
final class LetterMeaning implements Meaning {

    private static final int DIMENSIONS = 256;

    @Override
    public float[] question(String text) {
        var vector = new float[DIMENSIONS];
        for (int i = 0; i + 1 < text.length(); i++) {
            vector[Math.floorMod(text.substring(i, i + 2).hashCode(), DIMENSIONS)]++;
        }
        double squares = 1e-9;
        for (float value : vector) {
            squares += value * value;
        }
        for (int i = 0; i < DIMENSIONS; i++) {
            vector[i] /= (float) Math.sqrt(squares);
        }
        return vector;
    }

    @Override
    public SentenceVector vector(Sentence sentence) {
        return SentenceVector.of(question(sentence.text()));
    }
}
