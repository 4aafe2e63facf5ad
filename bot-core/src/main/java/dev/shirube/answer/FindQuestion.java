package dev.shirube.answer;

import dev.shirube.answer.Condition.Kind;
import dev.shirube.text.Folding;
import dev.shirube.text.Morphemes;
import dev.shirube.text.Morphemes.Morpheme;
import dev.shirube.vocabulary.Vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads questions for jobs that are like something: 「リモートできて未経験OKな職種」, "which jobs can be done
 * remotely". Immutable.
 */
final class FindQuestion {

    private static final String HEAD = "(?:職種|職業|仕事|ジョブ|ポジション|役職|お?仕事)";

    private static final Pattern OF_JOBS =
            Pattern.compile(
                    "^(?<what>.{2,60}?)"
                            + HEAD
                            + "(?:って|は|を|が|で|も|には?|の(?:一覧|リスト|ガイド))?\\s*(?:(?:どれ|どの|何|なに|なん|どこ|どんな|ある|あり|教え|おしえ|知り|しり|探|さが|一覧|リスト|おすすめ|オススメ|ほしい|欲しい|紹介|見せ|出し|だと|な[いん]).{0,16})?[?？。!！\\s]*$");

    private static final Pattern THE_ONES =
            Pattern.compile(
                    "^(?<what>.{2,60}?(?:できる|なれる|働ける|使う|使える|活かせる|始められる|入れる|就ける|就職できる|転職できる|目指せる|いらない|不要な|なくてもいい|OKな|OK|可能な|可な))の(?:は|って)(?:どれ|どの.{0,6}|何|なに|どこ|誰|だれ|ある)?(?:ですか|です|かな|かね|か|なの)?[?？。!！\\s]*$",
                    Pattern.CASE_INSENSITIVE);

    /** 「未経験で一番なりやすいのどれ」: what is easiest is not told, but what can be done at all. */
    private static final Pattern EASIEST =
            Pattern.compile(
                    "^(?<what>.{2,40}?)(?:で|から|でも|だと)?\\s*(?:一番|いちばん|最も|もっとも)?\\s*(?:なり|始め|はじめ|入り|目指し|就き|転職し)(?:やすい|易い)(?:の|職種|職業|仕事)?(?:は|って)?\\s*(?:どれ|どの.{0,4}|何|なに)?(?:ですか|です|かな|か|なの)?[?？。!！\\s]*$");

    private static final Pattern ENGLISH =
            Pattern.compile(
                    "^(?:(?:so|ok|and)[, ]+)?(?:(?:which|what|any|list|show(?: me)?|find(?:"
                        + " me)?|are there(?: any)?|is there(?: any)?|tell me|looking for|i"
                        + " want)\\s+)*(?:the\\s+|an?\\s+|all\\s+)*(?<before>(?:[\\w+#./-]+\\s+){0,4}?)(?:jobs?|roles?|careers?|positions?|professions?|occupations?)\\b(?<after>.{0,80})$",
                    Pattern.CASE_INSENSITIVE);

    /** What tells of one job, not of what jobs are to be like. */
    private static final Pattern ONE =
            Pattern.compile(
                    "何|なに|なん|(?:この|その|あの|どの|どんな|こんな|そんな|今の|いまの|私の|他の|ほかの|別の|次の|前の|自分の|あなたの|こういう|そういう|どういう|いろんな|色んな|の方の|さんの|本来の|普段の|日々の|主な|人の|側の)$|一番|いちばん|最も|もっとも|\\b(?:this|that|my|your|his|her|their|most|best|first|next|same|main|day)\\b");

    private static final Pattern PAY =
            Pattern.compile("年収|月収|給料|給与|収入|報酬|稼|儲|高給|\\bpa(?:y|id|ying)\\b|salar|\\bearn");

    /** What joins two conditions. */
    private static final Pattern AND =
            Pattern.compile(
                    "[、,，]\\s*|(?<=[\\p{L}\\p{N}]{3})[/／](?=[\\p{L}\\p{N}]{3})|\\s*[＋＆]\\s*|\\s[+&]\\s|\\s+(?:and|かつ)\\s+|かつ|しかも|(?<=[A-Za-z0-9ァ-ヶー])と(?=[A-Za-z0-9ァ-ヶ])|(?<=でき|使え|使っ|働け|なれ|活かせ|活かし|書い|OK|可能|なく)(?:て|で)(?=[^、]{2,})");

    private static final Pattern DENIED =
            Pattern.compile(
                    "いらな|要らな|不要|なしで|無しで|(?<!少)な(?:い|く|くて)(?:$|も|て|の)|問われな|使わな|\\bwithout\\b|\\bno\\b|don'?t"
                        + " need|not need|\\bnot\\b");

    private static final Pattern EMPLOYED =
            Pattern.compile(
                    "働け|就職|入社|入れる|転職でき|採用して|雇って|work (?:at|for)\\b|\\bhired? (?:at|by)\\b|jobs?"
                            + " at\\b|^at\\b");

    /** Names that are no words of a dictionary: C++, A/Bテスト, 1on1, .NET. */
    private static final Pattern WITH_SIGNS =
            Pattern.compile(
                    "(?:[A-Za-z]+(?:\\+\\+|#)|\\.NET\\b|[A-Za-z0-9]{1,3}(?:/[A-Za-z0-9]{1,3})+|[0-9]+[A-Za-z]+[0-9]*|[A-Za-z]+[0-9]+)[ァ-ヶー]*");

    private static final Pattern PUT_TO_USE = Pattern.compile("[活生](?:か(?:せる|せて|せ|して|す)|きる)");

    private static final Map<String, Kind> SENSES = senses();

    private final Vocabulary vocabulary;

    /** Words that lead from a job to what is said of it, folded. */
    private final Set<String> light;

    FindQuestion(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.light =
                vocabulary.phrases("beside-conditions").stream()
                        .map(Folding::fold)
                        .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, Kind> senses() {
        Map<String, Kind> senses = new LinkedHashMap<>();
        senses.put("remote", Kind.REMOTE);
        senses.put("entry", Kind.ENTRY);
        senses.put("english", Kind.ENGLISH);
        senses.put("freelance", Kind.FREELANCE);
        senses.put("hours", Kind.HOURS);
        senses.put("ai", Kind.AI);
        return senses;
    }

    /**
     * Reads a question in words.
     *
     * @param text the question, normalised
     * @param talkedAbout whether a job is talked about, which 「できるのは？」 would then be about
     * @return what the jobs are to be like, nothing where it asks for no jobs
     */
    List<Condition> read(String text, boolean talkedAbout) {
        return sought(text.strip(), talkedAbout)
                .map(what -> conditions(AND.split(what)))
                .orElse(List.of());
    }

    /** Reads what stands behind the command: conditions, with spaces between them. */
    List<Condition> typed(String rest) {
        boolean japanese = rest.codePoints().anyMatch(c -> c >= 0x3040);
        Optional<String> inWords = sought(rest, false);
        if (inWords.isPresent() || !japanese) {
            return conditions(AND.split(inWords.orElse(rest)));
        }
        return conditions(rest.split("[\\s、,，]+", -1));
    }

    private Optional<String> sought(String text, boolean talkedAbout) {
        Matcher jobs = OF_JOBS.matcher(text);
        if (jobs.matches() && isLike(jobs.group("what"))) {
            return Optional.of(jobs.group("what"));
        }
        Matcher ones = THE_ONES.matcher(text);
        if (!talkedAbout && ones.matches() && isLike(ones.group("what"))) {
            return Optional.of(ones.group("what"));
        }
        Matcher easiest = EASIEST.matcher(text);
        if (easiest.matches() && senseIn(Folding.of(easiest.group("what"))).isPresent()) {
            return Optional.of(easiest.group("what"));
        }
        Matcher english = ENGLISH.matcher(text.replaceFirst("[?!.]+$", ""));
        if (english.matches() && text.codePoints().noneMatch(c -> c >= 0x3040)) {
            String what = (english.group("before") + " " + english.group("after")).strip();
            return what.isEmpty()
                            || ONE.matcher(english.group("before").toLowerCase(Locale.ROOT)).find()
                            || PAY.matcher(what).find()
                    ? Optional.empty()
                    : Optional.of(what);
        }
        return Optional.empty();
    }

    /** Whether words before 「職種」 tell what it is to be like. */
    private boolean isLike(String what) {
        boolean noun = what.endsWith("の") || !what.matches(".*[うくぐすつぬぶむるいなたK可能]$");
        return !ONE.matcher(what).find()
                && !PAY.matcher(what).find()
                && !what.matches(".*[。?？!！].*")
                && (!noun || what.matches(".*[いく]?な?い?の$") || senseIn(Folding.of(what)).isPresent())
                && (!what.endsWith("の")
                        || what.matches(".*(?:ない|少ない|多い)の$")
                        || senseIn(Folding.of(what)).isPresent());
    }

    private Optional<String> senseIn(Folding text) {
        return SENSES.keySet().stream().filter(sense -> !spans(sense, text).isEmpty()).findFirst();
    }

    private List<int[]> spans(String sense, Folding text) {
        var spans = new ArrayList<int[]>();
        for (String phrase : vocabulary.phrases("find-" + sense)) {
            String folded = Folding.fold(phrase);
            int at = text.folded().indexOf(folded);
            if (at >= 0 && text.isWord(at, at + folded.length())) {
                spans.add(
                        new int[] {
                            text.originalStart(at), text.originalEnd(at + folded.length() - 1)
                        });
            }
        }
        return spans;
    }

    private List<Condition> conditions(String[] parts) {
        var conditions = new ArrayList<Condition>();
        for (String part : parts) {
            conditions.addAll(condition(part.strip()));
        }
        return List.copyOf(conditions);
    }

    /** What has a sense of its own, then what is left of it. */
    private List<Condition> condition(String part) {
        var conditions = new ArrayList<Condition>();
        String rest = part;
        Folding folding = Folding.of(part);
        for (Map.Entry<String, Kind> sense : SENSES.entrySet()) {
            List<int[]> spans = spans(sense.getKey(), folding);
            if (!spans.isEmpty()) {
                List<String> wordings = lower("find-" + sense.getKey());
                boolean denied =
                        sense.getValue() == Kind.ENGLISH
                                && DENIED.matcher(part.toLowerCase(Locale.ROOT)).find();
                int[] span = spans.getFirst();
                conditions.add(
                        new Condition(
                                part.substring(span[0], span[1]),
                                List.of(new ConditionTerm(wordings, false)),
                                lower("contrary-" + sense.getKey()),
                                sense.getValue(),
                                denied));
                var left = new StringBuilder(rest);
                for (int[] taken : spans) {
                    for (int i = taken[0]; i < taken[1]; i++) {
                        left.setCharAt(i, ' ');
                    }
                }
                rest = left.toString();
            }
        }
        List<ConditionTerm> terms = terms(rest);
        if (terms.isEmpty() && conditions.size() == 1) {
            return List.of(conditions.getFirst().as(part)); // in the person's own words
        }
        if (!terms.isEmpty()) {
            String left = conditions.isEmpty() ? part : written(terms);
            boolean employed =
                    EMPLOYED.matcher(part.toLowerCase(Locale.ROOT)).find() && conditions.isEmpty();
            boolean denied =
                    conditions.isEmpty() && DENIED.matcher(part.toLowerCase(Locale.ROOT)).find();
            conditions.add(
                    new Condition(
                            left, terms, List.of(), employed ? Kind.EMPLOYER : Kind.OTHER, denied));
        }
        return conditions;
    }

    private static String written(List<ConditionTerm> terms) {
        return terms.stream()
                .map(term -> term.wordings().getFirst())
                .collect(Collectors.joining(" "));
    }

    private List<String> lower(String kind) {
        return vocabulary.phrases(kind).stream().map(p -> p.toLowerCase(Locale.ROOT)).toList();
    }

    /** The words that have to be said: nouns that stand together are one. */
    private List<ConditionTerm> terms(String written) {
        var terms = new ArrayList<ConditionTerm>();
        Matcher signs = WITH_SIGNS.matcher(written);
        while (signs.find()) {
            terms.add(noun(signs.group()));
        }
        String text = PUT_TO_USE.matcher(signs.replaceAll(" ")).replaceAll(" ");
        int from = -1;
        int to = -1;
        for (Morpheme word : Morphemes.of(text).words()) {
            String base = Folding.fold(word.base());
            boolean content =
                    word.kind() != Morphemes.Kind.FUNCTION
                            && !light.contains(base)
                            && !light.contains(
                                    Folding.fold(text.substring(word.start(), word.end())));
            boolean noun = content && word.kind() == Morphemes.Kind.NOUN;
            if (from >= 0 && (!noun || word.start() != to)) {
                terms.add(noun(text.substring(from, to)));
                from = -1;
            }
            if (noun) {
                from = from < 0 ? word.start() : from;
                to = word.end();
            } else if (content && word.end() - word.start() > 1) {
                terms.add(new ConditionTerm(List.of(word.base()), true));
            }
        }
        if (from >= 0) {
            terms.add(noun(text.substring(from, to)));
        }
        return terms;
    }

    private static ConditionTerm noun(String written) {
        return new ConditionTerm(List.of(written.toLowerCase(Locale.ROOT)), false);
    }
}
