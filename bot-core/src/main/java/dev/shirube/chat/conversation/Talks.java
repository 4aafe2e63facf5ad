package dev.shirube.chat.conversation;

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
 *
 * @param ports where conversations are remembered
 * @param dialogue takes the turns
 */
public record Talks(ChatPorts ports, Dialogue dialogue) {

    private static final Logger LOG = LoggerFactory.getLogger(Talks.class);

    public void carryOn(Origin from, Origin to) {
        try {
            ports.conversations()
                    .find(from)
                    .ifPresent(talk -> ports.conversations().save(to, talk));
        } catch (RuntimeException e) {
            LOG.warn("a conversation could not be carried on", RedactedException.of(e));
        }
    }

    public void takeUp(Origin origin, List<String> said, Set<String> guides) {
        try {
            dialogue.takeUp(origin, said, guides);
        } catch (RuntimeException e) {
            LOG.warn("a conversation could not be taken up", RedactedException.of(e));
        }
    }

    public boolean remembers(Origin origin) {
        try {
            return ports.conversations().find(origin).isPresent();
        } catch (RuntimeException e) {
            LOG.warn("a conversation could not be looked up", RedactedException.of(e));
            return false;
        }
    }
}
