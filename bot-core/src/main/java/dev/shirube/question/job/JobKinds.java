package dev.shirube.question.job;

import dev.shirube.guide.Guide;
import dev.shirube.text.Folding;
import dev.shirube.text.Morphemes;
import dev.shirube.vocabulary.Vocabulary;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The known jobs without a guide that one guide alone is to a kind of: 「看護師」 where the only such
 * guide is that to the 「病棟看護師」, "staff engineer" where it is that to the "staff software engineer".
 */
final class JobKinds {

    private static final Pattern SOLID = Pattern.compile("[\\p{IsHan}ァ-ヶー]{3,18}");

    private static final Pattern WORDS = Pattern.compile("[A-Za-z]+(?: [A-Za-z]+)+");

    /** A shorter word in English is no kind of job by itself. */
    private static final int SHORTEST_WORD = 4;

    /** People with a licence go by the end of their names, too. */
    private static final Pattern LICENSED = Pattern.compile("[\\p{IsHan}ァ-ヶー]{3,18}[士師]");

    /** 「技師」 and 「教師」 are anybody. */
    private static final int SHORTEST_ENDING = 3;

    /** How many letters tell the kind, at most. */
    private static final int LONGEST_KIND = 6;

    private JobKinds() {}

    /**
     * Finds them.
     *
     * @param guides the guides
     * @param jobs the jobs that are known so far, by their folded names
     * @param vocabulary the names of jobs, with and without a guide
     * @return jobs that are not certain, by their folded names
     */
    static Map<String, Job> of(List<Guide> guides, Map<String, Job> jobs, Vocabulary vocabulary) {
        Set<String> heads =
                vocabulary.jobHeads().stream().map(Folding::fold).collect(Collectors.toSet());
        Map<String, Set<String>> guidesOf = guidesOf(guides, heads);
        var kinds = new LinkedHashMap<String, Job>();
        for (List<String> group : vocabulary.jobNames()) {
            for (String name : group) {
                String folded = Folding.fold(name);
                Set<String> covering = guidesOf.getOrDefault(folded, Set.of());
                if (covering.size() == 1
                        && !heads.contains(folded)
                        && group.stream().noneMatch(n -> isCovered(jobs, Folding.fold(n)))) {
                    var job = new Job(name, List.copyOf(covering), false);
                    group.forEach(other -> kinds.put(Folding.fold(other), job));
                }
            }
        }
        endings(jobs)
                .forEach((ending, slugs) -> {
                    if (slugs.size() == 1 && !jobs.containsKey(ending)) {
                        kinds.putIfAbsent(ending, new Job(ending, List.copyOf(slugs), false));
                    }
                });
        return kinds;
    }

    /**
     * What the names of jobs with guides end with, licensed ones as 「衛生士」 is, and whose they are.
     */
    private static Map<String, Set<String>> endings(Map<String, Job> jobs) {
        List<Map.Entry<String, Job>> licensed =
                jobs.entrySet().stream()
                        .filter(named -> named.getValue().isCovered())
                        .filter(named -> LICENSED.matcher(named.getKey()).matches())
                        .toList();
        List<Morphemes> words = Morphemes.ofEach(licensed.stream().map(Map.Entry::getKey).toList());
        var endings = new LinkedHashMap<String, Set<String>>();
        for (int i = 0; i < words.size(); i++) {
            String name = licensed.get(i).getKey();
            List<String> guides = licensed.get(i).getValue().guides();
            words.get(i).words().stream()
                    .map(word -> name.substring(word.start()))
                    .filter(ending -> ending.length() >= SHORTEST_ENDING)
                    .filter(ending -> !ending.equals(name))
                    .forEach(ending ->
                            endings.computeIfAbsent(ending, e -> new LinkedHashSet<>())
                                    .addAll(guides));
        }
        return endings;
    }

    private static boolean isCovered(Map<String, Job> jobs, String name) {
        Job job = jobs.get(name);
        return job != null && job.isCovered();
    }

    /** What the names of jobs are kinds of, be it a name or not, and whose guides those are. */
    private static Map<String, Set<String>> guidesOf(List<Guide> guides, Set<String> heads) {
        var kinds = new LinkedHashMap<String, Set<String>>();
        for (Guide guide : guides) {
            List<String> titles = List.of(guide.heading(), guide.frontMatter().title());
            Stream<String> ofTitles =
                    titles.stream()
                            .flatMap(title ->
                                    Stream.concat(
                                            Stream.of(title, Headline.nameOf(title)),
                                            Headline.nounsOf(title)))
                            .distinct()
                            .flatMap(JobKinds::kindsOf);
            Stream<String> ofKeywords =
                    guide.frontMatter().keywords().stream()
                            .filter(keyword -> isInTitle(keyword, titles, heads));
            Stream.concat(ofTitles, ofKeywords)
                    .forEach(kind ->
                            kinds.computeIfAbsent(Folding.fold(kind), k -> new LinkedHashSet<>())
                                    .add(guide.slug()));
        }
        return kinds;
    }

    /** 「UXデザイナー」 among the keywords of a guide to the 「プロダクトデザイナー（UI/UX）」. */
    private static boolean isInTitle(String keyword, List<String> titles, Set<String> heads) {
        String folded = Folding.fold(keyword);
        return heads.stream()
                .filter(head -> folded.length() > head.length() + 1 && folded.endsWith(head))
                .anyMatch(head -> {
                    String kind = folded.substring(0, folded.length() - head.length());
                    return titles.stream()
                            .map(Folding::of)
                            .anyMatch(t -> t.hasWord(kind) && t.folded().contains(head));
                });
    }

    private static Stream<String> kindsOf(String name) {
        if (SOLID.matcher(name).matches()) {
            return IntStream.rangeClosed(1, Math.min(LONGEST_KIND, name.length() - 2))
                    .mapToObj(name::substring);
        }
        return WORDS.matcher(name).matches() ? shortened(List.of(name.split(" "))) : Stream.empty();
    }

    /** The last words of a name, and the name without one of its inner words. */
    private static Stream<String> shortened(List<String> words) {
        int size = words.size();
        Stream<List<String>> endings =
                IntStream.range(1, size).mapToObj(i -> words.subList(i, size));
        Stream<List<String>> shorter =
                IntStream.range(1, size - 1)
                        .mapToObj(inner ->
                                IntStream.range(0, size)
                                        .filter(i -> i != inner)
                                        .mapToObj(words::get)
                                        .toList());
        return Stream.concat(endings, shorter)
                .map(kind -> String.join(" ", kind))
                .filter(kind -> kind.length() >= SHORTEST_WORD);
    }
}
