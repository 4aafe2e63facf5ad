package dev.shirube.reply.write;

import dev.shirube.answer.Answer;
import dev.shirube.content.Block;
import dev.shirube.reply.Labels;
import dev.shirube.reply.Messages;
import dev.shirube.reply.Phrase;
import dev.shirube.reply.Reply;
import dev.shirube.reply.part.Choices;
import dev.shirube.reply.part.ReplyContext;
import dev.shirube.reply.part.ReplySettings;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.support.Support;
import dev.shirube.text.Language;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/**
 * Puts answers into words. The same answer gives the same reply; guide text in it is as written.
 * Safe for use by several threads.
 */
public final class ReplyWriter {

    private final Messages messages;
    private final ReplySettings settings;
    private final Support support;

    /**
     * Makes a writer that knows the shipped places for people in distress.
     *
     * @param messages the bot's own words
     * @param settings where guides can be read outside of the bot
     */
    public ReplyWriter(Messages messages, ReplySettings settings) {
        this(messages, settings, Support.shipped());
    }

    /**
     * Makes a writer.
     *
     * @param messages the bot's own words
     * @param settings where guides can be read outside of the bot
     * @param support where people in distress can turn to
     */
    public ReplyWriter(Messages messages, ReplySettings settings, Support support) {
        this.messages = messages;
        this.settings = settings;
        this.support = support;
    }

    /**
     * Tells whether somebody should be told where to turn to, before anything else is answered.
     *
     * @param text what they wrote
     * @return whether they write that they wish to die
     */
    public boolean hearsDistress(String text) {
        return support.isNeeded(text);
    }

    /**
     * Returns what puts the steps of practising an interview into words.
     *
     * @return the writer
     */
    public PracticeReply practice() {
        return new PracticeReply(messages, settings);
    }

    /**
     * Tells somebody in distress where to turn to.
     *
     * @param language the language of the reply
     * @param country the code of the country where they seem to be, or null
     * @return the reply; nothing can be chosen in it
     */
    public Reply distress(Language language, @Nullable String country) {
        return new DistressReply(messages, language).write(support.places(language, country));
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
        var context = new ReplyContext(messages, settings, loaded, choices, language);
        return switch (answer) {
            case Answer.Found found ->
                    told(found.uncovered(), context, new FoundReply(context).write(found));
            case Answer.Clarify clarify -> new ClarifyReply(context).write(clarify);
            case Answer.None none -> new NoneReply(context).write(none);
            case Answer.GuideMenu menu -> new GuideMenuReply(context).write(menu);
            case Answer.JobMenu menu -> new JobMenuReply(context).write(menu);
            case Answer.Help help -> new HelpReply(context).write(help);
            case Answer.Courtesy courtesy ->
                    courtesy.kind() == Answer.Courtesy.Kind.DISTRESS
                            ? distress(language, null)
                            : new CourtesyReply(context).write(courtesy);
        };
    }

    /** That there is no guide on some of the jobs comes first, then what there is on the others. */
    private static Reply told(List<String> uncovered, ReplyContext context, Reply reply) {
        Stream<Block> missing =
                uncovered.stream()
                        .map(job -> Labels.cut(Labels.oneLine(job), NoneReply.SUBJECT_LIMIT))
                        .map(job -> context.say(Phrase.JOB_NOT_COVERED, job));
        return uncovered.isEmpty()
                ? reply
                : reply.withMessage(Stream.concat(missing, reply.message().stream()).toList());
    }
}
