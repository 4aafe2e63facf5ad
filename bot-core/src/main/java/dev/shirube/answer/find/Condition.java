package dev.shirube.answer.find;

import dev.shirube.answer.find.ConditionTerm.Place;
import dev.shirube.guide.Section;
import dev.shirube.search.SearchIndex;
import dev.shirube.text.Folding;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a job is to be like: 「リモートできる」. A sentence says so if it has one wording of each of its
 * terms, and does not deny it. Immutable.
 *
 * @param written the condition as the person wrote it
 * @param terms what has to be said, each in any of its wordings
 * @param contrary wordings by which a guide says that it is not so
 * @param kind what it is about
 * @param denied whether it asks for what is not so: 「資格がいらない」
 * @param needed whether it is on what one has to have, which is more than what helps: 「資格が必要な」
 * @param meant by what name its meaning is known; null where only its words are
 */
record Condition(
        String written,
        List<ConditionTerm> terms,
        ConditionTerm contrary,
        ConditionKind kind,
        boolean denied,
        boolean needed,
        @Nullable Meant meant) {

    /**
     * A name of the {@link dev.shirube.search.ConditionModel}.
     *
     * @param id the name
     * @param denied whether its contrary is meant
     */
    record Meant(String id, boolean denied) {}

    /** What a sentence says of it. */
    enum Said {
        /** Nothing. */
        NOTHING,
        /** That it is so. */
        SO,
        /** That it is not so. */
        NOT_SO
    }

    /** As much overtime a month as people call little. */
    private static final int FEW_HOURS = 20;

    private static final String OVERTIME_WORD = "残業";

    private static final Pattern OVERTIME =
            Pattern.compile(
                    "残業[^。0-9]{0,12}?(?:月|平均)[^。、0-9]{0,6}(?:[0-9]{1,2}[〜～~-])?(?<hours>[0-9]{1,3})時間(?!減|増|分|を超)");

    /** What is so of some takes nothing back that is said of most. */
    private static final Pattern OF_SOME =
            Pattern.compile(
                    "^(?:ただし|ただ、|一方|もっとも、|とはいえ|however|but )|もあり|もある|もいる|場合も|some"
                            + " (?:companies|firms|teams)",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern NAME = Pattern.compile("[\\p{IsLatin}0-9 .&-]{2,}|[ァ-ヶー・]{3,}");

    /** What cannot be helped is not left to people. */
    private static final Pattern INEVITABLE =
            Pattern.compile("(?:止め|避け|免れ|無視でき|欠かせ|見逃せ|逃れ)(?:られ)?(?:ない|ません)");

    /** What is read in order to learn a thing is not the work. */
    private static final Pattern MATERIAL =
            Pattern.compile(
                    "^[\\W_]*(?:書籍|参考書|オンラインコース|オンライン講座|講座|教材|books?|courses?)[\\W_]*[:：]",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern ASKS =
            Pattern.compile("[?？]\\s*[」』”\"]?\\s*$|(?:ですか|ますか|でしょうか)[。]?$|は$");

    /** Copies the list. */
    Condition {
        terms = List.copyOf(terms);
    }

    /** The same condition by other words of the person. */
    Condition as(String words) {
        return new Condition(words, terms, contrary, kind, denied, needed, meant);
    }

    /** The same condition, known by its meaning as well. */
    Condition meaning(String id, boolean contraryMeant) {
        return new Condition(
                written, terms, contrary, kind, denied, needed, new Meant(id, contraryMeant));
    }

    /** The same condition with more that has to be said in the same sentence. */
    Condition with(List<ConditionTerm> more) {
        return new Condition(
                written,
                Stream.concat(terms.stream(), more.stream()).toList(),
                contrary,
                kind,
                denied,
                needed,
                null);
    }

    /** The contrary of this. */
    Condition negated() {
        Meant opposite = meant == null ? null : new Meant(meant.id(), !meant.denied());
        return new Condition(written, terms, contrary, kind, !denied, needed, opposite);
    }

    /** Whether it is looked for by what people do alone, which says something beside machines. */
    boolean isOfPeopleAlone() {
        return kind == ConditionKind.LEFT_TO_PEOPLE && terms.size() == 1;
    }

    /** Whether it names an employer by a name, not by a word of the language. */
    boolean isOfNamedEmployer() {
        return kind == ConditionKind.EMPLOYER
                && terms.stream()
                        .flatMap(term -> term.wordings().stream())
                        .anyMatch(word -> NAME.matcher(word).matches());
    }

    /** The same condition, where it is said by other terms. */
    Condition by(List<ConditionTerm> otherTerms, ConditionKind otherKind) {
        return new Condition(written, otherTerms, contrary, otherKind, denied, needed, null);
    }

    /** Whether any wording of every term is in a text at all, before it is looked at closely. */
    boolean mayBeIn(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return contrary().mayBeIn(lower)
                || (isOfOvertime() && OVERTIME.matcher(text).find())
                || terms.stream().allMatch(term -> term.mayBeIn(lower));
    }

    /** The sections that may say something of this, by the slugs of their guides. */
    Map<String, List<Section>> lookUp(SearchIndex index) {
        Map<String, List<Section>> so =
                index.sectionsThatMaySay(
                        terms.stream().map(term -> lookedUp(term).sought()).toList());
        if (contrary.wordings().isEmpty()) {
            return so;
        }
        var all = new LinkedHashMap<String, List<Section>>(so);
        index.sectionsThatMaySay(List.of(contrary.sought()))
                .forEach((guide, sections) -> all.merge(guide, sections, Condition::inOrder));
        return all;
    }

    /** The same condition where either of two will do: 「時短やパートで働ける」. */
    Condition or(Condition other) {
        return new Condition(
                written,
                List.of(
                        new ConditionTerm(
                                Stream.concat(terms.stream(), other.terms.stream())
                                        .flatMap(term -> term.wordings().stream())
                                        .toList(),
                                false)),
                new ConditionTerm(List.of(), false),
                kind,
                denied,
                needed,
                meant);
    }

    /** What is looked for; of overtime the word, which figures may stand beside. */
    private ConditionTerm lookedUp(ConditionTerm term) {
        return isOfOvertime()
                ? new ConditionTerm(
                        Stream.concat(term.wordings().stream(), Stream.of(OVERTIME_WORD)).toList(),
                        false)
                : term;
    }

    private static List<Section> inOrder(List<Section> some, List<Section> others) {
        return Stream.concat(some.stream(), others.stream())
                .sorted(Comparator.comparingInt(Section::ordinal))
                .distinct()
                .toList();
    }

    /** What a sentence says of this. */
    Said saidIn(String sentence) {
        if (isOfOvertime() && isFewHours(sentence)) {
            return Said.SO;
        }
        Said said =
                kind == ConditionKind.LEFT_TO_PEOPLE
                        ? said(INEVITABLE.matcher(sentence).replaceAll(""))
                        : said(sentence);
        // Last, since few sentences say anything, and of many guides there are many.
        return kind == ConditionKind.OTHER
                        && said != Said.NOTHING
                        && (MATERIAL.matcher(sentence).find() || OwnSense.isOfOtherJob(sentence))
                ? Said.NOTHING
                : said;
    }

    /** Whether it is on overtime, not on leaving on time only. */
    private boolean isOfOvertime() {
        return kind == ConditionKind.HOURS
                && terms.stream()
                        .flatMap(term -> term.wordings().stream())
                        .anyMatch(wording -> wording.startsWith(OVERTIME_WORD));
    }

    /** 「平均残業は月15時間」, which is said in figures. */
    private static boolean isFewHours(String sentence) {
        Matcher hours = OVERTIME.matcher(sentence);
        return hours.find() && Integer.parseInt(hours.group("hours")) <= FEW_HOURS;
    }

    private Said said(String sentence) {
        Folding folding = Folding.of(sentence);
        if (contrary.placeIn(folding, sentence, at -> !denied || Claim.isMade(sentence, at, kind))
                .isPresent()) {
            if (OF_SOME.matcher(sentence).find()) {
                return Said.NOTHING;
            }
            return denied ? Said.SO : Said.NOT_SO;
        }
        boolean so = true;
        for (ConditionTerm term : terms) {
            Predicate<Place> meant = at -> isMeant(sentence, at, term.verb());
            if (term.placeIn(folding, sentence, meant).isEmpty()) {
                return Said.NOTHING;
            }
            boolean asSought =
                    term.placeIn(
                                    folding,
                                    sentence,
                                    meant.and(at -> isDenied(sentence, at) == denied))
                            .isPresent();
            so &= asSought != denied;
        }
        if (ASKS.matcher(sentence).find()) {
            return Said.NOTHING;
        }
        if (so != denied) {
            return Said.SO;
        }
        return OF_SOME.matcher(sentence).find() ? Said.NOTHING : Said.NOT_SO;
    }

    private boolean isMeant(String sentence, Place place, boolean verb) {
        return kind.isMeant(sentence.substring(place.end()))
                && (kind == ConditionKind.LEFT_TO_PEOPLE || Claim.isMade(sentence, place, kind))
                && (kind != ConditionKind.OTHER || verb || OwnSense.isThing(sentence, place))
                && ((kind != ConditionKind.OTHER && kind != ConditionKind.REMOTE)
                        || !OwnSense.isOfOthers(sentence, place));
    }

    private boolean isDenied(String sentence, Place place) {
        return !kind.isSaidByDenials() && isDeniedIn(sentence, place);
    }

    private boolean isDeniedIn(String sentence, Place place) {
        return Denial.isDenied(sentence, place)
                || (needed && Denial.isOnlyHelpful(sentence, place));
    }

    /** The words that have to be said, for whoever looks at why. */
    @Override
    public String toString() {
        return kind
                + terms.stream()
                        .map(term -> term.wordings().getFirst())
                        .collect(Collectors.joining("+", ":", denied ? " denied" : ""));
    }
}
