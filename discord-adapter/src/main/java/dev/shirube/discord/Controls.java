package dev.shirube.discord;

import dev.shirube.reply.Choice;
import dev.shirube.reply.Labels;
import dev.shirube.reply.Reply;

import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.actionrow.ActionRowChildComponent;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.emoji.Emoji;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The buttons and menus below the text of a page.
 *
 * @param reply the reply
 * @param view how it is shown
 * @param text what the text of the page takes
 */
record Controls(Reply reply, View view, Measure text) {

    private static final Emoji HELPFUL = Emoji.fromUnicode("👍");
    private static final Emoji NOT_HELPFUL = Emoji.fromUnicode("👎");
    private static final Emoji DELETE = Emoji.fromUnicode("🗑️");

    /** Menus below one reply; each holds as many choices as Discord takes. */
    private static final int MENUS = 4;

    /** A label shorter than this says nothing any more. */
    private static final int SHORTEST_LABEL = 8;

    /** Returns the rows below a page, and a line on what was cut where nothing leads to it. */
    List<ContainerChildComponent> rows(int number, int count, boolean whole) {
        var rows = new ArrayList<ContainerChildComponent>();
        List<Button> parts = count > 1 && reply.whole().isEmpty() ? sections() : List.of();
        if (count > 1 && reply.whole().isEmpty()) {
            rows.add(TextDisplay.of(DiscordBlocks.smallPrint(say(DiscordWords.CUT))));
        }
        rows.addAll(choices());
        if (!parts.isEmpty()) {
            rows.add(ActionRow.of(parts));
        }
        List<Button> last = new ArrayList<>(pages(number, count, whole));
        last.addAll(judgement());
        if (view.deletable()) {
            last.add(Button.secondary(new ButtonId.Delete().text(), DELETE));
        }
        if (!last.isEmpty()) {
            rows.add(ActionRow.of(last));
        }
        return rows;
    }

    private List<Button> pages(int number, int count, boolean whole) {
        if (count < 2 || reply.whole().isEmpty()) {
            return List.of();
        }
        if (!whole) {
            return List.of(page(1, say(DiscordWords.ALL_OF_IT)));
        }
        var buttons = new ArrayList<Button>();
        if (number > 1) {
            buttons.add(page(number - 1, say(DiscordWords.BACK, number - 1, count)));
        }
        if (number < count) {
            buttons.add(page(number + 1, say(DiscordWords.NEXT, number + 1, count)));
        }
        return buttons;
    }

    private Button page(int number, String label) {
        return Button.primary(new ButtonId.Page(reply.whole(), number).text(), label);
    }

    /** Leads to each section in full where the reply as a whole has no command. */
    private List<Button> sections() {
        return reply.quotes().stream()
                .filter(quotation -> ButtonId.SECTION.matcher(quotation.section()).matches())
                .limit(DiscordLimits.BUTTONS_IN_ROW)
                .collect(
                        Collectors.toMap(
                                Reply.Quotation::section,
                                Reply.Quotation::heading,
                                (one, other) -> one,
                                LinkedHashMap::new))
                .entrySet()
                .stream()
                .map(section ->
                        Button.primary(
                                new ButtonId.Page("/section " + section.getKey(), 1).text(),
                                Labels.cut(
                                        say(
                                                DiscordWords.ALL_OF,
                                                Labels.oneLine(section.getValue())),
                                        DiscordLimits.BUTTON_LABEL)))
                .toList();
    }

    private List<Button> judgement() {
        if (reply.quotes().size() != 1) {
            return List.of();
        }
        String section = reply.quotes().getFirst().section();
        return ButtonId.SECTION.matcher(section).matches()
                ? List.of(
                        Button.secondary(new ButtonId.Judge(section, true).text(), HELPFUL),
                        Button.secondary(new ButtonId.Judge(section, false).text(), NOT_HELPFUL))
                : List.of();
    }

    private List<ContainerChildComponent> choices() {
        var byCommand = new LinkedHashMap<String, Choice>();
        reply.choices().forEach(choice -> byCommand.putIfAbsent(choice.command(), choice));
        List<Choice> choices = List.copyOf(byCommand.values());
        List<Choice> offered = choices.stream().filter(this::fits).toList();
        var rows = new ArrayList<ContainerChildComponent>();
        String typed =
                choices.stream()
                        .filter(choice -> !fits(choice))
                        .map(choice ->
                                "- %s: %s"
                                        .formatted(
                                                DiscordMarkdown.escape(choice.label()),
                                                DiscordMarkdown.escape(choice.command())))
                        .collect(Collectors.joining("\n"));
        if (!typed.isEmpty()) {
            rows.add(TextDisplay.of(typed));
        }
        if (!offered.isEmpty()) {
            rows.addAll(
                    offered.size() <= DiscordLimits.BUTTONS_IN_ROW
                            ? List.of(buttons(offered))
                            : menus(offered));
        }
        return rows;
    }

    private boolean fits(Choice choice) {
        return ask(choice).fits();
    }

    private ButtonId ask(Choice choice) {
        return new ButtonId.Ask(choice.command(), view.openly());
    }

    private ActionRow buttons(List<Choice> choices) {
        int limit = Math.min(DiscordLimits.BUTTON_LABEL, room(choices));
        List<ActionRowChildComponent> buttons =
                choices.stream()
                        .<ActionRowChildComponent>map(
                                c -> Button.secondary(ask(c).text(), label(c, limit)))
                        .toList();
        return ActionRow.of(buttons);
    }

    private List<ActionRow> menus(List<Choice> choices) {
        int limit = Math.min(DiscordLimits.OPTION_LABEL, room(choices));
        var rows = new ArrayList<ActionRow>();
        for (int from = 0;
                from < choices.size() && rows.size() < MENUS;
                from += DiscordLimits.OPTIONS) {
            int to = Math.min(choices.size(), from + DiscordLimits.OPTIONS);
            List<SelectOption> options =
                    choices.subList(from, to).stream()
                            .map(choice -> SelectOption.of(label(choice, limit), choice.command()))
                            .toList();
            rows.add(
                    ActionRow.of(
                            StringSelectMenu.create(
                                            new ButtonId.Menu(rows.size(), view.openly()).text())
                                    .setPlaceholder(say(DiscordWords.GO_ON))
                                    .addOptions(options)
                                    .build()));
        }
        return rows;
    }

    /** How long a label may be at most, so that all labels fit beside the text. */
    private int room(List<Choice> choices) {
        Measure labels = Measure.of(choices.stream().map(Choice::label).toList());
        Measure all = labels.plus(text);
        int characters = DiscordLimits.CHARACTERS - text.characters();
        int bytes = DiscordLimits.BYTES - text.bytes();
        boolean enough =
                all.characters() <= DiscordLimits.CHARACTERS && all.bytes() <= DiscordLimits.BYTES;
        return enough
                ? Integer.MAX_VALUE
                // Three bytes hold a Japanese character; those with four are two code units.
                : Math.max(SHORTEST_LABEL, Math.min(characters, bytes / 3) / choices.size() - 1);
    }

    private static String label(Choice choice, int limit) {
        String label = Labels.oneLine(choice.label());
        return Labels.cut(label.isEmpty() ? choice.command() : label, limit);
    }

    private String say(DiscordWords words, Object... arguments) {
        return words.in(reply.language(), arguments);
    }
}
