package dev.shirube.relation;

import dev.shirube.guide.Guide;
import dev.shirube.guide.Section;
import dev.shirube.question.job.JobDirectory;
import dev.shirube.question.job.JobMention;
import dev.shirube.text.Folding;
import dev.shirube.vocabulary.Topic;
import dev.shirube.vocabulary.Vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the sentences in which one guide speaks of the job of another. Immutable. */
public final class OtherJobs {

    /** Where another job is only named: questions of interviews, links, what is paid. */
    private static final Set<String> ELSEWHERE =
            Set.of(
                    "interview",
                    "application",
                    "related",
                    "books",
                    "portfolio",
                    "companies",
                    "outlook",
                    "salary");

    private static final Pattern INTERVIEW =
            Pattern.compile("面接|interview", Pattern.CASE_INSENSITIVE);

    private static final String COMPARISON = "comparison";

    /** What tells how the two differ comes before what only names the other. */
    private static final int DIFFERS = 2;

    private final JobDirectory jobs;
    private final Vocabulary vocabulary;
    private final List<String> contrast;

    /**
     * Prepares to find.
     *
     * @param jobs the names of all jobs
     * @param vocabulary the topics, and words that set one thing off from another
     */
    public OtherJobs(JobDirectory jobs, Vocabulary vocabulary) {
        this.jobs = jobs;
        this.vocabulary = vocabulary;
        this.contrast = vocabulary.phrases("said-contrast").stream().map(Folding::fold).toList();
    }

    private record Rated(Quote quote, int rate) {}

    /**
     * Finds what a guide says of the job of another: first how it differs, then what else.
     *
     * @param guide the guide that speaks
     * @param other the slug of the guide of the other job
     * @param most how many sentences at most
     * @return the sentences, possibly none
     */
    public List<Quote> said(Guide guide, String other, int most) {
        var rated = new ArrayList<Rated>();
        var known = new HashSet<String>();
        for (Section section : guide.sections()) {
            if (isElsewhere(section)) {
                continue;
            }
            boolean headed = names(section.title(), other);
            boolean compares = COMPARISON.equals(section.topic());
            Sentences.of(guide, section)
                    .forEach(quote -> {
                        boolean names = names(quote.sentence(), other);
                        if ((names || headed) && known.add(quote.sentence())) {
                            int rate =
                                    (contrasts(quote.sentence()) ? DIFFERS : 0)
                                            + (compares ? DIFFERS : 0)
                                            + (names && names(quote.sentence(), guide.slug())
                                                    ? 1
                                                    : 0)
                                            + (headed && names ? 1 : 0);
                            rated.add(new Rated(quote, rate));
                        }
                    });
        }
        boolean differs = rated.stream().anyMatch(r -> r.rate >= DIFFERS);
        return rated.stream()
                .filter(r -> !differs || r.rate >= DIFFERS)
                .sorted(Comparator.comparingInt((Rated r) -> -r.rate))
                .map(Rated::quote)
                .limit(most)
                .toList();
    }

    /** Whether a text names the job of a guide for sure. */
    private boolean names(String text, String slug) {
        return jobs.find(Folding.of(text)).stream()
                .map(JobMention::job)
                .anyMatch(job -> job.certain() && job.guides().contains(slug));
    }

    private boolean contrasts(String sentence) {
        Folding text = Folding.of(sentence);
        return contrast.stream().anyMatch(text::hasWord);
    }

    private boolean isElsewhere(Section section) {
        String topic = section.topic();
        return section.path().isEmpty()
                || section.path().stream().anyMatch(title -> INTERVIEW.matcher(title).find())
                || (topic != null
                        && (ELSEWHERE.contains(topic)
                                || vocabulary
                                        .topic(topic)
                                        .map(Topic::broader)
                                        .filter(ELSEWHERE::contains)
                                        .isPresent()));
    }
}
