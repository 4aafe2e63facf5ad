package dev.shirube.discord;

import dev.shirube.discord.Desk.Asker;

import net.dv8tion.jda.api.entities.Message;

import java.util.List;
import java.util.Optional;

/**
 * What somebody asks who writes to the bot: what they say themselves, or what they point to.
 *
 * @param desk answers
 * @param message what was written
 * @param asker who wrote it where
 */
record Asking(Desk desk, Message message, Asker asker) {

    private static final String HELP = "/help";

    /**
     * Returns what to send, or nothing for a message that has been replied to already.
     *
     * @param own what the person says themselves, possibly nothing
     */
    Optional<Outgoing> outgoing(String own) {
        if (Surroundings.isPost(message)) {
            return ask(withTitle(own));
        }
        Optional<Message> pointedTo = Surroundings.repliedTo(message);
        if (!own.isEmpty()) {
            desk.takeUpThread(asker, () -> Surroundings.subject(message));
            pointedTo
                    .map(Surroundings::said)
                    .filter(said -> !said.isEmpty())
                    .ifPresent(said -> desk.takeUp(asker, said));
            return ask(own);
        }
        if (isHidden()) {
            return Optional.of(desk.say(DiscordWords.HIDDEN, asker));
        }
        if (pointedTo.isPresent()) {
            return about(pointedTo.get());
        }
        Optional<Message> above = Surroundings.above(message);
        if (above.isPresent()) {
            return about(above.get());
        }
        List<String> subject = desk.isTalkedIn(asker) ? List.of() : Surroundings.subject(message);
        return ask(subject.isEmpty() ? HELP : desk.excerpt(subject.getLast()));
    }

    /** Discord does not show a message to the bot that calls nothing but its role. */
    private boolean isHidden() {
        return message.isFromGuild()
                && message.getContentRaw().isEmpty()
                && !MessageEvents.isCalledByName(message);
    }

    /** In a forum the title is the question, and the post says more of it, or calls the bot. */
    private String withTitle(String own) {
        String title = String.join(" ", Surroundings.subject(message));
        return desk.excerpt((title + "\n" + own).strip());
    }

    /** Whoever only calls the bot means what they point to. */
    private Optional<Outgoing> about(Message other) {
        if (Surroundings.isOfTheBot(other)) {
            return ask(HELP);
        }
        String said = MessageText.of(other);
        if (!said.isEmpty()) {
            return ask(desk.excerpt(said));
        }
        boolean hidden = other.getAttachments().isEmpty() && other.getStickers().isEmpty();
        return Optional.of(desk.say(hidden ? DiscordWords.HIDDEN : DiscordWords.NO_WORDS, asker));
    }

    private Optional<Outgoing> ask(String text) {
        return desk.ask(asker, text, 1, false);
    }
}
