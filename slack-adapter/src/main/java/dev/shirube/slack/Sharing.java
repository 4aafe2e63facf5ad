package dev.shirube.slack;

import dev.shirube.adapter.ChatEdge;
import dev.shirube.reply.Citation;
import dev.shirube.reply.Reply;
import dev.shirube.text.Language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Shows all people in a channel what only one was shown: the very same, whatever that person has
 * asked since, and once.
 */
final class Sharing {

    private final ChatEdge edge;
    private final People people;
    private final Replies replies;
    private final Shares shares;

    Sharing(ChatEdge edge, People people, Replies replies, Shares shares) {
        this.edge = edge;
        this.people = people;
        this.replies = replies;
        this.shares = shares;
    }

    /**
     * Shows an answer to all.
     *
     * @param place where, and what holds there
     * @param share what is shown
     * @param citations the same, as far as it was understood
     */
    void share(ChatEdge.Place place, Shares.Share share, List<Citation> citations) {
        Target target = share.target();
        Locale locale = people.locale(target.person());
        Language language = edge.chat().language("", locale);
        if (place.allowed() && !shares.begin(share)) {
            replies.tell(Word.SHARED_ALREADY, target, language);
            return;
        }
        var said = new ChatEdge.Said(place, "", locale, null, false);
        Optional<ChatEdge.Plan> plan = edge.quote(said, citations);
        if (plan.isEmpty()) {
            replies.tell(Word.SHARE_GONE, target, language);
        }
        if (plan.isEmpty() || !show(plan.get(), citations, target)) {
            shares.failed(share);
        }
    }

    private boolean show(ChatEdge.Plan plan, List<Citation> citations, Target target) {
        return switch (plan) {
            case ChatEdge.Plan.Show(Reply reply, ChatEdge.Kind kind) ->
                    switch (kind) {
                        case ANSWER, ASIDE -> showAll(reply, citations, target);
                        case REFUSAL, FAILURE -> {
                            replies.show(reply, Replies.View.PLAIN, target.alone());
                            yield false;
                        }
                    };
            case ChatEdge.Plan.NotHere note -> {
                replies.tell(Word.NOT_HERE, target, note.language());
                yield false;
            }
            case ChatEdge.Plan.Nothing ignored -> false;
            case ChatEdge.Plan.Unanswered ignored -> false;
        };
    }

    private boolean showAll(Reply reply, List<Citation> citations, Target target) {
        String by = Word.SHARED_BY.in(reply.language(), target.person());
        // Of a section as a whole these are the pages that its command gives.
        boolean whole = citations.stream().allMatch(citation -> citation.passage().isEmpty());
        var view = new Replies.View(whole ? reply.whole() : "", 1, false, by);
        return replies.show(reply, view, target.shared(true)).there();
    }
}
