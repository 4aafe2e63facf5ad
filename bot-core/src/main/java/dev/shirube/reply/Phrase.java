package dev.shirube.reply;

import java.util.Locale;

/**
 * Something that the bot says in words of its own. The words lie in the message bundles under
 * {@link #key()}; guide text never does.
 */
public enum Phrase {
    /** Stands before the place where a quotation comes from; no arguments. */
    SOURCE(0),
    /** How old a guide is: year, name of the month. */
    AS_OF(2),
    /** The same where only the year is known: year. */
    AS_OF_YEAR(1),
    /** Stands between the passage that answers and the section around it; no arguments. */
    CONTEXT(0),
    /** Label of the choice that shows a section in full; no arguments. */
    WHOLE_SECTION(0),
    /** The same where several sections are quoted: name of the job. */
    WHOLE_SECTION_OF(1),
    /** Label of the choice that lists all jobs; no arguments. */
    ALL_JOBS(0),
    /** Label of the choice that explains how the bot is used; no arguments. */
    HOW_TO(0),
    /** Label of the choice that shows what a guide contains: name of the job. */
    CONTENTS_OF(1),
    /** Asks which job is meant, with the topic known: name of the topic. */
    WHICH_JOB_FOR(1),
    /** Asks which job is meant; no arguments. */
    WHICH_JOB(0),
    /** Asks what about a job is of interest: name of the job. */
    WHICH_TOPIC_OF(1),
    /** Asks what is of interest; no arguments. */
    WHICH_TOPIC(0),
    /** There is no guide for a job: the job as the person wrote it. */
    JOB_NOT_COVERED(1),
    /** The same where the name is not known; no arguments. */
    THAT_JOB_NOT_COVERED(0),
    /** One of several guides says nothing on what is asked: name of the job. */
    NOTHING_FOUND_IN(1),
    /** A guide says nothing on a topic: name of the job, name of the topic. */
    TOPIC_NOT_COVERED(2),
    /** No guide says anything on a topic: name of the topic. */
    TOPIC_NOWHERE(1),
    /** Nothing in the guides has to do with the question; no arguments. */
    OFF_TOPIC(0),
    /** There is no such command: the command as the person wrote it. */
    UNKNOWN_COMMAND(1),
    /** No guide is loaded; no arguments. */
    NO_GUIDES(0),
    /** Leads over to the choices after a refusal; no arguments. */
    INSTEAD(0),
    /** Introduces the contents of a guide; no arguments. */
    CONTENTS(0),
    /** The contents of a guide that has no headings; no arguments. */
    NO_CONTENTS(0),
    /** Title of the list of jobs; no arguments. */
    JOBS(0),
    /** How many guides there are: number. */
    JOBS_COUNT(1),
    /** How many guides match: number, the word they match. */
    JOBS_MATCHING(2),
    /** No guide matches: the word. */
    JOBS_NONE(1),
    /** How many guides are not in the list: number. */
    JOBS_MORE(1),
    /** Label of the choice that lists the jobs of a category: name of the category. */
    JOBS_OF(1),
    /** Title of the help; no arguments. */
    HELP_TITLE(0),
    /** What the bot does; no arguments. */
    HELP_INTRO(0),
    /** Introduces questions in a person's own words; no arguments. */
    HELP_ASK(0),
    /** A question in a person's own words: name of the job, name of the topic. */
    HELP_QUESTION(2),
    /** Introduces the commands; no arguments. */
    HELP_COMMANDS(0),
    /** What the command for a topic shows: name of the topic, name of the job. */
    HELP_TOPIC(2),
    /** What {@code /job} shows: name of the job. */
    HELP_JOB(1),
    /** What {@code /jobs} shows; no arguments. */
    HELP_JOBS(0),
    /** What {@code /help} shows; no arguments. */
    HELP_HELP(0),
    /** Answers a greeting; no arguments. */
    GREETING(0),
    /** Answers thanks; no arguments. */
    THANKS(0),
    /** Answers "I see"; no arguments. */
    ACKNOWLEDGEMENT(0),
    /** Suggests to read on about the job of the conversation: name of the job. */
    READ_ON(1),
    /** A question is longer than the bot reads: number of characters that it reads. */
    TOO_LONG(1),
    /** Someone asks too often: number of seconds to wait. */
    TOO_MANY(1),
    /** The bot has too much to do at once; no arguments. */
    BUSY(0),
    /** Something went wrong: the id under which the log tells what. */
    FAILED(1),
    /** Label of the button that says that a passage helped; no arguments. */
    HELPFUL(0),
    /** Label of the button that says that a passage did not help; no arguments. */
    UNHELPFUL(0),
    /** Thanks for saying that a passage helped; no arguments. */
    JUDGED_HELPFUL(0),
    /** Thanks for saying that a passage did not help; no arguments. */
    JUDGED_UNHELPFUL(0),
    /** What is said to whoever judges the same again; no arguments. */
    JUDGED_BEFORE(0),
    /** Asks why a passage did not help; no arguments. */
    ASK_WHY(0),
    /** What is said to whoever has told why a passage did not help; no arguments. */
    REASON_NOTED(0),
    /** That all that was kept of a person is erased; no arguments. */
    FORGOTTEN(0),
    /** That nothing is kept of anybody, and what was talked about is forgotten; no arguments. */
    NOTHING_TO_FORGET(0),
    /** That what is kept of a person could not be erased so far; no arguments. */
    NOT_FORGOTTEN_YET(0),
    /** What the command does by which people have it erased; no arguments. */
    COMMAND_FORGET(0),
    /** Label of the button that says that another section was wanted; no arguments. */
    WRONG_SECTION(0),
    /** Label of the button that says that a passage is out of date; no arguments. */
    OUT_OF_DATE(0),
    /** Label of the button that says that something is missing; no arguments. */
    INCOMPLETE(0),
    /** Label of the button that says that the question meant something else; no arguments. */
    NOT_MEANT(0),
    /** What is said to somebody who wishes to die; no arguments. */
    DISTRESS(0),
    /** Leads over to the places where people listen; no arguments. */
    DISTRESS_PLACES(0),
    /** When a place can be reached, behind its number: the hours. */
    DISTRESS_HOURS(1),
    /** What to do if there is no time to lose; no arguments. */
    DISTRESS_URGENT(0),
    /** That what they wrote is not kept; no arguments. */
    DISTRESS_NOT_KEPT(0),
    /** What is said to a judgement that is not kept, if the passage helped; no arguments. */
    HELPFUL_NOT_KEPT(0),
    /** What is said to a judgement that is not kept, if it did not help; no arguments. */
    UNHELPFUL_NOT_KEPT(0),
    /** Label of the button that shows the rest of a reply; no arguments. */
    MORE(0),
    /** What the command for a topic does, for a menu: name of the topic. */
    COMMAND_TOPIC(1),
    /** What {@code /job} does, for a menu; no arguments. */
    COMMAND_JOB(0),
    /** What {@code /ask} does, for a menu; no arguments. */
    COMMAND_ASK(0),
    /** What {@code /compare} does, for a menu and the help; no arguments. */
    COMMAND_COMPARE(0),
    /** What {@code /find} does, for a menu and the help; no arguments. */
    COMMAND_FIND(0),
    /** A thing that jobs can be looked for by, as an example; no arguments. */
    FIND_EXAMPLE(0),
    /** How many guides say what is looked for: number of jobs, what is looked for. */
    FIND_JOBS(2),
    /** That no guide says what is looked for: what it is. */
    FIND_NONE(1),
    /** That guides have sections on a topic: name of the topic. */
    FIND_TOLD(1),
    /** What was looked for, too, and no guide says: what it is. */
    FIND_UNSAID(1),
    /** That a table is of another period or currency than the amount: the amount. */
    PAY_UNLIKE(1),
    /** Leads over to jobs by the middle of their middle row: number of jobs. */
    PAY_MIDDLE(1),
    /** Leads over to jobs by what they pay at most: number of jobs. */
    PAY_HIGHEST(1),
    /** Leads over to jobs by what they pay at least: number of jobs. */
    PAY_LOWEST(1),
    /** Leads over to the jobs that pay an amount: number of jobs, the amount. */
    PAY_REACHING(2),
    /** No job pays an amount: the amount. */
    PAY_NONE_REACHING(1),
    /** An amount lies within a range: the amount, the level, the range. */
    PAY_WITHIN(3),
    /** An amount lies below a range: the amount, the level, the range. */
    PAY_BELOW(3),
    /** An amount lies above a range: the amount, the level, the range. */
    PAY_ABOVE(3),
    /** The row that comes after that of the person: the level, the range. */
    PAY_NEXT(2),
    /** What cannot be compared is shown apart; no arguments. */
    PAY_APART(0),
    /** Heads what is paid for an hour: the code of the currency. */
    PAY_PER_HOUR(1),
    /** Heads what is paid for a day: the code of the currency. */
    PAY_PER_DAY(1),
    /** Heads what is paid for a month: the code of the currency. */
    PAY_PER_MONTH(1),
    /** Heads what is paid for a year: the code of the currency. */
    PAY_PER_YEAR(1),
    /** Guides whose figures could not be read as rows, or which have none: their names. */
    PAY_WITHOUT(1),
    /** A range with the header of its column: the range, the header. */
    PAY_FIGURE(2),
    /** Heads the column of jobs; no arguments. */
    PAY_JOB(0),
    /** Heads the column of levels; no arguments. */
    PAY_LEVEL(0),
    /** Heads the column of ranges whose own headers differ; no arguments. */
    PAY_RANGE(0),
    /** That neither of two guides speaks of the other job; no arguments. */
    DIFFERENCE_UNSAID(0),
    /** Leads over to the steps between two jobs; no arguments. */
    PATH_STEPS(0),
    /** That no guide names a way between two jobs: the first, the last. */
    PATH_NONE(2),
    /** Leads over to what one can become: number of jobs. */
    PATH_NEXT(1),
    /** Heads skills that two guides both name: the first job, the last. */
    PATH_SHARED(2),
    /** Heads skills that only the guide of the last job names: the first job, the last. */
    PATH_MISSING(2),
    /** What {@code /path} does, for a menu and the help; no arguments. */
    COMMAND_PATH(0),
    /** Label of the choice that shows what one can become: name of the job. */
    PATH_FROM(1),
    /** What {@code /practice} does, for a menu; no arguments. */
    COMMAND_PRACTICE(0),
    /** Title of the practice of an interview: name of the job. */
    PRACTICE_TITLE(1),
    /** Asks for an answer to the question above, and says what becomes of it; no arguments. */
    PRACTICE_ANSWER(0),
    /** Leads over to the points of a model answer, ticked where they were touched; no arguments. */
    PRACTICE_POINTS(0),
    /** Says that ticks are no mark; no arguments. */
    PRACTICE_NO_MARK(0),
    /** Label of the choice that goes on to the next question; no arguments. */
    PRACTICE_NEXT(0),
    /** Label of the choice that leaves out a question; no arguments. */
    PRACTICE_SKIP(0),
    /** Label of the choice that goes on with harder questions; no arguments. */
    PRACTICE_HARDER(0),
    /** Label of the choice that ends the practice; no arguments. */
    PRACTICE_STOP(0),
    /** Label of the choice that begins again; no arguments. */
    PRACTICE_AGAIN(0),
    /** That there are no further questions; no arguments. */
    PRACTICE_COMPLETE(0),
    /** Sums up the practice: number of questions answered, number left out. */
    PRACTICE_SUMMARY(2),
    /** Says that answers were not kept; no arguments. */
    PRACTICE_NOT_KEPT(0),
    /** A guide has no questions with answers: name of the job. */
    PRACTICE_NONE(1),
    /** Says that an interview is practised where nobody else looks on; no arguments. */
    PRACTICE_PRIVATELY(0),
    /** On how many days in a row somebody has practised: number. */
    PRACTICE_STREAK(1),
    /** Title of the question of a day: name of the job. */
    PRACTICE_DAILY_TITLE(1),
    /** Invites to think about the question of a day; no arguments. */
    PRACTICE_DAILY(0),
    /** Label of the choice that shows what the guide says of it; no arguments. */
    PRACTICE_DAILY_ANSWER(0),
    /** Tells who looks after a guide: the owner as written. */
    OWNER(1),
    /** Quotes the guide in another language: name of the language. */
    FROM_OTHER_LANGUAGE(1),
    /** The same, for the person's has nothing on it: name of that language, of the other. */
    ONLY_IN_OTHER_LANGUAGE(2),
    /** A guide is in another language only: name of the job, of the language. */
    GUIDE_IN_OTHER_LANGUAGE(2),
    /** A section was quoted as a whole and says no more: its heading. */
    ALL_SAID(1),
    /** The same of one that gives no other reason: its heading. */
    NO_OTHER_REASON(1),
    /** Of a section that was quoted and says nothing of what is asked about it; its heading. */
    NOT_SAID(1),
    /** No other guide tells pay that can be compared with that of a job: its name. */
    NOT_COMPARABLE(1),
    /**
     * A guide is not there in the language that was asked for: name of the job, of its language.
     */
    NOT_TRANSLATED(2),
    /** What is said to somebody who scolds the bot; no arguments. */
    COMPLAINT(0),
    /** The name of a language, as in "the Japanese guide"; no arguments. */
    JAPANESE(0),
    /** The same for the other one; no arguments. */
    ENGLISH(0),
    /** Label of the choice that compares what two jobs pay; no arguments. */
    COMPARE_PAY(0),
    /** How many more there are than are listed: number. */
    AND_MORE(1),
    /** Tells admins what people did not get; no arguments. */
    ADMIN_GAPS(0),
    /** One thing that people did not get: what they asked, number of people. */
    ADMIN_GAP(2),
    /** Tells admins that people got everything; no arguments. */
    ADMIN_NO_GAPS(0),
    /** Tells admins that gaps are being counted; no arguments. */
    ADMIN_COUNTING(0),
    /** The files of the guides were read again. */
    ADMIN_RELOADED(0),
    /** Tells admins that nothing is wrong with the guides; no arguments. */
    ADMIN_FINE(0),
    /** Tells admins that something is wrong with the guides: number of problems. */
    ADMIN_PROBLEMS(1),
    /** How many problems are not in the list: number. */
    ADMIN_MORE(1);

    private final int arguments;

    Phrase(int arguments) {
        this.arguments = arguments;
    }

    /**
     * Returns the key of the phrase in the message bundles.
     *
     * @return the name in lower case with hyphens, for example {@code which-job}
     */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Returns how many arguments the phrase takes.
     *
     * @return the number, 0 to 3
     */
    public int arguments() {
        return arguments;
    }
}
