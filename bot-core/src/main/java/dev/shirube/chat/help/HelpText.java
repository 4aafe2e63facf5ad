package dev.shirube.chat.help;

import dev.shirube.chat.request.Origin;

import java.time.Instant;
import java.util.List;

/**
 * A line of the bot's own words in which people, places and moments stand as such, so that each
 * platform shows them in its own way.
 *
 * @param parts the parts in reading order
 */
public record HelpText(List<Part> parts) {

    /** Copies the list. */
    public HelpText {
        parts = List.copyOf(parts);
    }

    /** Something that a line is made of. */
    public sealed interface Part {

        /**
         * Plain text. It may hold what somebody wrote, so that nothing in it marks.
         *
         * @param text the text
         */
        record Words(String text) implements Part {}

        /**
         * Somebody, by name.
         *
         * @param id the platform's own id
         */
        record Person(String id) implements Part {}

        /**
         * Those who are called, such as a group or a role.
         *
         * @param mention their id as it is configured
         */
        record Group(String mention) implements Part {}

        /**
         * Where something was said, to be linked where the platform can.
         *
         * @param origin the place; its person is of no account
         */
        record Place(Origin origin) implements Part {}

        /**
         * When something happened.
         *
         * @param at when
         */
        record Moment(Instant at) implements Part {}
    }
}
