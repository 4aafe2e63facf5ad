package dev.shirube.chat.practice;

import dev.shirube.answer.dispatch.JobAndLevel;
import dev.shirube.chat.conversation.Dialogue;
import dev.shirube.chat.conversation.GuideSelection;
import dev.shirube.chat.memory.PracticeStore;
import dev.shirube.chat.request.ChatRequest;
import dev.shirube.chat.request.Origin;
import dev.shirube.guide.Guide;
import dev.shirube.practice.InterviewQuestion;
import dev.shirube.practice.InterviewQuestions;
import dev.shirube.practice.ModelPoints;
import dev.shirube.practice.PracticeSession;
import dev.shirube.practice.PracticeStep;
import dev.shirube.practice.PracticeStreak;
import dev.shirube.question.Conversation;
import dev.shirube.reply.Reply;
import dev.shirube.reply.write.PracticeReply;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.vocabulary.YearRange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Practises interviews with people, one question at a time. What they answer is compared and
 * forgotten: it is neither kept nor recorded nor logged. Thread-safe.
 */
public final class InterviewPractice {

    private final Supplier<Snapshot> guides;
    private final PracticeStore sessions;
    private final Supplier<LocalDate> today;
    private final Dialogue dialogue;
    private final PracticeReply replies;
    private final GuideSelection selection;

    /**
     * Makes it.
     *
     * @param guides gives the guides as they are now
     * @param selection narrows them to those of a place
     * @param sessions where people stand
     * @param dialogue knows what was talked about
     * @param replies puts steps into words
     * @param today tells the day
     */
    public InterviewPractice(
            Supplier<Snapshot> guides,
            GuideSelection selection,
            PracticeStore sessions,
            Dialogue dialogue,
            PracticeReply replies,
            Supplier<LocalDate> today) {
        this.today = today;
        this.guides = guides;
        this.selection = selection;
        this.sessions = sessions;
        this.dialogue = dialogue;
        this.replies = replies;
    }

    /**
     * Tells whether what is said is an answer that is waited for.
     *
     * @param request what is said
     * @return whether it is
     */
    public boolean isAnswer(ChatRequest request) {
        return !request.overheard()
                && isPrivate(request)
                && !request.text().startsWith("/")
                && PracticeWords.read(request.text()).isEmpty()
                && sessions.find(request.origin()).filter(PracticeSession::waiting).isPresent();
    }

    /**
     * Takes a step.
     *
     * @param request what is said
     * @return the reply, or nothing where no interview is practised, and where somebody wishes in
     *     words to practise one that the guide has no questions with answers for
     */
    public Optional<Reply> reply(ChatRequest request) {
        if (request.overheard()) {
            return Optional.empty();
        }
        boolean answer = isAnswer(request);
        Optional<PracticeWords> words = PracticeWords.read(request.text());
        if (!answer && words.isEmpty()) {
            return Optional.empty();
        }
        // A session stays with its guide, whatever language the person goes on in.
        Snapshot all = selection.of(guides.get(), request.guides());
        Snapshot spoken = all.in(dialogue.language(request));
        PracticeStep step =
                answer
                        ? review(request, all)
                        : isPrivate(request)
                                ? step(words.get(), request, all, spoken)
                                : new PracticeStep.Privately();
        boolean typed = request.text().startsWith("/");
        return step instanceof PracticeStep.NoQuestions && !typed && !answer
                ? Optional.empty()
                : Optional.of(replies.write(step, spoken, dialogue.language(request)));
    }

    private static boolean isPrivate(ChatRequest request) {
        return request.origin().channel().isEmpty();
    }

    private PracticeStep step(
            PracticeWords words, ChatRequest request, Snapshot snapshot, Snapshot spoken) {
        Origin origin = request.origin();
        Optional<PracticeSession> session = sessions.find(origin);
        if (words.kind() == PracticeWords.Kind.START || session.isEmpty()) {
            return start(words.rest(), request, spoken);
        }
        return switch (words.kind()) {
            case START, NEXT -> next(session.get(), origin, snapshot);
            case HARDER -> next(harder(session.get(), snapshot), origin, snapshot);
            case STOP -> end(session.get(), origin, snapshot, false);
        };
    }

    private PracticeStep start(String rest, ChatRequest request, Snapshot snapshot) {
        Conversation talk = dialogue.conversation(request).orElse(Conversation.EMPTY);
        JobAndLevel asked = JobAndLevel.of(rest, talk, snapshot);
        if (asked.guides().size() != 1) {
            return new PracticeStep.WhichJob(asked.guides());
        }
        Guide guide = asked.guides().getFirst();
        return next(PracticeSession.of(guide.slug(), asked.years()), request.origin(), snapshot);
    }

    /** The first question that was not asked yet, else the end. */
    private PracticeStep next(PracticeSession session, Origin origin, Snapshot snapshot) {
        Optional<Guide> guide = snapshot.guide(session.guide());
        if (guide.isEmpty()) {
            sessions.end(origin);
            return new PracticeStep.WhichJob(snapshot.guides());
        }
        List<InterviewQuestion> all = InterviewQuestions.of(guide.get(), snapshot, session.years());
        if (all.isEmpty()) {
            return new PracticeStep.NoQuestions(guide.get());
        }
        Set<String> asked = Set.copyOf(session.asked());
        Optional<InterviewQuestion> next =
                all.stream().filter(q -> !asked.contains(q.question())).findFirst();
        if (next.isEmpty()) {
            return end(session, origin, snapshot, true);
        }
        sessions.save(origin, session.asking(next.get().question()));
        return new PracticeStep.Ask(next.get(), all.indexOf(next.get()) + 1, all.size());
    }

    /** From the next level on that the guide has questions for. */
    private static PracticeSession harder(PracticeSession session, Snapshot snapshot) {
        double from = session.years() == null ? 0 : session.years().from();
        return snapshot.guide(session.guide()).stream()
                .flatMap(guide -> InterviewQuestions.of(guide, snapshot, null).stream())
                .map(InterviewQuestion::years)
                .filter(years -> years != null && years.from() > from)
                .findFirst()
                .map(years -> at(session, years))
                .orElse(session);
    }

    private static PracticeSession at(PracticeSession session, YearRange years) {
        return new PracticeSession(
                session.guide(), years, session.asked(), session.answered(), false);
    }

    private PracticeStep review(ChatRequest request, Snapshot snapshot) {
        PracticeSession session = sessions.find(request.origin()).orElseThrow();
        Optional<Guide> guide = snapshot.guide(session.guide());
        List<InterviewQuestion> all =
                guide.map(g -> InterviewQuestions.of(g, snapshot, session.years()))
                        .orElse(List.of());
        Optional<InterviewQuestion> current =
                all.stream()
                        .filter(q -> q.question().equals(session.asked().getLast()))
                        .findFirst();
        if (current.isEmpty()) { // the guide has changed meanwhile
            return next(session, request.origin(), snapshot);
        }
        sessions.save(request.origin(), session.afterAnswer());
        countToday(request.origin());
        return new PracticeStep.Review(
                current.get(),
                ModelPoints.of(current.get(), request.text(), snapshot.meaning()),
                all.indexOf(current.get()) + 1,
                all.size());
    }

    private PracticeStep end(
            PracticeSession session, Origin origin, Snapshot snapshot, boolean complete) {
        sessions.end(origin);
        Optional<Guide> guide = snapshot.guide(session.guide());
        if (guide.isEmpty()) {
            return new PracticeStep.WhichJob(snapshot.guides());
        }
        List<InterviewQuestion> asked =
                InterviewQuestions.of(guide.get(), snapshot, null).stream()
                        .filter(q -> session.asked().contains(q.question()))
                        .toList();
        int days =
                session.answered() == 0
                        ? 0
                        : sessions.streak(origin).map(PracticeStreak::days).orElse(0);
        return new PracticeStep.End(guide.get(), asked, session.answered(), complete, days);
    }

    private void countToday(Origin origin) {
        LocalDate day = today.get();
        PracticeStreak counted =
                sessions.streak(origin)
                        .map(streak -> streak.on(day))
                        .orElseGet(() -> PracticeStreak.of(day));
        sessions.save(origin, counted);
    }
}
