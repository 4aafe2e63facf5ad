package dev.shirube.answer.guide;

import dev.shirube.answer.turn.Mentions;
import dev.shirube.answer.turn.PayQuestion;
import dev.shirube.guide.Guide;
import dev.shirube.guide.Section;
import dev.shirube.question.Question;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.text.Folding;
import dev.shirube.vocabulary.FoldedPhrases;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a question names and a section would have to mention to answer it, however near in meaning
 * the section is.
 *
 * @param question the question
 * @param snapshot the guides
 */
record Unmentioned(Question question, Snapshot snapshot) {

    private static final String SALARY = "salary";

    private static final String BESIDE_PAY = "said-beside-pay";

    private static final String PAID_BESIDE = "said-of-extra-pay";

    private static final String COST = "said-cost";

    private static final String TELLS_COST = "said-of-cost";

    private static final String NET = "said-net";

    /** A share of something, asked for by its name; 効率 and 確率 are none. */
    private static final Pattern RATE =
            Pattern.compile(
                    "([\\p{IsHan}\\p{IsKatakana}ー]{2,6}?)(?<![効確能比倍税利])率(?=は|って|が|の高|の低|を|どの|どれ|何|[?？。]|$)");

    /** What is asked for by 「いくら」, where that is no word for pay. */
    private static final Pattern THING_AT_A_PRICE =
            Pattern.compile(
                    "([\\p{IsHan}\\p{IsKatakana}ー]{2,}+)(?<![給収]|日当|賃金|単価|ギャラ|平均|最[高低初]|相場|実際|年間|月間|毎[年月]|合計|時間|一回)"
                        + "(?:って|は|が|、)?\\s*(?:だいたい|大体)?(?:いくら|何円|なん円|何ドル)");

    /** "Before tax" has two: with more something else is asked as well. */
    private static final int WORDS_OF_A_NAME = 2;

    /** Before the kind of a figure, in the name of what asks for it. */
    private static final String FIGURE = "said-figure-";

    /** The same in the name of what else tells it. */
    private static final String TOLD = "said-of-figure-";

    /** Before the kind of a thing that a guide tells nothing of if it never mentions it. */
    private static final String THING = "said-thing-";

    /** The same in the name of the words that mention it. */
    private static final String MENTIONED = "said-of-thing-";

    /** Whether a section mentions nothing of what is named. */
    boolean in(Section section) {
        Folding asked = Folding.of(question.written());
        return isPayInstead(section, asked) || isWithoutFigure(section, asked);
    }

    /** Whether it asks of pay that was told what the section does not say: 「それ手取り？」. */
    boolean ofPay(Section told, Guide guide) {
        Folding asked = Folding.of(question.written());
        Collection<String> net = snapshot.phrases().of(NET);
        if (isNamedIn(asked, net) && question.words().size() <= WORDS_OF_A_NAME) {
            return !Mentions.in(told, net);
        }
        return isOfPay(asked) && inAll(guide);
    }

    private boolean isOfPay(Folding asked) {
        return question.topics().equals(List.of(SALARY))
                || isNamedIn(asked, snapshot.phrases().of(PAID_BESIDE));
    }

    /** Whether something is named that no section of a guide mentions. */
    boolean inAll(Guide guide) {
        Folding asked = Folding.of(question.written());
        return guide.sections().stream().allMatch(section -> isWithoutFigure(section, asked))
                || snapshot.phrases().kinds(THING).stream()
                        .filter(thing -> isNamedIn(asked, snapshot.phrases().of(thing)))
                        .anyMatch(thing -> !isMentioned(thing, guide));
    }

    /** Whether a section has a word for a thing, or a question that is known to be answered. */
    private boolean isMentioned(String thing, Guide guide) {
        FoldedPhrases phrases = snapshot.phrases();
        Set<String> words = phrases.of(MENTIONED + thing.substring(THING.length()));
        return guide.sections().stream().anyMatch(section -> Mentions.in(section, words))
                || samples(guide)
                        .map(Folding::of)
                        .anyMatch(sample -> isNamedIn(sample, phrases.of(thing)));
    }

    private Stream<String> samples(Guide guide) {
        return Stream.of(
                        guide.frontMatter().sampleQuestions(),
                        snapshot.vocabulary()
                                .sampleQuestions()
                                .getOrDefault(guide.slug(), Map.of()))
                .flatMap(samples -> samples.values().stream())
                .flatMap(List::stream);
    }

    /** 「残業多い？」 is not answered with a table of pay that says nothing of overtime. */
    private boolean isPayInstead(Section section, Folding asked) {
        if (!snapshot.isAbout(section, SALARY)) {
            return false;
        }
        if (PayQuestion.of(question).isOfPay()) {
            return isPriceOfOther(section);
        }
        List<String> beside = namedIn(asked, snapshot.phrases().of(BESIDE_PAY));
        return (!beside.isEmpty()
                        && section.ownTopic() // no other part of a chapter on terms
                        && !Mentions.in(section, beside)
                        && !Mentions.in(section, otherWordings()))
                || isPriceOfOther(section);
    }

    private List<String> otherWordings() {
        return question.otherWordings().stream().map(Folding::fold).toList();
    }

    /** 「制服いくら？」 is not answered with what the job pays. */
    private boolean isPriceOfOther(Section section) {
        return THING_AT_A_PRICE
                .matcher(question.withoutJobs())
                .results()
                .map(thing -> thing.group(1))
                .filter(question.words()::contains)
                .anyMatch(thing -> !Mentions.in(section, List.of(Folding.fold(thing))));
    }

    /** 「離職率は？」 is not answered with years and amounts of another kind. */
    private boolean isWithoutFigure(Section section, Folding asked) {
        return isPayForCost(section, asked)
                || isWithoutRate(section, asked)
                || figures(asked).anyMatch(figure -> !tells(section, figure));
    }

    /** Whether a section lacks a figure that is named. */
    boolean byNameIn(Section section) {
        return isWithoutFigure(section, Folding.of(question.written()));
    }

    /** Whether nothing is asked for but what has such a name, and a section tells it. */
    boolean isToldBy(Section section) {
        Folding asked = Folding.of(question.written());
        FoldedPhrases phrases = snapshot.phrases();
        List<String> named =
                Stream.concat(Stream.of(COST), figures(asked))
                        .flatMap(kind -> namedIn(asked, phrases.of(kind)).stream())
                        .toList();
        return !named.isEmpty()
                && question.words().stream()
                        .map(Folding::fold)
                        .allMatch(word -> named.stream().anyMatch(name -> name.contains(word)))
                && ((isNamedIn(asked, phrases.of(COST)) && tellsCost(section))
                        || figures(asked).anyMatch(f -> tells(section, f)));
    }

    /** 「いくらかかる？」 is not answered with what the job pays. */
    private boolean isPayForCost(Section section, Folding asked) {
        return snapshot.isAbout(section, SALARY)
                && isNamedIn(asked, snapshot.phrases().of(COST))
                && !tellsCost(section);
    }

    /** 「通院率は？」 is told by what speaks of 通院, where the vocabulary knows nothing else that does. */
    private boolean isWithoutRate(Section section, Folding asked) {
        return figures(asked).findAny().isEmpty()
                && RATE.matcher(question.withoutJobs())
                        .results()
                        .anyMatch(rate ->
                                !Mentions.in(section, List.of(Folding.fold(rate.group(1)))));
    }

    private boolean tellsCost(Section section) {
        return Mentions.in(section, snapshot.phrases().of(TELLS_COST));
    }

    private Stream<String> figures(Folding asked) {
        FoldedPhrases phrases = snapshot.phrases();
        return phrases.kinds(FIGURE).stream()
                .filter(figure -> isNamedIn(asked, phrases.of(figure)));
    }

    private boolean tells(Section section, String figure) {
        FoldedPhrases phrases = snapshot.phrases();
        return Mentions.in(section, phrases.of(figure))
                || Mentions.in(section, phrases.of(told(figure)));
    }

    private static String told(String figure) {
        return TOLD + figure.substring(FIGURE.length());
    }

    private static boolean isNamedIn(Folding text, Collection<String> words) {
        return words.stream().anyMatch(text::hasWord);
    }

    private static List<String> namedIn(Folding text, Collection<String> words) {
        return words.stream().filter(text::hasWord).toList();
    }
}
