package dev.shirube.reply.write;

import dev.shirube.answer.Outcome;
import dev.shirube.content.Block;
import dev.shirube.content.Span;
import dev.shirube.reply.Messages;
import dev.shirube.reply.Phrase;
import dev.shirube.reply.Reply;
import dev.shirube.reply.part.Bullets;
import dev.shirube.support.Place;
import dev.shirube.text.Language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Tells somebody in distress where people listen. It is the same for everybody: nothing of what
 * they wrote is in it, and there is nothing to choose.
 */
final class DistressReply {

    private final Messages messages;
    private final Language language;

    DistressReply(Messages messages, Language language) {
        this.messages = messages;
        this.language = language;
    }

    Reply write(List<Place> places) {
        var message = new ArrayList<Block>();
        message.add(say(Phrase.DISTRESS));
        message.add(say(Phrase.DISTRESS_PLACES));
        message.addAll(Bullets.list(places.stream().map(this::item).toList()));
        message.add(say(Phrase.DISTRESS_URGENT));
        message.add(say(Phrase.DISTRESS_NOT_KEPT));
        return new Reply(Outcome.COURTESY, language, "", message, List.of(), List.of());
    }

    private Block.Item item(Place place) {
        var spans = new ArrayList<Span>();
        spans.add(Span.strong(place.name()));
        if (!place.phone().isEmpty()) {
            spans.add(Span.plain("  "));
            spans.add(Span.strong(place.phone()));
        }
        if (!place.hours().isEmpty()) {
            spans.add(Span.plain(messages.text(language, Phrase.DISTRESS_HOURS, place.hours())));
        }
        if (!place.address().isEmpty()) {
            spans.add(Span.plain(" "));
            spans.add(new Span(place.address(), Set.of(), place.address()));
        }
        return Bullets.item(spans.toArray(Span[]::new));
    }

    private Block say(Phrase phrase) {
        return Bullets.paragraph(messages.text(language, phrase));
    }
}
