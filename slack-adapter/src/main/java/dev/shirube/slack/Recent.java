package dev.shirube.slack;

import dev.shirube.reply.Choice;
import dev.shirube.reply.Reply;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What each person read last, for their home tab. In memory and bounded. Thread-safe. */
final class Recent {

    private static final int PEOPLE = 5_000;
    private static final int EACH = 5;

    private final Map<String, List<Choice>> read =
            new LinkedHashMap<>() {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, List<Choice>> eldest) {
                    return size() > PEOPLE;
                }
            };

    synchronized void add(String person, Reply reply) {
        if (reply.quotes().isEmpty() || reply.whole().isEmpty()) {
            return;
        }
        List<Choice> mine = new ArrayList<>();
        mine.add(new Choice("recent", reply.title(), reply.whole()));
        List<Choice> before = read.getOrDefault(person, List.of());
        before.stream()
                .filter(choice -> !choice.command().equals(reply.whole()))
                .limit(EACH - 1)
                .forEach(mine::add);
        read.remove(person);
        read.put(person, List.copyOf(mine));
    }

    synchronized List<Choice> of(String person) {
        return read.getOrDefault(person, List.of());
    }
}
