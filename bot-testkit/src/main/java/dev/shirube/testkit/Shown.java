package dev.shirube.testkit;

import dev.shirube.reply.Choice;

import java.util.List;

/**
 * What a person sees of a reply once the platform has made something of the payload: markup is
 * resolved, escapes are undone.
 *
 * @param parts the text as it is delivered, in reading order: one entry for each piece that has a
 *     length limit of its own, such as a message, a block or a field
 * @param choices what the person can take, with the label as shown; the command is what the bot
 *     gets to hear when it is taken
 * @param links the addresses that marked-up text or a button leads to; an address that is spelt out
 *     in the text is not one of them, for it deceives nobody
 * @param pings the people, groups and channels that the payload calls
 * @param titles what stands out as the title of all of it
 * @param charts what the charts that are drawn say in words
 */
public record Shown(
        List<String> parts,
        List<Choice> choices,
        List<String> links,
        List<String> pings,
        List<String> titles,
        List<String> charts) {

    /** Copies the lists. */
    public Shown {
        parts = List.copyOf(parts);
        choices = List.copyOf(choices);
        links = List.copyOf(links);
        pings = List.copyOf(pings);
        titles = List.copyOf(titles);
        charts = List.copyOf(charts);
    }

    /**
     * Shows what has neither titles nor charts, or of which nobody asks for them.
     *
     * @param parts the text as it is delivered
     * @param choices what the person can take
     * @param links where it leads
     * @param pings whom it calls
     */
    public Shown(List<String> parts, List<Choice> choices, List<String> links, List<String> pings) {
        this(parts, choices, links, pings, List.of(), List.of());
    }

    /**
     * Returns the text in one piece.
     *
     * @return the parts, one after the other, with a line feed between two of them
     */
    public String text() {
        return String.join("\n", parts);
    }
}
