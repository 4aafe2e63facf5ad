package dev.shirube.chat;

import dev.shirube.chat.conversation.Dialogue;
import dev.shirube.chat.memory.ChatPorts;
import dev.shirube.chat.request.Origin;
import dev.shirube.chat.request.RedactedException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.List;
import java.util.Set;

/**
 * Leads conversations from one place to another. What goes wrong in it is logged without a word and
 * keeps nobody from an answer.
 */
public final class Talks {

    private static final Logger LOG = LoggerFactory.getLogger(Talks.class);

    private final ChatPorts ports;
    private final Dialogue dialogue;

    Talks(ChatPorts ports, Dialogue dialogue) {
        this.ports = ports;
        this.dialogue = dialogue;
    }

    /**
     * Has a conversation go on in another place, too, such as the thread below a reply.
     *
     * @param from where it was held
     * @param to where it may go on
     */
    public void carryOn(Origin from, Origin to) {
        try {
            ports.conversations()
                    .find(from)
                    .ifPresent(talk -> ports.conversations().save(to, talk));
        } catch (RuntimeException e) {
            LOG.warn("a conversation could not be carried on", RedactedException.of(e));
        }
    }

    /**
     * Has a conversation be about what was said elsewhere, as when somebody goes on from a message
     * of another. It stays as it is where that is about nothing that the guides know.
     *
     * @param origin who goes on where
     * @param said what was said, the earliest first: words or commands
     * @param guides the slugs of the guides that may be asked in that place; empty for all
     */
    public void takeUp(Origin origin, List<String> said, Set<String> guides) {
        try {
            dialogue.takeUp(origin, said, guides);
        } catch (RuntimeException e) {
            LOG.warn("a conversation could not be taken up", RedactedException.of(e));
        }
    }

    /**
     * Returns whether a conversation is remembered.
     *
     * @param origin who talks where
     * @return whether there is anything to go on with
     */
    public boolean remembers(Origin origin) {
        try {
            return ports.conversations().find(origin).isPresent();
        } catch (RuntimeException e) {
            LOG.warn("a conversation could not be looked up", RedactedException.of(e));
            return false;
        }
    }
}
