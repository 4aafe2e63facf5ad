package dev.shirube.testkit;

/**
 * What people do on a platform. People are called {@code U1}, {@code U2} and so on.
 *
 * @param <M> what the platform gets from the bot
 */
public interface Talk<M> extends AutoCloseable {

    /**
     * Asks where others look on.
     *
     * @param person who asks
     * @param question the question
     * @return the answer
     */
    M ask(String person, String question);

    /**
     * Asks by a command for somebody else, where others look on.
     *
     * @param person who asks
     * @param question the question
     * @param whom who it is for
     * @param hidden whether only the one who asks is to see the answer
     * @return what comes of it
     */
    M askFor(String person, String question, String whom, boolean hidden);

    /**
     * Returns how a person stands in what is {@link #shown}.
     *
     * @param person the person
     * @return the mention
     */
    String mention(String person);

    /**
     * Wishes to be forgotten, where others look on.
     *
     * @param person who wishes it
     * @return what the bot says
     */
    M forgetMe(String person);

    /**
     * Presses what says that an answer is of no help.
     *
     * @param person who presses it
     * @param answer the answer
     * @return what comes of it
     */
    M judgeUnhelpful(String person, M answer);

    /**
     * Takes what a message offers.
     *
     * @param person who takes it
     * @param below the message
     * @param label what is written on it, or a part of that
     * @return what comes of it last
     */
    M press(String person, M below, String label);

    /**
     * Returns what a window is like.
     *
     * @param opened the window
     * @return the window; empty fields where it is none
     */
    Window window(M opened);

    /**
     * Sends what was written into a window.
     *
     * @param person who wrote it
     * @param window the window
     * @param words what was written
     * @return what comes of it
     */
    M submit(String person, M window, String words);

    /**
     * Has no window open from now on.
     *
     * @return whether that can happen on the platform
     */
    boolean refuseWindows();

    /**
     * Shows a message.
     *
     * @param message the message
     * @return what the person sees
     */
    Shown shown(M message);

    /**
     * Returns whether only one person sees a message.
     *
     * @param message the message
     * @return whether nobody else sees it
     */
    boolean isPrivate(M message);

    /**
     * Goes to where the people are that questions are passed on to.
     *
     * @return what people do there
     */
    Talk<M> amongHelpers();

    /**
     * Waits until something arrives that nobody sees who has just done something.
     *
     * @param arrival what
     * @return the first that has not been returned yet
     */
    M next(Arrival arrival);

    /**
     * Returns whether something has arrived that {@link #next} has not returned yet.
     *
     * @param arrival what
     * @return whether it has by now
     */
    boolean hasNext(Arrival arrival);

    /** What arrives of a question that is passed on. */
    enum Arrival {
        /** The question, among the helpers. */
        QUESTION,
        /** The same message with how far it is. */
        CHANGE,
        /** A message below it. */
        REMINDER,
        /** Word to whoever asked. */
        WORD
    }

    /**
     * A window with a field to write in.
     *
     * @param title what it is called
     * @param required whether nothing can be sent without a word
     * @param longest how much can be written
     */
    public record Window(String title, boolean required, int longest) {}

    @Override
    void close();
}
