package dev.shirube.search;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import dev.shirube.cache.DerivedFiles;
import dev.shirube.guide.Guide;
import dev.shirube.guide.Section;
import dev.shirube.guide.load.GuideFile;
import dev.shirube.guide.load.GuideReader;
import dev.shirube.meaning.Meaning;
import dev.shirube.meaning.Sentence;
import dev.shirube.meaning.SentenceVector;
import dev.shirube.vocabulary.HeadingCues;
import dev.shirube.vocabulary.load.VocabularyLoader;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

class SearchIndexTest {

    private static final GuideReader READER =
            new GuideReader(new HeadingCues(new VocabularyLoader().load()));

    private static final Guide LAMPS = guide("lamp_keeper", "灯守", "油の質を匂いで見分けます。", "塔の階段を登ります。");
    private static final Guide BELLS = guide("bell_ringer", "鐘守", "鐘の音を耳で聞き分けます。", "綱を毎朝引きます。");

    /** Knows that smelling and noses are one thing, stairs and knees another, all else a third. */
    private static final Meaning SENSES =
            new Meaning() {
                @Override
                public float[] question(String text) {
                    return vector(Sentence.question(text)).toFloats();
                }

                @Override
                public SentenceVector vector(Sentence sentence) {
                    String text = sentence.text();
                    boolean smell = text.contains("匂い") || text.contains("鼻");
                    boolean climb = text.contains("階段") || text.contains("膝");
                    return SentenceVector.of(
                            new float[] {
                                smell ? 1 : 0.1f, climb ? 1 : 0.1f, smell || climb ? 0 : 1
                            });
                }
            };

    private static Guide guide(String slug, String name, String skill, String work) {
        String text =
                "---\nslug: %s\ntitle: %s\n---\n# %s\n\n## 技\n\n%s\n\n## 仕事\n\n%s\n"
                        .formatted(slug, name, name, skill, work);
        return requireNonNull(
                READER.read(new GuideFile(slug + ".md", text.getBytes(StandardCharsets.UTF_8)))
                        .guide());
    }

    private static SearchRequest request(String text, @Nullable String guide, Meaning meaning) {
        float[] vector = meaning.question(text);
        return new SearchRequest(
                text, List.of(), vector == null ? null : SentenceVector.of(vector), guide);
    }

    private static SectionMatch best(List<SectionMatch> found, boolean byMeaning) {
        return found.stream()
                .max(
                        Comparator.comparingDouble(
                                m -> byMeaning ? m.nearness().passage() : m.text().section()))
                .orElseThrow();
    }

    private static SearchIndex index(
            List<Guide> guides, Map<String, List<String>> samples, Meaning meaning) {
        return SearchIndex.of(guides, samples, meaning, DerivedFiles.none());
    }

    @Test
    void inOneGuideEverySectionIsCompared() {
        SearchIndex index = index(List.of(BELLS, LAMPS), Map.of(), Meaning.none());

        List<SectionMatch> found =
                index.search(request("油の質は？", "lamp_keeper", Meaning.none())).sections();

        assertThat(found).hasSize(LAMPS.sections().size());
        assertThat(best(found, false).section().title()).isEqualTo("技");
        assertThat(best(found, false).text().share()).isBetween(0.3, 1.0);
    }

    @Test
    void whatSharesNoWordIsFoundByItsMeaning() {
        SearchIndex index = index(List.of(BELLS, LAMPS), Map.of(), SENSES);

        List<SectionMatch> found =
                index.search(request("膝が痛くならない？", "lamp_keeper", SENSES)).sections();

        assertThat(best(found, true).section().title()).isEqualTo("仕事");
        assertThat(best(found, true).nearness().passage()).isGreaterThan(0.9);
    }

    @Test
    void whereNoGuideIsNamedWordsAndMeaningBringSectionsOfAll() {
        SearchIndex index = index(List.of(BELLS, LAMPS), Map.of(), SENSES);

        SectionMatch found =
                best(index.search(request("鼻がきかないと困る？", null, SENSES)).sections(), true);

        assertThat(found.guide().slug()).isEqualTo("lamp_keeper");
        assertThat(found.section().title()).isEqualTo("技");
    }

    @Test
    void aSampleQuestionCountsAsTheSectionsOwnWords() {
        String id = LAMPS.sections().getLast().id();
        SearchIndex index = index(List.of(LAMPS), Map.of(id, List.of("高い所は平気ですか")), SENSES);

        SectionMatch found =
                best(
                        index.search(request("高い所が平気なら", "lamp_keeper", Meaning.none())).sections(),
                        false);

        assertThat(found.section().id()).isEqualTo(id);
    }

    @Test
    void aGuideThatLacksAVectorIsSearchedByWords() {
        Meaning partly =
                new Meaning() {
                    @Override
                    public float[] question(String text) {
                        return requireNonNull(SENSES.question(text));
                    }

                    @Override
                    public @Nullable SentenceVector vector(Sentence sentence) {
                        return sentence.text().contains("鐘") ? null : SENSES.vector(sentence);
                    }
                };

        SearchIndex index = index(List.of(BELLS, LAMPS), Map.of(), partly);

        assertThat(index.isEncoded("lamp_keeper")).isTrue();
        assertThat(index.isEncoded("bell_ringer")).isFalse();
        assertThat(index.search(request("鐘の音は？", "bell_ringer", partly)).sections())
                .allSatisfy(m -> assertThat(m.nearness().path()).isZero());
    }

    @Test
    void whatAnotherGuideTellsIsNearestElsewhere() {
        SearchIndex index = index(List.of(BELLS, LAMPS), Map.of(), SENSES);
        var question = SentenceVector.of(requireNonNull(SENSES.question("鼻がきかないと困る？")));

        assertThat(index.nearestElsewhere(question, "bell_ringer")).isGreaterThan(0.9);
        assertThat(index.nearestElsewhere(question, "lamp_keeper")).isLessThan(0.5);
    }

    @Test
    void noGuidesGiveNothing() {
        SearchIndex index = index(List.of(), Map.of(), SENSES);

        assertThat(index.search(request("何か", null, SENSES)).sections()).isEmpty();
        assertThat(index.isEncoded(null)).isFalse();
    }

    @Test
    void sectionsThatSayAWordingAreFoundWhereverInThemItStands() {
        Guide guide =
                guide(
                        "smith",
                        "鍛冶",
                        "Node.js と Vue.js、C++ を使います。APIs are everything.",
                        "在宅ワークは週に3日まで。刃を研いだ人が火を焚く。");
        SearchIndex index = index(List.of(LAMPS, guide), Map.of(), Meaning.none());

        assertThat(saying(index, "在宅ワーク")).containsExactly("仕事");
        assertThat(saying(index, "宅ワ")).containsExactly("仕事");
        assertThat(saying(index, "js")).containsExactly("技");
        assertThat(saying(index, "node")).containsExactly("技");
        assertThat(saying(index, "c++")).containsExactly("技");
        assertThat(saying(index, "api")).containsExactly("技");
        assertThat(saying(index, "仕事")).containsExactly("仕事", "仕事");
        assertThat(saying(index, "在宅医")).isEmpty();
        assertThat(saying(index, "pis")).isEmpty();
    }

    @Test
    void aWordThatIsInflectedIsFoundByItsDictionaryForm() {
        Guide guide = guide("smith", "鍛冶", "鉄を打ちます。", "図を描いた人に手紙を送ります。");
        SearchIndex index = index(List.of(LAMPS, guide), Map.of(), Meaning.none());

        Map<String, List<Section>> found =
                index.sectionsThatMaySay(List.of(new SoughtTerm(List.of("描く"), true)));

        assertThat(found.keySet()).containsExactly("smith");
        assertThat(found.get("smith")).extracting(Section::title).containsExactly("仕事");
    }

    @Test
    void aSingleKanjiMayStandAnywhere() {
        SearchIndex index = index(List.of(LAMPS, BELLS), Map.of(), Meaning.none());

        assertThat(index.sectionsThatMaySay(List.of(new SoughtTerm(List.of("鐘"), false))))
                .containsOnlyKeys("bell_ringer", "lamp_keeper");
    }

    @Test
    void ofSeveralTermsEachHasToBeThereInOneOfItsWordings() {
        SearchIndex index = index(List.of(LAMPS, BELLS), Map.of(), Meaning.none());
        var height = new SoughtTerm(List.of("階段", "梯子"), false);
        var tower = new SoughtTerm(List.of("塔"), false);
        var morning = new SoughtTerm(List.of("毎朝"), false);

        assertThat(index.sectionsThatMaySay(List.of(height, tower)))
                .containsOnlyKeys("lamp_keeper");
        assertThat(index.sectionsThatMaySay(List.of(height, morning))).isEmpty();
    }

    private static List<String> saying(SearchIndex index, String wording) {
        return index
                .sectionsThatMaySay(List.of(new SoughtTerm(List.of(wording), false)))
                .values()
                .stream()
                .flatMap(List::stream)
                .map(Section::title)
                .toList();
    }
}
