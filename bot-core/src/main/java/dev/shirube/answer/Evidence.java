package dev.shirube.answer;

/**
 * What speaks for a section as the answer.
 *
 * @param scope which guides were looked in, and why
 * @param text how well section and passage fit all words of the question, 0 to 1
 * @param content how well they fit the words that are neither job nor topic, 0 to 1
 * @param sentence how much of the question, the job aside, a single sentence of it has, 0 to 1; 0
 *     where it was not looked at, since a topic is asked for or others fit better by far
 * @param hasContent whether there are such words
 * @param coverage how much of these words the guide speaks of anywhere, 0 to 1
 * @param topic whether it is about a topic that is asked for: 1 by its own heading, less by that of
 *     the section it is part of, 0 if not
 * @param asksTopic whether a topic is asked for
 * @param years how well its years of experience fit those asked for: -1 (not at all) to 1; 0 where
 *     one of them names none
 * @param heading how much of its heading the question says, 0 to 1
 * @param information how much there is to look for beside job and topic, see {@link
 *     dev.shirube.search.Lookup#information()}
 * @param allInformation the same with the words that ask for the topic
 * @param answers whether its best passage is a question with its answer
 * @param aside whether it is a mere appendix, such as tags, that was not asked for
 * @param depth how many sections it is part of
 */
public record Evidence(
        Scope scope,
        double text,
        double content,
        double sentence,
        boolean hasContent,
        double coverage,
        double topic,
        boolean asksTopic,
        double years,
        double heading,
        double information,
        double allInformation,
        boolean answers,
        boolean aside,
        int depth) {

    /** Which guides were looked in. */
    public enum Scope {
        /** That of the job that the question names. */
        NAMED,
        /** That of the job that the conversation is about. */
        TALKED_ABOUT,
        /** The only one there is. */
        ONLY,
        /** All of them. */
        ANYWHERE
    }

    /** From this much on the words of a question say more than its topic. */
    private static final double MUCH = 6;

    /** The same evidence, with what a single sentence has. */
    Evidence withSentence(double share) {
        return new Evidence(
                scope,
                text,
                content,
                share,
                hasContent,
                coverage,
                topic,
                asksTopic,
                years,
                heading,
                information,
                allInformation,
                answers,
                aside,
                depth);
    }

    /**
     * Returns how far the words beside job and topic are to be trusted.
     *
     * @return 0 (there are none) to nearly 1 (many rare ones)
     */
    public double trust() {
        return information / (information + MUCH);
    }

    /**
     * Returns how far all words but the job are to be trusted.
     *
     * @return 0 (there are none) to nearly 1 (many rare ones)
     */
    public double textTrust() {
        return allInformation / (allInformation + MUCH);
    }
}
