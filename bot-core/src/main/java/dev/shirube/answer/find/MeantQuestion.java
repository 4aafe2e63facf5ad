package dev.shirube.answer.find;

import dev.shirube.answer.turn.TurnBuilder;
import dev.shirube.search.ConditionModel.Asked;
import dev.shirube.search.JobsForm;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.text.Language;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads by its meaning what jobs are to be like, where the words of a question do not tell all of
 * it: 「夜はちゃんと寝たい」. Immutable.
 */
final class MeantQuestion {

    /** As sure as it has to be where words tell nothing. */
    private static final double SURE = 0.5;

    /** As sure as it has to be where words would tell something else. */
    private static final double SURER = 0.6;

    /** As sure as it has to be where words do tell something. */
    private static final double SUREST = 0.85;

    /** A thing by its name, which nothing else stands for: 「リモートでPythonを使う」. */
    private static final Pattern NAME =
            Pattern.compile("(?<!^)(?<![A-Za-z])(?:[A-Z][A-Za-z+#.]*[a-z]|[A-Z]{3,})");

    /** What the kinds of the words begin with by which a condition is named. */
    private static final String NAMED = "said-named-";

    private static final String CONTRARY = "not-";

    private final Snapshot snapshot;
    private final TurnBuilder turns;
    private final FindQuestion words;

    MeantQuestion(Snapshot snapshot, TurnBuilder turns, FindQuestion words) {
        this.snapshot = snapshot;
        this.turns = turns;
        this.words = words;
    }

    /**
     * Reads a question whose words tell nothing.
     *
     * @param text the question
     * @return what the jobs are to be like, nothing where it asks for no jobs
     */
    List<Condition> read(String text) {
        return read(text, SURE).map(List::of).or(() -> parts(text)).orElse(List.of());
    }

    /**
     * Reads a question whose words tell something that no sense is known of: 「大学行かなくてもなれるやつ」 is not
     * on what guides say of a university. Where guides do say that, it has to be beyond doubt.
     *
     * @param text the question
     * @param byWords what its words tell
     * @param said whether any guide says that
     * @return what the jobs are to be like
     */
    List<Condition> instead(String text, List<Condition> byWords, boolean said) {
        if (said && NAME.matcher(text).find()) {
            return byWords;
        }
        return read(text, said ? SUREST : SURER)
                .filter(condition -> !(said && isOfOneLicence(condition)))
                .map(List::of)
                .orElse(byWords);
    }

    /** Which licence is asked for is told by its name alone: 「国家資格がいるのは」. */
    private static boolean isOfOneLicence(Condition condition) {
        Condition.Meant meant = condition.meant();
        return meant != null && meant.id().equals(FindQuestion.LICENCE) && !meant.denied();
    }

    private Optional<Condition> read(String text, double sureness) {
        return asked(text)
                .filter(asked -> asked.sureness() >= sureness)
                .flatMap(asked -> named(asked, text));
    }

    /** Two things, each read for itself. */
    private Optional<List<Condition>> parts(String text) {
        for (JoinedQuestions.Two two : JoinedQuestions.in(text)) {
            List<Condition> first = part(two.first());
            List<Condition> second = first.isEmpty() ? first : part(two.second());
            if (!second.isEmpty()) {
                return Optional.of(
                        Stream.concat(first.stream(), second.stream()).distinct().toList());
            }
        }
        return Optional.empty();
    }

    private List<Condition> part(String asked) {
        List<Condition> byWords = words.read(asked, false);
        return !byWords.isEmpty() && byWords.stream().noneMatch(MeantQuestion::isLeft)
                ? byWords
                : read(asked, SURER).stream().toList();
    }

    /**
     * Leaves out what no guide says, where the question means what is known of it and no more:
     * 「体力勝負の仕事」.
     *
     * @param text the question
     * @param byWords what its words tell
     * @return what is known, or all where more is meant
     */
    List<Condition> withoutLeft(String text, List<Condition> byWords) {
        if (NAME.matcher(text).find()) {
            return byWords;
        }
        Optional<Asked> asked = asked(text).filter(one -> one.sureness() >= SURE);
        List<Condition> known =
                byWords.stream()
                        .filter(condition -> asked.filter(one -> means(condition, one)).isPresent())
                        .toList();
        boolean all = byWords.stream().filter(c -> !isLeft(c)).count() == known.size();
        return known.isEmpty() || !all ? byWords : known;
    }

    private static boolean means(Condition condition, Asked asked) {
        Condition.Meant meant = condition.meant();
        return meant != null && meant.id().equals(asked.id()) && meant.denied() == asked.denied();
    }

    /** Whether no sense of a condition is known, only words; that a licence is needed is one. */
    static boolean isLeft(Condition condition) {
        return condition.meant() == null
                && !condition.needed()
                && (condition.kind() == ConditionKind.OTHER
                        || (condition.kind() == ConditionKind.EMPLOYER
                                && !condition.isOfNamedEmployer()));
    }

    private Optional<Asked> asked(String text) {
        String form = JobsForm.of(text);
        float[] vector = snapshot.isEncoded(null) ? turns.meaningOf(form) : null;
        return vector == null ? Optional.empty() : snapshot.conditionModel().asked(vector, form);
    }

    /** The condition by the name that it has in the language of the question. */
    private Optional<Condition> named(Asked asked, String text) {
        String kind = NAMED + (asked.denied() ? CONTRARY : "") + asked.id();
        boolean japanese = Language.of(text).orElse(Language.JA) == Language.JA;
        return snapshot.vocabulary().phrases(kind).stream()
                .filter(name -> (Language.of(name).orElse(Language.JA) == Language.JA) == japanese)
                .findFirst()
                .flatMap(name ->
                        words.conditions(new String[] {name}).stream()
                                .findFirst()
                                .map(condition -> condition.as(name)))
                .map(condition -> isContrary(condition, asked) ? condition.negated() : condition)
                .map(condition -> condition.meaning(asked.id(), asked.denied()));
    }

    /** "no weekends off" has no word that the sense is denied by. */
    private static boolean isContrary(Condition condition, Asked asked) {
        return condition.meant() != null && means(condition.negated(), asked);
    }
}
