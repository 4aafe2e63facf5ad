package dev.shirube.slack.blocks;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.FeedbackButtonObject;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.FeedbackButtonsElement;
import com.slack.api.model.block.element.StaticSelectElement;

import dev.shirube.adapter.Action;
import dev.shirube.adapter.ActionBar;
import dev.shirube.answer.Outcome;
import dev.shirube.reply.Choice;
import dev.shirube.reply.Reply;
import dev.shirube.slack.api.SlackLimits;
import dev.shirube.text.Language;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** What can be pressed below a reply. */
public final class Buttons {

    private Buttons() {}

    /** Returns the blocks below one page of a reply. */
    public static List<LayoutBlock> of(
            Reply reply, String asked, int page, int pages, boolean shareable) {
        List<LayoutBlock> blocks = new ArrayList<>();
        List<BlockElement> own = new ArrayList<>();
        boolean last = page == pages;
        if (!last && !reply.whole().isEmpty()) {
            own.add(more(reply, asked, page, pages));
        }
        String share = BlockAction.value(new Action.Share(reply.citations()));
        boolean isAnswer = reply.outcome() == Outcome.ANSWER && !share.isEmpty();
        if (shareable && isAnswer && share.length() <= SlackLimits.VALUE) {
            own.add(
                    button(
                            BlockAction.SHARE,
                            SlackMessageKey.SHARE.in(reply.language()),
                            share,
                            null));
        }
        boolean ends = last || !reply.whole().isEmpty();
        if (ends) {
            own.addAll(choices(reply.row(), reply.menu(), reply.language()));
        }
        blocks.addAll(rows(own));
        if (ends) {
            blocks.addAll(judgement(reply));
        }
        return List.copyOf(blocks);
    }

    /** The next page where a command gives these very pages, else all of it from its beginning. */
    private static BlockElement more(Reply reply, String asked, int page, int pages) {
        boolean same = reply.quotes().isEmpty() || asked.equals(reply.whole());
        String label =
                same
                        ? SlackMessageKey.MORE.in(reply.language(), page + 1, pages)
                        : SlackMessageKey.ALL.in(reply.language());
        var more = new Action.Page(reply.whole(), same ? page + 1 : 1);
        return button(BlockAction.MORE, label, BlockAction.value(more), "primary");
    }

    /** Returns choices as buttons, and as a menu what goes beyond a row. */
    public static List<LayoutBlock> choices(List<Choice> choices, Language language) {
        int row = Math.min(SlackLimits.BUTTONS, choices.size());
        return rows(
                choices(choices.subList(0, row), choices.subList(row, choices.size()), language));
    }

    private static List<BlockElement> choices(
            List<Choice> row, List<Choice> menu, Language language) {
        ActionBar bar = ActionBar.of(row, menu, SlackLimits.CHOICES);
        List<BlockElement> elements = new ArrayList<>();
        bar.buttons().forEach(choice -> elements.add(button(choice)));
        for (List<Choice> entries : bar.menus()) {
            elements.add(
                    StaticSelectElement.builder()
                            .actionId(BlockAction.MENU)
                            .placeholder(BlockKitBuilder.plain(SlackMessageKey.CHOOSE.in(language)))
                            .options(entries.stream().map(Buttons::option).toList())
                            .build());
        }
        return List.copyOf(elements);
    }

    private static OptionObject option(Choice choice) {
        return OptionObject.builder()
                .text(BlockKitBuilder.plain(ActionBar.label(choice, SlackLimits.BUTTON)))
                .value(choice.command())
                .build();
    }

    private static BlockElement button(Choice choice) {
        String id = BlockAction.ASK + ":" + choice.id();
        String label = ActionBar.label(choice, SlackLimits.BUTTON);
        return button(id, label, choice.command(), null);
    }

    private static List<LayoutBlock> rows(List<BlockElement> elements) {
        List<LayoutBlock> blocks = new ArrayList<>();
        for (int from = 0; from < elements.size(); from += SlackLimits.ACTIONS) {
            int to = Math.min(elements.size(), from + SlackLimits.ACTIONS);
            blocks.add(ActionsBlock.builder().elements(elements.subList(from, to)).build());
        }
        return List.copyOf(blocks);
    }

    /** Returns what takes an answer back that nobody called for. */
    public static LayoutBlock withdraw(Language language) {
        var button =
                button(
                        BlockAction.WITHDRAW,
                        "🗑️ " + SlackMessageKey.WITHDRAW.in(language),
                        BlockAction.value(new Action.Withdraw()),
                        null);
        return ActionsBlock.builder().elements(List.of(button)).build();
    }

    private static List<LayoutBlock> judgement(Reply reply) {
        return Action.Feedback.section(reply)
                .<List<LayoutBlock>>map(section -> List.of(judgement(section, reply.language())))
                .orElse(List.of());
    }

    private static LayoutBlock judgement(String section, Language language) {
        var element =
                FeedbackButtonsElement.builder()
                        .actionId(BlockAction.JUDGE)
                        .positiveButton(feedback(language, SlackMessageKey.HELPFUL, section, true))
                        .negativeButton(
                                feedback(language, SlackMessageKey.NOT_HELPFUL, section, false))
                        .build();
        return ContextActionsBlock.builder().elements(List.of(element)).build();
    }

    private static FeedbackButtonObject feedback(
            Language language, SlackMessageKey word, String section, boolean helpful) {
        return FeedbackButtonObject.builder()
                .text(BlockKitBuilder.plain(helpful ? "👍" : "👎"))
                .accessibilityLabel(word.in(language))
                .value(BlockAction.value(new Action.Feedback(section, helpful)))
                .build();
    }

    private static ButtonElement button(
            String id, String label, String value, @Nullable String style) {
        return ButtonElement.builder()
                .actionId(id)
                .text(BlockKitBuilder.plain(label))
                .value(value)
                .style(style)
                .build();
    }
}
