package dev.shirube.reply;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Collects the choices of one reply: each command once, the most useful first, not too many. */
final class ChoiceList {

    /** As many as a person looks through below a text; every platform takes 25. */
    static final int LIMIT = 12;

    private final int limit;
    private final Map<String, Choice> byCommand = new LinkedHashMap<>();

    /** Begins an empty list of at most {@link #LIMIT} choices. */
    ChoiceList() {
        this(LIMIT);
    }

    /** Begins an empty list for a reply that is nothing but choices. */
    ChoiceList(int limit) {
        this.limit = limit;
    }

    /** Adds a choice unless its command is there already. */
    ChoiceList add(Choice choice) {
        byCommand.putIfAbsent(choice.command(), choice);
        return this;
    }

    /** Adds the first few of some choices that are not there yet. */
    ChoiceList add(Stream<Choice> choices, int atMost) {
        choices.filter(c -> !byCommand.containsKey(c.command())).limit(atMost).forEach(this::add);
        return this;
    }

    /** Returns the choices in the order in which they were added, as many as it takes. */
    List<Choice> toList() {
        return byCommand.values().stream().limit(limit).toList();
    }
}
