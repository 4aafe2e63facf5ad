package dev.shirube.testkit;

/**
 * What people do in channels, and what comes of it. People are called {@code U1}, {@code U2} and so
 * on; a reaction by its character.
 *
 * @param <M> a message of the bot
 */
public interface Channels<M> extends AutoCloseable {

    /** What the operator wants of a channel. */
    enum Place {
        /** Questions are answered. */
        ANSWERS,
        /** Answers are offered by a reaction. */
        OFFERS,
        /** Answers are offered, and given to whoever asked alone. */
        OFFERS_ALONE,
        /** Nothing. */
        ELSEWHERE
    }

    /**
     * Says something that begins a thread, if anything comes of it.
     *
     * @param person who says it
     * @param place where
     * @param words what
     * @return the message
     */
    String say(String person, Place place, String words);

    /**
     * Has the platform tell of a message again.
     *
     * @param message the message
     */
    void repeat(String message);

    /**
     * Says something below a message.
     *
     * @param person who says it
     * @param message the message
     * @param words what
     */
    void reply(String person, String message, String words);

    /**
     * Returns how the bot is called.
     *
     * @return the mention
     */
    String mention();

    /**
     * Returns whether whoever asks in a thread may go on there without a mention.
     *
     * @return whether it is so on the platform
     */
    boolean followsThreads();

    /**
     * Waits for an answer of the bot below a message, which nobody has asked for yet.
     *
     * @param message the message
     * @return the answer
     */
    M answer(String message);

    /**
     * Waits for what the bot tells a person alone.
     *
     * @param person the person
     * @return the message
     */
    M toldAlone(String person);

    /**
     * Reacts to a message of a person.
     *
     * @param person who reacts
     * @param message the message
     * @param emoji the reaction
     */
    void react(String person, String message, String emoji);

    /**
     * Reacts to an answer of the bot.
     *
     * @param person who reacts
     * @param answer the answer
     * @param emoji the reaction
     */
    void reactTo(String person, M answer, String emoji);

    /**
     * Presses a button below an answer: the one that takes it back, or the one that says that it is
     * of no help.
     *
     * @param person who presses it
     * @param answer the answer
     * @param label what is on it
     */
    void press(String person, M answer, String label);

    /**
     * Makes somebody a moderator.
     *
     * @param person the person
     */
    void trust(String person);

    /**
     * Waits until the bot does something else than to say something.
     *
     * @return {@code marked}, {@code unmarked} or {@code deleted}, and for the first two the
     *     reaction
     */
    String did();

    /**
     * Shows a message.
     *
     * @param message the message
     * @return what people see
     */
    Shown shown(M message);

    /** Waits until the bot has nothing to do, and asserts that it has done nothing else. */
    void assertNothingElse();

    @Override
    void close();
}
