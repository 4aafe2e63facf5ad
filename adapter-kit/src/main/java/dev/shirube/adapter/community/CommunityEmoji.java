package dev.shirube.adapter.community;

/** The reactions that mean something to the bot, by what each platform calls them. */
public enum CommunityEmoji {
    /** The bot could answer. */
    OFFER("🧭", "compass"),
    /** The answer helped. */
    HELPFUL("👍", "+1"),
    /** The answer did not help. */
    NOT_HELPFUL("👎", "-1"),
    /** The bot says nothing more here of its own accord. */
    MUTED("🔇", "mute");

    private final String character;
    private final String shortName;

    CommunityEmoji(String character, String shortName) {
        this.character = character;
        this.shortName = shortName;
    }

    /**
     * Returns the emoji itself.
     *
     * @return one Unicode character
     */
    public String character() {
        return character;
    }

    /**
     * Returns what it is called between colons.
     *
     * @return the short name
     */
    public String shortName() {
        return shortName;
    }

    /**
     * Tells whether a reaction is this one, in whatever tone of skin.
     *
     * @param reaction the character or the short name that a platform tells
     * @return whether it is
     */
    public boolean is(String reaction) {
        return reaction.equals(shortName)
                || reaction.startsWith(shortName + "::")
                || reaction.startsWith(character);
    }
}
