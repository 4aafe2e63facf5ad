package dev.shirube.chat.conversation;

import dev.shirube.answer.Turn;
import dev.shirube.chat.request.Asked;
import dev.shirube.reply.part.GuideName;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.text.Language;
import dev.shirube.vocabulary.Label;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells what a follow-up was understood to be about: the job and the topic that it leaves unsaid.
 */
final class Understood {

    private Understood() {}

    /**
     * Returns job and topic in the bot's own words.
     *
     * @return empty where the words themselves name a job, or no job is known
     */
    static String of(Asked asked, Turn turn, Snapshot snapshot, Language language) {
        String job = asked.job() == null ? turn.conversation().job() : asked.job();
        if (job == null || !turn.explanation().question().subjects().isEmpty()) {
            return "";
        }
        String name = snapshot.guide(job).map(GuideName::of).orElse(job);
        return Stream.concat(Stream.of(name), topic(asked.topic(), snapshot, language).stream())
                .collect(Collectors.joining(" · "));
    }

    private static Optional<String> topic(
            @Nullable String id, Snapshot snapshot, Language language) {
        return Optional.ofNullable(id)
                .flatMap(snapshot.vocabulary()::topic)
                .map(topic -> label(topic.name(), language));
    }

    private static String label(Label label, Language language) {
        return switch (language) {
            case JA -> label.ja();
            case EN -> label.en();
        };
    }
}
