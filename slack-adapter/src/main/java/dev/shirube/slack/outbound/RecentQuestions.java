package dev.shirube.slack.outbound;

import dev.shirube.adapter.LastUsed;
import dev.shirube.reply.Choice;
import dev.shirube.reply.Reply;

import java.util.ArrayList;
import java.util.List;

/** What each person read last, for their home tab. In memory and bounded. Thread-safe. */
public final class RecentQuestions {

    private static final int PEOPLE = 5_000;
    private static final int EACH = 5;

    private final LastUsed<List<Choice>> read = new LastUsed<>(PEOPLE);

    public synchronized void add(String person, Reply reply) {
        if (reply.quotes().isEmpty() || reply.whole().isEmpty()) {
            return;
        }
        List<Choice> mine = new ArrayList<>();
        mine.add(new Choice("recent", reply.title(), reply.whole()));
        of(person).stream()
                .filter(choice -> !choice.command().equals(reply.whole()))
                .limit(EACH - 1)
                .forEach(mine::add);
        read.put(person, List.copyOf(mine));
    }

    public synchronized void forget(String person) {
        read.remove(person);
    }

    public synchronized List<Choice> of(String person) {
        List<Choice> mine = read.get(person);
        return mine == null ? List.of() : mine;
    }
}
