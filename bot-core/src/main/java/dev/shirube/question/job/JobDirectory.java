package dev.shirube.question.job;

import dev.shirube.guide.Guide;
import dev.shirube.guide.Translations;
import dev.shirube.text.ApproximatePhrases;
import dev.shirube.text.Folding;
import dev.shirube.text.PhraseMatcher;
import dev.shirube.vocabulary.Vocabulary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** All jobs by all their names, with and without a guide. Immutable. */
public final class JobDirectory {

    private static final String SEPARATORS = "・･/／、,，. 　";

    private static final Pattern ASCII_WORD = Pattern.compile("[a-z0-9+#]+");

    private final PhraseMatcher<Job> matcher;
    private final ApproximatePhrases approximate;
    private final PhraseMatcher<List<String>> listed;

    private final Set<String> names;

    private JobDirectory(
            PhraseMatcher<Job> matcher,
            ApproximatePhrases approximate,
            PhraseMatcher<List<String>> listed,
            Set<String> names) {
        this.names = Collections.unmodifiableSet(names);
        this.matcher = matcher;
        this.approximate = approximate;
        this.listed = listed;
    }

    /**
     * Collects the names of all jobs.
     *
     * @param guides the guides
     * @param vocabulary the names of jobs, with and without a guide
     * @return the directory
     */
    public static JobDirectory of(List<Guide> guides, Vocabulary vocabulary) {
        return of(guides, vocabulary, Translations.of(List.of()));
    }

    /**
     * Collects the names of all jobs, those that translations give them included.
     *
     * @param guides the guides
     * @param vocabulary the names of jobs, with and without a guide
     * @param translations the same guides in other languages, whose names count as well
     * @return the directory
     */
    public static JobDirectory of(
            List<Guide> guides, Vocabulary vocabulary, Translations translations) {
        var jobs = new LinkedHashMap<String, Job>();
        var hints = new LinkedHashMap<String, Job>();
        var written = new LinkedHashSet<String>();
        var collector = new JobNames(vocabulary);
        var hinting = new JobHints(vocabulary);
        for (Guide guide : guides) {
            Set<String> names = collector.of(guide, translations);
            for (String name : names) {
                written.add(name);
                jobs.merge(
                        Folding.fold(name),
                        new Job(name, List.of(guide.slug()), true),
                        JobDirectory::both);
            }
            for (String hint : hinting.of(guide, names)) {
                hints.merge(
                        Folding.fold(hint),
                        new Job(hint, List.of(guide.slug()), false),
                        JobDirectory::both);
            }
        }
        for (List<String> group : vocabulary.jobNames()) {
            written.addAll(group);
            for (String name : group) {
                jobs.putIfAbsent(Folding.fold(name), new Job(group.getFirst(), List.of(), true));
            }
        }
        for (List<String> group : vocabulary.jobNames()) {
            for (String name : group) {
                JobHints.of(name)
                        .ifPresent(hint ->
                                hints.putIfAbsent(
                                        Folding.fold(hint),
                                        new Job(group.getFirst(), List.of(), false)));
            }
        }
        hints.forEach(jobs::putIfAbsent);
        JobKinds.of(guides, jobs, vocabulary).forEach(jobs::put);
        Map<String, Job> all = jobs;
        return new JobDirectory(
                PhraseMatcher.of(add -> all.forEach(add)),
                new ApproximatePhrases(all.keySet()),
                PhraseMatcher.of(add -> {
                    for (List<String> group : vocabulary.jobNames()) {
                        group.forEach(name -> add.accept(name, group));
                    }
                }),
                written);
    }

    /**
     * Returns the names of all jobs.
     *
     * @return the names as written, those of the guides first
     */
    public Set<String> names() {
        return names;
    }

    /**
     * Finds the jobs that a text names.
     *
     * @param folding the text
     * @return the mentions in reading order; where names overlap the longest
     */
    public List<JobMention> find(Folding folding) {
        var mentions = new ArrayList<JobMention>();
        for (var match : PhraseMatcher.longest(matcher.find(folding))) {
            mentions.add(
                    new JobMention(
                            match.value(),
                            folding.originalStart(match.start()),
                            endOf(match, folding),
                            true));
        }
        return mentions;
    }

    /** The end of a name, without the mark behind it: 「CTO・」 names the CTO. */
    private static int endOf(PhraseMatcher.Match<Job> match, Folding folding) {
        int end = folding.originalEnd(match.end() - 1);
        int start = folding.originalStart(match.start());
        while (end > start + 1 && SEPARATORS.indexOf(folding.original().charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /**
     * Finds the job that a text names with a typing error.
     *
     * @param folding the text
     * @return the mention, or nothing
     */
    public Optional<JobMention> findApproximately(Folding folding) {
        return approximate
                .find(folding)
                .filter(found -> !isOtherWord(found, folding))
                .map(found ->
                        new JobMention(
                                matcher.exact(found.phrase()).getFirst(),
                                folding.originalStart(found.start()),
                                folding.originalEnd(found.end() - 1),
                                false));
    }

    /** A short Latin word one letter off another is more likely a word of its own. */
    private static boolean isOtherWord(ApproximatePhrases.Found found, Folding folding) {
        String written = folding.folded().substring(found.start(), found.end());
        return ASCII_WORD.matcher(found.phrase()).matches()
                && found.phrase().length() < 8
                && found.errors() > 0
                && ASCII_WORD.matcher(written).matches();
    }

    /**
     * Returns the job of a name.
     *
     * @param name any spelling of a name
     * @return the job, or nothing
     */
    public Optional<Job> byName(String name) {
        return matcher.exact(name).stream().findFirst();
    }

    /**
     * Returns what else a job is called, wherever it is listed.
     *
     * @param name any spelling of a name
     * @return its other names, possibly none
     */
    public List<String> otherNames(String name) {
        String folded = Folding.fold(name);
        return listed.exact(name).stream()
                .flatMap(List::stream)
                .filter(other -> !Folding.fold(other).equals(folded))
                .distinct()
                .toList();
    }

    private static Job both(Job one, Job other) {
        if (one.guides().containsAll(other.guides())) {
            return one;
        }
        var guides = new ArrayList<>(one.guides());
        guides.addAll(other.guides());
        return new Job(one.name(), guides, one.certain() && other.certain());
    }
}
