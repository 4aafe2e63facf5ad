package dev.shirube.slack;

import dev.shirube.chat.ChatRequest;
import dev.shirube.chat.ChatResult;
import dev.shirube.chat.ChatService;
import dev.shirube.chat.PlaceRule;
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

    private final ChatService chat;
    private final People people;
    private final Replies replies;
    private final Shares shares;

    Sharing(ChatService chat, People people, Replies replies, Shares shares) {
        this.chat = chat;
        this.people = people;
        this.replies = replies;
        this.shares = shares;
    }

    /**
     * Shows an answer to all.
     *
     * @param share what is shown
     * @param citations the same, as far as it was understood
     * @param rule the rule of the place
     */
    void share(String team, Shares.Share share, List<Citation> citations, PlaceRule rule) {
        Target target = share.target();
        Locale locale = people.locale(target.person());
        Language language = chat.language("", locale);
        if (Boolean.FALSE.equals(rule.allowed())) {
            replies.tell(Word.NOT_HERE, target, language);
            return;
        }
        if (!shares.begin(share)) {
            replies.tell(Word.SHARED_ALREADY, target, language);
            return;
        }
        var request =
                new ChatRequest(Origins.of(team, target), "", locale, null, rule.guides())
                        .around(Origins.around(team, target));
        Optional<ChatResult> result = chat.quote(request, citations);
        if (result.isEmpty()) {
            replies.tell(Word.SHARE_GONE, target, language);
        }
        if (result.isEmpty() || !show(result.get(), citations, target)) {
            shares.failed(share);
        }
    }

    private boolean show(ChatResult result, List<Citation> citations, Target target) {
        return switch (result) {
            case ChatResult.Answered answered -> showAll(answered.reply(), citations, target);
            case ChatResult.Refused refused -> excuse(refused.reply(), target);
            case ChatResult.Failed failed -> excuse(failed.reply(), target);
            case ChatResult.Duplicate ignored -> false;
            case ChatResult.Overheard ignored -> false;
        };
    }

    private boolean showAll(Reply reply, List<Citation> citations, Target target) {
        String by = replies.words().text(reply.language(), Word.SHARED_BY, target.person());
        // Of a section as a whole these are the pages that its command gives.
        boolean whole = citations.stream().allMatch(citation -> citation.passage().isEmpty());
        var view = new Replies.View(whole ? reply.whole() : "", 1, false, by);
        return replies.show(reply, view, target.shared(true)).there();
    }

    private boolean excuse(Reply reply, Target target) {
        replies.show(reply, Replies.View.PLAIN, target.alone());
        return false;
    }
}
