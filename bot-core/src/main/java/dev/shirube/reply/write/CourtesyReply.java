package dev.shirube.reply.write;

import dev.shirube.answer.Answer;
import dev.shirube.answer.Outcome;
import dev.shirube.content.Block;
import dev.shirube.guide.Guide;
import dev.shirube.reply.Phrase;
import dev.shirube.reply.Reply;
import dev.shirube.reply.part.ChoiceList;
import dev.shirube.reply.part.GuideName;
import dev.shirube.reply.part.ReplyContext;

import java.util.ArrayList;

/** Answers small talk in a line. */
final class CourtesyReply {

    private final ReplyContext context;

    CourtesyReply(ReplyContext context) {
        this.context = context;
    }

    Reply write(Answer.Courtesy courtesy) {
        var message = new ArrayList<Block>();
        message.add(context.say(phrase(courtesy.kind())));
        var choices = new ChoiceList();
        Guide guide = courtesy.guide();
        if (guide != null) {
            if (courtesy.kind() == Answer.Courtesy.Kind.COMPLAINT) {
                choices.add(context.choices().help(context.language()));
            }
            message.add(context.say(Phrase.READ_ON, GuideName.of(guide)));
            choices.add(context.choices().contents(guide, context.language()));
        } else {
            choices.add(context.choices().jobs(context.language()));
            choices.add(context.choices().help(context.language()));
        }
        return context.own(Outcome.COURTESY, "", message, choices);
    }

    private static Phrase phrase(Answer.Courtesy.Kind kind) {
        return switch (kind) {
            case GREETING -> Phrase.GREETING;
            case THANKS -> Phrase.THANKS;
            case ACKNOWLEDGEMENT -> Phrase.ACKNOWLEDGEMENT;
            case COMPLAINT -> Phrase.COMPLAINT;
            case DISTRESS -> Phrase.DISTRESS;
        };
    }
}
