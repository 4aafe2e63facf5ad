package dev.shirube.encoder;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;

import dev.shirube.encoder.OnnxModel.Prefixes;
import dev.shirube.meaning.EncoderUnavailableException;
import dev.shirube.meaning.SentenceEncoder;

import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Runs a model on one thread a call, and each text for itself: so the result depends neither on the
 * number of cores nor on what else is encoded.
 */
final class OnnxSentenceEncoder implements SentenceEncoder {

    private static final String IDS = "input_ids";
    private static final String MASK = "attention_mask";
    private static final String TYPES = "token_type_ids";
    private static final Set<String> INPUTS = Set.of(IDS, MASK, TYPES);

    /** The vector of the text. */
    private static final String SENTENCE = "sentence_embedding";

    /** The vectors of its tokens; their mean has to do where there is no other. */
    private static final String TOKENS = "last_hidden_state";

    private static final Map<String, String> TOKENIZING =
            Map.of("truncation", "true", "maxLength", "512", "padding", "false");

    private final HuggingFaceTokenizer tokenizer;
    private final OrtEnvironment environment;
    private final OrtSession session;
    private final Prefixes prefixes;
    private final String output;

    private OnnxSentenceEncoder(
            HuggingFaceTokenizer tokenizer,
            OrtEnvironment environment,
            OrtSession session,
            Prefixes prefixes)
            throws EncoderUnavailableException {
        this.tokenizer = tokenizer;
        this.environment = environment;
        this.session = session;
        this.prefixes = prefixes;
        if (!INPUTS.containsAll(session.getInputNames())) {
            throw new EncoderUnavailableException(
                    "the model has other inputs than %s: %s"
                            .formatted(INPUTS, session.getInputNames()));
        }
        Set<String> outputs = session.getOutputNames();
        if (!outputs.contains(SENTENCE) && !outputs.contains(TOKENS)) {
            throw new EncoderUnavailableException(
                    "the model has neither %s nor %s among its outputs: %s"
                            .formatted(SENTENCE, TOKENS, outputs));
        }
        this.output = outputs.contains(SENTENCE) ? SENTENCE : TOKENS;
        float[] _ = encodeQuestion("");
    }

    /** Loads a model and tries it. Whatever goes wrong, with native code too, is told. */
    static OnnxSentenceEncoder load(ModelFiles files, Prefixes prefixes, NativeLibraries natives)
            throws EncoderUnavailableException {
        try {
            natives.prepare();
            HuggingFaceTokenizer tokenizer;
            try (InputStream in = files.open(OnnxModel.TOKENIZER)) {
                tokenizer = HuggingFaceTokenizer.newInstance(in, TOKENIZING);
            }
            OrtEnvironment environment =
                    OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
            OrtSession session = session(environment, files);
            return new OnnxSentenceEncoder(tokenizer, environment, session, prefixes);
        } catch (IOException | OrtException | RuntimeException | LinkageError e) {
            throw new EncoderUnavailableException(
                    "%s cannot be loaded: %s".formatted(files, rootOf(e)), e);
        }
    }

    private static OrtSession session(OrtEnvironment environment, ModelFiles files)
            throws IOException, OrtException {
        // Outside of the heap, which would grow for good by a multiple of the model.
        try (var options = new OrtSession.SessionOptions();
                Arena arena = Arena.ofConfined();
                InputStream in = files.open(OnnxModel.MODEL)) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            // Texts differ in length: what is kept for the longest would never be given back.
            options.setCPUArenaAllocator(false);
            options.setMemoryPatternOptimization(false);
            ByteBuffer model = arena.allocate(files.size(OnnxModel.MODEL)).asByteBuffer();
            ReadableByteChannel from = Channels.newChannel(in);
            while (model.hasRemaining() && from.read(model) >= 0) {}
            return environment.createSession(model.flip(), options);
        }
    }

    private static Throwable rootOf(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    @Override
    public float[] encodeQuestion(String text) {
        return encodeAsIs(prefixes.question() + text);
    }

    @Override
    public float[] encodePassage(String text) {
        return encodeAsIs(prefixes.passage() + text);
    }

    /** The tokens of a text as they are given to the model. */
    long[] tokens(String text) {
        return tokenizer.encode(text).getIds();
    }

    private float[] encodeAsIs(String text) {
        Encoding encoding = tokenizer.encode(text);
        try {
            return run(encoding.getIds(), encoding.getAttentionMask());
        } catch (OrtException e) {
            throw new IllegalStateException("a text could not be encoded", e);
        }
    }

    private float[] run(long[] ids, long[] mask) throws OrtException {
        try (var idTensor = OnnxTensor.createTensor(environment, new long[][] {ids});
                var maskTensor = OnnxTensor.createTensor(environment, new long[][] {mask});
                var typeTensor =
                        OnnxTensor.createTensor(environment, new long[][] {new long[ids.length]})) {
            Map<String, OnnxTensor> inputs = new HashMap<>();
            inputs.put(IDS, idTensor);
            inputs.put(MASK, maskTensor);
            inputs.put(TYPES, typeTensor);
            inputs.keySet().retainAll(session.getInputNames());
            try (OrtSession.Result result = session.run(inputs, Set.of(output))) {
                return vector(result.get(0));
            }
        }
    }

    private static float[] vector(OnnxValue value) throws OrtException {
        return switch (value.getValue()) {
            case float[][] sentences -> ofLengthOne(sentences[0]);
            case float[][][] tokens -> ofLengthOne(sum(tokens[0]));
            case Object other ->
                    throw new IllegalStateException("the model gives no vector but " + other);
        };
    }

    private static float[] sum(float[][] tokens) {
        float[] sum = new float[tokens[0].length];
        for (float[] token : tokens) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += token[i];
            }
        }
        return sum;
    }

    private static float[] ofLengthOne(float[] vector) {
        double squares = 0;
        for (float x : vector) {
            squares += (double) x * x;
        }
        float factor = squares > 0 ? (float) (1 / Math.sqrt(squares)) : 0;
        for (int i = 0; i < vector.length; i++) {
            vector[i] *= factor;
        }
        return vector;
    }
}
