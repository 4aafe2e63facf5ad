package dev.shirube.reply.part;

import dev.shirube.reply.Choice;
import dev.shirube.reply.Reply;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Collects the choices of one reply, each command once: next steps, of which a few stand side by
 * side, and a menu of all else. Not thread-safe.
 */
public final class ChoiceList {

    /** Discord shows no more in a menu, and nobody looks through more. */
    public static final int LIMIT = 25;

    private final Map<String, Choice> steps = new LinkedHashMap<>();
    private final Map<String, Choice> menu = new LinkedHashMap<>();

    /** Adds a next step unless its command is there already. */
    public ChoiceList add(Choice choice) {
        if (!menu.containsKey(choice.command())) {
            steps.putIfAbsent(choice.command(), choice);
        }
        return this;
    }

    /** Adds the first few of some next steps that are not there yet. */
    public ChoiceList add(Stream<Choice> choices, int atMost) {
        choices.filter(c -> !has(c)).limit(atMost).forEach(this::add);
        return this;
    }

    /** Adds what belongs into the menu. */
    public ChoiceList menu(Stream<Choice> choices) {
        choices.filter(c -> !has(c)).forEach(c -> menu.putIfAbsent(c.command(), c));
        return this;
    }

    public boolean isEmpty() {
        return steps.isEmpty() && menu.isEmpty();
    }

    public int size() {
        return Math.min(LIMIT, steps.size() + menu.size());
    }

    /** How many of the choices stand side by side. */
    public int buttons() {
        return Math.min(Reply.ROW, steps.size());
    }

    /** Returns the choices, the most useful first: next steps, then the menu. */
    public List<Choice> toList() {
        var all = new ArrayList<>(steps.values());
        all.addAll(menu.values());
        return List.copyOf(all.subList(0, Math.min(LIMIT, all.size())));
    }

    private boolean has(Choice choice) {
        return steps.containsKey(choice.command()) || menu.containsKey(choice.command());
    }
}
