package dev.shirube.answer.dispatch;

import dev.shirube.answer.turn.Inquiry;
import dev.shirube.answer.turn.NamedJobs;
import dev.shirube.answer.turn.SectionsOnOthers;
import dev.shirube.answer.turn.TurnBuilder;
import dev.shirube.guide.Guide;
import dev.shirube.question.Conversation;
import dev.shirube.question.Question;
import dev.shirube.question.job.JobMention;
import dev.shirube.ranking.Ranking;
import dev.shirube.ranking.Scope;
import dev.shirube.snapshot.Snapshot;

import java.util.List;

/**
 * Tells which jobs a question names that are but people in what is asked about the job that is
 * talked about: 「営業に断られた」 does not ask about sales.
 *
 * @param question the question
 * @param conversation what was talked about before
 * @param snapshot the guides
 * @param turns compares sections
 */
record Bystanders(
        Question question, Conversation conversation, Snapshot snapshot, TurnBuilder turns) {

    /** Whether a subject of the question is one; never where no job is talked about. */
    boolean isOne(JobMention mention) {
        List<Guide> guides = NamedJobs.talkedAbout(conversation, snapshot);
        boolean besideAnother =
                question.subjects().stream()
                        .anyMatch(s -> !s.equals(mention) && s.job().isCovered());
        if (guides.isEmpty()
                || besideAnother
                || guides.stream().anyMatch(g -> isNamed(g, mention))) {
            return false;
        }
        Guide guide = guides.getFirst();
        return switch (question.place(mention)) {
            case SUBJECT -> false;
            case UNTOLD ->
                    isVague(mention)
                            || (new SectionsOnOthers(snapshot).isSpokenOf(guide, question, mention)
                                    && isToldBetterThan(mention, guide));
            case PERSON -> isToldBetterThan(mention, guide);
            case BESIDE -> !mention.job().isCovered() || isTold(mention, guide);
        };
    }

    /** "The test of the agency" names no tester, nor does what only looks like a name. */
    private static boolean isVague(JobMention mention) {
        return mention.job().isCovered() && !(mention.exact() && mention.job().certain());
    }

    private boolean isTold(JobMention mention, Guide guide) {
        return rank(question.withCompanion(mention), guide.slug()).isSure();
    }

    private static boolean isNamed(Guide guide, JobMention mention) {
        return mention.job().guides().contains(guide.slug());
    }

    /** Whether the guide tells it at least as surely as that of the job, if that has one. */
    private boolean isToldBetterThan(JobMention mention, Guide guide) {
        if (!mention.job().isCovered()) {
            return true;
        }
        Ranking here = rank(question.withCompanion(mention), guide.slug());
        return here.isSure()
                && mention.job().guides().stream()
                        .map(slug -> rank(question, slug))
                        .allMatch(there -> there.confidence() <= here.confidence());
    }

    private Ranking rank(Question asked, String slug) {
        return turns.rank(Inquiry.of(asked, slug, Scope.TALKED_ABOUT, asked.asked()));
    }
}
