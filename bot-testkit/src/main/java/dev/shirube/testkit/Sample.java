package dev.shirube.testkit;

import dev.shirube.reply.Reply;

/**
 * A reply that is hard to show.
 *
 * @param name what is hard about it
 * @param reply the reply; no two words in it are the same, so that a lost one is noticed
 */
public record Sample(String name, Reply reply) {

    @Override
    public String toString() {
        return name;
    }
}
