package dev.shirube.app.insights.improve;

import dev.shirube.answer.Answer;
import dev.shirube.answer.Outcome;
import dev.shirube.answer.dispatch.Answerer;
import dev.shirube.app.insights.CsvCell;
import dev.shirube.app.insights.JsonFields;
import dev.shirube.app.insights.ReportFormat;
import dev.shirube.app.insights.TextTable;
import dev.shirube.chat.history.Aspect;
import dev.shirube.chat.history.Period;
import dev.shirube.chat.history.QuestionHistory;
import dev.shirube.chat.history.Tally;
import dev.shirube.question.Conversation;
import dev.shirube.snapshot.Snapshot;

import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The guides that are missing: jobs that people asked about and that have none, counted without the
 * words of the questions, and what somebody has noted.
 *
 * @param guides the guides, those that most questions asked for first
 */
public record MissingGuides(List<Missing> guides) {

    /**
     * A guide that there is not.
     *
     * @param name the job, or what else it is to be about
     * @param questions how many questions asked for it
     * @param topics the ids of the topics that were asked about most, the most frequent first
     * @param noted whether somebody has noted it
     */
    public record Missing(String name, long questions, List<String> topics, boolean noted) {

        /** Copies the list. */
        public Missing {
            topics = List.copyOf(topics);
        }
    }

    private static final int MANY = 10_000;
    private static final int TOPICS = 3;

    private static final String NOT_COVERED = id(Answer.Reason.JOB_NOT_COVERED);

    /** Copies the list. */
    public MissingGuides {
        guides = List.copyOf(guides);
    }

    /**
     * Lists what is missing.
     *
     * @param history what has been kept
     * @param period the period
     * @param notes what somebody has noted, whenever that was
     * @param snapshot the guides there are: what they cover by now is left out
     * @return the list
     */
    public static MissingGuides of(
            QuestionHistory history,
            Period period,
            List<NotedGuides.Note> notes,
            Snapshot snapshot) {
        Map<String, Map<String, Long>> topicsByJob = new LinkedHashMap<>();
        for (Tally tally : history.tallies(Aspect.GAP, period, MANY)) {
            String job = tally.key().get(1);
            if (tally.key().getFirst().equals(NOT_COVERED) && !job.isEmpty()) {
                topicsByJob
                        .computeIfAbsent(job, j -> new LinkedHashMap<>())
                        .merge(tally.key().get(2), tally.questions(), Long::sum);
            }
        }
        Map<String, Missing> all = new LinkedHashMap<>();
        topicsByJob.forEach((job, topics) -> all.put(job, asked(job, topics)));
        for (NotedGuides.Note note : notes) {
            all.merge(
                    note.name(),
                    new Missing(
                            note.name(),
                            note.questions(),
                            note.topic().isEmpty() ? List.of() : List.of(note.topic()),
                            true),
                    (there, noted) ->
                            new Missing(
                                    there.name(),
                                    Math.max(there.questions(), noted.questions()),
                                    there.topics(),
                                    true));
        }
        var missing = new ArrayList<Missing>();
        for (Missing guide : all.values()) {
            if (!isCovered(guide.name(), snapshot)) {
                missing.add(guide);
            }
        }
        missing.sort(
                Comparator.comparingLong(Missing::questions)
                        .reversed()
                        .thenComparing(Missing::name));
        return new MissingGuides(missing);
    }

    /**
     * Writes them.
     *
     * @param format the form
     * @return the lines
     */
    public List<String> lines(ReportFormat format) {
        return switch (format) {
            case TEXT -> text();
            case JSON -> List.of(json());
            case CSV -> csv();
            case MARKDOWN -> markdown();
        };
    }

    private List<String> text() {
        if (guides.isEmpty()) {
            return List.of("No guide is missing that anybody asked for.");
        }
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("Guides that are missing", "questions", "noted", "topics"));
        for (Missing guide : guides) {
            rows.add(
                    List.of(
                            guide.name(),
                            "" + guide.questions(),
                            guide.noted() ? "yes" : "",
                            String.join(", ", guide.topics())));
        }
        return TextTable.lines(rows);
    }

    private String json() {
        return JsonMapper.shared()
                .writeValueAsString(
                        Map.of(
                                "missing",
                                guides.stream()
                                        .map(guide ->
                                                JsonFields.of(
                                                        "name", guide.name(),
                                                        "questions", guide.questions(),
                                                        "topics", guide.topics(),
                                                        "noted", guide.noted()))
                                        .toList()));
    }

    private List<String> csv() {
        var lines = new ArrayList<String>();
        lines.add("name,questions,topics,noted");
        for (Missing guide : guides) {
            lines.add(
                    String.join(
                            ",",
                            CsvCell.of(guide.name()),
                            "" + guide.questions(),
                            CsvCell.of(String.join(" ", guide.topics())),
                            "" + guide.noted()));
        }
        return lines;
    }

    private List<String> markdown() {
        var lines = new ArrayList<String>();
        lines.add("| guide | questions | topics |");
        lines.add("|---|---:|---|");
        for (Missing guide : guides) {
            lines.add(
                    "| %s | %d | %s |"
                            .formatted(
                                    cell(guide.name()),
                                    guide.questions(),
                                    cell(String.join(", ", guide.topics()))));
        }
        return lines;
    }

    /** What Markdown would take for more than letters is written as such. */
    private static String cell(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("([\\\\`*_\\[\\]<>|#!])", "\\\\$1");
    }

    private static Missing asked(String job, Map<String, Long> topics) {
        long questions = topics.values().stream().mapToLong(n -> n).sum();
        List<String> most =
                topics.entrySet().stream()
                        .filter(topic -> !topic.getKey().isEmpty())
                        .sorted(
                                Map.Entry.<String, Long>comparingByValue()
                                        .reversed()
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .limit(TOPICS)
                        .map(Map.Entry::getKey)
                        .toList();
        return new Missing(job, questions, most, false);
    }

    /** Who asks for nothing but a job that has a guide gets what the guide tells. */
    private static boolean isCovered(String name, Snapshot snapshot) {
        return new Answerer().answer(name, Conversation.EMPTY, snapshot).answer().outcome()
                == Outcome.MENU;
    }

    private static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
