package dev.shirube.answer.turn;

import dev.shirube.guide.Guide;
import dev.shirube.question.Conversation;
import dev.shirube.question.Question;
import dev.shirube.question.job.JobMention;
import dev.shirube.snapshot.Snapshot;

import java.util.List;
import java.util.Optional;

/**
 * The jobs that a question is about, and their guides.
 *
 * @param question the question
 * @param snapshot the guides
 */
public record NamedJobs(Question question, Snapshot snapshot) {

    /** More jobs than these are not answered about at once. */
    private static final int MOST = 5;

    /** Those that have a guide. */
    public List<JobMention> covered() {
        return question.subjects().stream().filter(m -> m.job().isCovered()).limit(MOST).toList();
    }

    /** Those that have none. */
    public List<JobMention> uncovered() {
        return question.subjects().stream().filter(m -> !m.job().isCovered()).toList();
    }

    /** The guide of a name that stands for one guide alone. */
    public Optional<Guide> onlyGuide(JobMention mention) {
        List<String> guides = mention.job().guides();
        return guides.size() == 1 ? snapshot.guide(guides.getFirst()) : Optional.empty();
    }

    /** The guides of those names that stand for one guide alone. */
    public List<Guide> guides(List<JobMention> mentions) {
        return mentions.stream().flatMap(m -> onlyGuide(m).stream()).toList();
    }

    /** The guides of the conversation; with one guide loaded it is always that one. */
    public static List<Guide> talkedAbout(Conversation conversation, Snapshot snapshot) {
        List<Guide> talkedAbout =
                conversation.jobs().stream().flatMap(j -> snapshot.guide(j).stream()).toList();
        return talkedAbout.isEmpty() && snapshot.guides().size() == 1
                ? snapshot.guides()
                : talkedAbout;
    }

    /** The guides that the first of some names may stand for, or all where there is none. */
    public List<Guide> choice(List<JobMention> mentions) {
        return mentions.isEmpty()
                ? snapshot.guides()
                : mentions.getFirst().job().guides().stream()
                        .flatMap(slug -> snapshot.guide(slug).stream())
                        .toList();
    }
}
