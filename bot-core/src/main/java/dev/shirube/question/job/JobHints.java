package dev.shirube.question.job;

import dev.shirube.guide.Guide;
import dev.shirube.text.Folding;
import dev.shirube.vocabulary.Vocabulary;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Parts of names that hint at a job and may mean something else. */
final class JobHints {

    /** What a job name may lose and still hint at the job: 「バックエンド」 for 「バックエンドエンジニア」. */
    private static final Pattern TRADE =
            Pattern.compile(
                    "\\s*(?:エンジニア|デベロッパー|開発者|技術者|プログラマー?|developer|engineer|programmer)$",
                    Pattern.CASE_INSENSITIVE);

    private static final int SHORTEST = 3;

    private final Set<String> heads;

    /** Starts with the words that names of jobs end with: those of no one trade, and other jobs. */
    JobHints(Vocabulary vocabulary) {
        this.heads =
                Stream.concat(
                                vocabulary.jobHeads().stream(),
                                vocabulary.jobNames().stream().flatMap(List::stream))
                        .map(Folding::fold)
                        .collect(Collectors.toSet());
    }

    /** What hints at the job of a guide: its names cut, and keywords that these begin with. */
    Set<String> of(Guide guide, Collection<String> names) {
        var hints = new LinkedHashSet<String>();
        names.forEach(name -> of(name).ifPresent(hints::add));
        guide.frontMatter().keywords().stream()
                .filter(keyword -> Folding.fold(keyword).length() >= SHORTEST)
                .filter(keyword -> names.stream().anyMatch(name -> isCutTo(keyword, name)))
                .forEach(hints::add);
        return hints;
    }

    /** What is left of a name without the word for its trade, if that says enough. */
    static Optional<String> of(String name) {
        String spaced = name.replace('_', ' ');
        String hint = TRADE.matcher(spaced).replaceFirst("").strip();
        return hint.equals(spaced) || Folding.fold(hint).length() < SHORTEST
                ? Optional.empty()
                : Optional.of(hint);
    }

    /** 「熱気球」 among the keywords of a guide to the 「熱気球パイロット」. */
    private boolean isCutTo(String keyword, String name) {
        String begins = Folding.fold(keyword);
        String whole = Folding.fold(name);
        return whole.startsWith(begins) && heads.contains(whole.substring(begins.length()));
    }
}
