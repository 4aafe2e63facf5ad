package dev.shirube.chat.history;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dev.shirube.answer.Outcome;
import dev.shirube.chat.log.Erasure;
import dev.shirube.chat.log.QuestionLog;
import dev.shirube.chat.log.RecordedFeedback;
import dev.shirube.chat.log.RecordedQuestion;
import dev.shirube.chat.request.Origin;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Questions in the memory of this process, without their words; gone when it ends. What people
 * write of answers is kept where that is wished, with the words of the question. Thread-safe.
 */
public final class QuestionsInMemory implements QuestionLog, QuestionHistory {

    private final int capacity;
    private final boolean words;
    private final Deque<RecordedQuestion> questions = new ArrayDeque<>();
    private final Map<Judge, Judged> judgements = new HashMap<>();

    /** Who judged what: the last judgement holds. */
    private record Judge(
            String platform,
            String person,
            @Nullable String section,
            @Nullable RecordedQuestion question) {}

    /** A judgement, and what it is about. */
    record Judged(RecordedFeedback judgement, @Nullable RecordedQuestion question) {}

    /**
     * Makes an empty memory.
     *
     * @param capacity how many questions are kept; beyond it the earliest is forgotten
     */
    public QuestionsInMemory(int capacity) {
        this(capacity, false);
    }

    /**
     * Makes an empty memory.
     *
     * @param capacity how many questions are kept; beyond it the earliest is forgotten
     * @param words whether what people write of answers is kept, as they wrote it
     */
    public QuestionsInMemory(int capacity, boolean words) {
        this.capacity = capacity;
        this.words = words;
    }

    @Override
    public synchronized void record(RecordedQuestion question) {
        questions.addLast(question);
        if (questions.size() > capacity) {
            RecordedQuestion forgotten = questions.removeFirst();
            judgements.keySet().removeIf(judge -> forgotten.equals(judge.question()));
        }
    }

    @Override
    public synchronized void judged(RecordedFeedback judgement) {
        RecordedQuestion question = judgedQuestion(judgement);
        Origin origin = judgement.origin();
        var judge = new Judge(origin.platform(), origin.person(), judgement.section(), question);
        Judged before = judgements.get(judge);
        judgements.put(
                judge,
                new Judged(
                        JudgementsTold.after(
                                before == null ? null : before.judgement(), judgement, words),
                        question));
    }

    @Override
    public boolean keepsWords() {
        return words;
    }

    @Override
    public boolean keepsJudgements() {
        return true;
    }

    @Override
    public synchronized Erasure forget(Origin person) {
        questions.removeIf(question ->
                question.origin().platform().equals(person.platform())
                        && question.origin().person().equals(person.person()));
        judgements
                .keySet()
                .removeIf(judge ->
                        judge.platform().equals(person.platform())
                                && judge.person().equals(person.person()));
        return Erasure.DONE;
    }

    /** The last one with that answer: the person's own, else one that was asked beside. */
    private @Nullable RecordedQuestion judgedQuestion(RecordedFeedback judgement) {
        Origin judge = judgement.origin();
        RecordedQuestion beside = null;
        for (RecordedQuestion question :
                (Iterable<RecordedQuestion>) questions::descendingIterator) {
            Origin asker = question.origin();
            boolean same =
                    asker.platform().equals(judge.platform())
                            && Objects.equals(question.section(), judgement.section())
                            && (judgement.section() != null || question.outcome() == Outcome.NONE);
            if (same && asker.person().equals(judge.person())) {
                return question;
            }
            boolean channel =
                    judge.channel().isPresent() && judge.channel().equals(asker.channel());
            if (same && beside == null && channel) {
                beside = question;
            }
        }
        return beside;
    }

    @Override
    public synchronized List<Tally> tallies(Aspect aspect, Period period, int limit) {
        Map<List<String>, List<RecordedQuestion>> groups =
                questions.stream()
                        .filter(question -> isCounted(question, aspect))
                        .filter(question -> period.contains(question.at()))
                        .collect(groupingBy(question -> key(aspect, question)));
        Map<List<String>, Tally> tallies =
                groups.entrySet().stream()
                        .collect(toMap(Map.Entry::getKey, e -> tally(e.getKey(), e.getValue())));
        if (hasJudgements(aspect)) {
            judgements(period)
                    .collect(groupingBy(judged -> key(aspect, judged)))
                    .forEach((key, judged) ->
                            tallies.merge(
                                    key,
                                    judged(Tally.none(key), judged),
                                    (there, ignored) -> judged(there, judged)));
        }
        return tallies.values().stream().sorted(order(aspect)).limit(limit).toList();
    }

    @Override
    public synchronized List<Complained> complaints(Period period, int limit) {
        return JudgementsTold.complaints(judgements(period), limit);
    }

    @Override
    public synchronized List<Comment> comments(Period period, int limit) {
        return JudgementsTold.comments(judgements(period), limit);
    }

    private Stream<Judged> judgements(Period period) {
        return judgements.values().stream()
                .filter(judged -> period.contains(judged.judgement().at()));
    }

    private static boolean hasJudgements(Aspect aspect) {
        return switch (aspect) {
            case GAP, WORDS, GAP_WORDS -> false;
            case ALL, DAY, JOB, TOPIC, PLATFORM, PLACE, LANGUAGE, GUIDE, SECTION, ASKED -> true;
        };
    }

    private static boolean isCounted(RecordedQuestion question, Aspect aspect) {
        boolean counts =
                switch (question.outcome()) {
                    case ANSWER, CLARIFY, NONE -> true;
                    case MENU, HELP, COURTESY -> false;
                };
        return counts
                && switch (aspect) {
                    case GAP -> question.outcome() == Outcome.NONE || isDoubtful(question);
                    case WORDS, GAP_WORDS -> false;
                    case ASKED ->
                            question.asked().job() != null || question.asked().topic() != null;
                    case ALL, DAY, JOB, TOPIC, PLATFORM, PLACE, LANGUAGE, GUIDE, SECTION -> true;
                };
    }

    private static boolean isDoubtful(RecordedQuestion question) {
        return question.outcome() == Outcome.ANSWER
                && ((question.confidence() != null && question.confidence() < Tally.DOUBT)
                        || (question.margin() != null && question.margin() < Tally.NARROW));
    }

    private static List<String> key(Aspect aspect, RecordedQuestion question) {
        Stream<@Nullable String> parts =
                switch (aspect) {
                    case ALL -> Stream.of();
                    case DAY -> Stream.of(day(question.at()));
                    case JOB -> Stream.of(question.asked().job());
                    case TOPIC -> Stream.of(question.asked().topic());
                    case PLATFORM -> Stream.of(question.origin().platform());
                    case PLACE -> place(question.origin());
                    case LANGUAGE -> Stream.of(question.language().name().toLowerCase(Locale.ROOT));
                    case GUIDE -> Stream.of(question.guide());
                    case SECTION -> Stream.of(question.guide(), question.section());
                    case ASKED -> Stream.of(question.asked().job(), question.asked().topic());
                    case GAP ->
                            Stream.of(
                                    question.reason(),
                                    question.asked().job(),
                                    question.asked().topic());
                    case WORDS, GAP_WORDS -> Stream.of();
                };
        return parts.map(part -> part == null ? "" : part).toList();
    }

    private static List<String> key(Aspect aspect, Judged judged) {
        RecordedFeedback judgement = judged.judgement();
        RecordedQuestion question = judged.question();
        return switch (aspect) {
            case DAY -> List.of(day(judgement.at()));
            case PLATFORM -> List.of(judgement.origin().platform());
            case PLACE -> place(judgement.origin()).toList();
            case GUIDE -> List.of(Objects.toString(judgement.guide(), ""));
            case SECTION ->
                    List.of(
                            Objects.toString(judgement.guide(), ""),
                            Objects.toString(judgement.section(), ""));
            case ALL -> List.of();
            case JOB, TOPIC, LANGUAGE -> question == null ? List.of("") : key(aspect, question);
            case ASKED -> question == null ? List.of("", "") : key(aspect, question);
            case GAP, WORDS, GAP_WORDS -> throw new IllegalArgumentException(aspect.name());
        };
    }

    private static Stream<@Nullable String> place(Origin origin) {
        return Stream.of(origin.platform(), origin.channel().orElse(""));
    }

    private static String day(Instant at) {
        return at.atOffset(ZoneOffset.UTC).toLocalDate().toString();
    }

    private static Tally tally(List<String> key, List<RecordedQuestion> questions) {
        return new Tally(
                key,
                count(questions, Outcome.ANSWER),
                questions.stream().filter(QuestionsInMemory::isDoubtful).count(),
                count(questions, Outcome.CLARIFY),
                count(questions, Outcome.NONE),
                questions.stream()
                        .map(q -> List.of(q.origin().platform(), q.origin().person()))
                        .distinct()
                        .count(),
                0,
                0);
    }

    private static long count(List<RecordedQuestion> questions, Outcome outcome) {
        return questions.stream().filter(question -> question.outcome() == outcome).count();
    }

    private static Tally judged(Tally tally, List<Judged> judgements) {
        long helpful = judgements.stream().filter(j -> j.judgement().helpful()).count();
        return tally.judged(helpful, judgements.size() - helpful);
    }

    /**
     * Orders groups as all histories do.
     *
     * @param aspect by what they are counted
     * @return the order: days by date, all else by the number of questions and then by key
     */
    public static Comparator<Tally> order(Aspect aspect) {
        Comparator<Tally> byKey = Comparator.comparing(tally -> joined(tally.key()));
        return aspect == Aspect.DAY
                ? byKey
                : Comparator.comparingLong(Tally::questions).reversed().thenComparing(byKey);
    }

    private static String joined(List<String> key) {
        return String.join("\0", key);
    }
}
