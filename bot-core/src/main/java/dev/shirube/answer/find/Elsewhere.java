package dev.shirube.answer.find;

import dev.shirube.guide.Guide;
import dev.shirube.guide.Section;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.text.Folding;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells which sections say nothing of what a job is like. Immutable. */
final class Elsewhere {

    /**
     * What is asked in interviews, what other jobs are like and what books are called says nothing.
     */
    private static final Set<String> ELSEWHERE =
            Set.of(
                    "interview",
                    "interview-common",
                    "interview-technical",
                    "interview-behavioral",
                    "interview-motivation",
                    "interview-redflags",
                    "interview-prep",
                    "reverse-questions",
                    "application",
                    "related",
                    "comparison",
                    "books",
                    "portfolio",
                    "myths");

    private static final Pattern INTERVIEW =
            Pattern.compile("面接|interview", Pattern.CASE_INSENSITIVE);

    /** What words mean says nothing of what a job is like. */
    private static final Pattern GLOSSARY =
            Pattern.compile(
                    "用語|辞典|用語集|覚える語|言葉の意味|glossary|jargon|vocabulary", Pattern.CASE_INSENSITIVE);

    /** What sets a job off from others tells of the others. */
    private static final Pattern COMPARES =
            Pattern.compile(
                    "違い|違う|違います|ちがい|比較|くらべる|似て非なる|差異|線引き|\\bdiffer|\\bversus\\b|\\bvs\\b|who is"
                            + " who|compared",
                    Pattern.CASE_INSENSITIVE);

    /** What other jobs are like. */
    private static final Pattern NEIGHBOURS =
            Pattern.compile(
                    "(?:隣|となり|近い|近く|似た|似ている|周り|まわり|周辺|関連(?:する)?|別)の?(?:職種|職業|仕事|乗り物|職)|\\b(?:related|neighbou?ring|adjacent|similar|other)"
                        + " (?:jobs?|roles?|careers?|trades?|occupations?)\\b",
                    Pattern.CASE_INSENSITIVE);

    /** What stands below is not so. */
    private static final Pattern DENIES =
            Pattern.compile(
                    "やらない|やりません|しないこと|ではないこと|でないこと|使わない|使いません|いらないもの|不要なもの|要らないもの|誤解|思い込み|勘違い|向いていない|向いてない|向かない|合わない|苦しくなる人|苦しむ人|つらい人|\\b(?:do"
                        + " not|don['’]t|does not|doesn['’]t|never)"
                        + " (?:do|use|need)\\b|\\bmyths?\\b|misconceptions?|not for you|should not",
                    Pattern.CASE_INSENSITIVE);

    /** Where terms of work are told beside pay. */
    private static final Set<String> BESIDE_PAY = Set.of("salary", "companies");

    /** The kind of the words for terms of work. */
    private static final String TERMS = "said-of-terms";

    private final Snapshot snapshot;

    Elsewhere(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** Whether a section is on something else than the job, as far as a condition is concerned. */
    boolean isTold(Guide guide, Section section, Condition condition) {
        String topic = section.topic();
        if (section.path().isEmpty()
                || section.path().stream().anyMatch(title -> INTERVIEW.matcher(title).find())) {
            return true;
        }
        if (!condition.denied()
                && section.path().stream().anyMatch(title -> DENIES.matcher(title).find())) {
            return true;
        }
        if (condition.kind() == ConditionKind.EMPLOYER) {
            List<Section> around = around(guide, section);
            return around.stream().noneMatch(s -> snapshot.isAbout(s, "companies"))
                    || around.stream().anyMatch(s -> snapshot.isAbout(s, "learning"));
        }
        if (section.path().stream().anyMatch(title -> NEIGHBOURS.matcher(title).find())) {
            return true;
        }
        if ((condition.kind() == ConditionKind.OTHER && isOfOthers(section))
                || (condition.kind() == ConditionKind.NATURE && isGlossary(section))) {
            return true;
        }
        return topic != null
                && (ELSEWHERE.contains(topic)
                        || (condition.kind().isNeverToldIn(topic)
                                && !(BESIDE_PAY.contains(topic) && isOfTerms(condition)))
                        || snapshot.isAbout(section, "interview"));
    }

    /** Whether it is on what one agrees on with an employer: nights, weekends, shifts. */
    private boolean isOfTerms(Condition condition) {
        return condition.terms().stream()
                .flatMap(term -> term.wordings().stream())
                .anyMatch(word -> snapshot.phrases().has(TERMS, Folding.fold(word)));
    }

    /** A section and those that it is part of. */
    private static List<Section> around(Guide guide, Section section) {
        var around = new ArrayList<Section>();
        @Nullable Section at = section;
        while (at != null) {
            around.add(at);
            int parent = at.parent();
            at =
                    guide.sections().stream()
                            .filter(s -> s.ordinal() == parent)
                            .findFirst()
                            .orElse(null);
        }
        return around;
    }

    private static boolean isOfOthers(Section section) {
        return isGlossary(section)
                || section.path().stream().anyMatch(title -> COMPARES.matcher(title).find());
    }

    private static boolean isGlossary(Section section) {
        return GLOSSARY.matcher(section.title()).find();
    }
}
