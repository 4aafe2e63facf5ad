package dev.shirube.chat.people;

/** Something that the bot says about questions that are passed on; the words lie in a bundle. */
enum HelpPhrase {
    /** Label of the choice; no arguments. */
    ASK_PERSON,
    /** Says what will happen, and asks whether to name whoever asks; no arguments. */
    CONSENT,
    /** Label: pass it on with the name; no arguments. */
    NAMED,
    /** Label: pass it on without a name; no arguments. */
    UNNAMED,
    /** The question is not known, or somebody else's; no arguments. */
    NO_QUESTION,
    /** It is passed on; no arguments. */
    SENT,
    /** It was passed on before; no arguments. */
    SENT_BEFORE,
    /** As many are open as may be: how many. */
    TOO_MANY,
    /** It could not be posted; no arguments. */
    NOT_SENT,
    /** Nothing can be looked up or kept at the moment; no arguments. */
    UNAVAILABLE,
    /** Begins the message in the channel: who is called. */
    INTRO,
    /** The same where nobody is called; no arguments. */
    INTRO_QUIET,
    /** Who asks: the person. */
    BY,
    /** Who asks where: the person, the place. */
    BY_IN,
    /** That somebody asks; no arguments. */
    BY_SOMEBODY,
    /** That somebody asks where: the place. */
    BY_SOMEBODY_IN,
    /** Nobody has taken it; no arguments. */
    OPEN,
    /** Somebody has taken it: who, when. */
    TAKEN,
    /** Somebody has solved it: who, when. */
    SOLVED,
    /** Label: take it; no arguments. */
    TAKE,
    /** Label: it is solved; no arguments. */
    SOLVE,
    /** To whoever takes it; no arguments. */
    YOU_TOOK,
    /** The same again; no arguments. */
    YOU_TOOK_BEFORE,
    /** Somebody else has taken it; no arguments. */
    OTHER_TOOK,
    /** There is no such request any more; no arguments. */
    GONE,
    /** To whoever has solved it; no arguments. */
    YOU_SOLVED,
    /** The same, with a draft; no arguments. */
    YOU_SOLVED_DRAFT,
    /** The same, without the draft that was to be; no arguments. */
    NO_DRAFT,
    /** It was solved before; no arguments. */
    SOLVED_BEFORE,
    /** To whoever asked: who has taken it. */
    TELL_TAKEN,
    /** To whoever asked: who has solved it. */
    TELL_SOLVED,
    /** Below the message: who is called. */
    REMIND,
    /** The same where nobody is called; no arguments. */
    REMIND_QUIET,
    /** Title of the window; no arguments. */
    FORM_TITLE,
    /** What to write into the window; no arguments. */
    FORM_LABEL,
    /** What becomes of it; no arguments. */
    FORM_HINT,
    /** Label of the button that sends it; no arguments. */
    FORM_SUBMIT,
    /** Label of the button that closes the window; no arguments. */
    FORM_CLOSE,
    /** Below a question whose words do not tell: what it was understood as. */
    UNDERSTOOD
}
