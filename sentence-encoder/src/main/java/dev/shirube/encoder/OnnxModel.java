package dev.shirube.encoder;

import dev.shirube.meaning.EncoderModel;
import dev.shirube.meaning.EncoderUnavailableException;
import dev.shirube.meaning.SentenceEncoder;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Properties;

/** A model of the files {@code model.onnx} and {@code tokenizer.json}. */
public final class OnnxModel implements EncoderModel {

    static final String MODEL = "model.onnx";
    static final String TOKENIZER = "tokenizer.json";

    /** The hashes of the packed files, so that they need not be made at each start. */
    static final String CHECKSUMS = "checksums.properties";

    /** Counts changes of this program that change vectors. */
    private static final int VERSION = 1;

    private static final int ID_LENGTH = 20;

    private final ModelFiles files;
    private final Prefixes prefixes;
    private final NativeLibraries natives;
    private final String id;

    private OnnxModel(
            ModelFiles files,
            Prefixes prefixes,
            NativeLibraries natives,
            String modelHash,
            String tokenizerHash) {
        this.files = files;
        this.prefixes = prefixes;
        this.natives = natives;
        this.id = id(modelHash, tokenizerHash, prefixes);
    }

    /**
     * Takes the model that is packed with the program.
     *
     * @param libraries a folder where native libraries may be unpacked
     * @return the model
     * @throws EncoderUnavailableException if it is not packed
     */
    public static OnnxModel packed(Path libraries) throws EncoderUnavailableException {
        var files = new ModelFiles.Packed();
        var checksums = new Properties();
        try (InputStream in = files.open(CHECKSUMS)) {
            checksums.load(in);
        } catch (IOException e) {
            throw new EncoderUnavailableException("the model is not packed", e);
        }
        return new OnnxModel(
                files,
                Prefixes.E5,
                new NativeLibraries(libraries),
                checksums.getProperty(MODEL, ""),
                checksums.getProperty(TOKENIZER, ""));
    }

    /**
     * Takes a model from a folder.
     *
     * @param folder where {@code model.onnx} and {@code tokenizer.json} are
     * @param prefixes what the model wants before texts
     * @param libraries a folder where native libraries may be unpacked
     * @return the model
     * @throws EncoderUnavailableException if one of the files cannot be read
     */
    public static OnnxModel in(Path folder, Prefixes prefixes, Path libraries)
            throws EncoderUnavailableException {
        var files = new ModelFiles.InFolder(folder);
        try {
            return new OnnxModel(
                    files,
                    prefixes,
                    new NativeLibraries(libraries),
                    hash(files, MODEL),
                    hash(files, TOKENIZER));
        } catch (IOException e) {
            throw new EncoderUnavailableException("no model in %s: %s".formatted(folder, e), e);
        }
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public SentenceEncoder load() throws EncoderUnavailableException {
        return OnnxSentenceEncoder.load(files, prefixes, natives);
    }

    /** The hash of a file in hexadecimal digits. */
    static String hash(ModelFiles files, String name) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(files.open(name), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String id(String modelHash, String tokenizerHash, Prefixes prefixes) {
        String all =
                String.join(
                        "\n",
                        String.valueOf(VERSION),
                        modelHash,
                        tokenizerHash,
                        prefixes.question(),
                        prefixes.passage());
        byte[] hash = sha256().digest(all.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash).substring(0, ID_LENGTH);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * What is put before a text, so that a model knows what it is.
     *
     * @param question before what somebody asks
     * @param passage before what may answer
     */
    public record Prefixes(String question, String passage) {

        /** What models of the E5 family are trained with. */
        public static final Prefixes E5 = new Prefixes("query: ", "passage: ");
    }
}
