package dev.shirube.discord.components;

import dev.shirube.adapter.Action;
import dev.shirube.adapter.ActionBar;
import dev.shirube.adapter.Budget;
import dev.shirube.answer.Outcome;
import dev.shirube.discord.components.DiscordRenderer.View;
import dev.shirube.discord.text.DiscordMarkdown;
import dev.shirube.reply.Choice;
import dev.shirube.reply.Labels;
import dev.shirube.reply.Reply;

import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.emoji.Emoji;

import java.util.ArrayList;
import java.util.List;

/**
 * The buttons and menus below the text of a page.
 *
 * @param reply the reply
 * @param view how it is shown
 */
record Controls(Reply reply, View view) {

    private static final Emoji HELPFUL = Emoji.fromUnicode("👍");
    private static final Emoji NOT_HELPFUL = Emoji.fromUnicode("👎");
    private static final Emoji DELETE = Emoji.fromUnicode("🗑️");

    /** A label shorter than this says nothing any more. */
    private static final int SHORTEST_LABEL = 8;

    /** Returns what the rows below any page of a reply take at most, with the shortest labels. */
    static Budget least(Reply reply) {
        var controls = new Controls(reply, new View("", 1, true, false));
        return ComponentSize.of(controls.rows(2, Action.LAST_PAGE, true, SHORTEST_LABEL));
    }

    /**
     * Returns the rows below a page, with labels that are as long as the room allows.
     *
     * @param number the number of the page
     * @param count how many pages there are
     * @param whole whether these are the pages of the command that shows all of the reply
     * @param room the room, which is at least {@link #least}
     */
    List<ContainerChildComponent> rows(int number, int count, boolean whole, Budget room) {
        int limit = DiscordLimits.OPTION_LABEL;
        List<ContainerChildComponent> rows = rows(number, count, whole, limit);
        while (limit > SHORTEST_LABEL && !ComponentSize.of(rows).fits(room)) {
            limit--;
            rows = rows(number, count, whole, limit);
        }
        return rows;
    }

    /**
     * One row of buttons and one menu at most, with a line on what was cut where nothing leads to
     * it.
     */
    private List<ContainerChildComponent> rows(int number, int count, boolean whole, int limit) {
        var rows = new ArrayList<ContainerChildComponent>();
        boolean cut = count > 1 && reply.whole().isEmpty();
        if (cut) {
            rows.add(TextDisplay.of(DiscordMarkdown.smallPrint(say(DiscordMessageKey.CUT))));
        }
        List<Button> own = own(number, count, whole);
        var choices = new ChoiceRows(reply, cut ? sections() : List.of(), view.openly());
        ActionBar bar = choices.bar(DiscordLimits.BUTTONS_IN_ROW - own.size());
        String typed = choices.typed(bar);
        if (!typed.isEmpty()) {
            rows.add(TextDisplay.of(typed));
        }
        rows.addAll(choices.menus(bar, limit));
        List<Button> all = new ArrayList<>(choices.buttons(bar, limit));
        all.addAll(own);
        if (!all.isEmpty()) {
            rows.add(ActionRow.of(all));
        }
        return rows;
    }

    /** The buttons for the reply itself. Below a word of courtesy there is nothing to be done. */
    private List<Button> own(int number, int count, boolean whole) {
        List<Button> own = new ArrayList<>(pages(number, count, whole));
        own.addAll(judgement());
        if (view.deletable() && reply.outcome() != Outcome.COURTESY) {
            own.add(Button.secondary(new Action.Delete().text(), DELETE));
        }
        return own;
    }

    private List<Button> pages(int number, int count, boolean whole) {
        if (count < 2 || reply.whole().isEmpty()) {
            return List.of();
        }
        if (!whole) {
            boolean one = reply.quotes().size() == 1;
            return List.of(
                    page(
                            1,
                            say(
                                    one
                                            ? DiscordMessageKey.ALL_OF_IT
                                            : DiscordMessageKey.ALL_OF_THEM)));
        }
        var buttons = new ArrayList<Button>();
        if (number > 1) {
            buttons.add(page(number - 1, say(DiscordMessageKey.BACK, number - 1, count)));
        }
        if (number < count) {
            buttons.add(page(number + 1, say(DiscordMessageKey.NEXT, number + 1, count)));
        }
        return buttons;
    }

    private Button page(int number, String label) {
        return Button.primary(new Action.Page(reply.whole(), number).text(), label);
    }

    /** Leads to each section in full where the reply as a whole has no command. */
    private List<Choice> sections() {
        return reply.quotes().stream()
                .filter(quotation -> Action.Feedback.isSection(quotation.section()))
                .map(quotation ->
                        new Choice(
                                "whole",
                                say(DiscordMessageKey.ALL_OF, Labels.oneLine(quotation.heading())),
                                "/section " + quotation.section()))
                .toList();
    }

    private List<Button> judgement() {
        return Action.Feedback.section(reply)
                .map(section ->
                        List.of(
                                Button.secondary(
                                        new Action.Feedback(section, true).text(), HELPFUL),
                                Button.secondary(
                                        new Action.Feedback(section, false).text(), NOT_HELPFUL)))
                .orElse(List.of());
    }

    private String say(DiscordMessageKey words, Object... arguments) {
        return words.in(reply.language(), arguments);
    }
}
