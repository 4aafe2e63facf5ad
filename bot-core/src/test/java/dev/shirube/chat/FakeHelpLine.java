package dev.shirube.chat;

import dev.shirube.chat.help.HelpCard;
import dev.shirube.chat.help.HelpLine;
import dev.shirube.chat.help.HelpText;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A platform on which messages are lines of text. */
final class FakeHelpLine implements HelpLine {

    final Map<String, HelpCard> posted = new LinkedHashMap<>();
    final List<HelpCard.Progress> shown = new ArrayList<>();
    final List<String> below = new ArrayList<>();
    final List<String> told = new ArrayList<>();
    boolean refuses;

    @Override
    public Optional<String> post(String channel, HelpCard card) {
        if (refuses) {
            return Optional.empty();
        }
        String id = "m" + posted.size();
        posted.put(id, card);
        return Optional.of(id);
    }

    @Override
    public Optional<String> question(String channel, String message) {
        return Optional.ofNullable(posted.get(message)).map(HelpCard::question);
    }

    @Override
    public void update(String channel, String message, HelpCard.Progress progress) {
        shown.add(progress);
    }

    @Override
    public void below(String channel, String message, HelpText text) {
        below.add(message + ": " + plain(text));
    }

    @Override
    public void tell(String person, HelpText text, String quoted) {
        told.add(person + ": " + plain(text) + " > " + quoted);
    }

    static String plain(HelpText text) {
        return text.parts().stream()
                .map(part ->
                        switch (part) {
                            case HelpText.Part.Words words -> words.text();
                            case HelpText.Part.Person person -> "@" + person.id();
                            case HelpText.Part.Group group -> "!" + group.mention();
                            case HelpText.Part.Place place -> "#" + place.origin().place();
                            case HelpText.Part.Moment moment -> moment.at().toString();
                        })
                .collect(Collectors.joining());
    }
}
