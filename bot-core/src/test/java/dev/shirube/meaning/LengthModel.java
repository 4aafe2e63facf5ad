package dev.shirube.meaning;

import java.util.List;

/**
 * Encodes a text by its length.
 *
 * @param encoded gets each sentence that is encoded
 */
public record LengthModel(List<Sentence> encoded) implements EncoderModel {

    @Override
    public String id() {
        return "lengths";
    }

    @Override
    public SentenceEncoder load() {
        return new LengthEncoder(encoded);
    }

    private record LengthEncoder(List<Sentence> encoded) implements SentenceEncoder {

        @Override
        public float[] encodeQuestion(String text) {
            encoded.add(Sentence.question(text));
            return new float[] {1, 0};
        }

        @Override
        public float[] encodePassage(String text) {
            encoded.add(Sentence.passage(text));
            if (text.equals("bad")) {
                throw new IllegalStateException("bad");
            }
            return new float[] {0, text.length()};
        }
    }
}
