package dev.shirube.ranking;

/** What speaks for a section as the answer. Weights are fitted, see {@link AnswerModel}. */
public enum Feature {
    /** Words of the question in the headings: BM25 in tens. */
    PATH_WORDS("words in the heading"),
    /** Words of the question in all of the section: BM25 in tens. */
    SECTION_WORDS("words in the section"),
    /** Words of the question in one passage: BM25 in tens. */
    PASSAGE_WORDS("words in one passage"),
    /** Nearness in meaning of the headings: cosine. */
    NEAR_PATH("heading means the same"),
    /** Nearness in meaning of the headings with the beginning of the text: cosine. */
    NEAR_BEGINNING("beginning means the same"),
    /** Nearness in meaning of the nearest passage or sample question: cosine. */
    NEAR_PASSAGE("a passage means the same"),
    /** Nearness in meaning of all passages: log-sum-exp of cosines. */
    NEAR_PASSAGES("passages mean the same"),
    /** Whether the heading is about what is asked for: Bhattacharyya coefficient of topics. */
    TOPIC_HEADING("heading is on the topic"),
    /** Whether the text is about what is asked for: Bhattacharyya coefficient of topics. */
    TOPIC_TEXT("text is on the topic"),
    /** How well its topics answer what is asked for: see {@link TopicRelations}. */
    TOPIC_RELATION("topic goes with what is asked"),
    /** Whether phrases of question and heading name the same topic: 1, of a parent 0.6, 0. */
    TOPIC_PHRASE("heading names the topic"),
    /** Whether the years of experience fit: -1 (not at all) to 1; 0 where one names none. */
    LEVEL("years of experience fit"),
    /** Whether it was quoted last, or is part of what was, or has it as a part; by meaning only. */
    SHOWN("what was shown last"),
    /** Whether the section has no text of its own. */
    NO_TEXT("no text of its own"),
    /** Whether it is the text before the first section. */
    PREAMBLE("before the first section"),
    /** Whether it is an appendix, such as tags, that was not asked for. */
    APPENDIX("an appendix");

    private final String words;

    Feature(String words) {
        this.words = words;
    }

    /**
     * Returns what it is in the words of an author of guides.
     *
     * @return a few English words
     */
    public String words() {
        return words;
    }
}
