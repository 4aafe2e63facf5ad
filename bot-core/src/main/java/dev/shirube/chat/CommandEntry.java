package dev.shirube.chat;

import dev.shirube.chat.practice.PracticeWords;
import dev.shirube.reply.Labels;
import dev.shirube.reply.Messages;
import dev.shirube.reply.Phrase;
import dev.shirube.text.Language;
import dev.shirube.vocabulary.Topic;
import dev.shirube.vocabulary.Vocabulary;

import java.util.ArrayList;
import java.util.List;

/**
 * A command that platforms can offer in a menu. What the person adds stands behind its name: {@code
 * /salary cto}.
 *
 * @param name the name without the slash, in lower case, at most 31 characters
 * @param japaneseName the Japanese name, or the same name where there is none
 * @param kind what it asks for
 * @param description what it does, in English, on one line of at most {@value #LIMIT} characters
 * @param japaneseDescription the same in Japanese
 */
public record CommandEntry(
        String name,
        String japaneseName,
        Kind kind,
        String description,
        String japaneseDescription) {

    /** The longest description in UTF-16 code units: what the strictest platform takes. */
    public static final int LIMIT = 100;

    /** Makes descriptions fit. */
    public CommandEntry {
        description = Labels.cut(Labels.oneLine(description), LIMIT);
        japaneseDescription = Labels.cut(Labels.oneLine(japaneseDescription), LIMIT);
    }

    /** What a command asks for, and with that what may stand behind it. */
    public enum Kind {
        /** A topic: a job and further words. */
        TOPIC,
        /** The contents of a guide: a job. */
        JOB,
        /** The list of jobs: a word to look for, or nothing. */
        JOBS,
        /** What some jobs pay, side by side: two to five jobs. */
        COMPARE,
        /** The way between jobs: one job to begin with, and one to arrive at or none. */
        PATH,
        /** The practice of an interview: a job and a level, or how to go on. */
        PRACTICE,
        /** The jobs whose guides say something: what it is. */
        FIND,
        /** An answer: a question in a person's own words. */
        ASK,
        /** That nothing is kept of whoever says it: nothing. */
        FORGET,
        /** How the bot is used: nothing. */
        HELP
    }

    /**
     * Tells whether a command can be answered in a conversation alone: what goes on over several
     * messages, or is about the person.
     *
     * @param text what was typed
     * @return true for the commands of the practice and of the erasing
     */
    public static boolean needsConversation(String text) {
        String typed = text.strip();
        return typed.startsWith("/")
                && (PracticeWords.read(typed).isPresent() || ForgetCommand.isMeant(typed));
    }

    /**
     * Lists the commands.
     *
     * @param vocabulary the topics, each of which is a command
     * @param messages the bot's own words
     * @return the topics in their order, then job, jobs, compare, path, practice, find, ask,
     *     forget-me and help
     */
    public static List<CommandEntry> of(Vocabulary vocabulary, Messages messages) {
        var entries = new ArrayList<CommandEntry>();
        for (Topic topic : vocabulary.topics()) {
            if (topic.commands().isEmpty()) {
                continue; // its sections are found by words and by the broader topic
            }
            String name = topic.commands().getFirst();
            entries.add(
                    new CommandEntry(
                            name,
                            japanese(topic, name),
                            Kind.TOPIC,
                            messages.text(Language.EN, Phrase.COMMAND_TOPIC, topic.name().en()),
                            messages.text(Language.JA, Phrase.COMMAND_TOPIC, topic.name().ja())));
        }
        entries.add(own("job", "職種", Kind.JOB, Phrase.COMMAND_JOB, messages));
        entries.add(own("jobs", "職種一覧", Kind.JOBS, Phrase.HELP_JOBS, messages));
        entries.add(own("compare", "年収比較", Kind.COMPARE, Phrase.COMMAND_COMPARE, messages));
        entries.add(own("path", "道のり", Kind.PATH, Phrase.COMMAND_PATH, messages));
        entries.add(own("practice", "面接練習", Kind.PRACTICE, Phrase.COMMAND_PRACTICE, messages));
        entries.add(own("find", "職種検索", Kind.FIND, Phrase.COMMAND_FIND, messages));
        entries.add(own("ask", "質問", Kind.ASK, Phrase.COMMAND_ASK, messages));
        entries.add(
                own(
                        ForgetCommand.NAME,
                        ForgetCommand.JAPANESE_NAME,
                        Kind.FORGET,
                        Phrase.COMMAND_FORGET,
                        messages));
        entries.add(own("help", "使い方", Kind.HELP, Phrase.HOW_TO, messages));
        return List.copyOf(entries);
    }

    private static CommandEntry own(
            String name, String japaneseName, Kind kind, Phrase phrase, Messages messages) {
        return new CommandEntry(
                name,
                japaneseName,
                kind,
                messages.text(Language.EN, phrase),
                messages.text(Language.JA, phrase));
    }

    private static String japanese(Topic topic, String otherwise) {
        return topic.commands().stream()
                .filter(name -> Language.of(name).filter(Language.JA::equals).isPresent())
                .findFirst()
                .orElse(otherwise);
    }
}
