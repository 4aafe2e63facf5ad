package dev.shirube.question;

/** A command as typed, in any spelling of its name. Immutable. */
public sealed interface Command {

    /**
     * Asks for a topic: {@code /salary cto シニア}.
     *
     * @param topic the id of the topic
     * @param rest what stands behind the name: a job, a level, further words, possibly nothing
     */
    record AskTopic(String topic, String rest) implements Command {}

    /**
     * Asks for the contents of a guide: {@code /job cto}.
     *
     * @param rest the job
     */
    record ShowJob(String rest) implements Command {}

    /**
     * Asks for the jobs: {@code /jobs engineering}.
     *
     * @param filter a category or word, or empty for all
     */
    record ListJobs(String filter) implements Command {}

    /**
     * Asks for a section by its id: {@code /section k3v9}.
     *
     * @param id the id
     */
    record ShowSection(String id) implements Command {}

    /**
     * Asks how pay compares: {@code /compare cto vp_of_engineering}.
     *
     * @param rest the jobs
     */
    record Compare(String rest) implements Command {}

    /**
     * Asks for jobs that are like something: {@code /find remote}.
     *
     * @param rest what they are to be like
     */
    record Find(String rest) implements Command {}

    /**
     * Asks for the way between jobs: {@code /path from:em to:cto}.
     *
     * @param rest the job to begin with, and the one to arrive at if any
     */
    record Path(String rest) implements Command {}

    /** Asks how the bot is used. */
    record ShowHelp() implements Command {}

    /**
     * Asks in words: {@code /ask …}.
     *
     * @param text the question
     */
    record Ask(String text) implements Command {}

    /**
     * A command that there is not.
     *
     * @param name its name as typed
     * @param text all of it, without the slash
     */
    record Unknown(String name, String text) implements Command {}
}
