package dev.shirube.answer.guide;

import dev.shirube.answer.turn.Mentions;
import dev.shirube.answer.turn.PayQuestion;
import dev.shirube.guide.Guide;
import dev.shirube.guide.Section;
import dev.shirube.question.Question;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.text.Folding;
import dev.shirube.vocabulary.FoldedThing;
import dev.shirube.vocabulary.Thing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a question names and a section would have to mention to answer it, however near in meaning
 * the section is.
 */
final class Unmentioned {

    private static final String SALARY = "salary";

    private static final String BESIDE_PAY = "said-beside-pay";

    private static final String COST = "said-cost";

    private static final String TELLS_COST = "said-of-cost";

    private static final String NET = "said-net";

    /** A share of something, asked for by its name; 効率 and 確率 are none, nor what raised one. */
    private static final Pattern RATE =
            Pattern.compile(
                    "([\\p{IsHan}\\p{IsKatakana}ー]{2,6}?)(?<![効確能比倍税利])率(?=は|って|が|の高|の低|を(?:教|おしえ|知|しり|聞)|どの|どれ|何|[?？。]|$)");

    /** What is asked for by 「いくら」, where that is no word for pay. */
    private static final Pattern THING_AT_A_PRICE =
            Pattern.compile(
                    "([\\p{IsHan}\\p{IsKatakana}ー]{2,}+)(?<![給収]|日当|賃金|単価|ギャラ|平均|最[高低初]|相場|実際|年間|月間|毎[年月]|合計|時間|一回)"
                        + "(?:って|は|が|、)?\\s*(?:だいたい|大体)?(?:いくら|何円|なん円|何ドル)");

    /** "Before tax" has two: with more something else is asked as well. */
    private static final int WORDS_OF_A_NAME = 2;

    private final Question question;
    private final Snapshot snapshot;
    private final Folding asked;
    private final List<FoldedThing> things;

    Unmentioned(Question question, Snapshot snapshot) {
        this.question = question;
        this.snapshot = snapshot;
        this.asked = Folding.of(question.written());
        this.things = snapshot.phrases().thingsIn(asked);
    }

    /** Whether a section mentions nothing of what is named. */
    boolean in(Section section) {
        return isPayInstead(section) || byNameIn(section);
    }

    /** Whether it asks of pay that was told what the section does not say: 「それ手取り？」. */
    boolean ofPay(Section told) {
        Collection<String> net = snapshot.phrases().of(NET);
        return isNamed(net)
                && question.words().size() <= WORDS_OF_A_NAME
                && !Mentions.in(told, net);
    }

    /** Whether something is named that no section of a guide mentions. */
    boolean inAll(Guide guide) {
        return thing(guide).isPresent() || guide.sections().stream().allMatch(this::byNameIn);
    }

    /** The thing that is asked for by name and that a guide never mentions. */
    Optional<Thing> thing(Guide guide) {
        return things.stream()
                .filter(thing -> !isMentioned(thing, guide))
                .map(FoldedThing::thing)
                .findFirst();
    }

    /** Whether a section has a word for a thing, or a question that is known to be answered. */
    private boolean isMentioned(FoldedThing thing, Guide guide) {
        return guide.sections().stream().anyMatch(section -> Mentions.in(section, thing.told()))
                || samples(guide).map(Folding::of).anyMatch(thing::isAskedIn);
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
    private boolean isPayInstead(Section section) {
        if (!snapshot.isAbout(section, SALARY)) {
            return false;
        }
        if (PayQuestion.of(question).isOfPay()) {
            return isPriceOfOther(section);
        }
        List<String> beside = namedOf(snapshot.phrases().of(BESIDE_PAY));
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
    boolean byNameIn(Section section) {
        return isPayForCost(section)
                || isWithoutRate(section)
                || figures().anyMatch(figure -> !Mentions.in(section, figure.told()));
    }

    /** Whether nothing is asked for but what has such a name, and a section tells it. */
    boolean isToldBy(Section section) {
        Set<String> cost = snapshot.phrases().of(COST);
        List<String> named =
                Stream.concat(Stream.of(cost), figures().map(FoldedThing::asked))
                        .flatMap(words -> namedOf(words).stream())
                        .toList();
        return !named.isEmpty()
                && question.words().stream()
                        .map(Folding::fold)
                        .allMatch(word -> named.stream().anyMatch(name -> name.contains(word)))
                && ((isNamed(cost) && tellsCost(section))
                        || figures().anyMatch(figure -> Mentions.in(section, figure.told())));
    }

    /** 「いくらかかる？」 is not answered with what the job pays. */
    private boolean isPayForCost(Section section) {
        return snapshot.isAbout(section, SALARY)
                && isNamed(snapshot.phrases().of(COST))
                && !tellsCost(section);
    }

    /** 「通院率は？」 is told by what speaks of 通院, where the vocabulary knows nothing else that does. */
    private boolean isWithoutRate(Section section) {
        return figures().findAny().isEmpty()
                && RATE.matcher(question.withoutJobs())
                        .results()
                        .anyMatch(rate ->
                                !Mentions.in(section, List.of(Folding.fold(rate.group(1)))));
    }

    private boolean tellsCost(Section section) {
        return Mentions.in(section, snapshot.phrases().of(TELLS_COST));
    }

    private Stream<FoldedThing> figures() {
        return things.stream().filter(figure -> figure.thing().bySection());
    }

    private boolean isNamed(Collection<String> words) {
        return words.stream().anyMatch(asked::hasWord);
    }

    private List<String> namedOf(Collection<String> words) {
        return words.stream().filter(asked::hasWord).toList();
    }
}
