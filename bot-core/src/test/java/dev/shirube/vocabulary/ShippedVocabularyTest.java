package dev.shirube.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.text.Folding;
import dev.shirube.vocabulary.load.VocabularyLoader;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Slips in the shipped data, and what there is in it twice on purpose. */
class ShippedVocabularyTest {

    private static final Vocabulary SHIPPED = new VocabularyLoader().load();

    @Test
    void itHasTheTopicsOfCareerGuides() {
        assertThat(SHIPPED.topics()).hasSizeGreaterThan(40);
        assertThat(SHIPPED.topics())
                .extracting(Topic::id)
                .contains(
                        "about",
                        "day",
                        "duties",
                        "salary",
                        "raise",
                        "hours",
                        "skills",
                        "tools",
                        "certificates",
                        "entry",
                        "first-months",
                        "hardship",
                        "joys",
                        "ai",
                        "career-path",
                        "outlook",
                        "learning",
                        "companies",
                        "interview",
                        "summary",
                        "related");
    }

    @Test
    void everyTopicIsKnownByManySamplesInBothLanguages() {
        assertThat(SHIPPED.topics())
                .allSatisfy(topic -> {
                    assertThat(topic.sampleHeadings()).hasSizeGreaterThanOrEqualTo(10);
                    assertThat(topic.sampleQuestions()).hasSizeGreaterThanOrEqualTo(35);
                    for (List<String> samples :
                            List.of(topic.sampleHeadings(), topic.sampleQuestions())) {
                        assertThat(samples).anyMatch(ShippedVocabularyTest::isJapanese);
                        assertThat(samples).anyMatch(sample -> !isJapanese(sample));
                        assertThat(samples).doesNotHaveDuplicates();
                    }
                });
    }

    @Test
    void aSampleQuestionStandsForOneTopic() {
        Map<String, Collection<String>> samples = new LinkedHashMap<>();
        SHIPPED.topics().forEach(topic -> samples.put(topic.id(), topic.sampleQuestions()));

        assertThat(sharedBySeveral(samples)).isEmpty();
    }

    @Test
    void aBroaderTopicIsOneThatHasNoneItself() {
        assertThat(SHIPPED.topics())
                .filteredOn(topic -> topic.broader() != null)
                .allSatisfy(topic ->
                        assertThat(SHIPPED.topic(String.valueOf(topic.broader())))
                                .get()
                                .extracting(Topic::broader)
                                .isNull());
    }

    @Test
    void everyTopicHasBothNames() {
        assertThat(SHIPPED.topics())
                .allSatisfy(topic -> {
                    assertThat(topic.name().ja()).isNotBlank();
                    assertThat(topic.name().en()).isNotBlank();
                });
    }

    @Test
    void phrasesOfATopicAreInBothLanguages() {
        assertThat(SHIPPED.topics())
                .filteredOn(topic -> !topic.asks().isEmpty())
                .allSatisfy(topic -> {
                    assertThat(topic.asks()).anyMatch(ShippedVocabularyTest::isJapanese);
                    assertThat(topic.asks()).anyMatch(cue -> !isJapanese(cue));
                    assertThat(topic.headings()).anyMatch(ShippedVocabularyTest::isJapanese);
                    assertThat(topic.headings()).anyMatch(cue -> !isJapanese(cue));
                });
    }

    @Test
    void aCommandStandsForOneTopicAndForNoOther() {
        Map<String, Collection<String>> commands = new LinkedHashMap<>();
        SHIPPED.topics().forEach(topic -> commands.put(topic.id(), topic.commands()));
        commands.put("the bot's own", List.of("help", "jobs", "job", "section", "ask", "shirube"));

        assertThat(sharedBySeveral(commands)).isEmpty();
    }

    @Test
    void aHeadingCueShowsOneTopic() {
        Map<String, Collection<String>> cues = new LinkedHashMap<>();
        SHIPPED.topics().forEach(topic -> cues.put(topic.id(), topic.headings()));

        assertThat(sharedBySeveral(cues)).isEmpty();
    }

    @Test
    void aQuestionCueAsksForOneTopicBarThoseThatAskForTwo() {
        Map<String, Collection<String>> cues = new LinkedHashMap<>();
        SHIPPED.topics().forEach(topic -> cues.put(topic.id(), topic.asks()));

        // what kind of work it is: what the job is, and what is done in it
        assertThat(sharedBySeveral(cues))
                .containsOnlyKeys(Folding.fold("どんな仕事"), Folding.fold("どういう仕事"))
                .allSatisfy((cue, topics) -> assertThat(topics).containsExactly("about", "duties"));
    }

    @Test
    void levelsFollowEachOtherWithoutAGap() {
        assertThat(SHIPPED.levels().getFirst().years().from()).isZero();
        assertThat(SHIPPED.levels().getLast().years().to()).isInfinite();
        for (int i = 1; i < SHIPPED.levels().size(); i++) {
            assertThat(SHIPPED.levels().get(i).years().from())
                    .isEqualTo(SHIPPED.levels().get(i - 1).years().to());
        }
    }

    @Test
    void aNameOfALevelMeansThatLevel() {
        Map<String, Collection<String>> names = new LinkedHashMap<>();
        SHIPPED.levels().forEach(level -> names.put(level.id(), level.asks()));

        assertThat(sharedBySeveral(names)).isEmpty();
    }

    @Test
    void aNameOfAJobMeansThatJob() {
        Map<String, Collection<String>> names = new LinkedHashMap<>();
        SHIPPED.jobNames().forEach(group -> names.put(group.getFirst(), group));

        assertThat(SHIPPED.jobNames()).hasSizeGreaterThan(100);
        assertThat(names).hasSameSizeAs(SHIPPED.jobNames());
        assertThat(sharedBySeveral(names)).isEmpty();
    }

    @Test
    void aNameOfAJobIsNeitherATopicNorALevel() {
        assertThat(folded(SHIPPED.jobNames().stream().flatMap(List::stream)))
                .doesNotContainAnyElementsOf(folded(cues()))
                .doesNotContainAnyElementsOf(folded(levels()));
    }

    @Test
    void aTurnOfSpeechIsOfOneKindAndNoCue() {
        Map<String, Collection<String>> turns = new LinkedHashMap<>(SHIPPED.phrases());
        turns.keySet().removeIf(kind -> kind.matches("(?:find|contrary|beside|said)-.*"));

        assertThat(sharedBySeveral(turns)).isEmpty();
        assertThat(folded(turns.values().stream().flatMap(Collection::stream)))
                .doesNotContainAnyElementsOf(folded(cues()))
                .doesNotContainAnyElementsOf(folded(levels()));
    }

    @Test
    void whatJobsAreLookedForByIsSaidInOneWayOrTheOther() {
        Map<String, Collection<String>> sought = new LinkedHashMap<>(SHIPPED.phrases());
        sought.keySet().removeIf(kind -> !kind.matches("(?:find|contrary)-.*"));

        assertThat(sought).hasSizeGreaterThanOrEqualTo(8);
        assertThat(sharedBySeveral(sought)).isEmpty();
        assertThat(sought.keySet().stream().filter(kind -> kind.startsWith("find-")))
                .allSatisfy(
                        kind -> assertThat(sought).containsKey(kind.replace("find-", "contrary-")));
    }

    @Test
    void aPhraseHasOneMeaningBarThoseWithTwo() {
        Map<String, Collection<String>> groups = new LinkedHashMap<>();
        SHIPPED.synonyms().forEach(g -> groups.put(g.phrases().getFirst(), g.phrases()));

        assertThat(groups).hasSameSizeAs(SHIPPED.synonyms());
        assertThat(sharedBySeveral(groups)).containsOnlyKeys("failure", Folding.fold("狙い"));
    }

    @Test
    void synonymsAreAtLeastTwo() {
        assertThat(SHIPPED.synonyms())
                .allSatisfy(group ->
                        assertThat(folded(group.phrases().stream())).hasSizeGreaterThan(1));
    }

    @Test
    void aFillerTakesNothingThatMatters() {
        Set<String> fillers = folded(SHIPPED.fillers().stream());

        // both are understood before fillers are left out
        Set<String> deliberate = Set.of("about", "vs");
        var taken = new ArrayList<String>();
        Stream.of(
                        cues(),
                        levels(),
                        SHIPPED.jobNames().stream().flatMap(List::stream),
                        SHIPPED.synonyms().stream().flatMap(group -> group.phrases().stream()))
                .flatMap(phrases -> phrases)
                .filter(phrase -> fillers.contains(Folding.fold(phrase)))
                .filter(phrase -> !deliberate.contains(phrase))
                .forEach(taken::add);
        assertThat(taken).isEmpty();
    }

    @Test
    void noPhraseFoldsToNothing() {
        assertThat(
                        Stream.of(
                                        cues(),
                                        levels(),
                                        SHIPPED.topics().stream()
                                                .flatMap(topic -> topic.headings().stream()),
                                        SHIPPED.jobNames().stream().flatMap(List::stream),
                                        SHIPPED.fillers().stream(),
                                        SHIPPED.phrases().values().stream().flatMap(List::stream))
                                .flatMap(phrases -> phrases))
                .allSatisfy(phrase -> assertThat(Folding.fold(phrase)).isNotEmpty());
    }

    @Test
    void aThingIsAskedForInBothLanguagesAndToldInOtherWordsThanThese() {
        assertThat(SHIPPED.things()).hasSizeGreaterThan(40);
        assertThat(SHIPPED.things())
                .allSatisfy(thing -> {
                    assertThat(thing.name().ja()).isNotBlank();
                    assertThat(thing.name().en()).isNotBlank();
                    assertThat(folded(thing.asked().stream()))
                            .hasSameSizeAs(thing.asked())
                            .doesNotContainAnyElementsOf(folded(thing.told().stream()));
                });
    }

    @Test
    void aWordAsksForOneThing() {
        Map<String, Collection<String>> asked = new LinkedHashMap<>();
        SHIPPED.things().forEach(thing -> asked.put(thing.id(), thing.asked()));

        assertThat(sharedBySeveral(asked)).isEmpty();
    }

    private static Stream<String> cues() {
        return SHIPPED.topics().stream().flatMap(topic -> topic.asks().stream());
    }

    private static Stream<String> levels() {
        return SHIPPED.levels().stream().flatMap(level -> level.asks().stream());
    }

    private static Set<String> folded(Stream<String> phrases) {
        return phrases.map(Folding::fold).collect(Collectors.toCollection(HashSet::new));
    }

    private static boolean isJapanese(String phrase) {
        return phrase.charAt(0) > 0x2fff;
    }

    /** The phrases that more than one of the lists has, with the names of these lists. */
    private static Map<String, Set<String>> sharedBySeveral(
            Map<String, ? extends Collection<String>> lists) {
        var owners = new TreeMap<String, Set<String>>();
        lists.forEach((name, phrases) ->
                phrases.forEach(phrase ->
                        owners.computeIfAbsent(Folding.fold(phrase), p -> new TreeSet<>())
                                .add(name)));
        owners.values().removeIf(names -> names.size() < 2);
        return owners;
    }
}
