package dev.shirube.reply.write;

import dev.shirube.answer.Answer;
import dev.shirube.answer.Outcome;
import dev.shirube.content.Block;
import dev.shirube.content.Span;
import dev.shirube.content.Style;
import dev.shirube.guide.Guide;
import dev.shirube.reply.Choice;
import dev.shirube.reply.Labels;
import dev.shirube.reply.Phrase;
import dev.shirube.reply.Reply;
import dev.shirube.reply.part.Bullets;
import dev.shirube.reply.part.ChoiceList;
import dev.shirube.reply.part.GuideName;
import dev.shirube.reply.part.ReplyContext;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Lists the jobs that have a guide. */
final class JobMenuReply {

    private static final int LISTED = 40;
    private static final int GUIDES = 10;
    private static final int CATEGORIES = 6;

    private final ReplyContext context;

    JobMenuReply(ReplyContext context) {
        this.context = context;
    }

    Reply write(Answer.JobMenu menu) {
        List<Guide> guides = menu.guides();
        var message = new ArrayList<Block>();
        message.add(Bullets.paragraph(count(menu)));
        message.addAll(Bullets.list(guides.stream().limit(LISTED).map(this::item).toList()));
        if (guides.size() > LISTED) {
            message.add(context.say(Phrase.JOBS_MORE, guides.size() - LISTED));
        }
        var choices = new ChoiceList();
        if (guides.size() > GUIDES) {
            choices.add(categories(guides), CATEGORIES);
        }
        choices.add(guides.stream().map(context.choices()::guide), GUIDES);
        if (guides.isEmpty()) {
            choices.add(
                    menu.filter().isBlank()
                            ? context.choices().help(context.language())
                            : context.choices().jobs(context.language()));
        }
        String command = ("/jobs " + menu.filter()).strip();
        return context.own(Outcome.MENU, context.text(Phrase.JOBS), message, choices, command);
    }

    private String count(Answer.JobMenu menu) {
        int size = menu.guides().size();
        String filter = Labels.cut(Labels.oneLine(named(menu)), Labels.LIMIT);
        if (filter.isEmpty()) {
            return context.text(Phrase.JOBS_COUNT, size);
        }
        return size == 0
                ? context.text(Phrase.JOBS_NONE, filter)
                : context.text(Phrase.JOBS_MATCHING, size, filter);
    }

    /** The words that guides were chosen by; a category has a name. */
    private String named(Answer.JobMenu menu) {
        String filter = menu.filter().strip();
        boolean category =
                menu.guides().stream()
                        .anyMatch(guide -> guide.frontMatter().category().equalsIgnoreCase(filter));
        return category ? context.category(filter) : filter;
    }

    /** The name, the category, and the command for those who have no button for it. */
    private Block.Item item(Guide guide) {
        String category = context.category(guide.frontMatter().category());
        String name = GuideName.of(guide) + (category.isBlank() ? "" : " (" + category + ")");
        String command = context.choices().guide(guide).command();
        return Bullets.item(Span.plain(name + "  "), new Span(command, Set.of(Style.CODE), null));
    }

    /** Only where they divide the list. */
    private Stream<Choice> categories(List<Guide> guides) {
        List<String> categories =
                guides.stream()
                        .map(guide -> guide.frontMatter().category())
                        .filter(category -> !category.isBlank())
                        .distinct()
                        .toList();
        return categories.size() < 2
                ? Stream.of()
                : categories.stream().map(c -> context.choices().jobsOf(c, context.language()));
    }
}
