package dev.shirube.answer.dispatch;

import dev.shirube.answer.Turn;
import dev.shirube.answer.guide.CommandAnswerer;
import dev.shirube.answer.turn.NamedJobs;
import dev.shirube.answer.turn.TurnBuilder;
import dev.shirube.guide.Guide;
import dev.shirube.question.Conversation;
import dev.shirube.question.PracticeWish;
import dev.shirube.question.Question;
import dev.shirube.snapshot.Snapshot;

import java.util.List;
import java.util.Optional;

/**
 * Gives what a guide says of interviews to whoever wants to practise one, where there are no
 * questions with answers to practise with.
 *
 * @param question the question
 * @param conversation what was talked about
 * @param snapshot the guides
 * @param turns makes turns
 */
record InterviewAnswerer(
        Question question, Conversation conversation, Snapshot snapshot, TurnBuilder turns) {

    private static final String INTERVIEW = "interview";

    /** The section, or that there is none; nothing where nobody wants to practise. */
    Optional<Turn> answer() {
        if (!PracticeWish.isIn(question.written())
                || !new NamedJobs(question, snapshot).uncovered().isEmpty()) {
            return Optional.empty();
        }
        List<Guide> guides = JobAndLevel.of(question.written(), conversation, snapshot).guides();
        if (guides.size() != 1) {
            return Optional.of(turns.clarify(INTERVIEW, guides));
        }
        Question ofGuide = snapshot.questions().read(guides.getFirst().slug());
        return Optional.of(new CommandAnswerer(ofGuide, conversation, snapshot).topic(INTERVIEW));
    }
}
