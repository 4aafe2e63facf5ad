package dev.shirube.store;

import static dev.shirube.store.Samples.MONDAY;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.answer.Outcome;
import dev.shirube.chat.log.Complaint;
import dev.shirube.chat.log.Erasure;
import dev.shirube.chat.log.RecordedFeedback;
import dev.shirube.chat.log.RecordedQuestion;
import dev.shirube.chat.request.Asked;
import dev.shirube.chat.request.Origin;
import dev.shirube.store.database.Pseudonyms;
import dev.shirube.store.database.StoreSettings;
import dev.shirube.text.Language;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Every byte of every file of the store is searched for what must not be there. */
class PrivacyTest {

    private static final String PERSON = "U0PERSON99";
    private static final String TOKEN = "xoxb-123456789012-abcdefghijkl";
    private static final String MAIL = "hanako.yamada@example.com";
    private static final String PHONE = "090-1234-5678";
    private static final String URL = "https://example.com/secret-page";
    private static final String WORDS = "転職するか迷っています";
    private static final String COMMENT = "手当のことが抜けています";

    private static final Origin CHANNEL = new Origin("slack", "T1", "C1/1700.1", PERSON);
    private static final Origin ALONE = new Origin("slack", "T1", PERSON + "/1700.1", PERSON);

    private static final List<Charset> ENCODINGS =
            List.of(
                    StandardCharsets.UTF_8,
                    StandardCharsets.UTF_16LE,
                    StandardCharsets.UTF_16BE,
                    Charset.forName("Shift_JIS"));

    @TempDir Path folder;

    private void ask(boolean words, Duration keep) {
        var settings = new StoreSettings(folder, null, words, keep);
        try (Store store = Store.start(settings, () -> MONDAY.plus(Duration.ofDays(1)))) {
            for (Origin origin : List.of(CHANNEL, ALONE)) {
                store.record(
                        new RecordedQuestion(
                                MONDAY,
                                origin,
                                Language.JA,
                                new Asked(
                                        String.join(
                                                " ",
                                                WORDS,
                                                MAIL,
                                                PHONE,
                                                URL,
                                                TOKEN,
                                                "<@" + PERSON + ">"),
                                        "smith",
                                        "salary"),
                                Outcome.ANSWER,
                                null,
                                "smith",
                                "smith-salary",
                                0.9,
                                null,
                                null));
                judge(store, origin, Complaint.OUT_OF_DATE, null);
                judge(store, origin, null, String.join(" ", COMMENT, MAIL, PHONE, URL, TOKEN));
            }
        }
    }

    private static void judge(
            Store store, Origin origin, @Nullable Complaint complaint, @Nullable String comment) {
        store.judged(
                new RecordedFeedback(
                        MONDAY, origin, "smith", "smith-salary", false, complaint, comment));
    }

    @Test
    void byDefaultNeitherPersonNorTokenNorAWordIsInAnyFile() throws IOException {
        ask(false, Duration.ofDays(90));

        assertThat(holds("smith-salary")).isTrue();
        for (String secret :
                List.of(PERSON, TOKEN, MAIL, PHONE, URL, WORDS, COMMENT, "迷って", "hanako")) {
            assertThat(holds(secret)).as(secret).isFalse();
        }
    }

    @Test
    void whereWordsAreKeptTheyAreMaskedAndThePersonIsNot() throws IOException {
        ask(true, Duration.ofDays(90));

        assertThat(holds(WORDS)).isTrue();
        assertThat(holds(COMMENT)).isTrue();
        for (String secret : List.of(PERSON, TOKEN, MAIL, PHONE, URL, "hanako", "secret-page")) {
            assertThat(holds(secret)).as(secret).isFalse();
        }
    }

    @Test
    void whatIsTooOldIsOverwritten() throws IOException {
        ask(true, Duration.ofDays(90));
        ask(true, Duration.ofHours(1));
        ask(false, Duration.ofHours(1));

        assertThat(holds(WORDS)).isFalse();
        assertThat(holds(COMMENT)).isFalse();
    }

    @Test
    void ofWhoeverIsForgottenNoByteIsLeftWhileTheBotRunsOn() throws IOException {
        var settings = new StoreSettings(folder, null, true, Duration.ofDays(90));
        ask(true, Duration.ofDays(90));
        String name = Pseudonyms.in(folder).of("slack", PERSON);
        assertThat(holds(name)).isTrue();

        try (Store store = Store.start(settings, () -> MONDAY.plus(Duration.ofDays(1)))) {
            assertThat(store.forget(ALONE)).isEqualTo(Erasure.DONE);

            assertThat(holds(name)).isFalse();
            assertThat(holds(WORDS)).isFalse();
            assertThat(holds(COMMENT)).isFalse();
        }
    }

    private boolean holds(String text) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                for (Charset encoding : ENCODINGS) {
                    String wanted =
                            new String(text.getBytes(encoding), StandardCharsets.ISO_8859_1);
                    if (bytes.contains(wanted)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
