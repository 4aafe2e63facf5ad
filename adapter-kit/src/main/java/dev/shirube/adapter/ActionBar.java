package dev.shirube.adapter;

import dev.shirube.reply.Choice;
import dev.shirube.reply.Labels;

import java.util.ArrayList;
import java.util.List;

/**
 * The choices of a reply, as a platform can offer them: which are buttons, which are in a menu, and
 * which have to be spelt out. Immutable.
 *
 * @param buttons the choices that are buttons, the most useful first
 * @param menus the choices that are entries, for each menu
 * @param typed the choices whose commands are too long for either
 * @param cut whether there are more choices than the menus hold
 */
public record ActionBar(
        List<Choice> buttons, List<List<Choice>> menus, List<Choice> typed, boolean cut) {

    /** Copies the lists. */
    public ActionBar {
        buttons = List.copyOf(buttons);
        menus = menus.stream().map(List::copyOf).toList();
        typed = List.copyOf(typed);
    }

    /**
     * What a platform takes. Lengths are in UTF-16 code units.
     *
     * @param command the longest command behind a button
     * @param entry the longest command behind an entry of a menu
     * @param entries the most entries of a menu
     * @param menus the most menus; 0 where there are none
     */
    public record Limits(int command, int entry, int entries, int menus) {}

    /**
     * Distributes choices. What is too long for a menu is a button all the same.
     *
     * @param row the choices that are to be buttons
     * @param menu the choices that are to be in menus
     * @param limits what the platform takes
     * @return the bar
     */
    public static ActionBar of(List<Choice> row, List<Choice> menu, Limits limits) {
        var buttons = new ArrayList<Choice>();
        var entries = new ArrayList<Choice>();
        var typed = new ArrayList<Choice>();
        for (Choice choice : row) {
            (choice.command().length() <= limits.command ? buttons : typed).add(choice);
        }
        for (Choice choice : menu) {
            int length = choice.command().length();
            (length <= limits.entry ? entries : length <= limits.command ? buttons : typed)
                    .add(choice);
        }
        int most = limits.menus * limits.entries;
        var menus = new ArrayList<List<Choice>>();
        for (int from = 0; from < Math.min(most, entries.size()); from += limits.entries) {
            int to = Math.min(Math.min(most, entries.size()), from + limits.entries);
            menus.add(entries.subList(from, to));
        }
        return new ActionBar(buttons, menus, typed, entries.size() > most);
    }

    /**
     * Returns the label of a choice.
     *
     * @param choice the choice
     * @param limit the longest label in UTF-16 code units, at least 1
     * @return one line, never empty, cut visibly where it is too long
     */
    public static String label(Choice choice, int limit) {
        String line = Labels.oneLine(choice.label());
        String words = line.isEmpty() ? Labels.oneLine(choice.command()) : line;
        return words.isEmpty() ? "…" : Labels.cut(words, limit);
    }
}
