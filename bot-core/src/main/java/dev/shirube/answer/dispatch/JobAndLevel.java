package dev.shirube.answer.dispatch;

import dev.shirube.answer.turn.NamedJobs;
import dev.shirube.guide.Guide;
import dev.shirube.question.Conversation;
import dev.shirube.question.Question;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.vocabulary.YearRange;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A job and a level, as somebody names them. Immutable.
 *
 * @param guides the guides that may be meant: one where it is told, else all that could be
 * @param years the years of experience, or null
 */
public record JobAndLevel(List<Guide> guides, @Nullable YearRange years) {

    /** Copies the guides. */
    public JobAndLevel {
        guides = List.copyOf(guides);
    }

    /**
     * Reads what somebody names.
     *
     * @param text a job and perhaps a level, in any words
     * @param conversation what was talked about, for where no job is named
     * @param snapshot the guides
     * @return what is named
     */
    public static JobAndLevel of(String text, Conversation conversation, Snapshot snapshot) {
        Question question = snapshot.questions().read(text);
        var named = new NamedJobs(question, snapshot);
        List<Guide> guides =
                named.covered().stream()
                        .flatMap(mention -> mention.job().guides().stream())
                        .distinct()
                        .flatMap(slug -> snapshot.guide(slug).stream())
                        .toList();
        if (guides.isEmpty()) {
            guides = NamedJobs.talkedAbout(conversation, snapshot);
        }
        return new JobAndLevel(guides.isEmpty() ? snapshot.guides() : guides, question.years());
    }
}
