package dev.shirube.slack;

import dev.shirube.reply.Reply;
import dev.shirube.text.Language;

import java.util.ArrayList;
import java.util.List;

/**
 * Shows replies, and what the adapter says itself.
 *
 * @param renderer makes messages of replies
 * @param phrasing names commands as they are called here
 * @param outbox sends messages
 */
record Replies(SlackRenderer renderer, Phrasing phrasing, Outbox outbox) {

    /**
     * How a reply is shown.
     *
     * @param asked what was asked
     * @param page the page to show where a command gives them again, from 1
     * @param shareable whether the person can show an answer to all
     * @param above a line above it, marked up, or empty
     */
    record View(String asked, int page, boolean shareable, String above) {

        /** The beginning, for one person. */
        static final View PLAIN = new View("", 1, false, "");
    }

    /** Shows a reply. */
    Outbox.Sent show(Reply reply, View view, Target target) {
        List<SlackMessage> pages =
                new ArrayList<>(
                        renderer.pages(phrasing.spelt(reply), view.asked(), view.shareable()));
        if (!view.above().isEmpty()) {
            pages.set(0, pages.getFirst().below(view.above()));
        }
        List<SlackMessage> shown =
                reply.whole().isEmpty()
                        ? pages
                        : List.of(pages.get(Math.min(view.page(), pages.size()) - 1));
        return outbox.send(shown, target, reply.language());
    }

    /** Tells a person something that is of no use to others. */
    void tell(Word word, Target target, Language language) {
        SlackMessage note = SlackRenderer.note(word.in(language));
        outbox.send(List.of(note), target.alone(), language);
    }
}
