package dev.shirube.chat.suggest;

import dev.shirube.question.job.KnownNames;
import dev.shirube.reply.Labels;
import dev.shirube.reply.part.GuideName;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.text.Folding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Suggests jobs while somebody types. The names are collected once for every edition of the guides;
 * a suggestion is then a look through a list. Thread-safe.
 */
final class JobSuggestions {

    /** The longest label in UTF-16 code units, with room for what a platform puts around it. */
    private static final int LABEL = 90;

    /** What is only a part of a name comes behind the beginnings of names. */
    private static final int BEHIND = 10;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s_・./()（）-]+");

    private final OncePerEdition<List<Entry>> entries = new OncePerEdition<>(JobSuggestions::make);

    /** Makes it. */
    JobSuggestions() {}

    /** Makes of an edition what is looked through while somebody types. */
    void prepare(Snapshot all) {
        entries.of(all);
    }

    /** A guide with the folded forms of the names of its job. */
    private record Entry(String slug, String label, List<Name> names) {}

    /** A name, folded as a whole and from each of its words on. */
    private record Name(String written, String folded, List<String> fromWords) {}

    /** A guide that fits, and how well; a lower rank is better. */
    private record Fit(Entry entry, Name name, int rank) {}

    /**
     * Suggests jobs.
     *
     * @param all the guides as they are now
     * @param typed what has been typed so far, possibly nothing
     * @param slugs the guides that may be asked, empty for all
     * @param max how many to suggest at most
     * @return the jobs that fit, the best first
     */
    List<JobSuggestion> of(Snapshot all, String typed, Set<String> slugs, int max) {
        String folded = Folding.fold(typed);
        Stream<Entry> allowed =
                entries.of(all).stream()
                        .filter(entry -> slugs.isEmpty() || slugs.contains(entry.slug));
        if (folded.isEmpty()) {
            return allowed.limit(max).map(e -> new JobSuggestion(e.slug, e.label)).toList();
        }
        List<Entry> asked = allowed.toList();
        List<JobSuggestion> spelt = best(asked, name -> rank(name, folded), max);
        return spelt.isEmpty() ? best(asked, name -> errors(name, folded), max) : spelt;
    }

    private static List<JobSuggestion> best(
            List<Entry> entries, ToIntFunction<Name> rank, int max) {
        return entries.stream()
                .map(entry -> fit(entry, rank))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(Fit::rank))
                .limit(max)
                .map(JobSuggestions::suggestion)
                .toList();
    }

    private static Optional<Fit> fit(Entry entry, ToIntFunction<Name> rank) {
        return entry.names.stream()
                .map(name -> new Fit(entry, name, rank.applyAsInt(name)))
                .filter(fit -> fit.rank < Integer.MAX_VALUE)
                .min(Comparator.comparingInt(Fit::rank));
    }

    /** Whoever mistypes a name gets the names that it may have been. */
    private static int errors(Name name, String typed) {
        return Stream.concat(Stream.of(name.folded), name.fromWords.stream())
                .flatMapToInt(words -> TypingErrors.in(typed, words).stream())
                .min()
                .orElseGet(() -> inTheMidst(name, typed));
    }

    private static int inTheMidst(Name name, String typed) {
        OptionalInt errors = TypingErrors.within(typed, name.folded);
        return errors.isPresent() ? BEHIND + errors.getAsInt() : Integer.MAX_VALUE;
    }

    private static int rank(Name name, String typed) {
        if (name.folded.equals(typed)) {
            return 0;
        }
        if (name.folded.startsWith(typed)) {
            return 1;
        }
        if (name.fromWords.stream().anyMatch(word -> word.startsWith(typed))) {
            return 2;
        }
        return name.folded.contains(typed) ? 3 : Integer.MAX_VALUE;
    }

    private static JobSuggestion suggestion(Fit fit) {
        String label = fit.entry.label;
        boolean other =
                !Folding.fold(label).contains(fit.name.folded)
                        && !fit.name.folded.equals(Folding.fold(fit.entry.slug));
        String all = other ? label + " (" + fit.name.written + ")" : label;
        return new JobSuggestion(fit.entry.slug, Labels.cut(all, LABEL));
    }

    private static List<Entry> make(Snapshot all) {
        return KnownNames.of(all.guides(), all.vocabulary(), all.translations()).stream()
                .map(known -> {
                    String label = Labels.cut(GuideName.of(known.guide()), LABEL);
                    List<Name> names =
                            Stream.concat(Stream.of(label), known.names().stream())
                                    .distinct()
                                    .map(JobSuggestions::name)
                                    .toList();
                    return new Entry(known.guide().slug(), label, names);
                })
                .sorted(Comparator.comparing((Entry entry) -> Folding.fold(entry.label)))
                .toList();
    }

    private static Name name(String written) {
        List<String> fromWords =
                BETWEEN_WORDS
                        .matcher(written)
                        .results()
                        .map(match -> Folding.fold(written.substring(match.end())))
                        .filter(rest -> !rest.isEmpty())
                        .toList();
        return new Name(written, Folding.fold(written), fromWords);
    }
}
