package dev.shirube.adapter.community;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the bot does in a channel or forum without being called.
 *
 * @param mode What the bot does about a question that nobody addressed to it.
 * @param threadPerQuestion Whether replies to mentions go in a thread of their own.
 * @param privately Whether what somebody has clicked for is shown to them alone.
 * @param solvedTag Name of the tag of a Discord forum that a post gets, and is closed with, when
 *     the one who asked is content.
 */
public record CommunityRule(
        @DefaultValue("off") Mode mode,
        @DefaultValue("false") boolean threadPerQuestion,
        @DefaultValue("false") boolean privately,
        @Nullable String solvedTag) {

    /** The rule of all other places: the bot keeps out of what is not said to it. */
    public static final CommunityRule NONE = new CommunityRule(Mode.OFF, false, false, null);

    /** Leaves a tag out that has no name. */
    public CommunityRule {
        solvedTag = solvedTag == null || solvedTag.isBlank() ? null : solvedTag.strip();
    }

    /** What the bot does about a question that nobody addressed to it. */
    public enum Mode {
        /** Nothing. */
        OFF,
        /** It answers. */
        AUTO_ANSWER,
        /**
         * It shows by a reaction that it could, and answers when the one who asked clicks on it.
         */
        REACTION
    }

    /** {@return whether the bot reads what is not said to it} */
    public boolean listens() {
        return mode != Mode.OFF;
    }
}
