package dev.shirube.reply.write;

import dev.shirube.answer.Answer;
import dev.shirube.answer.Outcome;
import dev.shirube.content.Block;
import dev.shirube.guide.Guide;
import dev.shirube.guide.Section;
import dev.shirube.reply.Phrase;
import dev.shirube.reply.Reply;
import dev.shirube.reply.part.Bullets;
import dev.shirube.reply.part.ChoiceList;
import dev.shirube.reply.part.GuideName;
import dev.shirube.reply.part.ReplyContext;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Shows what a guide contains. */
final class GuideMenuReply {

    /** More headings than this are no overview any more: then the deepest levels are left out. */
    private static final int HEADINGS = 60;

    private static final int RELATED = 3;

    private final ReplyContext context;

    GuideMenuReply(ReplyContext context) {
        this.context = context;
    }

    Reply write(Answer.GuideMenu menu) {
        Guide guide = menu.guide();
        List<Section> sections =
                guide.sections().stream().filter(section -> !section.path().isEmpty()).toList();
        var message = new ArrayList<Block>();
        if (sections.isEmpty()) {
            message.add(context.say(Phrase.NO_CONTENTS));
        } else {
            message.add(context.say(Phrase.CONTENTS));
            message.addAll(headings(sections));
        }
        var choices = new ChoiceList().menu(context.topicsOf(guide));
        if (choices.isEmpty()) {
            choices.menu(
                    sections.stream()
                            .filter(section -> section.path().size() == 1)
                            .map(s -> context.choices().within(guide, s, context.language())));
        }
        choices.add(context.related(guide).map(context.choices()::guide), RELATED);
        choices.add(context.choices().jobs(context.language()));
        String command = context.choices().guide(guide).command();
        return context.own(Outcome.MENU, GuideName.of(guide), message, choices, command);
    }

    private List<Block> headings(List<Section> sections) {
        int depth = sections.stream().mapToInt(s -> s.path().size()).max().orElse(1);
        while (depth > 1 && upTo(sections, depth).size() > HEADINGS) {
            depth--;
        }
        List<Section> shown = upTo(sections, depth);
        Set<Integer> ordinals = Set.copyOf(shown.stream().map(Section::ordinal).toList());
        List<Section> roots = shown.stream().filter(s -> !ordinals.contains(s.parent())).toList();
        return list(roots, shown);
    }

    private List<Block> list(List<Section> level, List<Section> shown) {
        var items = new ArrayList<Block.Item>();
        for (Section section : level) {
            var blocks = new ArrayList<Block>();
            blocks.add(Bullets.paragraph(section.title()));
            List<Section> parts =
                    shown.stream().filter(s -> s.parent() == section.ordinal()).toList();
            blocks.addAll(list(parts, shown));
            items.add(new Block.Item(blocks));
        }
        return Bullets.list(items);
    }

    private static List<Section> upTo(List<Section> sections, int depth) {
        return sections.stream().filter(section -> section.path().size() <= depth).toList();
    }
}
