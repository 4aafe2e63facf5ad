package dev.shirube.chat.people;

import dev.shirube.answer.Outcome;
import dev.shirube.chat.help.HelpDesk;
import dev.shirube.chat.help.HelpForm;
import dev.shirube.chat.help.HelpLine;
import dev.shirube.chat.request.Asked;
import dev.shirube.chat.request.ChatRequest;
import dev.shirube.chat.request.Origin;
import dev.shirube.reply.Choice;
import dev.shirube.reply.Reply;
import dev.shirube.text.Language;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Passes questions on to the people whom the operator has named. Off where nobody is. Thread-safe.
 */
public final class PeopleDesk implements HelpDesk {

    private static final Logger LOG = LoggerFactory.getLogger(PeopleDesk.class);

    /** What a question begins with that is asked by a command. */
    private static final String ASK = "/ask ";

    private final List<HelpRoute> routes;
    private final HelpWords words = new HelpWords();
    private final PendingQuestions pending;
    private final HelpRequests requests;
    private final Predicate<String> distress;
    private final HelpLines lines = new HelpLines();
    private final QuestionSender sender;
    private final RequestFollowUp followUp;

    /**
     * Opens the desk.
     *
     * @param settings who is asked, and in which language
     * @param requests keeps what is open
     * @param drafts keeps what was answered
     * @param distress tells what must never be passed on
     */
    public PeopleDesk(
            PeopleSettings settings,
            HelpRequests requests,
            Drafts drafts,
            Predicate<String> distress) {
        this.routes = settings.routes();
        this.pending = new PendingQuestions(settings.clock());
        this.requests = requests;
        this.distress = distress;
        this.sender = new QuestionSender(settings, words, pending, requests, lines);
        this.followUp = new RequestFollowUp(settings, words, requests, drafts, lines);
    }

    @Override
    public Reply answered(ChatRequest request, Asked asked, String understood, Reply reply) {
        boolean missed = reply.outcome() == Outcome.NONE;
        boolean quoted = reply.outcome() == Outcome.ANSWER && reply.quotes().size() == 1;
        String question = question(asked);
        if (!(missed || quoted)
                || request.overheard()
                || question.isEmpty()
                || route(request.origin(), asked.job()).isEmpty()
                || lines.of(request.origin().platform()).isEmpty()
                || distress.test(question)) {
            return reply;
        }
        var kept =
                new PendingQuestions.Pending(
                        understood.isEmpty()
                                ? question
                                : question + "\n" + about(understood, reply.language()),
                        asked.job(),
                        request.origin());
        String id = pending.remember(kept, missed ? "" : reply.quotes().getFirst().section());
        return missed ? with(choice(id, reply.language()), reply) : reply;
    }

    private String about(String understood, Language language) {
        return words.text(language, HelpPhrase.UNDERSTOOD, understood);
    }

    /** What was pressed rather than asked is no question that people could answer. */
    private static String question(Asked asked) {
        String said = asked.words().strip();
        if (said.startsWith(ASK)) {
            return said.substring(ASK.length()).strip();
        }
        boolean isUnknown = asked.job() == null && asked.topic() == null;
        return said.startsWith("/") && isUnknown ? "" : said;
    }

    private static Reply with(Choice choice, Reply reply) {
        var choices = new ArrayList<Choice>();
        choices.add(choice);
        choices.addAll(reply.choices());
        return reply.withChoices(choices, reply.row().size() + 1);
    }

    private Choice choice(String id, Language language) {
        return words.choice(language, HelpPhrase.ASK_PERSON, HelpCommand.Step.ASK, id);
    }

    private Optional<HelpRoute> route(Origin origin, @Nullable String job) {
        return routes.stream().filter(route -> route.holds(origin, job)).findFirst();
    }

    @Override
    public List<Choice> instead(Origin origin, @Nullable String section, Language language) {
        return pending.about(origin, section == null ? "" : section).stream()
                .map(id -> choice(id, language))
                .toList();
    }

    @Override
    public Optional<Reply> reply(ChatRequest request, Supplier<Language> language) {
        return HelpCommand.read(request.text())
                .map(command -> reply(request.origin(), command, language.get()));
    }

    private Reply reply(Origin origin, HelpCommand command, Language language) {
        try {
            return switch (command.step()) {
                case ASK -> sender.ask(origin, command.id(), language);
                case NAMED -> sender.send(origin, command.id(), true, language);
                case UNNAMED -> sender.send(origin, command.id(), false, language);
                case TAKE -> followUp.take(origin, command.id(), language);
                case SOLVED -> followUp.solve(origin, command.id(), "", language);
            };
        } catch (HelpUnavailableException e) {
            return unavailable(e, language);
        }
    }

    @Override
    public Optional<Reply> solve(ChatRequest request, String id, Language language) {
        try {
            return Optional.of(followUp.solve(request.origin(), id, request.text(), language));
        } catch (HelpUnavailableException e) {
            return Optional.of(unavailable(e, language));
        }
    }

    private Reply unavailable(HelpUnavailableException e, Language language) {
        LOG.warn(
                "a question can be neither passed on nor followed at the moment: {}",
                e.getMessage());
        return words.reply(language, HelpPhrase.UNAVAILABLE);
    }

    @Override
    public Optional<String> asksForSolution(String command) {
        return HelpCommand.read(command)
                .filter(read -> read.step() == HelpCommand.Step.SOLVED)
                .map(HelpCommand::id);
    }

    @Override
    public HelpForm form(Language language) {
        return words.form(language);
    }

    @Override
    public void connect(String platform, HelpLine line) {
        lines.connect(platform, line);
    }

    @Override
    public void forget(Origin person) {
        pending.forget(person);
        requests.forget(person);
    }

    /** Reminds once of each request that nobody has taken for long. To be called now and then. */
    public void remind() {
        try {
            followUp.remind();
        } catch (HelpUnavailableException e) {
            LOG.warn("questions that wait are not looked up at the moment: {}", e.getMessage());
        }
    }
}
