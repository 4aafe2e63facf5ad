package dev.shirube.answer.pay;

import dev.shirube.answer.turn.Mentions;
import dev.shirube.guide.Guide;
import dev.shirube.guide.Section;
import dev.shirube.question.Question;
import dev.shirube.search.SoughtTerm;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.text.Folding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells which job somebody has who names where they work, and not the job: 「調剤薬局5年目で年収450万って低い？」.
 *
 * @param question the question
 * @param snapshot the guides
 */
record Workplace(Question question, Snapshot snapshot) {

    /** A thing, as written in kanji or katakana to its end, and no figure. */
    private static final Pattern THING = Pattern.compile("[^0-9０-９]*[\\p{IsHan}ァ-ヺー]{2}");

    /** What is said of any job: 「派遣」, 「東京」. */
    private static final String ANYWHERE = "said-of-any-workplace";

    /** A word that one section alone has may be there by chance. */
    private static final int SECTIONS = 2;

    /** The only guide that speaks of it, and does so in several places. */
    Optional<Guide> guide() {
        List<String> slugs =
                question.words().stream()
                        .filter(word -> THING.matcher(word).matches())
                        .filter(word -> !snapshot.phrases().anyOf(ANYWHERE).matcher(word).find())
                        .flatMap(word -> only(word).stream())
                        .distinct()
                        .toList();
        return slugs.size() == 1 ? snapshot.guide(slugs.getFirst()) : Optional.empty();
    }

    private Optional<String> only(String word) {
        String folded = Folding.fold(word);
        Map<String, List<Section>> said =
                snapshot.index().sectionsThatMaySay(List.of(new SoughtTerm(List.of(word), false)));
        List<String> slugs =
                said.entrySet().stream()
                        .filter(e ->
                                e.getValue().stream()
                                        .anyMatch(s -> Mentions.inItself(s, List.of(folded))))
                        .map(Map.Entry::getKey)
                        .toList();
        if (slugs.size() != 1) {
            return Optional.empty();
        }
        long sections =
                said.getOrDefault(slugs.getFirst(), List.of()).stream()
                        .filter(s -> Mentions.inItself(s, List.of(folded)))
                        .count();
        return snapshot.guide(slugs.getFirst())
                .filter(guide ->
                        sections >= SECTIONS
                                || Folding.of(guide.frontMatter().title()).hasWord(folded))
                .map(Guide::slug);
    }
}
