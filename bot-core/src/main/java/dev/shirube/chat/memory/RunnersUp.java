package dev.shirube.chat.memory;

import dev.shirube.answer.Answer;
import dev.shirube.answer.Candidate;
import dev.shirube.chat.request.Origin;

import java.time.InstantSource;
import java.util.List;

/**
 * What else could have been meant by the last questions that were answered, for a while, for those
 * who say that the answer did not help. Thread-safe.
 */
public final class RunnersUp {

    private final ExpiringMap<Key, List<String>> sections;

    /** An answer may be judged by others in the channel, and in a thread of its own. */
    private record Key(String platform, String place, String section) {

        static Key of(Origin origin, String section) {
            return new Key(origin.platform(), origin.channel().orElse(origin.person()), section);
        }
    }

    /**
     * Remembers nothing yet.
     *
     * @param clock tells when something expires
     */
    public RunnersUp(InstantSource clock) {
        this.sections =
                new ExpiringMap<>(
                        clock, ConversationsInMemory.EXPIRY, ConversationsInMemory.CAPACITY);
    }

    /**
     * Remembers what else could have been meant, where one section is quoted.
     *
     * @param origin who asked where
     * @param answer the answer
     */
    public void remember(Origin origin, Answer answer) {
        if (answer instanceof Answer.Found found && found.given().size() == 1) {
            Candidate given = found.given().getFirst();
            sections.put(
                    Key.of(origin, given.section().id()),
                    found.runnersUp().stream()
                            .map(candidate -> candidate.section().id())
                            .filter(id -> !id.equals(given.section().id()))
                            .distinct()
                            .toList());
        }
    }

    /**
     * Forgets what a person was answered between them and the bot alone.
     *
     * @param person who
     */
    public void forget(Origin person) {
        sections.removeIf(key ->
                key.platform().equals(person.platform()) && key.place().equals(person.person()));
    }

    /**
     * Returns what else could have been meant.
     *
     * @param origin who asked where
     * @param section the id of the section that was quoted
     * @return the ids of the other sections, best first
     */
    public List<String> of(Origin origin, String section) {
        return sections.get(Key.of(origin, section)).orElse(List.of());
    }
}
