package dev.shirube.discord;

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

/**
 * The choices below a page: a few as buttons, many in a menu, and spelt out what fits into neither.
 *
 * @param reply the reply
 * @param first choices that come before those of the reply
 * @param openly whether what is chosen is replied to for all to see
 */
record ChoiceRows(Reply reply, List<Choice> first, boolean openly) {

    /** One menu is enough for any reply of the bot's; more of them only keep a promise. */
    private static final int MENUS = 4;

    /** All that menus can hold, which is more than anybody looks through. */
    private static final int MOST = MENUS * DiscordLimits.OPTIONS;

    /**
     * Returns the buttons, where all choices fit behind those.
     *
     * @param most how many there is room for
     * @param limit the longest label
     */
    List<Button> buttons(int most, int limit) {
        List<Choice> offered = offered();
        return offered.size() > most
                ? List.of()
                : offered.stream()
                        .map(choice ->
                                Button.secondary(
                                        ask(choice).text(),
                                        label(choice, Math.min(DiscordLimits.BUTTON_LABEL, limit))))
                        .toList();
    }

    /** Returns the menus of all choices. */
    List<ActionRow> menus(int limit) {
        return menus(
                offered().stream().limit(MOST).toList(),
                Math.min(DiscordLimits.OPTION_LABEL, limit));
    }

    /** Returns the choices that fit behind no button and into no menu, or nothing. */
    String typed() {
        return typed(
                choices().stream().filter(choice -> !fits(choice)).toList(),
                offered().size() > MOST);
    }

    private List<Choice> offered() {
        return choices().stream().filter(this::fits).toList();
    }

    /** No command is offered twice, for Discord does not take the same id twice. */
    private List<Choice> choices() {
        var byCommand = new LinkedHashMap<String, Choice>();
        first.forEach(choice -> byCommand.putIfAbsent(choice.command(), choice));
        reply.choices().forEach(choice -> byCommand.putIfAbsent(choice.command(), choice));
        return List.copyOf(byCommand.values());
    }

    private boolean fits(Choice choice) {
        return ask(choice).fits();
    }

    private ButtonId ask(Choice choice) {
        return new ButtonId.Ask(choice.command(), openly);
    }

    /** Spells choices out as long as there is room, and says so where there are more. */
    private String typed(List<Choice> choices, boolean more) {
        var lines = new ArrayList<String>();
        int characters = 0;
        int bytes = 0;
        boolean full = false;
        for (Choice choice : choices) {
            String line =
                    "- %s: %s"
                            .formatted(
                                    DiscordMarkdown.escape(Labels.oneLine(choice.label())),
                                    DiscordMarkdown.escape(choice.command()));
            characters += line.length() + 1;
            bytes += Measure.bytes(line) + 1;
            full |=
                    characters > DiscordLimits.SPELT_OUT.characters()
                            || bytes > DiscordLimits.SPELT_OUT.bytes();
            if (!full) {
                lines.add(line);
            }
        }
        if (full || more) {
            String hint = DiscordWords.MORE_CHOICES.in(reply.language());
            lines.add(DiscordBlocks.smallPrint(hint));
        }
        return String.join("\n", lines);
    }

    private List<ActionRow> menus(List<Choice> choices, int limit) {
        var rows = new ArrayList<ActionRow>();
        for (int from = 0; from < choices.size(); from += DiscordLimits.OPTIONS) {
            int to = Math.min(choices.size(), from + DiscordLimits.OPTIONS);
            List<SelectOption> options =
                    choices.subList(from, to).stream()
                            .map(choice -> SelectOption.of(label(choice, limit), choice.command()))
                            .toList();
            rows.add(
                    ActionRow.of(
                            StringSelectMenu.create(new ButtonId.Menu(rows.size(), openly).text())
                                    .setPlaceholder(DiscordWords.GO_ON.in(reply.language()))
                                    .addOptions(options)
                                    .build()));
        }
        return rows;
    }

    private static String label(Choice choice, int limit) {
        String label = Labels.oneLine(choice.label());
        return Labels.cut(label.isEmpty() ? choice.command() : label, limit);
    }
}
