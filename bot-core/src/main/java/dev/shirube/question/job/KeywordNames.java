package dev.shirube.question.job;

import dev.shirube.guide.Guide;
import dev.shirube.text.Folding;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Finds names of a guide's job among its keywords, half of which are none.
 *
 * @param known all known jobs, folded
 * @param heads the words that names of jobs end with, folded
 * @param endsWithHead whether a keyword ends with one of them, and is not one
 */
record KeywordNames(Set<String> known, List<String> heads, Predicate<String> endsWithHead) {

    private static final Pattern SOLID = Pattern.compile("[\\p{IsHan}ァ-ヶー]{3,}");

    /** What ends as jobs do and is no other job; a known one only where names have none so far. */
    void addTo(NameSet names, Guide guide) {
        List<String> keywords = guide.frontMatter().keywords();
        keywords.stream()
                .filter(keyword -> !isKnown(keyword) && endsWithHead.test(keyword))
                .forEach(names::add);
        if (names.written().stream().noneMatch(this::isKnown)) {
            keywords.stream().takeWhile(this::isKnown).forEach(names::add);
        }
    }

    /**
     * "Sound designer" among the keywords of a guide to the "game sound designer", 「薬局事務」 in one to
     * the 「調剤薬局事務」; 「エンジニア」 is anybody.
     */
    void addShorter(NameSet names, Guide guide) {
        List<String> whole = List.copyOf(names.written());
        guide.frontMatter().keywords().stream()
                .map(String::strip)
                .filter(keyword -> keyword.indexOf(' ') > 0 || SOLID.matcher(keyword).matches())
                .filter(keyword -> !heads.contains(Folding.fold(keyword)))
                .filter(keyword ->
                        whole.stream().anyMatch(name -> JobNames.endsWithName(name, keyword)))
                .forEach(names::add);
    }

    private boolean isKnown(String name) {
        return known.contains(Folding.fold(name));
    }
}
