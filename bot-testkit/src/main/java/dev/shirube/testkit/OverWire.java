package dev.shirube.testkit;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * An edge whose messages are kept, so that what is pressed below one can be told from what the
 * person sees.
 *
 * @param <M> a message as the platform gets it
 */
public abstract class OverWire<M> extends EdgeContract {

    private final EdgeBot bot = new EdgeBot();
    private final IdentityHashMap<Shown, M> sent = new IdentityHashMap<>();

    /** Creates the test. */
    protected OverWire() {}

    @Override
    protected final EdgeBot bot() {
        return bot;
    }

    /**
     * Shows a message.
     *
     * @param message the message
     * @return what the person sees
     */
    protected abstract Shown show(M message);

    /**
     * Shows messages, and keeps them.
     *
     * @param messages the messages
     * @return what the person sees of each
     */
    protected final List<Shown> shown(List<M> messages) {
        var all = new ArrayList<Shown>();
        for (M message : messages) {
            Shown shown = show(message);
            sent.put(shown, message);
            all.add(shown);
        }
        return all;
    }

    /**
     * Returns the message that was shown.
     *
     * @param shown what the person sees
     * @return the message
     */
    protected final M of(Shown shown) {
        return requireNonNull(sent.get(shown));
    }
}
