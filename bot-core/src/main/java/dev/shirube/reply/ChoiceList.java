package dev.shirube.reply;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Collects the choices of one reply: each command once, the most useful first, not too many. */
final class ChoiceList {

    /** As many as a person looks through; platforms take 25. */
    static final int LIMIT = 12;

    private final Map<String, Choice> byCommand = new LinkedHashMap<>();

    /** Adds a choice unless its command is there already. */
    ChoiceList add(Choice choice) {
        byCommand.putIfAbsent(choice.command(), choice);
        return this;
    }

    /** Adds the first few of some choices that are not there yet. */
    ChoiceList add(Stream<Choice> choices, int limit) {
        choices.filter(c -> !byCommand.containsKey(c.command())).limit(limit).forEach(this::add);
        return this;
    }

    /** Returns the choices in the order in which they were added, at most {@link #LIMIT}. */
    List<Choice> toList() {
        return byCommand.values().stream().limit(LIMIT).toList();
    }
}
