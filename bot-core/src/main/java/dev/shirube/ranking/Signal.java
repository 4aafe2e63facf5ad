package dev.shirube.ranking;

/**
 * What tells whether the best section is right, and whether a question is one for guides at all.
 */
public enum Signal {
    /** Always 1. */
    BIAS,
    /** The share of the best section in the probability of all that were compared. */
    SHARE,
    /** How far the next is behind, 0 to 1. */
    MARGIN,
    /** How far the best section is before the mean of all, in tens. */
    CONTRAST,
    /** How far its nearest passage is before those of the other sections: cosine. */
    PASSAGE_CONTRAST,
    /** How far its beginning is before those of the other sections: cosine. */
    BEGINNING_CONTRAST,
    /** Nearness in meaning of the best section's nearest passage or sample question. */
    NEAR_PASSAGE,
    /** Nearness in meaning of its beginning. */
    NEAR_BEGINNING,
    /** How much nearer the nearest section of other guides is than any of this one: cosine. */
    ELSEWHERE,
    /** How far it is on the topic that is asked for. */
    TOPIC,
    /** How far its heading is on the topic. */
    TOPIC_HEADING,
    /** How well its topics answer what is asked for: see {@link TopicRelations}. */
    TOPIC_RELATION,
    /** How far any section of the guide is on the topic. */
    GUIDE_TOPIC,
    /** Whether phrases of question and heading name the same topic. */
    TOPIC_PHRASE,
    /** Whether phrases ask for a topic that no heading of the section names. */
    OTHER_TOPIC,
    /** How much of the words it has, 0 to 1. */
    WORDS,
    /** Whether the best section was quoted last, or is part of what was. */
    SHOWN,
    /** Whether it has no text of its own. */
    NO_TEXT,
    /** How near the question is to anything that people ask for. */
    FAMILIARITY,
    /** How much nearer the question is to one of daily life than to any that people ask of jobs. */
    STRANGENESS,
    /** The share of its words that this guide lacks and others have. */
    TOLD_ELSEWHERE,
    /** The share of its words that no guide has. */
    UNKNOWN_WORDS,
    /** How sure the topic is, 0 to 1. */
    TOPIC_CERTAINTY,
    /** How long the question is: the logarithm of its characters, in fives. */
    LENGTH,
    /** The job is that of the conversation. */
    TALKED_ABOUT,
    /** There is but one guide. */
    ONLY,
    /** No job is known: all guides were looked in. */
    ANYWHERE,
    /** The share of other guides in the probability, where all were looked in. */
    OTHER_GUIDES
}
