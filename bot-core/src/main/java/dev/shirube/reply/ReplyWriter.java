package dev.shirube.reply;

import dev.shirube.answer.Answer;
import dev.shirube.answer.Snapshot;
import dev.shirube.text.Language;

/**
 * Puts answers into words. The same answer gives the same reply; guide text in it is as written.
 * Safe for use by several threads.
 */
public final class ReplyWriter {

    private final Messages messages;
    private final ReplySettings settings;

    /**
     * Makes a writer.
     *
     * @param messages the bot's own words
     * @param settings where guides can be read outside of the bot
     */
    public ReplyWriter(Messages messages, ReplySettings settings) {
        this.messages = messages;
        this.settings = settings;
    }

    /**
     * Puts an answer into words.
     *
     * @param answer the answer
     * @param loaded the guides and topics that the answer was made from
     * @param language the language of the bot's own words
     * @return the reply
     */
    public Reply write(Answer answer, Snapshot loaded, Language language) {
        var choices = new Choices(messages, loaded.vocabulary());
        var wording = new Wording(messages, settings, loaded, choices, language);
        return switch (answer) {
            case Answer.Found found -> new FoundReply(wording).write(found);
            case Answer.Clarify clarify -> new ClarifyReply(wording).write(clarify);
            case Answer.None none -> new NoneReply(wording).write(none);
            case Answer.GuideMenu menu -> new GuideMenuReply(wording).write(menu);
            case Answer.JobMenu menu -> new JobMenuReply(wording).write(menu);
            case Answer.Help help -> new HelpReply(wording).write(help);
            case Answer.Courtesy courtesy -> new CourtesyReply(wording).write(courtesy);
        };
    }
}
