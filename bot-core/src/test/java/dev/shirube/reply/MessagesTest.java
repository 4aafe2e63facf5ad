package dev.shirube.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.text.Language;
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
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

@Isolated("it changes the default locale")
class MessagesTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");

    @ParameterizedTest
    @ValueSource(strings = {"messages.properties", "messages_ja.properties"})
    void everyPhraseIsInTheBundleAndNothingElse(String bundle) throws IOException {
        List<String> keys = Arrays.stream(Phrase.values()).map(Phrase::key).toList();

        assertThat(read(bundle).stringPropertyNames()).containsExactlyInAnyOrderElementsOf(keys);
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages.properties", "messages_ja.properties"})
    void everyPatternUsesExactlyItsArguments(String bundle) throws IOException {
        Properties patterns = read(bundle);
        for (Phrase phrase : Phrase.values()) {
            String pattern = patterns.getProperty(phrase.key());
            // Throws where the pattern, or one nested in a choice, is malformed.
            new MessageFormat(pattern, Locale.ROOT);
            List<String> used =
                    ARGUMENT.matcher(pattern).results().map(m -> m.group(1)).distinct().toList();
            List<String> taken =
                    IntStream.range(0, phrase.arguments()).mapToObj(Integer::toString).toList();

            assertThat(used).as(phrase.key()).containsExactlyInAnyOrderElementsOf(taken);
        }
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
        var topic = new Topic("tides", new Label("潮", "Tides"), List.of(), List.of(), List.of());
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
