package dev.shirube.adapter.community;

import java.util.regex.Pattern;

/** The reactions that mean something to the bot, by what each platform calls them. */
public enum CommunityEmoji {
    /** The bot could answer. */
    OFFER("🧭", "compass", "compass"),
    /** The answer helped. */
    HELPFUL("👍", "+1", "thumbsup"),
    /** The answer did not help. */
    NOT_HELPFUL("👎", "-1", "thumbsdown"),
    /** The bot says nothing more here of its own accord. */
    MUTED("🔇", "mute", "mute");

    /** What Slack and Mattermost say of the tone of skin. */
    private static final Pattern SKIN =
            Pattern.compile("::.*|_(?:light|medium_light|medium|medium_dark|dark)_skin_tone");

    private final String character;
    private final String shortName;
    private final String otherName;

    CommunityEmoji(String character, String shortName, String otherName) {
        this.character = character;
        this.shortName = shortName;
        this.otherName = otherName;
    }

    /** {@return the emoji itself, one Unicode character} */
    public String character() {
        return character;
    }

    /** {@return what it is called between colons} */
    public String shortName() {
        return shortName;
    }

    /**
     * {@return whether a reaction is this one, in whatever tone of skin}
     *
     * @param reaction the character or the short name that a platform tells
     */
    public boolean is(String reaction) {
        String name = SKIN.matcher(reaction).replaceFirst("");
        return name.equals(shortName) || name.equals(otherName) || reaction.startsWith(character);
    }
}
