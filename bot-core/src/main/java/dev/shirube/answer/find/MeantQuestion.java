package dev.shirube.answer.find;

import dev.shirube.search.ConditionModel.Asked;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.text.Language;

import java.util.List;
import java.util.Optional;

/**
 * Reads by its meaning what jobs are to be like, where the words of a question do not tell all of
 * it: 「夜はちゃんと寝たい」. Immutable.
 */
final class MeantQuestion {

    /** As sure as it has to be where words tell nothing. */
    private static final double SURE = 0.5;

    /** As sure as it has to be where words would tell something else. */
    private static final double SURER = 0.8;

    /** What the kinds of the words begin with by which a condition is named. */
    private static final String NAMED = "read-as-";

    private static final String CONTRARY = "not-";

    private final Snapshot snapshot;
    private final FindQuestion words;

    MeantQuestion(Snapshot snapshot, FindQuestion words) {
        this.snapshot = snapshot;
        this.words = words;
    }

    /**
     * Reads a question.
     *
     * @param text the question
     * @param byWords what its words tell, which no guide says
     * @return what the jobs are to be like, nothing where it asks for no jobs
     */
    List<Condition> read(String text, List<Condition> byWords) {
        return asked(text)
                .filter(asked -> asked.sureness() >= (byWords.isEmpty() ? SURE : SURER))
                .flatMap(asked -> named(asked, text))
                .map(List::of)
                .orElse(byWords);
    }

    /** Whether no sense of a condition is known, only words. */
    static boolean isLeft(Condition condition) {
        return condition.meant() == null
                && (condition.kind() == ConditionKind.OTHER
                        || (condition.kind() == ConditionKind.EMPLOYER
                                && !condition.isOfNamedEmployer()));
    }

    private Optional<Asked> asked(String text) {
        float[] vector = snapshot.isEncoded(null) ? snapshot.meaning().question(text) : null;
        return vector == null ? Optional.empty() : snapshot.conditionModel().asked(vector, text);
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
        Condition.Meant meant = condition.meant();
        return meant != null
                && meant.id().equals(asked.id())
                && meant.denied() != asked.denied();
    }
}
