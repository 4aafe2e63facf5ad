package dev.shirube.practice;

import dev.shirube.answer.Candidate;
import dev.shirube.guide.Guide;
import dev.shirube.guide.InterviewPassage;
import dev.shirube.guide.Passage;
import dev.shirube.guide.Section;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.vocabulary.YearRange;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/** Collects the questions of a guide that are asked in interviews. */
public final class InterviewQuestions {

    private static final String INTERVIEW = "interview";

    private static final Pattern HEADING =
            Pattern.compile("面接|一問一答|interview", Pattern.CASE_INSENSITIVE);

    private InterviewQuestions() {}

    /**
     * Collects questions.
     *
     * @param guide the guide
     * @param snapshot the guides that it is one of
     * @param years the years of experience that the questions are to be for, or null for all
     * @return the questions in the order of the guide; all of them where none is for these years
     */
    public static List<InterviewQuestion> of(
            Guide guide, Snapshot snapshot, @Nullable YearRange years) {
        var all = new ArrayList<InterviewQuestion>();
        var known = new HashSet<String>();
        for (Section section : guide.sections()) {
            if (!isOfInterview(section, snapshot)) {
                continue;
            }
            YearRange level = level(guide, section);
            for (Passage passage : section.passages()) {
                InterviewPassage.of(passage)
                        .filter(read -> known.add(read.question()))
                        .map(read ->
                                new InterviewQuestion(
                                        new Candidate(guide, section, passage, 1),
                                        read.question(),
                                        read.model(),
                                        level))
                        .ifPresent(all::add);
            }
        }
        List<InterviewQuestion> fitting =
                all.stream().filter(question -> fits(question, years)).toList();
        return fitting.isEmpty() ? List.copyOf(all) : fitting;
    }

    private static boolean fits(InterviewQuestion question, @Nullable YearRange years) {
        YearRange own = question.years();
        return years == null || (own != null && own.from() < years.to() && years.from() < own.to());
    }

    private static boolean isOfInterview(Section section, Snapshot snapshot) {
        return !section.path().isEmpty()
                && (snapshot.isAbout(section, INTERVIEW)
                        || section.path().stream().anyMatch(t -> HEADING.matcher(t).find()));
    }

    /** The level that its heading names, or one above it. */
    private static @Nullable YearRange level(Guide guide, Section section) {
        @Nullable Section at = section;
        while (at != null) {
            if (at.years() != null) {
                return at.years();
            }
            int parent = at.parent();
            at =
                    guide.sections().stream()
                            .filter(other -> other.ordinal() == parent)
                            .findFirst()
                            .orElse(null);
        }
        return null;
    }
}
