package dev.shirube.answer;

/**
 * What speaks for a section as the answer.
 *
 * @param named whether the question or the conversation names its guide
 * @param text how well section and passage fit all words of the question, 0 to 1
 * @param content how well they fit the words that are neither job nor topic, 0 to 1
 * @param hasContent whether there are such words
 * @param coverage how much of these words the guide speaks of anywhere, 0 to 1
 * @param topic whether it is about a topic that is asked for: 1 by its own heading, less by that of
 *     the section it is part of, 0 if not
 * @param asksTopic whether a topic is asked for
 * @param years how well its years of experience fit those asked for: -1 (not at all) to 1; 0 where
 *     one of them names none
 * @param depth how many sections it is part of
 */
record Evidence(
        boolean named,
        double text,
        double content,
        boolean hasContent,
        double coverage,
        double topic,
        boolean asksTopic,
        double years,
        int depth) {}
