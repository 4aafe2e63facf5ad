package dev.shirube.reply.write;

import dev.shirube.answer.Outcome;
import dev.shirube.content.Block;
import dev.shirube.content.Span;
import dev.shirube.guide.Guide;
import dev.shirube.practice.InterviewQuestion;
import dev.shirube.practice.ModelPoints.Point;
import dev.shirube.practice.PracticeStep;
import dev.shirube.reply.Messages;
import dev.shirube.reply.Phrase;
import dev.shirube.reply.Reply;
import dev.shirube.reply.part.Bullets;
import dev.shirube.reply.part.ChoiceIds;
import dev.shirube.reply.part.ChoiceList;
import dev.shirube.reply.part.Choices;
import dev.shirube.reply.part.GuideName;
import dev.shirube.reply.part.ReplyContext;
import dev.shirube.reply.part.ReplySettings;
import dev.shirube.reply.quote.Quoting;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.text.Language;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Puts the steps of practising an interview into words. Thread-safe.
 *
 * @param messages the bot's own words
 * @param settings where guides can be read outside of the bot
 */
public record PracticeReply(Messages messages, ReplySettings settings) {

    private static final String TICKED = "☑ ";
    private static final String OPEN = "☐ ";
    private static final int LISTED = 10;

    /**
     * Writes a step.
     *
     * @param step the step
     * @param loaded the guides
     * @param language the language of the bot's own words
     * @return the reply
     */
    public Reply write(PracticeStep step, Snapshot loaded, Language language) {
        var choices = new Choices(messages, loaded.vocabulary());
        var context = new ReplyContext(messages, settings, loaded, choices, language);
        return switch (step) {
            case PracticeStep.Ask ask -> ask(ask, context);
            case PracticeStep.Review review -> review(review, context);
            case PracticeStep.End end -> end(end, context);
            case PracticeStep.NoQuestions none ->
                    own(
                            Outcome.NONE,
                            context,
                            context.say(Phrase.PRACTICE_NONE, GuideName.of(none.guide())),
                            new ChoiceList().add(choices.contents(none.guide(), language)));
            case PracticeStep.WhichJob which -> which(which, context);
            case PracticeStep.Privately ignored ->
                    own(
                            Outcome.HELP,
                            context,
                            context.say(Phrase.PRACTICE_PRIVATELY),
                            new ChoiceList());
        };
    }

    /**
     * Writes the question of a day, without its answer.
     *
     * @param question the question
     * @param loaded the guides
     * @param language the language of the bot's own words
     * @return the reply, with ways to practise and to the answer of the guide
     */
    public Reply daily(InterviewQuestion question, Snapshot loaded, Language language) {
        var choices = new Choices(messages, loaded.vocabulary());
        var context = new ReplyContext(messages, settings, loaded, choices, language);
        Guide guide = question.from().guide();
        return context.own(
                Outcome.MENU,
                context.text(Phrase.PRACTICE_DAILY_TITLE, GuideName.of(guide)),
                List.of(
                        new Block.Paragraph(List.of(Span.strong(question.question()))),
                        context.say(Phrase.PRACTICE_DAILY)),
                new ChoiceList()
                        .add(
                                ChoiceIds.choice(
                                        context.text(Phrase.PRACTICE_DAILY_ANSWER),
                                        Choices.whole(question.from().section()))));
    }

    private static Reply ask(PracticeStep.Ask ask, ReplyContext context) {
        List<Block> message =
                List.of(
                        new Block.Paragraph(List.of(Span.strong(ask.question().question()))),
                        context.say(Phrase.PRACTICE_ANSWER));
        return context.own(
                Outcome.MENU,
                title(ask.question(), ask.number(), ask.all(), context),
                message,
                onward(context, Phrase.PRACTICE_SKIP));
    }

    private Reply review(PracticeStep.Review review, ReplyContext context) {
        var message = new ArrayList<Block>();
        if (!review.points().isEmpty()) {
            message.add(context.say(Phrase.PRACTICE_POINTS));
            // The box before each point is its bullet.
            message.add(
                    Bullets.paragraph(
                            review.points().stream()
                                    .map(PracticeReply::line)
                                    .collect(Collectors.joining("\n"))));
            message.add(context.say(Phrase.PRACTICE_NO_MARK));
        }
        ChoiceList choices = onward(context, Phrase.PRACTICE_NEXT);
        return new Reply(
                Outcome.ANSWER,
                context.language(),
                title(review.question(), review.number(), review.all(), context),
                message,
                List.of(new Quoting(context).alone(review.question().from(), null)),
                choices.toList(),
                "",
                choices.buttons());
    }

    private static String line(Point point) {
        return (point.touched() ? TICKED : OPEN) + point.text();
    }

    private static Reply end(PracticeStep.End end, ReplyContext context) {
        var message = new ArrayList<Block>();
        if (end.complete()) {
            message.add(context.say(Phrase.PRACTICE_COMPLETE));
        }
        int skipped = Math.max(0, end.asked().size() - end.answered());
        message.add(context.say(Phrase.PRACTICE_SUMMARY, end.answered(), skipped));
        message.addAll(
                Bullets.list(
                        end.asked().stream()
                                .limit(LISTED)
                                .map(q -> Bullets.item(Span.plain(q.question())))
                                .toList()));
        int more = end.asked().size() - LISTED;
        if (more > 0) {
            message.add(context.say(Phrase.AND_MORE, more));
        }
        if (end.days() > 1) {
            message.add(context.say(Phrase.PRACTICE_STREAK, end.days()));
        }
        message.add(context.say(Phrase.PRACTICE_NOT_KEPT));
        var choices = new ChoiceList();
        choices.add(
                ChoiceIds.choice(
                        context.text(Phrase.PRACTICE_AGAIN), "/practice " + end.guide().slug()));
        choices.add(context.choices().contents(end.guide(), context.language()));
        return context.own(
                Outcome.MENU,
                context.text(Phrase.PRACTICE_TITLE, GuideName.of(end.guide())),
                message,
                choices);
    }

    private static Reply which(PracticeStep.WhichJob which, ReplyContext context) {
        var choices = new ChoiceList();
        for (Guide guide : which.guides()) {
            choices.add(ChoiceIds.choice(GuideName.of(guide), "/practice " + guide.slug()));
        }
        return own(Outcome.CLARIFY, context, context.say(Phrase.WHICH_JOB), choices);
    }

    private static ChoiceList onward(ReplyContext context, Phrase next) {
        return new ChoiceList()
                .add(ChoiceIds.choice(context.text(next), "/practice next"))
                .add(ChoiceIds.choice(context.text(Phrase.PRACTICE_HARDER), "/practice harder"))
                .add(ChoiceIds.choice(context.text(Phrase.PRACTICE_STOP), "/practice stop"));
    }

    private static String title(
            InterviewQuestion question, int number, int all, ReplyContext context) {
        return context.text(Phrase.PRACTICE_TITLE, GuideName.of(question.from().guide()))
                + " %d/%d".formatted(number, all);
    }

    private static Reply own(
            Outcome outcome, ReplyContext context, Block message, ChoiceList choices) {
        return context.own(outcome, "", List.of(message), choices);
    }
}
