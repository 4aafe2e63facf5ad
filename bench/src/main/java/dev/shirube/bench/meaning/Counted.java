package dev.shirube.bench.meaning;

import dev.shirube.meaning.EncoderModel;
import dev.shirube.meaning.EncoderUnavailableException;
import dev.shirube.meaning.SentenceEncoder;

import java.util.concurrent.atomic.AtomicLong;

/** A model whose encoder counts the questions that it is given. Thread-safe. */
public final class Counted implements EncoderModel {

    private final EncoderModel model;
    private final AtomicLong questions = new AtomicLong();

    /**
     * Counts for a model.
     *
     * @param model what does the work
     */
    public Counted(EncoderModel model) {
        this.model = model;
    }

    /**
     * Returns how many questions were encoded.
     *
     * @return the number
     */
    public long questions() {
        return questions.get();
    }

    @Override
    public String id() {
        return model.id();
    }

    @Override
    public SentenceEncoder load() throws EncoderUnavailableException {
        return new Counting(model.load(), questions);
    }

    private record Counting(SentenceEncoder encoder, AtomicLong questions)
            implements SentenceEncoder {

        @Override
        public float[] encodeQuestion(String text) {
            questions.incrementAndGet();
            return encoder.encodeQuestion(text);
        }

        @Override
        public float[] encodePassage(String text) {
            return encoder.encodePassage(text);
        }
    }
}
