package dev.shirube.relation;

import dev.shirube.guide.Guide;
import dev.shirube.guide.Passage;
import dev.shirube.guide.Section;
import dev.shirube.relation.SkillGap.Skill;
import dev.shirube.text.Folding;
import dev.shirube.text.Morphemes;
import dev.shirube.vocabulary.Vocabulary;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares the skills that two guides list, by their words. Immutable. */
final class Skills {

    private static final String SKILLS = "skills";

    /** Longer beginnings are sentences. */
    private static final int LONGEST = 30;

    private static final int SHORTEST = 2;

    /** What comes back so often is no skill but how the author orders them: 「書籍」 for each. */
    private static final int LABEL = 3;

    /** Ends the name that an item begins with. */
    private static final Pattern NAME_END = Pattern.compile("[:：]|\\s[-–—]\\s|。");

    private final BiPredicate<Section, String> about;

    /** Words that stand in the names of any skills, folded. */
    private final Set<String> general;

    Skills(BiPredicate<Section, String> about, Vocabulary vocabulary) {
        this.about = about;
        this.general =
                vocabulary.phrases("said-of-skills").stream()
                        .map(Folding::fold)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** What the second guide lists, by whether the first one has a word of it among its skills. */
    SkillGap between(Guide from, Guide to) {
        String known =
                Folding.fold(
                        sections(from)
                                .flatMap(section -> section.passages().stream())
                                .map(Passage::text)
                                .distinct()
                                .collect(Collectors.joining("\n")));
        var shared = new ArrayList<Skill>();
        var missing = new ArrayList<Skill>();
        for (Skill skill : of(to)) {
            List<String> words = words(skill.name());
            if (!known.isEmpty()) {
                (words.stream().anyMatch(known::contains) ? shared : missing).add(skill);
            }
        }
        return new SkillGap(shared, missing);
    }

    private List<Skill> of(Guide guide) {
        Map<String, List<Skill>> skills =
                sections(guide)
                        .flatMap(section -> Sentences.of(guide, section))
                        .filter(Skills::begins)
                        .map(quote -> new Skill(name(quote), quote))
                        .filter(skill -> !skill.name().isEmpty())
                        .collect(
                                Collectors.groupingBy(
                                        skill -> Folding.fold(skill.name()),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return skills.values().stream()
                .filter(same -> same.size() < LABEL)
                .map(List::getFirst)
                .toList();
    }

    private Stream<Section> sections(Guide guide) {
        return guide.sections().stream()
                .filter(section -> !section.path().isEmpty() && about.test(section, SKILLS))
                .filter(section -> section.parent() < 0 || isWithinSkills(guide, section));
    }

    /** Skills that one learns or is asked for in an interview are listed elsewhere, too. */
    private static boolean isWithinSkills(Guide guide, Section section) {
        @Nullable Section at = section;
        while (at != null) {
            if (SKILLS.equals(at.topic())) {
                return true;
            }
            at = parent(guide, at);
        }
        Section above = parent(guide, section);
        return above == null || above.path().isEmpty();
    }

    private static @Nullable Section parent(Guide guide, Section section) {
        return guide.sections().stream()
                .filter(other -> other.ordinal() == section.parent())
                .findFirst()
                .orElse(null);
    }

    private static boolean begins(Quote quote) {
        return switch (quote.passage().kind()) {
            case ROW -> true;
            case ITEM, LIST -> quote.passage().text().strip().startsWith(quote.sentence());
            case PARAGRAPH, TABLE, QUESTION -> false;
        };
    }

    /** The first cell of a row; what an item has before its colon. */
    private static String name(Quote quote) {
        if (quote.passage().kind() == Passage.Kind.ROW) {
            return quote.sentence().split(" \\| ", 2)[0].strip();
        }
        String[] parts = NAME_END.split(quote.sentence(), 2);
        String name = parts[0].strip();
        return (parts.length > 1 || quote.sentence().length() <= LONGEST)
                        && name.length() <= LONGEST
                ? name
                : "";
    }

    private List<String> words(String name) {
        List<String> nouns =
                Morphemes.of(name).words().stream()
                        .filter(word -> word.kind() == Morphemes.Kind.NOUN)
                        .map(word -> Folding.fold(name.substring(word.start(), word.end())))
                        .filter(word -> word.length() >= SHORTEST && !general.contains(word))
                        .toList();
        return nouns.isEmpty() ? List.of(Folding.fold(name)) : nouns;
    }
}
