package dev.shirube.answer.find;

import dev.shirube.answer.Candidate;
import dev.shirube.answer.Overview.Statement;
import dev.shirube.answer.find.Condition.Said;
import dev.shirube.guide.Guide;
import dev.shirube.guide.Passage;
import dev.shirube.guide.Section;
import dev.shirube.relation.Sentences;
import dev.shirube.search.Told;
import dev.shirube.text.Morphemes;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what headings say of a condition. Immutable. */
final class Headings {

    private static final Pattern ASKED =
            Pattern.compile("(?:です|ます|でしょう)?(?:か?[?？]|は[?？]?|(?<=です|ます|でしょう)か)\\s*$");

    private static final Pattern YES =
            Pattern.compile(
                    "^\\W*(?:はい|可能|もちろん|できます|なれます|目指せます|働けます|大丈夫|yes\\b|sure\\b|of" + " course)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern NO =
            Pattern.compile(
                    "難し|厳し|困難|無理|できません|なれません|いません|ありません|ほとんどない|まれ|稀|いいえ|\\b(?:no|not|never|rare|rarely|hard|difficult)\\b|n't",
                    Pattern.CASE_INSENSITIVE);

    /** What answers with a no in its first words. */
    private static final Pattern NO_AT_ONCE =
            Pattern.compile(
                    "^\\W*(?:A[.．:：]\\s*)?(?:(?:ほとんど|ほぼ|まず|特に|とくに|あまり|別に|まったく|全く)[、]?)?(?:いいえ|ありません|ないです|ない。|要りません|いりません|不要|必要ありません|[^。、]{0,10}(?:ありません|いりません|要りません)。|no\\b|none\\b|never\\b)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    /** What says at once, or as all that it says, that something cannot be. */
    private static final Pattern CANNOT =
            Pattern.compile(
                    "^\\W*[^。、]{0,8}(?:無理|できません|できない|難し)"
                            + "|^[^。]*(?<!珍しく|少なく)(?:ありません|できません|な[いく])。?$",
                    Pattern.UNICODE_CHARACTER_CLASS);

    /** What says of the thing that a heading names that one can do without: 「なくても始められます」. */
    private static final Pattern NOT_NEEDED =
            Pattern.compile(
                    "^\\W*(?:なくても|無くても|持っていなくても|必要(?:は|では)?(?:ありません|ない)|不要です|(?:特に)?(?:要り|いり)ません|you"
                        + " (?:do not|don't) need (?:one|any|it)|not needed|none (?:is )?needed)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private final OtherSenses senses;

    Headings(OtherSenses senses) {
        this.senses = senses;
    }

    /** A heading that says it, where no sentence does, with what stands below it. */
    Optional<Statement> saying(Guide guide, Section section, Condition condition) {
        if (!condition.mayBeIn(section.title())) {
            return Optional.empty();
        }
        Optional<Passage> below = below(guide, section);
        if (condition.denied()) {
            Optional<Statement> without = without(guide, section, condition);
            if (without.isPresent()) {
                return without;
            }
        }
        if (condition.kind() == ConditionKind.OTHER && !isSentence(section.title())) {
            return Optional.empty();
        }
        boolean says =
                condition.kind().isToldByHeadings()
                        && below.isPresent()
                        && (condition.saidIn(senses.withoutOther(section.title())) == Said.SO
                                || isAffirmed(section, below.get(), condition));
        if (!says) {
            return Optional.empty();
        }
        Section told = section.passages().isEmpty() ? guide.children(section).getFirst() : section;
        var from = new Candidate(guide, told, below.get(), 1);
        return Optional.of(new Statement(from, said(section.title(), below.get())));
    }

    /** A question says nothing by itself: what stands below it does. */
    private static String said(String title, Passage below) {
        return ASKED.matcher(title).find() ? Sentences.in(below).findFirst().orElse(title) : title;
    }

    /** A sentence below a heading that names a thing, and says that one can do without it. */
    private Optional<Statement> without(Guide guide, Section section, Condition condition) {
        if (condition.saidIn(senses.withoutOther(section.title())) == Said.NOTHING) {
            return Optional.empty();
        }
        return section.passages().stream()
                .flatMap(passage ->
                        Sentences.in(passage)
                                .filter(sentence -> NOT_NEEDED.matcher(sentence).find())
                                .map(sentence ->
                                        new Statement(
                                                new Candidate(guide, section, passage, 1),
                                                sentence)))
                .findFirst();
    }

    /** 「資格」 only names what is told below, 「国家資格を取るまで」 says that there is one. */
    private static boolean isSentence(String title) {
        return Morphemes.of(title).words().stream()
                .anyMatch(word ->
                        word.kind() == Morphemes.Kind.VERB
                                || word.kind() == Morphemes.Kind.ADJECTIVE);
    }

    /** What a heading is over: its own first passage, or that of the first part. */
    private static Optional<Passage> below(Guide guide, Section section) {
        List<Section> parts = guide.children(section);
        List<Passage> own =
                section.passages().isEmpty() && !parts.isEmpty()
                        ? parts.getFirst().passages()
                        : section.passages();
        return own.stream().findFirst();
    }

    /** 「未経験から目指せますか？」 with 「可能です」 below, or with how one does it. */
    private static boolean isAffirmed(Section section, Passage below, Condition condition) {
        String asserted = ASKED.matcher(section.title()).replaceFirst("");
        if (condition.denied()) {
            return !asserted.equals(section.title())
                    && condition.saidIn(asserted) == Said.NOT_SO
                    && NO_AT_ONCE.matcher(below.text()).find();
        }
        return !asserted.equals(section.title())
                && condition.saidIn(asserted) == Said.SO
                && (YES.matcher(below.text()).find()
                        || (isToldByHow(condition) && !NO.matcher(below.text()).find()));
    }

    /** Whether a passage is the answer to a heading that asks, and begins with a no. */
    static boolean isAnsweredWithNo(Told told) {
        String text = told.passage().text();
        return ASKED.matcher(told.section().title()).find()
                && (NO_AT_ONCE.matcher(text).find() || CANNOT.matcher(text).find());
    }

    /** Whether how one does it says that one can. */
    private static boolean isToldByHow(Condition condition) {
        return switch (condition.kind()) {
            case ENTRY, FREELANCE, NATURE -> true;
            default -> false;
        };
    }
}
