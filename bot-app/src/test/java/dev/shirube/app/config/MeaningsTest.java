package dev.shirube.app.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shirube.app.setting.BadSettingException;
import dev.shirube.app.setting.Settings;
import dev.shirube.app.setting.ShirubeProperties;
import dev.shirube.meaning.MeaningSource;
import dev.shirube.meaning.MeaningStatus;
import dev.shirube.meaning.Sentence;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Health;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class MeaningsTest {

    private static final Sentence NEW = Sentence.passage("夜空を写す仕事");

    @TempDir Path data;

    private ShirubeProperties settings(String... more) {
        var all = new ArrayList<>(List.of(more));
        all.add("--shirube.data.dir=" + data);
        return new Settings(all).read();
    }

    @Test
    void whatOneRunHasEncodedTheNextOneKnows() throws Exception {
        MeaningSource first = Meanings.of(settings());
        assertThat(first.status()).isEqualTo(new MeaningStatus.Loading());
        assertThat(first.draft().vector(NEW)).isNull();
        first.encode(List.of(NEW), 1, (done, total) -> {});
        assertThat(first.draft().question("何をする仕事？")).hasSize(384);

        MeaningSource next = Meanings.of(settings());
        assertThat(next.draft().vector(NEW)).isEqualTo(first.draft().vector(NEW)).isNotNull();
    }

    @Test
    void aFolderThatCannotBeWrittenIsNoReasonToStop() throws Exception {
        Path occupied = Files.createFile(data.resolve("occupied"));
        MeaningSource source = Meanings.of(settings("--shirube.data.dir=" + occupied));
        source.encode(List.of(NEW), 1, (done, total) -> {});
        assertThat(source.draft().vector(NEW)).isNotNull();
    }

    @Test
    void itCanBeSwitchedOff() {
        MeaningSource source = Meanings.of(settings("--shirube.meaning.enabled=false"));
        assertThat(source.draft().question("年収は？")).isNull();
        Health health = ProgramHealth.of(source.status());
        assertThat(health.getStatus().getCode()).isEqualTo("UP");
        assertThat(health.getDetails()).containsEntry("state", "off");
    }

    @Test
    void aModelThatIsNotThereIsASlipOfThePen() {
        ShirubeProperties settings = settings("--shirube.meaning.model=" + data.resolve("nothing"));
        assertThatThrownBy(() -> Meanings.of(settings))
                .isInstanceOf(BadSettingException.class)
                .hasMessageContaining("shirube.meaning.model");
    }

    @Test
    void aModelThatCannotBeLoadedLeavesWordsAndTheHealthSaysSo() throws IOException {
        Files.writeString(data.resolve("model.onnx"), "no model");
        Files.writeString(data.resolve("tokenizer.json"), "{}");
        MeaningSource source = Meanings.of(settings("--shirube.meaning.model=" + data));
        assertThat(source.draft().question("年収は？")).isNull();
        Health health = ProgramHealth.of(source.status());
        assertThat(health.getStatus().getCode()).isEqualTo("DEGRADED");
        assertThat(health.getDetails()).containsEntry("state", "off").containsKey("reason");
    }

    @Test
    void theHealthTellsHowFarItIs() {
        assertThat(details(new MeaningStatus.Loading())).containsEntry("state", "loading");
        assertThat(details(new MeaningStatus.Encoding(120, 1700)))
                .containsEntry("state", "encoding 120 of 1700");
        assertThat(details(new MeaningStatus.Ready(7)))
                .containsEntry("state", "ready")
                .containsEntry("vectors", 7);
    }

    private static Map<String, Object> details(MeaningStatus status) {
        return ProgramHealth.of(status).getDetails();
    }
}
