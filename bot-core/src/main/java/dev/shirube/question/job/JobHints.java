package dev.shirube.question.job;

import dev.shirube.guide.Guide;
import dev.shirube.spelling.EnglishWords;
import dev.shirube.text.Folding;
import dev.shirube.vocabulary.Vocabulary;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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

    /** What the name of a job ends with in Japanese, beside the heads of the vocabulary. */
    private static final Pattern WHO =
            Pattern.compile("(?<=[\\p{IsHan}ァ-ヶー]{2})(?:担当者?|職員|職人|[士師員者手家])$");

    private static final int SHORTEST = 3;

    /** Of what stands first among the keywords "PT" and "CSM" are the job, further down "SQL". */
    private static final int FIRST_KEYWORDS = 3;

    private static final Pattern ABBREVIATION = Pattern.compile("[A-Z][A-Za-z]?[A-Z]{1,2}");

    private static final Pattern CLIPPED = Pattern.compile("[a-z]{3,6}");

    private final Set<String> heads;
    private final List<String> jobHeads;
    private final List<String> allNames;
    private final EnglishWords everyday = EnglishWords.common();

    /** Starts with the words that names of jobs end with: those of no one trade, and other jobs. */
    JobHints(Vocabulary vocabulary) {
        this.heads =
                Stream.concat(
                                vocabulary.jobHeads().stream(),
                                vocabulary.jobNames().stream().flatMap(List::stream))
                        .map(Folding::fold)
                        .collect(Collectors.toSet());
        this.jobHeads = vocabulary.jobHeads().stream().map(Folding::fold).toList();
        this.allNames =
                vocabulary.jobNames().stream().flatMap(List::stream).map(Folding::fold).toList();
    }

    /** What hints at the job of a guide: its names cut, and keywords that these begin with. */
    Set<String> of(Guide guide, Collection<String> names) {
        var hints = new LinkedHashSet<String>();
        names.forEach(name -> of(name).ifPresent(hints::add));
        Set<String> own = names.stream().map(Folding::fold).collect(Collectors.toSet());
        names.stream().flatMap(this::field).filter(f -> isOfNoOther(f, own)).forEach(hints::add);
        guide.frontMatter().keywords().stream()
                .filter(keyword -> keyword.strip().length() > 1)
                .filter(keyword -> names.stream().anyMatch(name -> isCutTo(keyword, name)))
                .forEach(hints::add);
        guide.frontMatter().keywords().stream()
                .limit(FIRST_KEYWORDS)
                .filter(keyword ->
                        ABBREVIATION.matcher(keyword.strip()).matches()
                                || names.stream().anyMatch(name -> isClipped(keyword, name)))
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

    /** 「熱気球」 among the keywords of a guide to the 「熱気球パイロット」, 「介護」 in one to the 「介護福祉士」. */
    private boolean isCutTo(String keyword, String name) {
        String begins = Folding.fold(keyword);
        String whole = Folding.fold(name);
        return whole.length() > begins.length()
                && whole.startsWith(begins)
                && !heads.contains(begins)
                && Folding.of(whole).isWord(0, begins.length());
    }

    /** "Vet" of the "veterinary surgeon": one word that the first word of a name begins with. */
    private static boolean isClipped(String keyword, String name) {
        String clipped = keyword.strip().toLowerCase(Locale.ROOT);
        return CLIPPED.matcher(clipped).matches()
                && name.toLowerCase(Locale.ROOT).startsWith(clipped)
                && name.length() > clipped.length()
                && Character.isLetter(name.charAt(clipped.length()));
    }

    /** What a name says without the word for who does it: "payroll", 「測量」. */
    private Stream<String> field(String name) {
        String spaced = name.replace('_', ' ').strip();
        String plain = WHO.matcher(spaced).replaceFirst("");
        if (!plain.equals(spaced)) {
            return Stream.of(plain);
        }
        int last = spaced.lastIndexOf(' ');
        return last > 0 && jobHeads.contains(Folding.fold(spaced.substring(last + 1)))
                ? Stream.of(spaced.substring(0, last)).filter(this::tellsSomething)
                : Stream.empty();
    }

    /** "Land" of the "land surveyor" is a word that any question may have. */
    private boolean tellsSomething(String field) {
        String lower = field.toLowerCase(Locale.ROOT);
        return lower.length() > SHORTEST && (lower.indexOf(' ') > 0 || !everyday.contains(lower));
    }

    /** 「データ」 is the field of engineers and of analysts, and a thing besides. */
    private boolean isOfNoOther(String field, Set<String> own) {
        String folded = Folding.fold(field);
        return !heads.contains(folded)
                && allNames.stream().noneMatch(n -> n.startsWith(folded) && !own.contains(n));
    }
}
