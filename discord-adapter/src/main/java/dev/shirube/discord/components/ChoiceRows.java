package dev.shirube.discord.components;

import dev.shirube.adapter.Action;
import dev.shirube.adapter.ActionBar;
import dev.shirube.adapter.Budget;
import dev.shirube.answer.Outcome;
import dev.shirube.discord.text.DiscordMarkdown;
import dev.shirube.reply.Choice;
import dev.shirube.reply.Labels;
import dev.shirube.reply.Reply;

import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The choices below a page: a few as buttons, many in a menu, and spelt out what fits into neither.
 *
 * @param reply the reply
 * @param first choices that come before those of the reply
 * @param openly whether what is chosen is replied to for all to see
 */
record ChoiceRows(Reply reply, List<Choice> first, boolean openly) {

    /**
     * Returns the choices as buttons, where all of them fit behind those, else in menus. Where the
     * guides have no answer, what comes nearest to one is not hidden in a menu.
     *
     * @param most how many buttons there is room for
     */
    ActionBar bar(int most) {
        List<Choice> choices = choices();
        ActionBar row = ActionBar.of(choices, List.of(), DiscordLimits.CHOICES);
        if (row.buttons().size() <= most) {
            return row;
        }
        List<Choice> nearest =
                reply.outcome() == Outcome.NONE && reply.row().size() <= most
                        ? choices.stream().filter(reply.row()::contains).toList()
                        : List.of();
        List<Choice> others = choices.stream().filter(c -> !nearest.contains(c)).toList();
        return ActionBar.of(nearest, others, DiscordLimits.CHOICES);
    }

    /** No command is offered twice, for Discord does not take the same id twice. */
    private List<Choice> choices() {
        var byCommand = new LinkedHashMap<String, Choice>();
        first.forEach(choice -> byCommand.putIfAbsent(choice.command(), choice));
        reply.choices().forEach(choice -> byCommand.putIfAbsent(choice.command(), choice));
        return List.copyOf(byCommand.values());
    }

    /** Returns the buttons, with labels up to a limit. */
    List<Button> buttons(ActionBar bar, int limit) {
        int longest = Math.min(DiscordLimits.BUTTON_LABEL, limit);
        return bar.buttons().stream()
                .map(choice ->
                        Button.secondary(
                                new Action.Ask(choice.command(), openly).text(),
                                ActionBar.label(choice, longest)))
                .toList();
    }

    /** Returns the menus, with labels up to a limit. */
    List<ActionRow> menus(ActionBar bar, int limit) {
        return IntStream.range(0, bar.menus().size())
                .mapToObj(i ->
                        StringSelectMenu.create(new Action.Menu(i, openly).text())
                                .setPlaceholder(DiscordMessageKey.GO_ON.in(reply.language()))
                                .addOptions(
                                        bar.menus().get(i).stream()
                                                .map(choice -> option(choice, limit))
                                                .toList())
                                .build())
                .map(menu -> ActionRow.of(menu))
                .toList();
    }

    private static SelectOption option(Choice choice, int limit) {
        String label = ActionBar.label(choice, Math.min(DiscordLimits.OPTION_LABEL, limit));
        return SelectOption.of(label, choice.command());
    }

    /** Spells choices out as long as there is room, and says so where there are more. */
    String typed(ActionBar bar) {
        var lines = new ArrayList<String>();
        int characters = 0;
        int bytes = 0;
        boolean full = false;
        for (Choice choice : bar.typed()) {
            String line =
                    "- %s: %s"
                            .formatted(
                                    DiscordMarkdown.MARKDOWN.escape(Labels.oneLine(choice.label())),
                                    DiscordMarkdown.MARKDOWN.escape(choice.command()));
            characters += line.length() + 1;
            bytes += Budget.of(line).bytes() + 1;
            full |=
                    characters > DiscordLimits.SPELT_OUT.characters()
                            || bytes > DiscordLimits.SPELT_OUT.bytes();
            if (!full) {
                lines.add(line);
            }
        }
        if (full || bar.cut()) {
            String hint = DiscordMessageKey.MORE_CHOICES.in(reply.language());
            lines.add(DiscordMarkdown.smallPrint(hint));
        }
        return String.join("\n", lines);
    }
}
