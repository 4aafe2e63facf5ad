package dev.shirube.chat.people;

import dev.shirube.chat.help.HelpCard;
import dev.shirube.chat.help.HelpLine;
import dev.shirube.chat.help.HelpText;
import dev.shirube.chat.help.HelpText.Part;
import dev.shirube.chat.request.Origin;
import dev.shirube.reply.Reply;
import dev.shirube.text.Language;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.List;
import java.util.Optional;

/** Passes a question on, once and with the consent of whoever asked it. Thread-safe. */
final class QuestionSender {

    private static final Logger LOG = LoggerFactory.getLogger(QuestionSender.class);

    /** How many questions of one person may be open at a time. */
    private static final int MOST = 3;

    private final PeopleSettings settings;
    private final HelpWords words;
    private final PendingQuestions pending;
    private final HelpRequests requests;
    private final HelpLines lines;

    QuestionSender(
            PeopleSettings settings,
            HelpWords words,
            PendingQuestions pending,
            HelpRequests requests,
            HelpLines lines) {
        this.settings = settings;
        this.words = words;
        this.pending = pending;
        this.requests = requests;
        this.lines = lines;
    }

    /** Asks whether to name whoever asks. */
    Reply ask(Origin origin, String id, Language language) {
        return pending.find(origin, id)
                .map(question ->
                        words.quoting(
                                language,
                                HelpPhrase.CONSENT,
                                question.words(),
                                words.choice(
                                        language, HelpPhrase.NAMED, HelpCommand.Step.NAMED, id),
                                words.choice(
                                        language,
                                        HelpPhrase.UNNAMED,
                                        HelpCommand.Step.UNNAMED,
                                        id)))
                .orElseGet(() -> words.reply(language, HelpPhrase.NO_QUESTION));
    }

    /** Passes a question on. */
    Reply send(Origin origin, String id, boolean named, Language language) {
        Optional<PendingQuestions.Pending> question = pending.find(origin, id);
        if (question.isEmpty()) {
            return words.reply(language, HelpPhrase.NO_QUESTION);
        }
        if (!pending.begin(origin, id)) {
            return words.reply(language, HelpPhrase.SENT_BEFORE);
        }
        boolean done = false;
        try {
            HelpPhrase phrase = pass(question.get(), named, language);
            done = phrase == HelpPhrase.SENT;
            return words.reply(language, phrase, MOST);
        } finally {
            if (!done) {
                pending.failed(origin, id);
            }
        }
    }

    private HelpPhrase pass(PendingQuestions.Pending question, boolean named, Language language) {
        Origin origin = question.origin();
        Optional<HelpRoute> route =
                settings.routes().stream()
                        .filter(each -> each.holds(origin, question.job()))
                        .findFirst();
        Optional<HelpLine> line = lines.of(origin.platform());
        if (route.isEmpty() || line.isEmpty()) {
            return HelpPhrase.NOT_SENT;
        }
        var request =
                new HelpRequest(
                        settings.ids().get(),
                        settings.clock().instant(),
                        origin.platform(),
                        origin.person(),
                        language,
                        question.job(),
                        route.get().channel(),
                        "",
                        HelpRequest.State.OPEN,
                        "");
        if (!requests.open(request, MOST)) {
            return HelpPhrase.TOO_MANY;
        }
        Optional<String> message =
                line.get()
                        .post(request.channel(), card(question, route.get(), named, request.id()));
        if (message.isEmpty()) {
            requests.withdraw(request.id());
            return HelpPhrase.NOT_SENT;
        }
        try {
            requests.posted(request.id(), message.get());
        } catch (HelpUnavailableException e) {
            // It is there: to send it again would be worse than that it does not change.
            LOG.warn("where a question was posted is not kept: {}", e.getMessage());
        }
        return HelpPhrase.SENT;
    }

    private HelpCard card(
            PendingQuestions.Pending question, HelpRoute route, boolean named, String id) {
        Language language = settings.language();
        HelpText intro =
                route.mention().isEmpty()
                        ? words.line(language, HelpPhrase.INTRO_QUIET)
                        : words.line(language, HelpPhrase.INTRO, new Part.Group(route.mention()));
        var progress =
                new HelpCard.Progress(
                        words.line(language, HelpPhrase.OPEN),
                        List.of(
                                words.choice(
                                        language, HelpPhrase.TAKE, HelpCommand.Step.TAKE, id)));
        return new HelpCard(intro, question.words(), asker(question.origin(), named), progress);
    }

    /** A thread or message would tell who asks, so that without a name only its channel is told. */
    private HelpText asker(Origin origin, boolean named) {
        Language language = settings.language();
        Optional<String> channel = origin.channel();
        var person = new Part.Person(origin.person());
        if (channel.isEmpty()) {
            return named
                    ? words.line(language, HelpPhrase.BY, person)
                    : words.line(language, HelpPhrase.BY_SOMEBODY);
        }
        String place = named ? origin.place() : channel.get();
        var where = new Part.Place(new Origin(origin.platform(), origin.community(), place, ""));
        return named
                ? words.line(language, HelpPhrase.BY_IN, person, where)
                : words.line(language, HelpPhrase.BY_SOMEBODY_IN, where);
    }
}
