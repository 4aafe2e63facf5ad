package dev.shirube.question;

import dev.shirube.text.Folding;
import dev.shirube.text.Morphemes;
import dev.shirube.text.PhraseMatcher;
import dev.shirube.vocabulary.SynonymGroup;
import dev.shirube.vocabulary.Topic;
import dev.shirube.vocabulary.Vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The phrases of a vocabulary, found in a question. Immutable. */
final class QuestionPhrases {

    /** A shorter phrase is found in the middle of words that have nothing to do with it. */
    private static final int SHORT_CUE = 2;

    /** Synonyms are many; short ones resemble each other once long vowels are dropped. */
    private static final int SHORT_SYNONYM = 3;

    /** The turn that stands for the job talked about, such as "this role". */
    private static final String REFERENCE = "reference";

    /** What follows that which is not meant. */
    private static final String EXCLUSION = "exclusion";

    /** The kinds that guides are searched by, which say nothing of how somebody speaks. */
    private static final Pattern SOUGHT = Pattern.compile("find-|contrary-|beside-|said-|samples-");

    private final PhraseMatcher<String> topics;
    private final PhraseMatcher<SynonymGroup> synonyms;
    private final PhraseMatcher<String> fillers;
    private final PhraseMatcher<String> speechActs;
    private final PhraseMatcher<String> exclusions;

    QuestionPhrases(Vocabulary vocabulary) {
        this.topics =
                PhraseMatcher.of(add -> {
                    for (Topic topic : vocabulary.topics()) {
                        topic.asks().forEach(cue -> add.accept(cue, topic.id()));
                    }
                });
        this.synonyms =
                PhraseMatcher.of(add -> {
                    for (SynonymGroup group : vocabulary.synonyms()) {
                        group.phrases().forEach(phrase -> add.accept(phrase, group));
                    }
                });
        this.fillers = PhraseMatcher.of(add -> vocabulary.fillers().forEach(f -> add.accept(f, f)));
        this.speechActs =
                PhraseMatcher.of(add -> {
                    for (Map.Entry<String, List<String>> turn : vocabulary.phrases().entrySet()) {
                        if (!SOUGHT.matcher(turn.getKey()).lookingAt()) {
                            turn.getValue().forEach(p -> add.accept(p, turn.getKey()));
                        }
                    }
                });
        this.exclusions =
                PhraseMatcher.of(add ->
                        vocabulary.phrases(EXCLUSION).forEach(p -> add.accept(p, EXCLUSION)));
    }

    /**
     * A phrase in a question.
     *
     * @param start the index of its first character
     * @param end the index behind the last one
     * @param value what it stands for
     */
    record Found<T>(int start, int end, T value) {}

    List<TopicCue> topicCues(Folding folding, Morphemes morphemes, Spans spans) {
        List<PhraseMatcher.Match<String>> all = free(topics, SHORT_CUE, folding, morphemes, spans);
        List<TopicCue> longest =
                PhraseMatcher.longest(all).stream().map(match -> cue(match, folding)).toList();
        var cues = new ArrayList<TopicCue>();
        longest.forEach(cue -> cues.add(widened(cue, longest, all, folding)));
        return cues;
    }

    private static TopicCue cue(PhraseMatcher.Match<String> match, Folding folding) {
        return new TopicCue(
                match.value(),
                folding.originalStart(match.start()),
                folding.originalEnd(match.end() - 1));
    }

    /**
     * 「毎日何してる」 is 「毎日何」 and 「何してる」: what cues of one topic share letters is one cue, unless another
     * topic stands there.
     */
    private static TopicCue widened(
            TopicCue cue,
            List<TopicCue> longest,
            List<PhraseMatcher.Match<String>> all,
            Folding folding) {
        TopicCue widest = cue;
        for (PhraseMatcher.Match<String> match : all) {
            TopicCue other = cue(match, folding);
            TopicCue both =
                    new TopicCue(
                            cue.topic(),
                            Math.min(widest.start(), other.start()),
                            Math.max(widest.end(), other.end()));
            if (other.topic().equals(cue.topic())
                    && other.start() < widest.end()
                    && widest.start() < other.end()
                    && longest.stream()
                            .filter(taken -> !taken.equals(cue))
                            .noneMatch(taken ->
                                    taken.start() < both.end() && both.start() < taken.end())) {
                widest = both;
            }
        }
        return widest;
    }

    /** Whether what ends somewhere is named as what is not meant: 「お金以外で」. */
    boolean isExcluded(Folding folding, int end) {
        return exclusions.find(folding).stream()
                .anyMatch(match -> folding.originalStart(match.start()) == end);
    }

    List<Found<SynonymGroup>> synonyms(Folding folding, Morphemes morphemes, Spans spans) {
        return find(synonyms, SHORT_SYNONYM, folding, morphemes, spans);
    }

    /** The other wordings of a phrase, from every group that has it. */
    List<String> otherWordings(String phrase) {
        String folded = Folding.fold(phrase);
        var others = new LinkedHashSet<String>();
        synonyms.exact(phrase).forEach(group -> others.addAll(group.phrases()));
        others.removeIf(other -> Folding.fold(other).equals(folded));
        return List.copyOf(others);
    }

    Set<String> speechActs(Folding folding, Morphemes morphemes, Spans spans) {
        var said = new LinkedHashSet<String>();
        for (Found<String> found : find(speechActs, Integer.MAX_VALUE, folding, morphemes, spans)) {
            said.add(found.value());
        }
        return said;
    }

    /** Takes what stands for the job talked about: "this role" does not ask for the role. */
    void takeReferences(Folding folding, Morphemes morphemes, Spans spans) {
        for (Found<String> found : find(speechActs, Integer.MAX_VALUE, folding, morphemes, spans)) {
            if (found.value().equals(REFERENCE)) {
                spans.take(found.start(), found.end());
            }
        }
    }

    /** Takes small talk, before the fillers that are part of it: "thanks a lot". */
    void takeSpeechActs(Folding folding, Morphemes morphemes, Spans spans) {
        take(speechActs, folding, morphemes, spans);
    }

    /** Takes the words that carry nothing to look for. */
    void takeFillers(Folding folding, Morphemes morphemes, Spans spans) {
        take(fillers, folding, morphemes, spans);
    }

    private static void take(
            PhraseMatcher<String> matcher, Folding folding, Morphemes morphemes, Spans spans) {
        for (Found<String> found : find(matcher, Integer.MAX_VALUE, folding, morphemes, spans)) {
            spans.take(found.start(), found.end());
        }
    }

    /**
     * Finds phrases where nothing is understood yet.
     *
     * @param wholeUpTo phrases up to this length are found only as whole words
     */
    private static <T> List<Found<T>> find(
            PhraseMatcher<T> matcher,
            int wholeUpTo,
            Folding folding,
            Morphemes morphemes,
            Spans spans) {
        return PhraseMatcher.longest(free(matcher, wholeUpTo, folding, morphemes, spans)).stream()
                .map(match ->
                        new Found<>(
                                folding.originalStart(match.start()),
                                folding.originalEnd(match.end() - 1),
                                match.value()))
                .toList();
    }

    private static <T> List<PhraseMatcher.Match<T>> free(
            PhraseMatcher<T> matcher,
            int wholeUpTo,
            Folding folding,
            Morphemes morphemes,
            Spans spans) {
        return matcher.find(folding).stream()
                .filter(match -> {
                    int start = folding.originalStart(match.start());
                    int end = folding.originalEnd(match.end() - 1);
                    return spans.isFree(start, end)
                            && (match.length() > wholeUpTo || morphemes.isWhole(start, end));
                })
                .toList();
    }
}
