package dev.shirube.slack.outbound;

import dev.shirube.adapter.ChatEdge;
import dev.shirube.adapter.LastUsed;
import dev.shirube.reply.Citation;
import dev.shirube.reply.Reply;
import dev.shirube.slack.api.Target;
import dev.shirube.slack.api.UserLanguages;
import dev.shirube.slack.blocks.SlackMessageKey;
import dev.shirube.text.Language;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Shows all people in a channel what only one was shown: the very same, whatever that person has
 * asked since, and once.
 */
public final class Sharing {

    /** Answers that are remembered as shown. */
    private static final int CAPACITY = 20_000;

    /** After this while the same answer of a later question is news again. */
    private static final Duration NEWS = Duration.ofMinutes(10);

    private final ChatEdge edge;
    private final UserLanguages people;
    private final ReplySender replySender;
    private final InstantSource clock;
    private final LastUsed<Instant> shown = new LastUsed<>(CAPACITY);

    public Sharing(
            ChatEdge edge, UserLanguages people, ReplySender replySender, InstantSource clock) {
        this.edge = edge;
        this.people = people;
        this.replySender = replySender;
        this.clock = clock;
    }

    /**
     * An answer that somebody shows to all.
     *
     * @param target where, and who
     * @param message the message whose button was pressed, or empty where it is not known
     * @param answer what is shown
     */
    public record Share(Target target, String message, String answer) {

        private String place() {
            return String.join(
                    "/", target.channel(), "" + target.thread(), target.person(), answer);
        }

        private String button() {
            return place() + "/" + message;
        }
    }

    /**
     * Shows an answer to all.
     *
     * @param place where, and what holds there
     * @param share what is shown
     * @param citations the same, as far as it was understood
     */
    public void share(ChatEdge.Place place, Share share, List<Citation> citations) {
        Target target = share.target();
        Locale locale = people.locale(target.person());
        Language language = edge.chat().language("", locale);
        if (place.allowed() && !begin(share)) {
            replySender.tell(SlackMessageKey.SHARED_ALREADY, target, language);
            return;
        }
        var said = new ChatEdge.Said(place, "", locale, null, false);
        Optional<ChatEdge.Plan> plan = edge.quote(said, citations);
        if (plan.isEmpty()) {
            replySender.tell(SlackMessageKey.SHARE_GONE, target, language);
        }
        if (plan.isEmpty() || !show(plan.get(), citations, target)) {
            failed(share);
        }
    }

    private boolean show(ChatEdge.Plan plan, List<Citation> citations, Target target) {
        return switch (plan) {
            case ChatEdge.Plan.Show(Reply reply, ChatEdge.Kind kind) ->
                    switch (kind) {
                        case ANSWER, ASIDE -> showAll(reply, citations, target);
                        case REFUSAL, FEEDBACK, FAILURE -> {
                            replySender.show(reply, ReplySender.View.PLAIN, target.alone());
                            yield false;
                        }
                    };
            case ChatEdge.Plan.NotHere note -> {
                replySender.tell(SlackMessageKey.NOT_HERE, target, note.language());
                yield false;
            }
            case ChatEdge.Plan.Nothing ignored -> false;
        };
    }

    private boolean showAll(Reply reply, List<Citation> citations, Target target) {
        String by = SlackMessageKey.SHARED_BY.in(reply.language(), target.person());
        // Of a section as a whole these are the pages that its command gives.
        boolean whole = citations.stream().allMatch(citation -> citation.passage().isEmpty());
        var view = new ReplySender.View(whole ? reply.whole() : "", 1, false, by);
        return replySender.show(reply, view, target.shared(true)).there();
    }

    /** Returns whether an answer may be shown now; of several calls exactly one is told so. */
    private synchronized boolean begin(Share share) {
        Instant now = clock.instant();
        Instant before = shown.get(share.place());
        boolean justNow = before != null && before.plus(NEWS).isAfter(now);
        if (justNow || (!share.message().isEmpty() && shown.has(share.button()))) {
            return false;
        }
        keys(share).forEach(key -> shown.put(key, now));
        return true;
    }

    /** Notes that an answer could not be shown after all. */
    private synchronized void failed(Share share) {
        keys(share).forEach(shown::remove);
    }

    private static List<String> keys(Share share) {
        return List.of(share.place(), share.button());
    }
}
