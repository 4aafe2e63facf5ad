package dev.shirube.guide.passage;

import dev.shirube.content.Block;
import dev.shirube.content.Block.Item;
import dev.shirube.content.Block.ListBlock;
import dev.shirube.content.PlainText;
import dev.shirube.content.Style;
import dev.shirube.guide.Passage;
import dev.shirube.guide.QuestionMark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the passages within a list: its items, the items below them, and questions. */
final class ListPassages {

    /** A nested item shorter than this is a keyword of its parent rather than a statement. */
    private static final int MIN_NESTED = 15;

    /**
     * A passage to be.
     *
     * @param kind item or question
     * @param list a list of what the passage consists of
     */
    record Found(Passage.Kind kind, ListBlock list) {}

    private final List<Found> found = new ArrayList<>();

    private ListPassages() {}

    /**
     * Finds the passages within a list, without the list as a whole.
     *
     * @param list the list
     * @return the passages in reading order, each parent before what it contains
     */
    static List<Found> in(ListBlock list) {
        var passages = new ListPassages();
        passages.addItems(list);
        return List.copyOf(passages.found);
    }

    private void addItems(ListBlock list) {
        List<Item> items = list.items();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            QuestionMark mark = AnswerParts.markOf(item);
            int answers = mark == QuestionMark.QUESTION ? answersAfter(items, i) : 0;
            if (answers > 0) {
                var group = new ArrayList<Item>();
                group.add(item);
                items.subList(i + 1, i + 1 + answers).stream().sorted(byRank()).forEach(group::add);
                add(Passage.Kind.QUESTION, list, i, group);
                i += answers;
            } else if (isQuestion(item, mark)) {
                add(Passage.Kind.QUESTION, list, i, List.of(inOrder(item)));
            } else if (!mark.answers()) {
                add(Passage.Kind.ITEM, list, i, List.of(item));
                addNested(item);
            }
        }
    }

    private void addNested(Item parent) {
        for (Block block : parent.blocks()) {
            if (block instanceof ListBlock nested) {
                // The only child of a keyword says what the keyword is about, and no more.
                boolean repeatsParent =
                        nested.items().size() == 1
                                && text(parent).length() < MIN_NESTED
                                && !isLabelled(nested.items().getFirst());
                in(nested).stream()
                        .skip(repeatsParent ? 1 : 0)
                        .filter(f -> PlainText.of(f.list()).length() >= MIN_NESTED)
                        .forEach(found::add);
            }
        }
    }

    private static boolean isLabelled(Item item) {
        return item.blocks().getFirst() instanceof Block.Paragraph paragraph
                && paragraph.spans().getFirst().styles().contains(Style.STRONG);
    }

    private void add(Passage.Kind kind, ListBlock list, int index, List<Item> items) {
        found.add(new Found(kind, new ListBlock(list.ordered(), list.start() + index, items)));
    }

    private static int answersAfter(List<Item> items, int question) {
        int end = question + 1;
        while (end < items.size() && AnswerParts.markOf(items.get(end)).answers()) {
            end++;
        }
        return end - question - 1;
    }

    private static boolean isQuestion(Item item, QuestionMark mark) {
        boolean answered =
                item.blocks().stream().skip(1).anyMatch(ListPassages::answers)
                        || text(item).lines().skip(1).anyMatch(l -> QuestionMark.of(l).answers());
        boolean continued = item.blocks().size() > 1 || text(item).indexOf('\n') >= 0;
        return mark == QuestionMark.QUESTION
                ? continued
                : answered && QuestionMark.asks(text(item));
    }

    private static boolean answers(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> QuestionMark.of(PlainText.of(paragraph)).answers();
            case ListBlock list -> AnswerParts.markOf(list.items().getFirst()).answers();
            case Block.Heading _, Block.Table _, Block.Quote _, Block.Code _, Block.Image _ ->
                    false;
        };
    }

    /** Puts the model answer of a question before the bad one, wherever the guide has it. */
    private static Item inOrder(Item item) {
        return new Item(
                item.blocks().stream()
                        .map(block ->
                                block instanceof ListBlock list && answers(list)
                                        ? inOrder(list)
                                        : block)
                        .toList());
    }

    private static ListBlock inOrder(ListBlock list) {
        return new ListBlock(
                list.ordered(), list.start(), list.items().stream().sorted(byRank()).toList());
    }

    private static Comparator<Item> byRank() {
        return Comparator.comparingInt(item -> AnswerParts.markOf(item).rank());
    }

    private static String text(Item item) {
        return PlainText.of(item.blocks().getFirst());
    }
}
