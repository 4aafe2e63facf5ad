package dev.shirube.testkit;

import java.util.Map;
import java.util.Objects;

/** What Slack and Mattermost call reactions. */
public final class EmojiNames {

    private static final Map<String, String> NAMES =
            Map.of("🧭", "compass", "👎", "-1", "👍", "+1", "🎉", "tada", "🔇", "mute");

    private EmojiNames() {}

    /**
     * Returns what a reaction is called.
     *
     * @param emoji the character
     * @return the name between colons
     */
    public static String of(String emoji) {
        return Objects.requireNonNull(NAMES.get(emoji));
    }

    /**
     * Returns what a reaction looks like.
     *
     * @param name the name between colons
     * @return the character
     */
    public static String emoji(String name) {
        return NAMES.entrySet().stream()
                .filter(entry -> entry.getValue().equals(name))
                .findFirst()
                .orElseThrow()
                .getKey();
    }
}
