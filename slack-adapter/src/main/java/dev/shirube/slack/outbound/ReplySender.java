package dev.shirube.slack.outbound;

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
        List<SlackMessage> pages =
                new ArrayList<>(
                        renderer.pages(commandParser.spelt(reply), view.asked(), view.shareable()));
        if (!view.above().isEmpty()) {
            pages.set(0, pages.getFirst().below(view.above()));
        }
        List<SlackMessage> shown =
                reply.whole().isEmpty()
                        ? pages
                        : List.of(pages.get(Math.min(view.page(), pages.size()) - 1));
        return delivery.send(shown, target, reply.language());
    }

    /**
     * Shows an answer to somebody for whom another person has asked.
     *
     * @param person the id of who it is for
     * @return what was sent
     */
    public SlackDelivery.Sent showFor(Reply reply, View view, String person, Target target) {
        List<SlackMessage> pages =
                renderer.pages(commandParser.spelt(reply), view.asked(), view.shareable());
        List<SlackMessage> shown =
                new ArrayList<>(reply.whole().isEmpty() ? pages : pages.subList(0, 1));
        String line =
                SlackMessageKey.FOR_PERSON.in(
                        reply.language(), mention(person), mention(target.person()));
        shown.set(0, shown.getFirst().to(line));
        return delivery.send(shown, target, reply.language());
    }

    private static String mention(String person) {
        return "<@" + person + ">";
    }

    /**
     * Shows an answer that nobody called for: it says so, and can be taken back.
     *
     * @param reply the answer
     * @param asked what it answers
     */
    public void showUncalled(Reply reply, String asked, Target target) {
        List<SlackMessage> pages = renderer.pages(commandParser.spelt(reply), asked, false);
        List<SlackMessage> shown = reply.whole().isEmpty() ? pages : pages.subList(0, 1);
        List<SlackMessage> marked =
                shown.stream().map(page -> page.above(Buttons.withdraw(reply.language()))).toList();
        List<SlackMessage> all = new ArrayList<>(marked);
        all.set(0, marked.getFirst().below(SlackMessageKey.UNCALLED.in(reply.language())));
        delivery.send(all, target, reply.language());
    }

    /** Tells a person something that is of no use to others. */
    public void tell(SlackMessageKey word, Target target, Language language) {
        SlackMessage note = SlackRenderer.note(word.in(language));
        delivery.send(List.of(note), target.alone(), language);
    }
}
