package dev.shirube.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.shirube.encoder.OnnxModel.Prefixes;
import dev.shirube.meaning.EncoderUnavailableException;
import dev.shirube.meaning.SentenceEncoder;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OnnxSentenceEncoderTest {

    private static final List<String> TEXTS =
            List.of("年収はいくら？", "What wears people down?", "夜勤について", "向いてない気がする");

    /// Processors round differently; on the same one it is less than a millionth.
    private static final Offset<Float> CLOSE = within(0.005f);

    @TempDir static Path folder;

    private OnnxModel packed;
    private OnnxSentenceEncoder encoder;

    @BeforeAll
    void load() throws EncoderUnavailableException {
        packed = OnnxModel.packed(folder.resolve("native"));
        encoder = (OnnxSentenceEncoder) packed.load();
    }

    /// What the tokenizers and onnxruntime packages of Python gave.
    private static List<JsonNode> expected() throws IOException {
        try (InputStream in = OnnxSentenceEncoderTest.class.getResourceAsStream("reference.json")) {
            return JsonMapper.shared().readTree(in).valueStream().toList();
        }
    }

    private static long[] tokens(JsonNode node) {
        return node.get("ids").valueStream().mapToLong(JsonNode::asLong).toArray();
    }

    private static float[] vector(JsonNode node) {
        byte[] bytes = Base64.getDecoder().decode(node.get("vector").asString());
        float[] vector = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).asFloatBuffer().get(vector);
        return vector;
    }

    @Test
    void tokensAreThoseOfHuggingFace() throws IOException {
        for (JsonNode node : expected()) {
            String text = node.get("text").asString();
            assertThat(encoder.tokens(text)).as(text).containsExactly(tokens(node));
        }
    }

    @Test
    void vectorsAreThoseOfOnnxRuntimeElsewhere() throws IOException {
        for (JsonNode node : expected()) {
            String text = node.get("text").asString();
            float[] vector =
                    text.startsWith("query: ")
                            ? encoder.encodeQuestion(text.substring("query: ".length()))
                            : encoder.encodePassage(text.substring("passage: ".length()));
            assertThat(vector).as(text).containsExactly(vector(node), CLOSE);
        }
    }

    @Test
    void aVectorHasLengthOne() {
        for (String text : TEXTS) {
            float[] vector = encoder.encodePassage(text);
            assertThat(dot(vector, vector)).isCloseTo(1, within(1e-5));
        }
    }

    @Test
    void whatMeansTheSameIsNearerThanWhatDoesNot() {
        float[] question = encoder.encodeQuestion("結婚して子ども二人養えますか");
        float[] salary = encoder.encodePassage("年収の目安：経験3年で600万円");
        float[] tools = encoder.encodePassage("使う道具：カメラ、三脚");
        assertThat(dot(question, salary)).isGreaterThan(dot(question, tools));
    }

    @Test
    void aTextOfAnyLengthHasAVector() {
        assertThat(encoder.encodePassage("年収".repeat(50_000))).hasSize(384);
        assertThat(encoder.encodeQuestion("")).hasSize(384);
        assertThat(encoder.encodeQuestion("\ud83c \u0000 \uffff")).hasSize(384);
    }

    @Test
    void theSameTextGivesTheSameBitsOnSeveralThreads() throws InterruptedException {
        List<float[]> alone = TEXTS.stream().map(encoder::encodeQuestion).toList();
        List<float[]> together = Collections.synchronizedList(new ArrayList<>());
        for (int i = 0; i < 12; i++) {
            together.add(new float[0]);
        }
        List<Thread> threads =
                IntStream.range(0, 12)
                        .mapToObj(i ->
                                Thread.ofPlatform()
                                        .start(() ->
                                                together.set(
                                                        i,
                                                        encoder.encodeQuestion(TEXTS.get(i % 4)))))
                        .toList();
        for (Thread thread : threads) {
            thread.join();
        }
        for (int i = 0; i < 12; i++) {
            assertThat(together.get(i)).containsExactly(alone.get(i % 4));
        }
    }

    @Test
    void aModelOfAFolderIsTheSameModel(@TempDir Path dir) throws Exception {
        copy(OnnxModel.MODEL, dir);
        copy(OnnxModel.TOKENIZER, dir);
        OnnxModel model = OnnxModel.in(dir, Prefixes.E5, folder.resolve("native"));
        assertThat(model.id()).as("the packed checksums are right").isEqualTo(packed.id());
        SentenceEncoder other = model.load();
        assertThat(other.encodeQuestion("夜勤")).containsExactly(encoder.encodeQuestion("夜勤"));
    }

    @Test
    void otherPrefixesMakeAnotherModel(@TempDir Path dir) throws Exception {
        copy(OnnxModel.MODEL, dir);
        copy(OnnxModel.TOKENIZER, dir);
        OnnxModel model = OnnxModel.in(dir, new Prefixes("", ""), folder.resolve("native"));
        assertThat(model.id()).isNotEqualTo(packed.id());
        assertThat(model.load().encodeQuestion("query: 夜勤"))
                .containsExactly(encoder.encodeQuestion("夜勤"));
    }

    @Test
    void aFolderWithoutAModelIsTold(@TempDir Path dir) {
        assertThatThrownBy(() -> OnnxModel.in(dir, Prefixes.E5, folder))
                .isInstanceOf(EncoderUnavailableException.class)
                .hasMessageContaining(dir.toString());
    }

    @Test
    void filesThatAreNoModelAreTold(@TempDir Path dir) throws Exception {
        Files.writeString(dir.resolve(OnnxModel.MODEL), "no model");
        copy(OnnxModel.TOKENIZER, dir);
        OnnxModel model = OnnxModel.in(dir, Prefixes.E5, folder.resolve("native"));
        assertThatThrownBy(model::load).isInstanceOf(EncoderUnavailableException.class);

        Files.writeString(dir.resolve(OnnxModel.TOKENIZER), "{}");
        OnnxModel other = OnnxModel.in(dir, Prefixes.E5, folder.resolve("native"));
        assertThatThrownBy(other::load).isInstanceOf(EncoderUnavailableException.class);
    }

    private static void copy(String name, Path dir) throws IOException {
        try (InputStream in = new ModelFiles.Packed().open(name)) {
            Files.copy(in, dir.resolve(name));
        }
    }

    private static double dot(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (double) a[i] * b[i];
        }
        return sum;
    }
}
