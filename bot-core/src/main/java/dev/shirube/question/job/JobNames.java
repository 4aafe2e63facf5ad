package dev.shirube.question.job;

import dev.shirube.guide.DocumentKind;
import dev.shirube.guide.Guide;
import dev.shirube.guide.Passage;
import dev.shirube.guide.Section;
import dev.shirube.guide.Translations;
import dev.shirube.text.Folding;
import dev.shirube.vocabulary.Vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Collects the names that a guide's job goes by: slug and file name, the job words of heading and
 * title, the other half of 「Head of Engineering (HoE)」 wherever the text pairs a known name with
 * another, the keywords that are job names, and all that the vocabulary lists beside one of these.
 */
final class JobNames {

    private static final Pattern TRAILING_SIGNS = Pattern.compile("[\\p{So}\\x{FE0F}\\s]+$");

    private static final Pattern LEAD_IN =
            Pattern.compile(
                    "^(?:the (?:complete |ultimate |full )?guide to (?:being |becoming )?(?:an?"
                        + " |the )?|how to become (?:an? |the )?|becoming (?:an? |the"
                        + " )?|(?:working|life|careers?) as (?:an? |the )?|a career as (?:an? |the"
                        + " )?|the life of (?:an? |the )?|the |an? )",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern LEAD_OUT =
            Pattern.compile("\\s*(?:とは|になるには|の仕事)$", Pattern.CASE_INSENSITIVE);

    /** What stands in brackets; found first, because most text has none. */
    private static final Pattern IN_BRACKETS =
            Pattern.compile("\\s*[（(]([^（()）。;:：\\n]{2,60})[)）]");

    /** What ends the words that brackets belong to, seen from the brackets. */
    private static final String ENDS = "（(、。,;:：/|\n「」『』";

    private static final Pattern DEFINITION =
            Pattern.compile(
                    "^(.{2,40}?)\\s*[（(]([\\p{L}\\p{N} ・ー+#、,/-]{2,60})[)）]\\s*(?:とは|は|is )");

    private static final Pattern PAIR = Pattern.compile("^(.{2,40}?)\\s*[（(](.{2,40}?)[)）]$");
    private static final Pattern ABBREVIATION = Pattern.compile("[A-Z][A-Za-z]{1,7}");
    private static final Pattern PARTICLE = Pattern.compile("[はがをにでもや]");

    /** A word of its own that ends as names of jobs do. */
    private static final Pattern KNOWN_ENDING =
            Pattern.compile("[\\p{IsHan}ァ-ヶー]{2,19}[者長士家師員工人番手官司]");

    private static final Pattern QUOTE_MARKS = Pattern.compile("[「」『』\"“”*`]");
    private static final int LONGEST = 40;

    private final Map<String, List<List<String>>> groups = new HashMap<>();
    private final Map<String, List<String>> aliases = new HashMap<>();
    private final List<String> heads;
    private final HeadForms forms;
    private final TitleNames titles;
    private final KeywordNames keywords;

    JobNames(Vocabulary vocabulary) {
        this.heads = vocabulary.jobHeads().stream().map(Folding::fold).toList();
        for (List<String> group : vocabulary.jobNames()) {
            for (String name : group) {
                groups.computeIfAbsent(Folding.fold(name), n -> new ArrayList<>(1)).add(group);
            }
        }
        this.forms = new HeadForms(vocabulary);
        this.titles = new TitleNames(groups);
        this.keywords = new KeywordNames(groups.keySet(), heads, this::endsWithHead);
        vocabulary
                .aliases()
                .forEach((name, more) ->
                        aliases.computeIfAbsent(Folding.fold(name), n -> new ArrayList<>(1))
                                .addAll(more));
    }

    /** Returns the names of a guide's job, and those of its translation after them. */
    Set<String> of(Guide guide, Translations translations) {
        Set<String> own = of(guide);
        return translations
                .of(guide)
                .map(other -> {
                    var names = new NameSet();
                    own.forEach(names::add);
                    of(other).forEach(names::add);
                    return names.written();
                })
                .orElse(own);
    }

    /**
     * Returns the names of a guide's job.
     *
     * @param guide the guide
     * @return the names as written, each spelling once, the surest first
     */
    Set<String> of(Guide guide) {
        var names = new NameSet();
        String stem = guide.file().replaceFirst("\\.[^.]*$", "");
        names.add(guide.slug());
        names.add(withoutGuide(guide.slug()));
        names.add(stem);
        names.add(withoutGuide(stem));
        guide.frontMatter().aliases().forEach(names::add);
        slugInBrackets(guide.heading(), names);
        slugInBrackets(guide.frontMatter().title(), names);
        fromHeadline(guide.heading(), names, true);
        fromHeadline(guide.frontMatter().title(), names, guide.heading().isEmpty());
        HeadingNames.repeated(guide).forEach(names::add);
        titles.of(guide, this::endsAsJobsDo).forEach(names::add);
        defined(guide, names);
        keywords.addTo(names, guide);
        listed(names);
        paired(guide, names);
        listed(names);
        keywords.addShorter(names, guide);
        List.copyOf(names.written()).stream().flatMap(forms::of).forEach(names::add);
        List.copyOf(names.written()).stream().flatMap(forms::ofWork).forEach(names::add);
        return names.written();
    }

    private static String withoutGuide(String slug) {
        return slug.replaceFirst("[-_](?:guide|handbook|interview)$", "");
    }

    /** 「潮の通訳 (Tide Translator) の手帳」 names the job of the slug {@code tide_translator} twice. */
    private static void slugInBrackets(String headline, NameSet names) {
        String plain = HeadingNames.undecorated(headline);
        Matcher brackets = IN_BRACKETS.matcher(plain);
        while (brackets.find()) {
            String outer = wordsBefore(plain.substring(0, brackets.start()));
            if (!outer.isEmpty() && names.has(brackets.group(1))) {
                names.add(outer);
            }
        }
    }

    /** The job words of a headline; one that is no known job counts only in the heading itself. */
    private void fromHeadline(String headline, NameSet names, boolean surely) {
        HeadingNames.bracketed(headline).stream().filter(this::isJobName).forEach(names::add);
        Headline.nounsOf(headline).filter(this::isJobName).forEach(names::add);
        String name = TRAILING_SIGNS.matcher(Headline.nameOf(headline)).replaceFirst("");
        name = LEAD_IN.matcher(name).replaceFirst("");
        name = DocumentKind.without(name);
        name = LEAD_OUT.matcher(name).replaceFirst("").strip();
        Matcher pair = PAIR.matcher(name);
        if (pair.matches()) {
            addIf(surely, pair.group(1), names);
            addIf(surely, pair.group(2), names);
        } else {
            addIf(surely && name.length() <= LONGEST, name, names);
        }
        int owner = name.indexOf('の');
        if (owner > 1 && isJobName(name.substring(0, owner))) {
            names.add(name.substring(0, owner));
        }
    }

    private void addIf(boolean surely, String name, NameSet names) {
        if (surely || isJobName(name)) {
            names.add(name);
        }
    }

    private boolean isJobName(String name) {
        return groups.containsKey(Folding.fold(name)) || endsWithHead(name);
    }

    private boolean endsWithHead(String name) {
        String folded = Folding.fold(name);
        return name.length() <= LONGEST
                && heads.stream().anyMatch(h -> folded.endsWith(h) && folded.length() > h.length());
    }

    private boolean endsAsJobsDo(String name) {
        return endsWithHead(name) || KNOWN_ENDING.matcher(name).matches();
    }

    /** All names that the vocabulary lists beside one that is known already. */
    private void listed(NameSet names) {
        for (String name : List.copyOf(names.written())) {
            String folded = Folding.fold(name);
            Stream.concat(Stream.of(name), JobHints.of(name).stream())
                    .flatMap(known -> groups.getOrDefault(Folding.fold(known), List.of()).stream())
                    .forEach(group -> group.forEach(names::add));
            aliases.getOrDefault(folded, List.of()).forEach(names::add);
        }
    }

    /** 「A（B、C）は…」 where A is known defines B and C as names as well. */
    private static void defined(Guide guide, NameSet names) {
        for (Section section : guide.sections()) {
            for (Passage passage : section.passages()) {
                Matcher definition = DEFINITION.matcher(passage.text());
                if (definition.lookingAt() && names.has(definition.group(1))) {
                    for (String name : definition.group(2).split("[、,/]")) {
                        names.add(name);
                    }
                }
            }
        }
    }

    /** 「A（B）」 where A or B is known makes the other a name, if it looks like one. */
    private void paired(Guide guide, NameSet names) {
        for (Section section : guide.sections()) {
            pairedIn(section.title(), names);
            for (Passage passage : section.passages()) {
                if (passage.kind() == Passage.Kind.PARAGRAPH) {
                    pairedIn(passage.text(), names);
                }
            }
        }
    }

    private void pairedIn(String text, NameSet names) {
        if (text.indexOf('(') < 0 && text.indexOf('（') < 0) {
            return;
        }
        String plain = QUOTE_MARKS.matcher(text).replaceAll("");
        Matcher brackets = IN_BRACKETS.matcher(plain);
        int from = 0;
        while (brackets.find()) {
            String outer = wordsBefore(plain.substring(from, brackets.start()));
            if (!outer.isEmpty()) {
                for (String inner : brackets.group(1).split("[、,/]")) {
                    pair(outer, inner.strip(), names);
                }
            }
            from = brackets.end();
        }
    }

    private static String wordsBefore(String text) {
        int start = text.length();
        while (start > Math.max(0, text.length() - LONGEST)
                && ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return text.substring(start).strip();
    }

    private void pair(String outer, String inner, NameSet names) {
        for (String known : List.copyOf(names.written())) {
            if (Folding.fold(known).equals(Folding.fold(inner)) && looksLikeName(outer)) {
                names.add(outer);
            } else if (endsWithName(outer, known) && looksLikeName(inner)) {
                names.add(inner);
            }
        }
    }

    static boolean endsWithName(String text, String name) {
        String folded = Folding.fold(text);
        String end = Folding.fold(name);
        return end.length() >= 2
                && folded.endsWith(end)
                && Folding.of(text).isWord(folded.length() - end.length(), folded.length());
    }

    /** An abbreviation, or a name that ends as jobs do; nothing that another job goes by. */
    private boolean looksLikeName(String text) {
        if (groups.containsKey(Folding.fold(text))) {
            return false;
        }
        return ABBREVIATION.matcher(text).matches()
                || (endsWithHead(text) && !PARTICLE.matcher(text).find())
                || KNOWN_ENDING.matcher(text).matches();
    }
}
