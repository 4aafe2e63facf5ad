package dev.shirube.reply.part;

import dev.shirube.guide.DocumentKind;
import dev.shirube.guide.Guide;
import dev.shirube.guide.HeadlineEnd;
import dev.shirube.reply.Labels;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a person would call the job of a guide, taken from its H1 or its title. */
public final class GuideName {

    private static final Pattern BRACKETS =
            Pattern.compile("^\\s*(?:\\[([^\\]]*)\\]|【([^】]*)】)|(?:\\[[^\\]]*\\]|【[^】]*】)\\s*$");

    /** What a headline says of a job, behind its name. */
    private static final Pattern SENTENCE =
            Pattern.compile(
                    "(.{2,30}?)(?:に(?:なりたい|なろう|なる(?:ということ|まで|には|前に)|(?:聞きたい|聞く|聞いた).{0,3}[0-9０-９]|興味|向いて|あこがれ|憧れ).*|を(?:目指|めざ)す.*|として(?:働|生き|の).*|とは[？?]?|って(?:実際|本当|ほんと|ぶっちゃけ|どう|どんな|何|なに|なん).*|という.{0,10}?(?:仕事|職業|生き方|働き方|選択).*"
                        + "|の(?:リアル|本音|実態|すべて|全て|教科書|お?仕事(?:まるわかり|図鑑|辞典|紹介|内容)?|キャリア(?:ガイド|パス)?|(?:完全|徹底|職業|お仕事)?ガイド(?:ブック)?))");

    private static final Pattern ENGLISH_SENTENCE =
            Pattern.compile(
                    "(?:working as|being|becoming|how to become|life as|(?:a |your )?career as|so"
                        + " you want to be(?:come)?|(?:.{1,30}"
                        + " )?(?:years?|months|decades?|days?|life) (?:as|of being|in the life of))"
                        + " (?:an? |the )(.{2,40}?)\\??",
                    Pattern.CASE_INSENSITIVE);

    /** A picture behind a name ends it: 「ネイリスト💅完全ナビ」. */
    private static final Pattern AFTER_PICTURE =
            Pattern.compile("(?<=[\\p{L}\\p{N})）]{2})\\s*[\\p{So}\\x{FE0F}].*$");

    private static final Pattern PARTICLE =
            Pattern.compile("^(?:とは|という|として|って|の|に|を|が|は|と(?=\\p{IsHan}))");

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]");

    private GuideName() {}

    /**
     * Names the job of a guide.
     *
     * <p>"[完全ガイド] CTO: …" becomes "CTO": decoration in brackets and what follows a colon are left
     * out. Without an H1 the title serves, without a title the slug.
     *
     * @param guide a guide
     * @return the name on one line, never empty unless the slug is
     */
    public static String of(Guide guide) {
        return calledOtherwise(guide)
                .or(() -> name(guide.heading(), guide.slug()))
                .or(() -> name(guide.frontMatter().title(), guide.slug()))
                .orElse(guide.slug());
    }

    /**
     * What the front matter calls the job, where the title begins with something else: 「薬剤師」 of
     * 「白い袋の裏側で ― 町の薬剤師の手紙」.
     */
    private static Optional<String> calledOtherwise(Guide guide) {
        List<String> aliases = guide.frontMatter().aliases();
        if (aliases.isEmpty()) {
            return Optional.empty();
        }
        String title = guide.heading().isEmpty() ? guide.frontMatter().title() : guide.heading();
        String begins = name(title, guide.slug()).map(GuideName::letters).orElse("");
        return aliases.stream().map(GuideName::letters).anyMatch(begins::contains)
                ? Optional.empty()
                : aliases.stream().filter(title::contains).findFirst();
    }

    private static Optional<String> name(String heading, String slug) {
        String text = Labels.oneLine(heading);
        Matcher brackets = BRACKETS.matcher(text);
        while (brackets.find()) {
            String inside = brackets.group(1) != null ? brackets.group(1) : brackets.group(2);
            if (inside != null && letters(inside).equals(letters(slug))) {
                // "【Head of Engineering】年収は？": here the brackets hold the name.
                return Optional.of(inside.strip());
            }
            String rest = brackets.replaceFirst("").strip();
            if (rest.isEmpty()) {
                break;
            }
            // 「【花火師】のお仕事」: a particle goes on with what is in the brackets.
            text = inside != null && PARTICLE.matcher(rest).find() ? inside.strip() + rest : rest;
            brackets = BRACKETS.matcher(text);
        }
        String tidy = Labels.tidy(spokenOf(HeadlineEnd.before(text)));
        return tidy.isEmpty() ? Optional.empty() : Optional.of(tidy);
    }

    /** 「保育士になりたい人へ」 is on the 「保育士」, "Working as a paralegal" on the "paralegal". */
    private static String spokenOf(String headline) {
        String text = AFTER_PICTURE.matcher(headline.strip()).replaceFirst("");
        for (Pattern sentence : List.of(SENTENCE, ENGLISH_SENTENCE)) {
            Matcher matcher = sentence.matcher(text);
            if (matcher.matches()) {
                return matcher.group(1);
            }
        }
        return DocumentKind.without(text);
    }

    /** Letters and digits alone, so that spaces and underscores do not tell two names apart. */
    private static String letters(String text) {
        return SIGNS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
