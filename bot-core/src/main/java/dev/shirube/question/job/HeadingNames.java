package dev.shirube.question.job;

import dev.shirube.guide.Guide;
import dev.shirube.text.Folding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the headings of a guide call its job, whatever job that is: 「霧番の年収」, 「霧番になるには」. */
final class HeadingNames {

    /** 【…】 and […] in front, what follows a colon, and words like "guide" say no job. */
    private static final Pattern DECORATION =
            Pattern.compile("^(?:\\s*(?:\\[[^\\]]*\\]|【[^】]*】|\\p{So}))+");

    private static final Pattern BRACKETED = Pattern.compile("【([^】]{2,40})】");

    /** What a heading says of a job: its name stands before it. */
    private static final Pattern SAID_OF_JOB =
            Pattern.compile(
                    "^(?:なぜ今、?|今、?)?(.{2,40}?)(?:とは|って何|になる(?:には|ため)|の(?:年収|給料|給与|仕事|業務|役割"
                            + "|将来|未来|これから|展望|協業|働き方|一日|面接|スキル|キャリア|学び方|なり方|面接官"
                            + "|本質)).*$");

    private static final Pattern SAID_OF_JOB_IN_ENGLISH =
            Pattern.compile(
                    "^(?:what (?:is|are|does|do)|how to become|becoming|the future of|who is)"
                            + " (?:an? |the )?(.{2,40}?)(?: is| does| do| are)?\\s*\\??$",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern NUMBERING =
            Pattern.compile("^(?:[\\p{So}\\p{N}\\x{FE0F}\\x{20E3}.)\\s]|🔟)+");

    private HeadingNames() {}

    /** Returns what title and headings call the job at least twice, as written first. */
    static Set<String> repeated(Guide guide) {
        var counts = new LinkedHashMap<String, Integer>();
        var written = new HashMap<String, String>();
        var said = new ArrayList<>(bracketed(guide.frontMatter().title()));
        said.addAll(saidOf(undecorated(guide.frontMatter().title())));
        String[] headline = guide.heading().split("[:：]", 2);
        said.addAll(saidOf(headline[headline.length - 1]));
        guide.sections().stream()
                .filter(section -> section.level() > 1)
                .forEach(section -> said.addAll(saidOf(section.title())));
        for (String name : said) {
            String folded = Folding.fold(name);
            counts.merge(folded, 1, Integer::sum);
            written.putIfAbsent(folded, name.strip());
        }
        var names = new LinkedHashSet<String>();
        counts.forEach((folded, count) -> {
            if (count > 1 && folded.length() > 1) {
                names.add(written.getOrDefault(folded, folded));
            }
        });
        return names;
    }

    /** Returns what a headline has in 【…】. */
    static List<String> bracketed(String headline) {
        return BRACKETED.matcher(headline).results().map(found -> found.group(1)).toList();
    }

    /** Returns a headline without what stands in brackets, and without pictures, in front of it. */
    static String undecorated(String headline) {
        return DECORATION.matcher(headline).replaceFirst("");
    }

    private static List<String> saidOf(String heading) {
        String words = NUMBERING.matcher(heading).replaceFirst("").strip();
        words = words.substring(words.lastIndexOf('、') + 1);
        for (Pattern pattern : List.of(SAID_OF_JOB, SAID_OF_JOB_IN_ENGLISH)) {
            Matcher matcher = pattern.matcher(words);
            if (matcher.matches()) {
                return List.of(matcher.group(1));
            }
        }
        return List.of();
    }
}
