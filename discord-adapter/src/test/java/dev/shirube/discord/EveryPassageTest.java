package dev.shirube.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import static java.util.stream.Collectors.joining;

import dev.shirube.answer.Answer;
import dev.shirube.answer.Candidate;
import dev.shirube.answer.Snapshot;
import dev.shirube.content.Block;
import dev.shirube.content.PlainText;
import dev.shirube.guide.Guide;
import dev.shirube.guide.Passage;
import dev.shirube.guide.Section;
import dev.shirube.reply.Loaded;
import dev.shirube.reply.Messages;
import dev.shirube.reply.Reply;
import dev.shirube.testkit.SampleReplies;
import dev.shirube.text.Language;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import tools.jackson.databind.JsonNode;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Discord takes whatever any guide gives cause to say. */
class EveryPassageTest {

    private static final Path GUIDES = Path.of("../../shared/guides");

    private static final Optional<RequestCheck> DESCRIPTION = RequestCheck.read();

    private final DiscordRenderer renderer =
            new DiscordRenderer(new Messages(), new Charts()::draw);

    @TestFactory
    Stream<DynamicTest> ofTheSharedGuides() {
        assumeTrue(Files.exists(GUIDES), "../shared is not there: no guides to render");
        return each(TestBot.snapshot(GUIDES));
    }

    @TestFactory
    Stream<DynamicTest> ofTheSeed() {
        return each(TestBot.snapshot(TestBot.SEEDS));
    }

    @TestFactory
    Stream<DynamicTest> ofTheAwkwardReplies() {
        return Stream.of(SampleReplies.awkward(), SampleReplies.lengthy(), SampleReplies.empty())
                .flatMap(List::stream)
                .map(sample -> dynamicTest(sample.name(), () -> check(sample.reply())));
    }

    private Stream<DynamicTest> each(Snapshot snapshot) {
        return snapshot.guides().stream()
                .map(guide ->
                        dynamicTest(
                                guide.slug(),
                                () -> {
                                    List<Reply> replies = replies(guide, snapshot);
                                    assertThat(replies).hasSizeGreaterThan(20);
                                    replies.forEach(reply -> check(reply));
                                }));
    }

    private void check(Reply reply) {
        List<JsonNode> pages = Screen.pages(renderer, reply, reply.whole());
        DESCRIPTION.ifPresent(description ->
                pages.forEach(page ->
                        assertThat(description.faults("POST", "/channels/1/messages", page))
                                .isEmpty()));
        String text = dense(pages.stream().map(page -> Screen.of(page).text()).collect(joining()));
        if (!reply.whole().isEmpty()) {
            assertThat(lines(reply)).allMatch(line -> text.contains(dense(line)));
        }
    }

    private static List<String> lines(Reply reply) {
        var blocks = new ArrayList<Block>(reply.message());
        for (Reply.Quotation quotation : reply.quotes()) {
            blocks.addAll(quotation.answer());
            blocks.addAll(quotation.context());
        }
        return PlainText.lines(blocks).stream()
                .flatMap(line -> Stream.of(line.split(" \\| ")))
                .toList();
    }

    private static String dense(String text) {
        return DiscordMarkdown.plain(text).replaceAll("[\\s\\p{Z}\\u200B]+", "");
    }

    /** A reply to each passage, to each section in full, and the contents. */
    private static List<Reply> replies(Guide guide, Snapshot snapshot) {
        var replies = new ArrayList<Reply>();
        replies.add(write(new Answer.GuideMenu(guide), snapshot));
        for (Section section : guide.sections()) {
            replies.add(found(guide, section, null, snapshot));
            for (Passage passage : section.passages()) {
                replies.add(found(guide, section, passage, snapshot));
            }
        }
        return replies;
    }

    private static Reply found(
            Guide guide, Section section, @Nullable Passage passage, Snapshot snapshot) {
        var candidate = new Candidate(guide, section, passage, 1);
        return write(new Answer.Found(List.of(candidate), List.of()), snapshot);
    }

    private static Reply write(Answer answer, Snapshot snapshot) {
        var loaded = new Loaded(snapshot.guides(), snapshot.vocabulary());
        return TestBot.writer().write(answer, loaded, Language.JA);
    }
}
