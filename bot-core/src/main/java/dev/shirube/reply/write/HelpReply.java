package dev.shirube.reply.write;

import dev.shirube.answer.Answer;
import dev.shirube.answer.Outcome;
import dev.shirube.content.Block;
import dev.shirube.content.Span;
import dev.shirube.content.Style;
import dev.shirube.guide.Guide;
import dev.shirube.reply.Phrase;
import dev.shirube.reply.Reply;
import dev.shirube.reply.part.Bullets;
import dev.shirube.reply.part.ChoiceList;
import dev.shirube.reply.part.Choices;
import dev.shirube.reply.part.GuideName;
import dev.shirube.reply.part.ReplyContext;
import dev.shirube.reply.part.TopicSections;
import dev.shirube.vocabulary.Topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Explains what one can type, with examples that work on the guides that are loaded. */
final class HelpReply {

    /** More than that hide the other commands; the contents of a guide show all of its topics. */
    private static final int TOPICS = 8;

    private static final int QUESTIONS = 3;

    private final ReplyContext context;

    HelpReply(ReplyContext context) {
        this.context = context;
    }

    /** A topic that a guide covers. */
    private record Example(Guide guide, Topic topic) {}

    Reply write(Answer.Help help) {
        List<Example> examples = examples(help);
        var message = new ArrayList<Block>();
        message.add(context.say(Phrase.HELP_INTRO));
        if (!examples.isEmpty()) {
            message.add(context.say(Phrase.HELP_ASK));
            message.addAll(Bullets.list(few(examples).stream().map(this::question).toList()));
        }
        message.add(context.say(Phrase.HELP_COMMANDS));
        message.addAll(Bullets.list(commands(help, examples)));
        var choices = new ChoiceList();
        choices.add(
                few(examples).stream()
                        .map(e ->
                                context.choices().topic(e.guide(), e.topic(), context.language())),
                QUESTIONS);
        choices.add(context.choices().jobs(context.language()));
        return context.own(
                Outcome.HELP, context.text(Phrase.HELP_TITLE), message, choices, "/help");
    }

    /** One for every topic that some guide covers; the guides take turns. */
    private List<Example> examples(Answer.Help help) {
        var examples = new ArrayList<Example>();
        List<Topic> typed = help.topics().stream().filter(t -> !t.commands().isEmpty()).toList();
        for (Topic topic : typed) {
            // As many guides as there have been turns tell whose turn it is.
            List<Guide> covering =
                    help.guides().stream()
                            .filter(guide -> TopicSections.top(guide, topic.id()).isPresent())
                            .limit(examples.size() + 1L)
                            .toList();
            if (!covering.isEmpty()) {
                examples.add(new Example(covering.get(examples.size() % covering.size()), topic));
            }
        }
        return List.copyOf(examples);
    }

    /** The first topic is the job as such; the ones after it make livelier questions. */
    private static List<Example> few(List<Example> examples) {
        return examples.stream()
                .skip(examples.size() > QUESTIONS ? 1 : 0)
                .limit(QUESTIONS)
                .toList();
    }

    private Block.Item question(Example example) {
        return Bullets.item(
                Span.plain(
                        context.messages()
                                .question(
                                        context.language(),
                                        example.topic(),
                                        GuideName.of(example.guide()))));
    }

    private List<Block.Item> commands(Answer.Help help, List<Example> examples) {
        var items = new ArrayList<Block.Item>();
        for (Example example : examples.stream().limit(TOPICS).toList()) {
            String command = Choices.command(example.guide(), example.topic());
            String topic = context.name(example.topic());
            items.add(
                    command(
                            command,
                            context.text(Phrase.HELP_TOPIC, topic, GuideName.of(example.guide()))));
        }
        help.guides().stream()
                .limit(1)
                .map(guide ->
                        command(
                                "/job " + guide.slug(),
                                context.text(Phrase.HELP_JOB, GuideName.of(guide))))
                .forEach(items::add);
        help.guides().stream()
                .limit(1)
                .map(guide ->
                        command("/practice " + guide.slug(), context.text(Phrase.COMMAND_PRACTICE)))
                .forEach(items::add);
        items.add(command("/jobs", context.text(Phrase.HELP_JOBS)));
        if (help.guides().size() > 1) {
            items.add(
                    command(
                            "/compare %s %s"
                                    .formatted(
                                            help.guides().get(0).slug(),
                                            help.guides().get(1).slug()),
                            context.text(Phrase.COMMAND_COMPARE)));
            items.add(
                    command(
                            "/path %s %s"
                                    .formatted(
                                            help.guides().get(0).slug(),
                                            help.guides().get(1).slug()),
                            context.text(Phrase.COMMAND_PATH)));
            items.add(
                    command(
                            "/find " + context.text(Phrase.FIND_EXAMPLE),
                            context.text(Phrase.COMMAND_FIND)));
        }
        items.add(command("/help", context.text(Phrase.HELP_HELP)));
        return List.copyOf(items);
    }

    private static Block.Item command(String command, String meaning) {
        return Bullets.item(
                new Span(command, Set.of(Style.CODE), null), Span.plain("  " + meaning));
    }
}
