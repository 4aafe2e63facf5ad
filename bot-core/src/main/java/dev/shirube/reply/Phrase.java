package dev.shirube.reply;

/**
 * Something that the bot says in words of its own. The words lie in the message bundles under the
 * name in lower case with hyphens; guide text never does.
 */
public enum Phrase {
    /** Stands before the place where a quotation comes from; no arguments. */
    SOURCE,
    /** How old a guide is: year, name of the month. */
    AS_OF,
    /** The same where only the year is known: year. */
    AS_OF_YEAR,
    /** Stands between the passage that answers and the section around it; no arguments. */
    CONTEXT,
    /** Label of the choice that shows a section in full; no arguments. */
    WHOLE_SECTION,
    /** The same where several sections are quoted: name of the job. */
    WHOLE_SECTION_OF,
    /** Label of the choice that lists all jobs; no arguments. */
    ALL_JOBS,
    /** Label of the choice that explains how the bot is used; no arguments. */
    HOW_TO,
    /** Label of the choice that shows what a guide contains: name of the job. */
    CONTENTS_OF,
    /** Asks which job is meant, with the topic known: name of the topic. */
    WHICH_JOB_FOR,
    /** Asks which job is meant; no arguments. */
    WHICH_JOB,
    /** Asks what about a job is of interest: name of the job. */
    WHICH_TOPIC_OF,
    /** Asks what is of interest; no arguments. */
    WHICH_TOPIC,
    /** There is no guide for a job: the job as the person wrote it. */
    JOB_NOT_COVERED,
    /** The same where the name is not known; no arguments. */
    THAT_JOB_NOT_COVERED,
    /** One of several guides says nothing on what is asked: name of the job. */
    NOTHING_FOUND_IN,
    /** A guide says nothing on a topic: name of the job, name of the topic. */
    TOPIC_NOT_COVERED,
    /** A guide never mentions a thing: job, name of the thing. */
    NOT_MENTIONED,
    /** No guide says anything on a topic: name of the topic. */
    TOPIC_NOWHERE,
    /** Nothing in the guides has to do with the question; no arguments. */
    OFF_TOPIC,
    /** There is no such command: the command as the person wrote it. */
    UNKNOWN_COMMAND,
    /** No guide is loaded; no arguments. */
    NO_GUIDES,
    /** Leads over to the choices after a refusal; no arguments. */
    INSTEAD,
    /** Leads over to guides that speak of a job without a guide of its own; no arguments. */
    SPOKEN_OF,
    /** Introduces the contents of a guide; no arguments. */
    CONTENTS,
    /** The contents of a guide that has no headings; no arguments. */
    NO_CONTENTS,
    /** Title of the list of jobs; no arguments. */
    JOBS,
    /** How many guides there are: number. */
    JOBS_COUNT,
    /** How many guides match: number, the word they match. */
    JOBS_MATCHING,
    /** No guide matches: the word. */
    JOBS_NONE,
    /** How many guides are not in the list: number. */
    JOBS_MORE,
    /** Label of the choice that lists the jobs of a category: name of the category. */
    JOBS_OF,
    /** Title of the help; no arguments. */
    HELP_TITLE,
    /** What the bot does; no arguments. */
    HELP_INTRO,
    /** Introduces questions in a person's own words; no arguments. */
    HELP_ASK,
    /** A question in a person's own words: name of the job, name of the topic. */
    HELP_QUESTION,
    /** Introduces the commands; no arguments. */
    HELP_COMMANDS,
    /** What the command for a topic shows: name of the topic, name of the job. */
    HELP_TOPIC,
    /** What {@code /job} shows: name of the job. */
    HELP_JOB,
    /** What {@code /jobs} shows; no arguments. */
    HELP_JOBS,
    /** What {@code /help} shows; no arguments. */
    HELP_HELP,
    /** Answers a greeting; no arguments. */
    GREETING,
    /** Answers thanks; no arguments. */
    THANKS,
    /** Answers "I see"; no arguments. */
    ACKNOWLEDGEMENT,
    /** Suggests to read on about the job of the conversation: name of the job. */
    READ_ON,
    /** A question is longer than the bot reads: number of characters that it reads. */
    TOO_LONG,
    /** Someone asks too often: number of seconds to wait. */
    TOO_MANY,
    /** The bot has too much to do at once; no arguments. */
    BUSY,
    /** Something went wrong: the id under which the log tells what. */
    FAILED,
    /** Label of the button that says that a passage helped; no arguments. */
    HELPFUL,
    /** Label of the button that says that a passage did not help; no arguments. */
    UNHELPFUL,
    /** Thanks for saying that a passage helped; no arguments. */
    JUDGED_HELPFUL,
    /** Thanks for saying that a passage did not help; no arguments. */
    JUDGED_UNHELPFUL,
    /** What is said to whoever judges the same again; no arguments. */
    JUDGED_BEFORE,
    /** Asks why a passage did not help; no arguments. */
    ASK_WHY,
    /** What is said to whoever has told why a passage did not help; no arguments. */
    REASON_NOTED,
    /** That all that was kept of a person is erased; no arguments. */
    FORGOTTEN,
    /** That nothing is kept of anybody, and what was talked about is forgotten; no arguments. */
    NOTHING_TO_FORGET,
    /** That what is kept of a person could not be erased so far; no arguments. */
    NOT_FORGOTTEN_YET,
    /** What the command does by which people have it erased; no arguments. */
    COMMAND_FORGET,
    /** Label of the button that says that another section was wanted; no arguments. */
    WRONG_SECTION,
    /** Label of the button that says that a passage is out of date; no arguments. */
    OUT_OF_DATE,
    /** Label of the button that says that something is missing; no arguments. */
    INCOMPLETE,
    /** Label of the button that says that the question meant something else; no arguments. */
    NOT_MEANT,
    /** What is said to somebody who wishes to die; no arguments. */
    DISTRESS,
    /** Leads over to the places where people listen; no arguments. */
    DISTRESS_PLACES,
    /** When a place can be reached, behind its number: the hours. */
    DISTRESS_HOURS,
    /** What to do if there is no time to lose; no arguments. */
    DISTRESS_URGENT,
    /** That what they wrote is not kept; no arguments. */
    DISTRESS_NOT_KEPT,
    /** What is said to a judgement that is not kept, if the passage helped; no arguments. */
    HELPFUL_NOT_KEPT,
    /** What is said to a judgement that is not kept, if it did not help; no arguments. */
    UNHELPFUL_NOT_KEPT,
    /** Label of the button that shows the rest of a reply; no arguments. */
    MORE,
    /** What the command for a topic does, for a menu: name of the topic. */
    COMMAND_TOPIC,
    /** What {@code /job} does, for a menu; no arguments. */
    COMMAND_JOB,
    /** What {@code /ask} does, for a menu; no arguments. */
    COMMAND_ASK,
    /** What {@code /compare} does, for a menu and the help; no arguments. */
    COMMAND_COMPARE,
    /** What {@code /find} does, for a menu and the help; no arguments. */
    COMMAND_FIND,
    /** A thing that jobs can be looked for by, as an example; no arguments. */
    FIND_EXAMPLE,
    /** How many guides say what is looked for: number of jobs, what is looked for. */
    FIND_JOBS,
    /** That no guide says what is looked for: what it is. */
    FIND_NONE,
    /** That guides have sections on a topic: name of the topic. */
    FIND_TOLD,
    /** What was looked for, too, and no guide says: what it is. */
    FIND_UNSAID,
    /** That a table is of another period or currency than the amount: the amount. */
    PAY_UNLIKE,
    /** Leads over to jobs by the middle of their middle row: number of jobs. */
    PAY_MIDDLE,
    /** Leads over to jobs by what they pay at most: number of jobs. */
    PAY_HIGHEST,
    /** Leads over to jobs by what they pay at least: number of jobs. */
    PAY_LOWEST,
    /** Leads over to the jobs that pay an amount: number of jobs, the amount. */
    PAY_REACHING,
    /** No job pays an amount: the amount. */
    PAY_NONE_REACHING,
    /** An amount lies within a range: the amount, the level, the range. */
    PAY_WITHIN,
    /** An amount lies below a range: the amount, the level, the range. */
    PAY_BELOW,
    /** An amount lies above a range: the amount, the level, the range. */
    PAY_ABOVE,
    /** The row that comes after that of the person: the level, the range. */
    PAY_NEXT,
    /** That no row is for the years that were told, before those next to them. */
    PAY_AROUND,
    /** What cannot be compared is shown apart; no arguments. */
    PAY_APART,
    /** Heads what is paid for an hour: the code of the currency. */
    PAY_PER_HOUR,
    /** Heads what is paid for a day: the code of the currency. */
    PAY_PER_DAY,
    /** Heads what is paid for a month: the code of the currency. */
    PAY_PER_MONTH,
    /** Heads what is paid for a year: the code of the currency. */
    PAY_PER_YEAR,
    /** Guides whose figures could not be read as rows, or which have none: their names. */
    PAY_WITHOUT,
    /** A range with the header of its column: the range, the header. */
    PAY_FIGURE,
    /** Heads the column of jobs; no arguments. */
    PAY_JOB,
    /** Heads the column of levels; no arguments. */
    PAY_LEVEL,
    /** Heads the column of ranges whose own headers differ; no arguments. */
    PAY_RANGE,
    /** That neither of two guides speaks of the other job; no arguments. */
    DIFFERENCE_UNSAID,
    /** Leads over to the steps between two jobs; no arguments. */
    PATH_STEPS,
    /** That no guide names a way between two jobs: the first, the last. */
    PATH_NONE,
    /** Leads over to what one can become: number of jobs. */
    PATH_NEXT,
    /** Heads skills that two guides both name: the first job, the last. */
    PATH_SHARED,
    /** Heads skills that only the guide of the last job names: the first job, the last. */
    PATH_MISSING,
    /** What {@code /path} does, for a menu and the help; no arguments. */
    COMMAND_PATH,
    /** Label of the choice that shows what one can become: name of the job. */
    PATH_FROM,
    /** What {@code /practice} does, for a menu; no arguments. */
    COMMAND_PRACTICE,
    /** Title of the practice of an interview: name of the job. */
    PRACTICE_TITLE,
    /** Asks for an answer to the question above, and says what becomes of it; no arguments. */
    PRACTICE_ANSWER,
    /** Leads over to the points of a model answer, ticked where they were touched; no arguments. */
    PRACTICE_POINTS,
    /** Says that ticks are no mark; no arguments. */
    PRACTICE_NO_MARK,
    /** Label of the choice that goes on to the next question; no arguments. */
    PRACTICE_NEXT,
    /** Label of the choice that leaves out a question; no arguments. */
    PRACTICE_SKIP,
    /** Label of the choice that goes on with harder questions; no arguments. */
    PRACTICE_HARDER,
    /** Label of the choice that ends the practice; no arguments. */
    PRACTICE_STOP,
    /** Label of the choice that begins again; no arguments. */
    PRACTICE_AGAIN,
    /** That there are no further questions; no arguments. */
    PRACTICE_COMPLETE,
    /** Sums up the practice: number of questions answered, number left out. */
    PRACTICE_SUMMARY,
    /** Says that answers were not kept; no arguments. */
    PRACTICE_NOT_KEPT,
    /** A guide has no questions with answers: name of the job. */
    PRACTICE_NONE,
    /** Says that an interview is practised where nobody else looks on; no arguments. */
    PRACTICE_PRIVATELY,
    /** On how many days in a row somebody has practised: number. */
    PRACTICE_STREAK,
    /** Title of the question of a day: name of the job. */
    PRACTICE_DAILY_TITLE,
    /** Invites to think about the question of a day; no arguments. */
    PRACTICE_DAILY,
    /** Label of the choice that shows what the guide says of it; no arguments. */
    PRACTICE_DAILY_ANSWER,
    /** Tells who looks after a guide: the owner as written. */
    OWNER,
    /** Quotes the guide in another language: name of the language. */
    FROM_OTHER_LANGUAGE,
    /** The same, for the person's has nothing on it: name of that language, of the other. */
    ONLY_IN_OTHER_LANGUAGE,
    /** A guide is in another language only: name of the job, of the language. */
    GUIDE_IN_OTHER_LANGUAGE,
    /** A section was quoted as a whole and says no more: its heading. */
    ALL_SAID,
    /** The same of one that gives no other reason: its heading. */
    NO_OTHER_REASON,
    /** Of a section that was quoted and says nothing of what is asked about it; its heading. */
    NOT_SAID,
    /** No other guide tells pay that can be compared with that of a job: its name. */
    NOT_COMPARABLE,
    /** A guide is not in the language that was asked for: name of the job, of its language. */
    NOT_TRANSLATED,
    /** What is said to somebody who scolds the bot; no arguments. */
    COMPLAINT,
    /** The name of a language, as in "the Japanese guide"; no arguments. */
    JAPANESE,
    /** The same for the other one; no arguments. */
    ENGLISH,
    /** Label of the choice that compares what two jobs pay; no arguments. */
    COMPARE_PAY,
    /** How many more there are than are listed: number. */
    AND_MORE;
}
