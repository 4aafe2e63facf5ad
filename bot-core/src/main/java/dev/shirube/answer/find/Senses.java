package dev.shirube.answer.find;

import dev.shirube.text.Folding;
import dev.shirube.vocabulary.FoldedPhrases;
import dev.shirube.vocabulary.Vocabulary;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is asked of jobs by words that mean more than themselves: リモート, 未経験, 英語. Immutable. */
final class Senses {

    /**
     * What marks the sense that leaves nothing over, and whose contrary is that of the plain one.
     */
    private static final String FULLY = "fully-";

    /** What marks a sense that is narrower than another, with that one. */
    private static final String ONLY = "only-";

    private static final Map<String, String> WIDER =
            Map.of(ONLY + "english-test", "english", ONLY + "on-time", "hours");

    /** What whoever is hurt wants to be spared. */
    private static final Set<String> BODILY = Set.of("physical", "bodily-wear");

    /** The senses that guides tell in places and in forms of their own. */
    private static final Map<String, ConditionKind> ALL = all();

    /** What the kinds of the words begin with by which people ask for what work is like. */
    private static final String ASKED = "said-asking-";

    private final Vocabulary vocabulary;
    private final FoldedPhrases phrases;
    private final Map<String, ConditionKind> kinds;

    Senses(Vocabulary vocabulary, FoldedPhrases phrases) {
        this.vocabulary = vocabulary;
        this.phrases = phrases;
        Map<String, ConditionKind> known = new LinkedHashMap<>(ALL);
        vocabulary.phrases().keySet().stream()
                .filter(kind -> kind.startsWith(ASKED))
                .map(kind -> kind.substring(ASKED.length()))
                .forEach(sense -> known.putIfAbsent(sense, ConditionKind.NATURE));
        this.kinds = Collections.unmodifiableMap(known);
    }

    /** The kind of condition that each sense is, the narrow ones before the wide. */
    Map<String, ConditionKind> kinds() {
        return kinds;
    }

    private static Map<String, ConditionKind> all() {
        Map<String, ConditionKind> senses = new LinkedHashMap<>();
        senses.put(FULLY + "remote", ConditionKind.REMOTE);
        senses.put("remote", ConditionKind.REMOTE);
        senses.put("entry", ConditionKind.ENTRY);
        senses.put("any-schooling", ConditionKind.SCHOOLING);
        senses.put(ONLY + "english-test", ConditionKind.ENGLISH);
        senses.put("english", ConditionKind.ENGLISH);
        senses.put("freelance", ConditionKind.FREELANCE);
        senses.put(ONLY + "on-time", ConditionKind.HOURS);
        senses.put("hours", ConditionKind.HOURS);
        senses.put("ai", ConditionKind.AI);
        return Collections.unmodifiableMap(senses);
    }

    /**
     * The condition that a sense asks for.
     *
     * @param part the words that ask for it
     * @param around the same words without those of the sense, which may deny it
     */
    Condition condition(String sense, String part, String around) {
        ConditionKind kind = kinds.getOrDefault(sense, ConditionKind.NATURE);
        boolean denied =
                switch (kind) {
                    case ENGLISH -> AskedDenial.isIn(part);
                    case NATURE ->
                            AskedDenial.isOfLittle(around)
                                    || (BODILY.contains(sense) && AskedDenial.isOfHurt(part));
                    default -> false;
                };
        List<String> said =
                denied && kind == ConditionKind.ENGLISH ? withoutNarrow(sense) : wordings(sense);
        return new Condition(
                part,
                List.of(new ConditionTerm(said, false)),
                contrary(sense),
                kind,
                denied,
                false,
                meant(sense, denied));
    }

    /** A narrow sense is not known by its meaning, which tells only what is said roughly. */
    private static Condition.@Nullable Meant meant(String sense, boolean denied) {
        return switch (sense) {
            case "any-schooling" -> new Condition.Meant("degree", !denied);
            default ->
                    sense.startsWith(FULLY) || sense.startsWith(ONLY)
                            ? null
                            : new Condition.Meant(sense, denied);
        };
    }

    /** The words by which guides say it. */
    List<String> wordings(String sense) {
        return vocabulary.lowerCase(isOfWork(sense) ? "said-of-work-" + sense : kind(sense));
    }

    private boolean isOfWork(String sense) {
        return kinds.get(sense) == ConditionKind.NATURE;
    }

    /**
     * The same without those of a narrower sense: that no test counts does not say that no English
     * does.
     */
    List<String> withoutNarrow(String sense) {
        List<String> narrow =
                WIDER.entrySet().stream()
                        .filter(wide -> wide.getValue().equals(sense))
                        .flatMap(wide -> wordings(wide.getKey()).stream())
                        .toList();
        return wordings(sense).stream().filter(word -> !narrow.contains(word)).toList();
    }

    /** The words by which guides say the contrary. */
    ConditionTerm contrary(String sense) {
        String kind = isOfWork(sense) ? "said-never-of-work-" + sense : "contrary-" + wide(sense);
        return new ConditionTerm(vocabulary.lowerCase(kind), false);
    }

    /** The kind of the phrases by which a sense is said. */
    private static String kind(String sense) {
        return (sense.startsWith(FULLY) || sense.startsWith(ONLY) ? "said-" : "find-") + sense;
    }

    /** The sense that another one is part of, or itself. */
    private static String wide(String sense) {
        return WIDER.getOrDefault(sense, sense.replace(FULLY, ""));
    }

    /** The condition in a wider sense, where it is one that has a narrow one: 英語 for 「TOEIC」. */
    Optional<Condition> wider(Condition condition) {
        if (condition.kind() == ConditionKind.ENGLISH && condition.terms().size() > 1) {
            return Optional.of(widened(condition, kind("english")));
        }
        return WIDER.entrySet().stream()
                .filter(sense ->
                        condition
                                .terms()
                                .equals(
                                        List.of(
                                                new ConditionTerm(
                                                        wordings(sense.getKey()), false))))
                .map(sense -> widened(condition, kind(sense.getValue())))
                .findFirst();
    }

    private Condition widened(Condition condition, String kind) {
        boolean japanese = condition.written().codePoints().anyMatch(c -> c >= 0x3040);
        String name =
                vocabulary.phrases(kind).stream()
                        .filter(p -> p.codePoints().anyMatch(c -> c >= 0x3040) == japanese)
                        .findFirst()
                        .orElse(condition.written());
        return condition
                .by(List.of(new ConditionTerm(vocabulary.lowerCase(kind), false)), condition.kind())
                .as(name);
    }

    /** Whether a text has a sense of its own. */
    boolean isIn(Folding text) {
        return kinds.keySet().stream().anyMatch(sense -> !spans(sense, text).isEmpty());
    }

    /** Whether a text has a sense of its own that hardly anything else is asked by. */
    boolean isPlainIn(Folding text) {
        return ALL.keySet().stream().anyMatch(sense -> !spans(sense, text).isEmpty());
    }

    /** Where a text has words of a sense: start and end of each. */
    List<int[]> spans(String sense, Folding text) {
        var spans = new ArrayList<int[]>();
        for (String folded : phrases.of(isOfWork(sense) ? ASKED + sense : kind(sense))) {
            int at = text.folded().indexOf(folded);
            if (at >= 0 && text.isWord(at, at + folded.length())) {
                spans.add(
                        new int[] {
                            text.originalStart(at), text.originalEnd(at + folded.length() - 1)
                        });
            }
        }
        spans.sort(
                Comparator.comparingInt((int[] span) -> span[0])
                        .thenComparingInt(span -> -span[1]));
        return spans;
    }
}
