package dev.shirube.reply;

import dev.shirube.answer.Outcome;
import dev.shirube.answer.Snapshot;
import dev.shirube.content.Block;
import dev.shirube.content.Span;
import dev.shirube.guide.Guide;
import dev.shirube.practice.InterviewQuestion;
import dev.shirube.practice.ModelPoints.Point;
import dev.shirube.practice.PracticeStep;
import dev.shirube.text.Language;

import java.util.ArrayList;
import java.util.List;

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
        var wording = new Wording(messages, settings, loaded, choices, language);
        return switch (step) {
            case PracticeStep.Ask ask -> ask(ask, wording);
            case PracticeStep.Review review -> review(review, wording);
            case PracticeStep.End end -> end(end, wording);
            case PracticeStep.NoQuestions none ->
                    own(
                            Outcome.NONE,
                            wording,
                            wording.say(Phrase.PRACTICE_NONE, GuideName.of(none.guide())),
                            new ChoiceList().add(choices.contents(none.guide(), language)));
            case PracticeStep.WhichJob which -> which(which, wording);
            case PracticeStep.Privately ignored ->
                    own(
                            Outcome.HELP,
                            wording,
                            wording.say(Phrase.PRACTICE_PRIVATELY),
                            new ChoiceList());
        };
    }

    private static Reply ask(PracticeStep.Ask ask, Wording wording) {
        List<Block> message =
                List.of(
                        new Block.Paragraph(List.of(Span.strong(ask.question().question()))),
                        wording.say(Phrase.PRACTICE_ANSWER));
        return wording.own(
                Outcome.MENU,
                title(ask.question(), ask.number(), ask.all(), wording),
                message,
                onward(wording, Phrase.PRACTICE_SKIP));
    }

    private Reply review(PracticeStep.Review review, Wording wording) {
        var message = new ArrayList<Block>();
        if (!review.points().isEmpty()) {
            message.add(wording.say(Phrase.PRACTICE_POINTS));
            message.addAll(
                    Bullets.list(review.points().stream().map(PracticeReply::item).toList()));
            message.add(wording.say(Phrase.PRACTICE_NO_MARK));
        }
        ChoiceList choices = onward(wording, Phrase.PRACTICE_NEXT);
        return new Reply(
                Outcome.ANSWER,
                wording.language(),
                title(review.question(), review.number(), review.all(), wording),
                message,
                List.of(new Quoting(settings).alone(review.question().from(), null)),
                choices.toList(),
                "",
                choices.buttons());
    }

    private static Block.Item item(Point point) {
        return Bullets.item(Span.plain((point.touched() ? TICKED : OPEN) + point.text()));
    }

    private static Reply end(PracticeStep.End end, Wording wording) {
        var message = new ArrayList<Block>();
        if (end.complete()) {
            message.add(wording.say(Phrase.PRACTICE_COMPLETE));
        }
        int skipped = Math.max(0, end.asked().size() - end.answered());
        message.add(wording.say(Phrase.PRACTICE_SUMMARY, end.answered(), skipped));
        message.addAll(
                Bullets.list(
                        end.asked().stream()
                                .limit(LISTED)
                                .map(q -> Bullets.item(Span.plain(q.question())))
                                .toList()));
        int more = end.asked().size() - LISTED;
        if (more > 0) {
            message.add(wording.say(Phrase.AND_MORE, more));
        }
        message.add(wording.say(Phrase.PRACTICE_NOT_KEPT));
        var choices = new ChoiceList();
        choices.add(
                ChoiceIds.choice(
                        wording.text(Phrase.PRACTICE_AGAIN), "/practice " + end.guide().slug()));
        choices.add(wording.choices().contents(end.guide(), wording.language()));
        return wording.own(
                Outcome.MENU,
                wording.text(Phrase.PRACTICE_TITLE, GuideName.of(end.guide())),
                message,
                choices);
    }

    private static Reply which(PracticeStep.WhichJob which, Wording wording) {
        var choices = new ChoiceList();
        for (Guide guide : which.guides()) {
            choices.add(ChoiceIds.choice(GuideName.of(guide), "/practice " + guide.slug()));
        }
        return own(Outcome.CLARIFY, wording, wording.say(Phrase.WHICH_JOB), choices);
    }

    private static ChoiceList onward(Wording wording, Phrase next) {
        return new ChoiceList()
                .add(ChoiceIds.choice(wording.text(next), "/practice next"))
                .add(ChoiceIds.choice(wording.text(Phrase.PRACTICE_HARDER), "/practice harder"))
                .add(ChoiceIds.choice(wording.text(Phrase.PRACTICE_STOP), "/practice stop"));
    }

    private static String title(InterviewQuestion question, int number, int all, Wording wording) {
        return wording.text(Phrase.PRACTICE_TITLE, GuideName.of(question.from().guide()))
                + " %d/%d".formatted(number, all);
    }

    private static Reply own(Outcome outcome, Wording wording, Block message, ChoiceList choices) {
        return wording.own(outcome, "", List.of(message), choices);
    }
}
