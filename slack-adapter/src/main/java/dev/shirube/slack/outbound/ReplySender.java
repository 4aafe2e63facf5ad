package dev.shirube.slack.outbound;

import com.slack.api.model.block.LayoutBlock;

import dev.shirube.reply.Reply;
import dev.shirube.slack.api.Target;
import dev.shirube.slack.blocks.Buttons;
import dev.shirube.slack.blocks.SlackMessage;
import dev.shirube.slack.blocks.SlackMessageKey;
import dev.shirube.slack.blocks.SlackRenderer;
import dev.shirube.slack.text.CommandParser;
import dev.shirube.text.Language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Shows replies, and what the adapter says itself.
 *
 * @param renderer makes messages of replies
 * @param commandParser names commands as they are called here
 * @param delivery sends messages
 */
public record ReplySender(
        SlackRenderer renderer, CommandParser commandParser, SlackDelivery delivery) {

    /**
     * How a reply is shown.
     *
     * @param asked what was asked
     * @param page the page to show where a command gives them again, from 1
     * @param shareable whether the person can show an answer to all
     * @param above a line above it, marked up, or empty
     */
    public record View(String asked, int page, boolean shareable, String above) {

        /** The beginning, for one person. */
        public static final View PLAIN = new View("", 1, false, "");
    }

    /** Shows a reply. */
    public SlackDelivery.Sent show(Reply reply, View view, Target target) {
        return send(
                pages(reply, view.asked(), view.shareable(), view.page()),
                first -> view.above().isEmpty() ? first : first.below(view.above()),
                reply,
                target);
    }

    /** All pages of a reply; the one that is wanted where a command gives them again. */
    private List<SlackMessage> pages(Reply reply, String asked, boolean shareable, int page) {
        List<SlackMessage> pages = renderer.pages(commandParser.spelt(reply), asked, shareable);
        return reply.whole().isEmpty()
                ? pages
                : List.of(pages.get(Math.min(page, pages.size()) - 1));
    }

    private SlackDelivery.Sent send(
            List<SlackMessage> pages,
            UnaryOperator<SlackMessage> first,
            Reply reply,
            Target target) {
        List<SlackMessage> shown = new ArrayList<>(pages);
        shown.set(0, first.apply(shown.getFirst()));
        return delivery.send(shown, target, reply.language());
    }

    /**
     * Shows an answer to somebody for whom another person has asked.
     *
     * @param asked what it answers
     * @param person the id of who it is for
     */
    public void showFor(Reply reply, String asked, String person, Target target) {
        String line =
                SlackMessageKey.FOR_PERSON.in(
                        reply.language(), mention(person), mention(target.person()));
        send(pages(reply, asked, false, 1), first -> first.to(line), reply, target);
    }

    private static String mention(String person) {
        return "<@" + person + ">";
    }

    /**
     * Shows an answer that nobody called for: it says so, and can be taken back.
     *
     * @param asked what it answers
     */
    public void showUncalled(Reply reply, String asked, Target target) {
        LayoutBlock withdraw = Buttons.withdraw(reply.language());
        String line = SlackMessageKey.UNCALLED.in(reply.language());
        List<SlackMessage> pages =
                pages(reply, asked, false, 1).stream().map(page -> page.above(withdraw)).toList();
        send(pages, first -> first.below(line), reply, target);
    }

    /** Tells a person something that is of no use to others. */
    public void tell(SlackMessageKey word, Target target, Language language) {
        SlackMessage note = SlackRenderer.note(word.in(language));
        delivery.send(List.of(note), target.alone(), language);
    }
}
