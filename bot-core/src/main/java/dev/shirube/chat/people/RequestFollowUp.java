package dev.shirube.chat.people;

import dev.shirube.chat.help.HelpCard;
import dev.shirube.chat.help.HelpLine;
import dev.shirube.chat.help.HelpText;
import dev.shirube.chat.help.HelpText.Part;
import dev.shirube.chat.request.Origin;
import dev.shirube.reply.Choice;
import dev.shirube.reply.Labels;
import dev.shirube.reply.Reply;
import dev.shirube.text.Language;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Takes, solves and reminds of requests, from their message on. Thread-safe. */
final class RequestFollowUp {

    private static final Logger LOG = LoggerFactory.getLogger(RequestFollowUp.class);

    private final PeopleSettings settings;
    private final HelpWords words;
    private final HelpRequests requests;
    private final Drafts drafts;
    private final HelpLines lines;

    RequestFollowUp(
            PeopleSettings settings,
            HelpWords words,
            HelpRequests requests,
            Drafts drafts,
            HelpLines lines) {
        this.settings = settings;
        this.words = words;
        this.requests = requests;
        this.drafts = drafts;
        this.lines = lines;
    }

    /** Has somebody take a request. */
    Reply take(Origin helper, String id, Language language) {
        Optional<HelpRequest> found = find(helper, id);
        if (found.isEmpty()) {
            return words.reply(language, HelpPhrase.GONE);
        }
        HelpRequest request = found.get();
        return switch (request.state()) {
            case SOLVED -> words.reply(language, HelpPhrase.SOLVED_BEFORE);
            case TAKEN -> taken(request, helper, language);
            case OPEN -> {
                if (!requests.take(id, helper.person())) {
                    yield find(helper, id)
                            .map(now -> taken(now, helper, language))
                            .orElseGet(() -> words.reply(language, HelpPhrase.GONE));
                }
                show(
                        request,
                        HelpPhrase.TAKEN,
                        helper,
                        List.of(
                                words.choice(
                                        settings.language(),
                                        HelpPhrase.SOLVE,
                                        HelpCommand.Step.SOLVED,
                                        id)));
                tell(request, HelpPhrase.TELL_TAKEN, helper, "");
                yield words.reply(language, HelpPhrase.YOU_TOOK);
            }
        };
    }

    private Reply taken(HelpRequest request, Origin helper, Language language) {
        boolean own = request.helper().equals(helper.person());
        return words.reply(language, own ? HelpPhrase.YOU_TOOK_BEFORE : HelpPhrase.OTHER_TOOK);
    }

    /** Notes that a request is solved, and what the answer is. */
    Reply solve(Origin helper, String id, String solution, Language language) {
        Optional<HelpRequest> found = find(helper, id);
        if (found.isEmpty()) {
            return words.reply(language, HelpPhrase.GONE);
        }
        if (!requests.solve(id)) {
            return words.reply(language, HelpPhrase.SOLVED_BEFORE);
        }
        HelpRequest request = found.get();
        String answer = solution.strip();
        show(request, HelpPhrase.SOLVED, helper, List.of());
        tell(request, HelpPhrase.TELL_SOLVED, helper, answer);
        if (answer.isEmpty()) {
            return words.reply(language, HelpPhrase.YOU_SOLVED);
        }
        return save(request, answer)
                ? words.reply(language, HelpPhrase.YOU_SOLVED_DRAFT)
                : words.quoting(language, HelpPhrase.NO_DRAFT, answer);
    }

    /** What was pressed elsewhere than where the request is, nobody could have pressed. */
    private Optional<HelpRequest> find(Origin helper, String id) {
        String channel = helper.place().replaceFirst("/.*", "");
        return requests.find(id)
                .filter(request ->
                        request.platform().equals(helper.platform())
                                && request.channel().equals(channel));
    }

    private boolean save(HelpRequest request, String answer) {
        Optional<String> question =
                lines.of(request.platform())
                        .flatMap(line -> line.question(request.channel(), request.message()));
        LocalDate date = LocalDate.ofInstant(settings.clock().instant(), ZoneOffset.UTC);
        try {
            drafts.save(
                    new Draft(
                            request.id(),
                            question.map(Labels::oneLine).orElse("…"),
                            answer,
                            date,
                            request.job()));
            return true;
        } catch (IOException e) {
            LOG.warn("a draft could not be kept: {}", e.toString());
            return false;
        }
    }

    private void show(HelpRequest request, HelpPhrase state, Origin helper, List<Choice> steps) {
        Instant now = settings.clock().instant();
        HelpText text =
                words.line(
                        settings.language(),
                        state,
                        new Part.Person(helper.person()),
                        new Part.Moment(now));
        lines.of(request.platform())
                .filter(line -> !request.message().isEmpty())
                .ifPresent(line ->
                        line.update(
                                request.channel(),
                                request.message(),
                                new HelpCard.Progress(text, steps)));
    }

    /** Tells whoever asked, with the answer or else the question, so that they know which it is. */
    private void tell(HelpRequest request, HelpPhrase phrase, Origin helper, String answer) {
        Optional<HelpLine> line = lines.of(request.platform());
        if (line.isEmpty() || request.asker().isEmpty()) {
            return;
        }
        String quoted =
                answer.isEmpty()
                        ? line.get().question(request.channel(), request.message()).orElse("")
                        : answer;
        line.get()
                .tell(
                        request.asker(),
                        words.line(request.language(), phrase, new Part.Person(helper.person())),
                        quoted);
    }

    /** Reminds once of each request that nobody has taken for too long. */
    void remind() {
        Instant before = settings.clock().instant().minus(settings.remindAfter());
        for (HelpRequest request : requests.overdue(before, lines.platforms())) {
            HelpText text =
                    settings.routes().stream()
                            .filter(route -> route.platform().equals(request.platform()))
                            .filter(route -> route.channel().equals(request.channel()))
                            .map(HelpRoute::mention)
                            .filter(mention -> !mention.isEmpty())
                            .findFirst()
                            .map(mention ->
                                    words.line(
                                            settings.language(),
                                            HelpPhrase.REMIND,
                                            new Part.Group(mention)))
                            .orElseGet(
                                    () -> words.line(settings.language(), HelpPhrase.REMIND_QUIET));
            lines.of(request.platform())
                    .ifPresent(line -> line.below(request.channel(), request.message(), text));
        }
    }
}
