package dev.shirube.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.shirube.answer.Answer;
import dev.shirube.answer.Candidate;
import dev.shirube.answer.Snapshot;
import dev.shirube.chat.ChatRequest;
import dev.shirube.chat.Origin;
import dev.shirube.guide.Guide;
import dev.shirube.guide.Section;
import dev.shirube.reply.Loaded;
import dev.shirube.reply.Messages;
import dev.shirube.reply.Reply;
import dev.shirube.text.Language;
import dev.shirube.vocabulary.Topic;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What each section of the seed and each outcome look like. The files can be sent as they are;
 * {@code -Dshirube.golden=write} writes them anew.
 */
class GoldenTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden");
    private static final boolean WRITE = "write".equals(System.getProperty("shirube.golden"));

    private final DiscordRenderer renderer =
            new DiscordRenderer(new Messages(), chart -> Optional.empty());
    private final Snapshot snapshot = TestBot.snapshot(TestBot.SEEDS);
    private final Guide guide = snapshot.guides().getFirst();

    @TestFactory
    Stream<DynamicTest> everySectionOfTheSeed() {
        return guide.sections().stream()
                .map(section ->
                        dynamicTest(
                                section.title(),
                                () -> {
                                    var whole = new Candidate(guide, section, null, 1);
                                    var found = new Answer.Found(List.of(whole), List.of());
                                    String name = "section-%02d".formatted(section.ordinal());
                                    check(name, write(found, Language.JA));
                                }));
    }

    @TestFactory
    Stream<DynamicTest> everyOutcome() {
        return outcomes().entrySet().stream()
                .map(each ->
                        dynamicTest(each.getKey(), () -> check(each.getKey(), each.getValue())));
    }

    private Map<String, Reply> outcomes() {
        Section first = guide.sections().getFirst();
        var candidate = new Candidate(guide, first, first.passages().getFirst(), 1);
        var topic = snapshot.vocabulary().topic("salary").orElseThrow();
        Map<String, Reply> replies = new LinkedHashMap<>();
        replies.put("answer-row", asked("HoEのシニアの年収は？"));
        replies.put("answer-english", asked("What does a Head of Engineering earn?"));
        replies.put(
                "answer-two",
                write(new Answer.Found(List.of(candidate, candidate), List.of()), Language.JA));
        replies.put("clarify-job", clarify(Answer.Missing.JOB, topic));
        replies.put("clarify-topic", clarify(Answer.Missing.TOPIC, null));
        for (Answer.Reason reason : Answer.Reason.values()) {
            String name = "none-" + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
            var none = new Answer.None(reason, "パティシエ", topic, List.of(guide), List.of(candidate));
            replies.put(name, write(none, Language.JA));
        }
        replies.put("menu-guide", asked("/job head_of_engineering"));
        replies.put("menu-jobs", asked("/jobs"));
        replies.put("help", asked("/help"));
        replies.put("courtesy", asked("ありがとう"));
        return replies;
    }

    private Reply clarify(Answer.Missing missing, @Nullable Topic topic) {
        return write(new Answer.Clarify(missing, topic, List.of(guide), List.of()), Language.JA);
    }

    private Reply asked(String question) {
        var origin = new Origin("discord", "1", "2");
        return TestBot.chat(() -> snapshot, ports -> ports)
                .handle(ChatRequest.of(origin, question))
                .toShow()
                .orElseThrow();
    }

    private Reply write(Answer answer, Language language) {
        var loaded = new Loaded(snapshot.guides(), snapshot.vocabulary());
        return TestBot.writer().write(answer, loaded, language);
    }

    private void check(String name, Reply reply) throws IOException {
        List<JsonNode> pages = Screen.pages(renderer, reply, reply.whole());
        for (int i = 0; i < pages.size(); i++) {
            String json =
                    JsonMapper.shared()
                                    .writerWithDefaultPrettyPrinter()
                                    .writeValueAsString(pages.get(i).get("components"))
                            + "\n";
            Path file = FOLDER.resolve(name + (i == 0 ? "" : "-page" + (i + 1)) + ".json");
            if (WRITE) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, json);
            }
            assertThat(file).exists().content().isEqualTo(json);
        }
    }
}
