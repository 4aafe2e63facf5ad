package dev.shirube.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.text.Language;
import dev.shirube.text.MessageBundle;
import dev.shirube.vocabulary.Label;
import dev.shirube.vocabulary.Topic;
import dev.shirube.vocabulary.load.VocabularyLoader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

@Isolated("it changes the default locale")
class MessagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"messages.properties", "messages_ja.properties"})
    void everyPhraseIsInTheBundleAndNothingElse(String bundle) throws IOException {
        List<String> keys = Arrays.stream(Phrase.values()).map(MessageBundle::key).toList();

        assertThat(read(bundle).stringPropertyNames()).containsExactlyInAnyOrderElementsOf(keys);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aQuestionIsOneThatAPersonWouldAsk(Language language) {
        for (String id : new Messages().firstTopics()) {
            Topic topic = new VocabularyLoader().load().topic(id).orElseThrow();
            assertThat(new Messages().question(language, topic, "CTO"))
                    .contains("CTO")
                    .endsWith(language == Language.JA ? "？" : "?")
                    .doesNotContain(": ", "{");
        }
    }

    @Test
    void aTopicWithoutAQuestionIsAskedForByName() {
        var topic =
                new Topic(
                        "tides",
                        new Label("潮", "Tides"),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        List.of(),
                        List.of());
        assertThat(new Messages().question(Language.EN, topic, "CTO")).isEqualTo("CTO: Tides?");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void argumentsAreInsertedAsTheyAre(Language language) {
        String text =
                new Messages().text(language, Phrase.JOB_NOT_COVERED, "{0} ' <!channel> パティシエ");

        assertThat(text).contains("{0} ' <!channel> パティシエ");
    }

    @Test
    void englishIsSpokenOnAJapaneseMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.JAPAN);

            assertThat(new Messages().text(Language.EN, Phrase.SOURCE)).isEqualTo("Source");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void apostrophesComeOutOnce() {
        assertThat(new Messages().text(Language.EN, Phrase.JOB_NOT_COVERED, "Pastry Chef"))
                .isEqualTo("I don't have a guide on \"Pastry Chef\" yet.");
    }

    @Test
    void numbersChooseTheirWords() {
        var messages = new Messages();

        assertThat(messages.text(Language.EN, Phrase.JOBS_MATCHING, 1, "data"))
                .isEqualTo("1 guide matches \"data\":");
        assertThat(messages.text(Language.EN, Phrase.JOBS_MATCHING, 3, "data"))
                .isEqualTo("3 guides match \"data\":");
        assertThat(messages.text(Language.JA, Phrase.JOBS_COUNT, 3)).isEqualTo("3件のガイドがあります。");
    }

    private static Properties read(String bundle) throws IOException {
        var properties = new Properties();
        try (Reader reader =
                new InputStreamReader(
                        Messages.class.getResourceAsStream(bundle), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
