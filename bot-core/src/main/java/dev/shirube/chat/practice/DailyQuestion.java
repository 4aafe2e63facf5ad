package dev.shirube.chat.practice;

import dev.shirube.guide.Guide;
import dev.shirube.practice.InterviewQuestion;
import dev.shirube.practice.InterviewQuestions;
import dev.shirube.reply.Reply;
import dev.shirube.reply.write.PracticeReply;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.text.Language;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Chooses a question of an interview for each day: by the day alone, so that the same guides give
 * the same question, from one guide after the other, and none again before all of its guide have
 * had their day. Thread-safe.
 */
public final class DailyQuestion {

    private final Supplier<Snapshot> guides;
    private final PracticeReply replies;
    private final Language language;

    /**
     * Makes a choice.
     *
     * @param guides gives the guides as they are now
     * @param replies puts questions into words
     * @param language the language of the bot's own words, and of guides that are there in two
     */
    public DailyQuestion(Supplier<Snapshot> guides, PracticeReply replies, Language language) {
        this.guides = guides;
        this.replies = replies;
        this.language = language;
    }

    /**
     * Returns the question of a day.
     *
     * @param day the day
     * @param slug the slug of the only guide to take questions of, or null for all
     * @return the question as it is posted, or nothing where no guide has one with an answer
     */
    public Optional<Reply> on(LocalDate day, @Nullable String slug) {
        Snapshot snapshot = guides.get().in(language);
        List<List<InterviewQuestion>> questions =
                guides(snapshot, slug).stream()
                        .map(guide -> InterviewQuestions.of(guide, snapshot, null))
                        .filter(all -> !all.isEmpty())
                        .toList();
        if (questions.isEmpty()) {
            return Optional.empty();
        }
        long number = day.toEpochDay();
        List<InterviewQuestion> turn = questions.get(index(number, questions.size()));
        int at = index(Math.floorDiv(number, questions.size()), turn.size());
        return Optional.of(replies.daily(turn.get(at), snapshot, language));
    }

    private static List<Guide> guides(Snapshot snapshot, @Nullable String slug) {
        return slug == null ? snapshot.guides() : snapshot.guide(slug).stream().toList();
    }

    private static int index(long number, int size) {
        return Math.floorMod(number, size);
    }
}
