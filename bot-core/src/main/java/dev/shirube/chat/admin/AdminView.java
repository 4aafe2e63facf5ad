package dev.shirube.chat.admin;

import dev.shirube.chat.request.Origin;
import dev.shirube.diagnostic.Diagnostic;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What those who look after the guides get to see beside the help. Safe for use by several threads.
 *
 * @param admins tells whether a person, in a place, is one of them
 * @param problems gives what is wrong with the files of the guides as they are now
 * @param gaps tells what people did not get
 * @param reload reads the files of the guides again
 */
public record AdminView(
        Predicate<Origin> admins,
        Supplier<List<Diagnostic>> problems,
        AdminGaps gaps,
        Runnable reload) {

    /**
     * Makes the view of a bot that does not know what people did not get, and whose guides stay as
     * they are.
     *
     * @param admins tells whether a person, in a place, is one of them
     * @param problems gives what is wrong with the files of the guides as they are now
     */
    public AdminView(Predicate<Origin> admins, Supplier<List<Diagnostic>> problems) {
        this(admins, problems, AdminGaps.none(), () -> {});
    }

    /**
     * Returns the view of a bot that has no admins.
     *
     * @return the view
     */
    public static AdminView none() {
        return new AdminView(origin -> false, List::of);
    }
}
