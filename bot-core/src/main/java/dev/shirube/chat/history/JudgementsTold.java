package dev.shirube.chat.history;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dev.shirube.chat.history.QuestionsInMemory.Judged;
import dev.shirube.chat.log.Complaint;
import dev.shirube.chat.log.RecordedFeedback;
import dev.shirube.chat.log.RecordedQuestion;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What people said of answers that did not help, as it is told. */
final class JudgementsTold {

    private JudgementsTold() {}

    /**
     * Returns what holds of a person from now on. Why an answer did not help and what was written
     * of it are told one after the other.
     *
     * @param before what they said before, or null
     * @param words whether words are kept
     */
    static RecordedFeedback after(
            @Nullable RecordedFeedback before, RecordedFeedback judgement, boolean words) {
        String written = words ? judgement.comment() : null;
        if (before == null || judgement.helpful()) {
            return with(judgement, judgement.complaint(), written);
        }
        return judgement.comment() == null
                ? with(judgement, judgement.complaint(), before.comment())
                : with(judgement, before.complaint(), written);
    }

    private static RecordedFeedback with(
            RecordedFeedback judgement, @Nullable Complaint complaint, @Nullable String comment) {
        return new RecordedFeedback(
                judgement.at(),
                judgement.origin(),
                judgement.guide(),
                judgement.section(),
                judgement.helpful(),
                complaint,
                comment);
    }

    static List<Complained> complaints(Stream<Judged> judgements, int limit) {
        Map<List<String>, Long> counts =
                judgements
                        .filter(judged -> judged.judgement().complaint() != null)
                        .collect(groupingBy(JudgementsTold::complaint, counting()));
        return counts.entrySet().stream()
                .sorted(
                        Comparator.comparingLong((Map.Entry<List<String>, Long> e) -> -e.getValue())
                                .thenComparing(e -> String.join("\0", e.getKey())))
                .limit(limit)
                .map(e -> complained(e.getKey(), e.getValue()))
                .toList();
    }

    static List<Comment> comments(Stream<Judged> judgements, int limit) {
        return judgements
                .filter(judged -> judged.judgement().comment() != null)
                .sorted(Comparator.comparing((Judged judged) -> judged.judgement().at()).reversed())
                .limit(limit)
                .map(JudgementsTold::comment)
                .toList();
    }

    private static Comment comment(Judged judged) {
        RecordedFeedback judgement = judged.judgement();
        RecordedQuestion question = judged.question();
        Complaint complaint = judgement.complaint();
        return new Comment(
                Objects.toString(judgement.guide(), ""),
                Objects.toString(judgement.section(), ""),
                question == null ? "" : Objects.toString(question.asked().job(), ""),
                question == null ? "" : Objects.toString(question.asked().topic(), ""),
                question == null ? "" : question.asked().words(),
                complaint == null ? "" : complaint.id(),
                Objects.toString(judgement.comment(), ""));
    }

    private static Complained complained(List<String> key, long count) {
        return new Complained(key.get(0), key.get(1), key.get(2), count);
    }

    private static List<String> complaint(Judged judged) {
        RecordedFeedback judgement = judged.judgement();
        Complaint complaint = Objects.requireNonNull(judgement.complaint());
        return List.of(
                Objects.toString(judgement.guide(), ""),
                Objects.toString(judgement.section(), ""),
                complaint.id());
    }
}
