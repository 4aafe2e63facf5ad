package dev.shirube.reply;

import dev.shirube.answer.Answer;
import dev.shirube.answer.Outcome;
import dev.shirube.content.Block;
import dev.shirube.guide.Guide;

import java.util.ArrayList;

/** Answers small talk in a line. */
final class CourtesyReply {

    private final Wording wording;

    CourtesyReply(Wording wording) {
        this.wording = wording;
    }

    Reply write(Answer.Courtesy courtesy) {
        var message = new ArrayList<Block>();
        message.add(wording.say(phrase(courtesy.kind())));
        var choices = new ChoiceList();
        Guide guide = courtesy.guide();
        if (guide != null) {
            message.add(wording.say(Phrase.READ_ON, GuideName.of(guide)));
            choices.add(wording.choices().contents(guide, wording.language()));
        } else {
            choices.add(wording.choices().jobs(wording.language()));
            choices.add(wording.choices().help(wording.language()));
        }
        return wording.own(Outcome.COURTESY, "", message, choices);
    }

    private static Phrase phrase(Answer.Courtesy.Kind kind) {
        return switch (kind) {
            case GREETING -> Phrase.GREETING;
            case THANKS -> Phrase.THANKS;
            case ACKNOWLEDGEMENT -> Phrase.ACKNOWLEDGEMENT;
            case DISTRESS -> Phrase.DISTRESS;
        };
    }
}
