package dev.shirube.reply.part;

import org.jspecify.annotations.Nullable;

/**
 * Where the guides can be read outside of the bot.
 *
 * @param linkTemplate the address of a section with {@code {slug}} and {@code {id}} in place of the
 *     slug of the guide and the id of the section, for example {@code
 *     https://example.org/guides/{slug}#{id}}; null for replies without links
 * @param imageBase the address that relative image addresses are appended to, for example {@code
 *     https://example.org}; null to leave relative images out
 * @param page the address of the chat page as others reach it, where a short link opens an answer
 *     again; null where nobody else does
 */
public record ReplySettings(
        @Nullable String linkTemplate, @Nullable String imageBase, @Nullable String page) {

    /**
     * Makes settings of a bot whose page others cannot open.
     *
     * @param linkTemplate the address of a section, or null
     * @param imageBase the address that relative image addresses are appended to, or null
     */
    public ReplySettings(@Nullable String linkTemplate, @Nullable String imageBase) {
        this(linkTemplate, imageBase, null);
    }

    /**
     * Returns the settings of a bot whose guides can be read nowhere else.
     *
     * @return settings without links and without relative images
     */
    public static ReplySettings none() {
        return new ReplySettings(null, null);
    }
}
