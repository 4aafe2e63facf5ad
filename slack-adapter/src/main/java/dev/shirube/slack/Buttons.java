package dev.shirube.slack;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.FeedbackButtonObject;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.FeedbackButtonsElement;
import com.slack.api.model.block.element.StaticSelectElement;

import dev.shirube.answer.Outcome;
import dev.shirube.reply.Choice;
import dev.shirube.reply.Labels;
import dev.shirube.reply.Reply;
import dev.shirube.text.Language;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * What can be pressed below a reply.
 *
 * @param words what the buttons say
 */
record Buttons(Words words) {

    /** Returns the blocks below one page of a reply. */
    List<LayoutBlock> of(Reply reply, String asked, int page, int pages, boolean shareable) {
        List<LayoutBlock> blocks = new ArrayList<>();
        List<BlockElement> own = new ArrayList<>();
        boolean last = page == pages;
        if (!last && !reply.whole().isEmpty()) {
            own.add(more(reply, asked, page, pages));
        }
        String share = new Press.Share(reply.citations()).value();
        boolean isAnswer = reply.outcome() == Outcome.ANSWER && !share.isEmpty();
        if (shareable && isAnswer && share.length() <= SlackLimits.VALUE) {
            own.add(button(Press.SHARE, words.text(reply.language(), Word.SHARE), share, null));
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
    private BlockElement more(Reply reply, String asked, int page, int pages) {
        boolean same = reply.quotes().isEmpty() || asked.equals(reply.whole());
        String label =
                same
                        ? words.text(reply.language(), Word.MORE, page + 1, pages)
                        : words.text(reply.language(), Word.ALL);
        var more = new Press.More(same ? page + 1 : 1, reply.whole());
        return button(Press.MORE, label, more.value(), "primary");
    }

    /** Returns choices as buttons, and as a menu what goes beyond a row. */
    List<LayoutBlock> choices(List<Choice> choices, Language language) {
        int row = Math.min(SlackLimits.BUTTONS, choices.size());
        return rows(
                choices(choices.subList(0, row), choices.subList(row, choices.size()), language));
    }

    /** What is too long for a menu is a button all the same. */
    private List<BlockElement> choices(List<Choice> row, List<Choice> menu, Language language) {
        List<BlockElement> elements = new ArrayList<>();
        List<OptionObject> options = new ArrayList<>();
        row.forEach(choice -> elements.add(button(choice)));
        for (Choice choice : menu) {
            if (choice.command().length() > SlackLimits.OPTION) {
                elements.add(button(choice));
            } else if (options.size() < SlackLimits.OPTIONS) {
                options.add(
                        OptionObject.builder()
                                .text(Body.plain(label(choice.label())))
                                .value(choice.command())
                                .build());
            }
        }
        if (!options.isEmpty()) {
            elements.add(
                    StaticSelectElement.builder()
                            .actionId(Press.MENU)
                            .placeholder(Body.plain(words.text(language, Word.CHOOSE)))
                            .options(options)
                            .build());
        }
        return List.copyOf(elements);
    }

    private static BlockElement button(Choice choice) {
        return button(Press.ASK + ":" + choice.id(), choice.label(), choice.command(), null);
    }

    private static List<LayoutBlock> rows(List<BlockElement> elements) {
        List<LayoutBlock> blocks = new ArrayList<>();
        for (int from = 0; from < elements.size(); from += SlackLimits.ACTIONS) {
            int to = Math.min(elements.size(), from + SlackLimits.ACTIONS);
            blocks.add(ActionsBlock.builder().elements(elements.subList(from, to)).build());
        }
        return List.copyOf(blocks);
    }

    private List<LayoutBlock> judgement(Reply reply) {
        List<String> sections =
                reply.quotes().stream()
                        .map(Reply.Quotation::section)
                        .filter(section -> !section.isEmpty())
                        .toList();
        if (sections.size() != 1) {
            // Nobody could tell which of several is meant.
            return List.of();
        }
        String section = sections.getFirst();
        var element =
                FeedbackButtonsElement.builder()
                        .actionId(Press.JUDGE)
                        .positiveButton(feedback(reply.language(), Word.HELPFUL, section, true))
                        .negativeButton(
                                feedback(reply.language(), Word.NOT_HELPFUL, section, false))
                        .build();
        return List.of(ContextActionsBlock.builder().elements(List.of(element)).build());
    }

    private FeedbackButtonObject feedback(
            Language language, Word word, String section, boolean helpful) {
        return FeedbackButtonObject.builder()
                .text(Body.plain(helpful ? "👍" : "👎"))
                .accessibilityLabel(words.text(language, word))
                .value(new Press.Judge(section, helpful).value())
                .build();
    }

    private static ButtonElement button(
            String id, String label, String value, @Nullable String style) {
        return ButtonElement.builder()
                .actionId(id)
                .text(Body.plain(label(label)))
                .value(value)
                .style(style)
                .build();
    }

    private static String label(String label) {
        String words = Labels.cut(Labels.oneLine(label), SlackLimits.BUTTON);
        return words.isEmpty() ? "…" : words;
    }
}
