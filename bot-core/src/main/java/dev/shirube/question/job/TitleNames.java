package dev.shirube.question.job;

import dev.shirube.guide.Guide;
import dev.shirube.text.Folding;
import dev.shirube.text.PhraseMatcher;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The job that a headline speaks of in a sentence, where it is no name by itself: 「保育士になりたい人へ」,
 * "The honest truth about being a paralegal". A known job counts where it is the only one, or where
 * the keywords of the guide have it, too; a word that ends as jobs do where the keywords have it.
 * It has to be a word of its own: the 「病棟看護師」 is no 「看護師」 in general.
 */
final class TitleNames {

    /** Behind a name that is a word of its own: 「保育士になる」, "a paralegal: …", "barista's". */
    private static final Pattern BEHIND =
            Pattern.compile(
                    "^(?:$|[\\p{IsHiragana}\\p{P}\\p{S}]|\\s+[\\p{P}\\p{S}]).*", Pattern.DOTALL);

    /** Before it: nothing, a sign, a particle, or an English article. */
    private static final Pattern BEFORE =
            Pattern.compile(
                    "(?:.*(?:[\\p{IsHiragana}\\p{P}\\p{S}]|\\b(?:an?|the|as|being|becoming|for)\\s))?\\s*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** A paralegal's diary is one on a paralegal: to the folding it would be one word. */
    private static final Pattern OWNER = Pattern.compile("['’]s\\b");

    private final PhraseMatcher<String> known;
    private final Map<String, List<List<String>>> groups;

    /**
     * Starts with the known jobs.
     *
     * @param groups the names that each folded name of a job stands beside
     */
    TitleNames(Map<String, List<List<String>>> groups) {
        this.groups = groups;
        this.known =
                PhraseMatcher.of(add -> groups.keySet().forEach(name -> add.accept(name, name)));
    }

    /** Returns the names that heading and title of a guide speak of, as written there. */
    Set<String> of(Guide guide, Predicate<String> endsAsJobsDo) {
        Set<String> keywords =
                guide.frontMatter().keywords().stream()
                        .map(Folding::fold)
                        .collect(Collectors.toSet());
        var names = new LinkedHashSet<String>();
        for (String headline : List.of(guide.heading(), guide.frontMatter().title())) {
            String plain = OWNER.matcher(HeadingNames.undecorated(headline)).replaceAll(":");
            Map<String, String> spokenOf = spokenOf(plain);
            boolean alone = areOneJob(spokenOf.keySet());
            spokenOf.forEach((folded, written) -> {
                if (alone || keywords.contains(folded)) {
                    names.add(written);
                }
            });
            guide.frontMatter().keywords().stream()
                    .filter(endsAsJobsDo)
                    .filter(keyword -> isWordIn(plain, keyword))
                    .findFirst() // what comes after it is whom the guide is for: 「初心者」
                    .ifPresent(names::add);
        }
        return names;
    }

    /** The known jobs in a headline, as written there. */
    private Map<String, String> spokenOf(String headline) {
        Folding folding = Folding.of(headline);
        var found = new HashMap<String, String>();
        for (var match : PhraseMatcher.longest(known.find(folding))) {
            int start = folding.originalStart(match.start());
            int end = folding.originalEnd(match.end() - 1);
            if (isWord(headline, start, end)) {
                found.putIfAbsent(match.value(), headline.substring(start, end).strip());
            }
        }
        return found;
    }

    private boolean areOneJob(Collection<String> names) {
        Optional<String> first = names.stream().findFirst();
        return first.isPresent()
                && groups.getOrDefault(first.get(), List.of()).stream()
                        .map(group -> group.stream().map(Folding::fold).toList())
                        .anyMatch(group -> group.containsAll(names));
    }

    private static boolean isWordIn(String headline, String name) {
        int at = headline.indexOf(name);
        return at >= 0 && isWord(headline, at, at + name.length());
    }

    private static boolean isWord(String text, int start, int end) {
        return BEFORE.matcher(text.substring(0, start)).matches()
                && BEHIND.matcher(text.substring(end)).matches();
    }
}
